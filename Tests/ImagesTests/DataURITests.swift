import Images
import Testing

struct DataURITests {
  @Test(arguments: [
    ("data:image/png;base64,iVBORw0KGgo=", "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ("DATA:image/SVG+xml;charset=utf-8;base64,YWI=", "image/svg+xml", [0x61, 0x62]),
    ("data:image/svg+xml,%3Csvg%2f>", "image/svg+xml", Array("<svg/>".utf8)),
    ("data:,x", "", [0x78]),
    ("data:image/png;base64,YW\n Jj", "image/png", [0x61, 0x62, 0x63]),
  ])
  func readsBase64AndEscapes(_ text: String, type: String, bytes: [UInt8]) {
    #expect(DataURI(text)?.mediaType == type)
    #expect(DataURI(text)?.bytes == bytes)
  }

  @Test(arguments: ["data:image/png;base64", "data:;base64,a", "data:;base64,!!!!", "data:,%4", "logo.png"])
  func refusesWhatIsDamaged(_ text: String) { #expect(DataURI(text) == nil) }
}
