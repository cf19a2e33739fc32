import Testing

@testable import OParl

struct SHA512Tests {
  @Test func hashesTheExamplesOfTheStandard() {
    #expect(
      SHA512.hexadecimal(of: Array("abc".utf8))
        == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
  }

  /// Lengths around the end of a block and of the space for the length, against another implementation.
  @Test(arguments: [
    (0, "cf83e1357eefb8bdf1542850d66d8007"), (3, "8081da5f9c1e3d0e1aa16f604d5e5064"),
    (111, "a1a111449b198d9b1f538bad7f3fc102"), (112, "c5fbd731d19d2ae1180f001be72c2c1a"),
    (127, "eab89674feaa34e27aebeeff3c0a4d70"), (128, "1dffd5e3adb71d45d2245939665521ae"),
    (129, "1d9da57fbbdab09afb3506ab2d223d06"), (1000, "5096498d96f50f9a137c4db5b8b0cd38"),
  ])
  func padsEveryLength(length: Int, start: String) {
    let bytes = (0..<length).map { UInt8($0 % 251) }
    #expect(SHA512.hexadecimal(of: bytes).hasPrefix(start))
    #expect(SHA512.digest(of: bytes).count == 64)
  }
}
