import Images
import PDFObjects

/// Writes the resources that all pages share: fonts, images, gradients and opacities (ISO 32000-1 §7.8.3).
struct ResourceWriter {
  let contents: PageContentWriter
  let images: [RasterImage]
  let plan: ObjectPlan

  func write(fonts writer: FontWriter, to file: inout PDFFile, _ violations: inout Violations) {
    FontWriter.check(contents.fonts, &violations)
    var fonts: [(name: String, reference: PDFReference)] = []
    for usage in contents.fonts.usages {
      guard let reference = writer.write(usage, keys: contents.fonts.keys, to: &file, &violations) else { continue }
      fonts.append((usage.resource, reference))
    }
    let used = images.indices.filter { contents.usedImages.contains($0) }
    var pictures: [(name: String, reference: PDFReference)] = []
    for index in used {
      pictures.append((PageCanvas.resource(image: index), ImageWriter.write(images[index], to: &file)))
    }
    let paints = contents.paints.write(resources: plan.resources, to: &file)
    let objects = pictures + paints.forms
    file.dictionary(plan.resources) { resources in
      if !fonts.isEmpty {
        resources.entry("Font", dictionary: { for font in fonts { $0.entry(font.name, .reference(font.reference)) } })
      }
      if !objects.isEmpty {
        resources.entry(
          "XObject", dictionary: { for object in objects { $0.entry(object.name, .reference(object.reference)) } })
      }
      if !paints.patterns.isEmpty {
        resources.entry(
          "Pattern",
          dictionary: { for pattern in paints.patterns { $0.entry(pattern.name, .reference(pattern.reference)) } })
      }
      if !contents.alphas.isEmpty || !paints.masks.isEmpty {
        resources.entry(
          "ExtGState",
          dictionary: { states in
            for alpha in contents.alphas.sorted() {
              states.entry(
                PageCanvas.resource(alpha: alpha),
                dictionary: { state in
                  let share = (Int(alpha) * 1000 + 127) / 255
                  state.entry("ca", .thousandths(share))
                  state.entry("CA", .thousandths(share))
                })
            }
            for mask in paints.masks {
              states.entry(
                mask.name,
                dictionary: { state in
                  state.entry(
                    "SMask",
                    dictionary: {
                      $0.entry("Type", .name("Mask"))
                      $0.entry("S", .name("Luminosity"))
                      $0.entry("G", .reference(mask.reference))
                    })
                })
            }
          })
      }
    }
  }
}
