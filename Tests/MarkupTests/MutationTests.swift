import Diagnostics
import Markup
import Testing

/// Broken input ends in findings or in a tree, never in a crash.
struct MutationTests {
  static let sample = """
    \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:vordruck:template:1" lang="de">
      <!-- Brief --><?pi x?>
      <p title='Größe &amp; &#x20AC;'>{a &lt; b} <![CDATA[<x>]]> &#228;<br/></p>
      <v:if test="not(a)"><em>„x“</em></v:if>\r
    </html>
    """

  private func check(_ bytes: [UInt8]) {
    let parsed = Parsed(bytes: bytes)
    #expect((parsed.tree == nil) == parsed.log.hasErrors)
    guard let tree = parsed.tree else { return }
    // Every span lies inside the file.
    for index in 0..<tree.count {
      let node = NodeID(index: Int32(index))
      let spans = [tree.span(node)] + tree.attributes(node).map(\.span)
      for span in spans.compactMap({ $0 }) {
        #expect(span.start >= 0 && span.length >= 0 && Int(span.start + span.length) <= bytes.count)
      }
      if tree.kind(node) == .text {
        let place = tree.place(of: 0..<tree.textBytes(node).count, in: node)
        #expect(place.map { Int($0.start + $0.length) <= bytes.count } == true)
      }
    }
  }

  @Test func droppedBytes() {
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      var mutated = bytes
      mutated.remove(at: index)
      check(mutated)
    }
  }

  @Test func doubledBytes() {
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      var mutated = bytes
      mutated.insert(bytes[index], at: index)
      check(mutated)
    }
  }

  @Test func truncatedFiles() {
    let bytes = Array(Self.sample.utf8)
    for length in bytes.indices { check(Array(bytes[..<length])) }
  }

  @Test func foreignBytes() {
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      for byte in [0x00, 0x26, 0x3C, 0x3E, 0x22, 0x5D, 0x2D, 0xC3, 0xFF] as [UInt8] {
        var mutated = bytes
        mutated[index] = byte
        check(mutated)
      }
    }
  }
}
