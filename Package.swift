// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: strict concurrency and memory safety, explicit imports, warnings are errors.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Vordruck",
  targets: [
    // Bedrock
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CFreeType", pkgConfig: "freetype2", providers: [.apt(["libfreetype-dev"])]),
    .systemLibrary(name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .target(name: "CQPDF", linkerSettings: [.linkedLibrary("qpdf")]),
    .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // Ground floor
    .target(name: "Calendar", swiftSettings: settings),
    .target(name: "Compression", dependencies: ["CDeflate"], swiftSettings: settings),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(name: "Geometry", swiftSettings: settings),
    .target(name: "Markup", dependencies: ["CLibXML2", "Diagnostics"], swiftSettings: settings),

    // First floor
    .target(
      name: "CaseData", dependencies: ["Calendar", "CCMarkGFM", "CYAML", "Diagnostics", "Markup"],
      swiftSettings: settings),
    .target(name: "Catalogues", dependencies: ["Diagnostics", "Markup"], swiftSettings: settings),
    .target(
      name: "Images", dependencies: ["Compression", "CPNG", "CTurboJPEG", "Diagnostics", "Geometry"],
      swiftSettings: settings),
    .target(name: "PDFObjects", dependencies: ["Compression"], swiftSettings: settings),
    .target(
      name: "TextAnalysis", dependencies: ["Calendar", "CHunspell", "CICU", "Diagnostics"], swiftSettings: settings),
    .target(name: "Typography", dependencies: ["CHarfBuzz", "Diagnostics", "Geometry"], swiftSettings: settings),

    // Second floor
    .target(
      name: "Pages", dependencies: ["Diagnostics", "Geometry", "Typography"], swiftSettings: settings),
    .target(
      name: "Styling", dependencies: ["Diagnostics", "Geometry", "Markup"], swiftSettings: settings),
    .target(name: "OParl", dependencies: ["Calendar", "CaseData", "Diagnostics", "Markup"], swiftSettings: settings),
    .target(
      name: "Templating",
      dependencies: ["Calendar", "CaseData", "Catalogues", "Diagnostics", "Markup", "TextAnalysis"],
      swiftSettings: settings),

    // Third floor
    .target(
      name: "Layout",
      dependencies: [
        "CQRencode", "Diagnostics", "Geometry", "Images", "Markup", "Pages", "Styling", "TextAnalysis", "Typography",
      ],
      swiftSettings: settings),
    .target(
      name: "PDFExport",
      dependencies: ["Calendar", "Diagnostics", "Geometry", "Images", "PDFObjects", "Pages", "Typography"],
      swiftSettings: settings),
    .target(
      name: "HTMLExport", dependencies: ["Diagnostics", "Geometry", "Images", "Markup", "Styling"],
      swiftSettings: settings),
    .target(
      name: "Imposition", dependencies: ["Diagnostics", "Geometry", "Markup", "Pages"], swiftSettings: settings),
    .target(name: "PDFReading", dependencies: ["CQPDF", "Diagnostics"], swiftSettings: settings),
    .target(
      name: "Preview", dependencies: ["CFreeType", "Geometry", "Images", "Pages", "Typography"],
      swiftSettings: settings),
    .target(
      name: "Proofreading",
      dependencies: ["CaseData", "Diagnostics", "Geometry", "Markup", "Pages", "TextAnalysis", "Typography"],
      swiftSettings: settings),

    // Roof
    .target(
      name: "Vordruck",
      dependencies: [
        "Calendar", "CaseData", "Catalogues", "Diagnostics", "Geometry", "HTMLExport", "Images", "Imposition", "Layout",
        "Markup", "OParl", "PDFExport", "PDFReading", "Pages", "Preview", "Proofreading", "Styling", "Templating",
        "TextAnalysis", "Typography",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "vordruck", dependencies: ["Diagnostics", "Imposition", "Proofreading", "Vordruck"], swiftSettings: settings
    ),

    // Tools of maintainers
    .executableTarget(
      name: "inspect-pdf", dependencies: ["PDFInspection"], path: "Tests/InspectPDF", swiftSettings: settings),
    .executableTarget(name: "resource-compiler", dependencies: ["Typography"], swiftSettings: settings),

    // Benchmarks
    .executableTarget(
      name: "vordruck-benchmark", dependencies: ["Compression", "Pages", "Typography", "Vordruck"],
      path: "Benchmarks", swiftSettings: settings),

    // Tests
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    .testTarget(
      name: "CaseDataTests", dependencies: ["Calendar", "CaseData", "Diagnostics", "Markup"], swiftSettings: settings),
    .testTarget(
      name: "CataloguesTests", dependencies: ["Catalogues", "Diagnostics", "Markup", "TestKit"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(name: "CompressionTests", dependencies: ["Compression"], swiftSettings: settings),
    .testTarget(
      name: "ImagesTests", dependencies: ["Compression", "Diagnostics", "Images"], swiftSettings: settings),
    .testTarget(name: "ImpositionTests", dependencies: ["Geometry", "Imposition", "Pages"], swiftSettings: settings),
    .testTarget(
      name: "LayoutTests",
      dependencies: [
        "Diagnostics", "Geometry", "Images", "Layout", "Markup", "Pages", "Styling", "TextAnalysis", "Typography",
      ],
      swiftSettings: settings),
    .testTarget(name: "MarkupTests", dependencies: ["Diagnostics", "Markup"], swiftSettings: settings),
    .testTarget(
      name: "PDFExportTests",
      dependencies: [
        "Diagnostics", "Geometry", "Images", "PDFExport", "PDFInspection", "Pages", "TestKit", "Typography",
      ],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "OParlTests", dependencies: ["CaseData", "Diagnostics", "Markup", "OParl", "TestKit"],
      swiftSettings: settings),
    .testTarget(name: "PDFReadingTests", dependencies: ["PDFReading", "TestKit"], swiftSettings: settings),
    .testTarget(name: "PDFObjectsTests", dependencies: ["PDFObjects"], swiftSettings: settings),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "CaseData", "Catalogues", "Diagnostics", "Geometry", "Images", "Imposition", "PDFInspection", "Pages",
        "Proofreading", "Templating", "TestKit", "Vordruck",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PreviewTests", dependencies: ["Geometry", "Images", "Pages", "Preview", "TestKit", "Typography"],
      swiftSettings: settings),
    .testTarget(
      name: "ProofreadingTests",
      dependencies: ["CaseData", "Diagnostics", "Markup", "Proofreading", "TestKit", "TextAnalysis"],
      swiftSettings: settings),
    .testTarget(
      name: "StylingTests", dependencies: ["Diagnostics", "Geometry", "Markup", "Styling"],
      swiftSettings: settings),
    .testTarget(
      name: "TemplatingTests",
      dependencies: ["CaseData", "Catalogues", "Diagnostics", "Markup", "Templating", "TextAnalysis"],
      swiftSettings: settings),
    .target(
      name: "PDFInspection", dependencies: ["Compression"], path: "Tests/PDFInspection", swiftSettings: settings),
    .target(
      name: "TestKit", dependencies: ["Diagnostics", "Images", "Typography"], path: "Tests/TestKit",
      swiftSettings: settings),
    .testTarget(
      name: "TextAnalysisTests", dependencies: ["Calendar", "TestKit", "TextAnalysis"], swiftSettings: settings),
    .testTarget(
      name: "TypographyTests", dependencies: ["Diagnostics", "TestKit", "Typography"], exclude: ["Goldens"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
