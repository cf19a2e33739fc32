import Markup
import Styling

// Flex containers: every child is an item, text between them makes items of its own (CSS Flexbox 1 §4).

extension BoxBuilder {
  /// Builds a flex container.
  mutating func flexContainer(_ node: NodeID, in parent: Int32, _ context: Context) {
    let inner = enter(node, context, isInline: false)
    var box = makeBox(.flex, for: node)
    if inner.element != context.element { box.structure = inner.element }
    box.link = linkIndex(node, inner)
    let index = append(box, to: parent)
    var flow: Flow?
    func end(_ builder: inout BoxBuilder) {
      if var open = flow { builder.close(&open, inner) }
      flow = nil
    }
    for item in items(of: node) {
      switch item {
      case .pseudo(let pseudo, let node):
        guard level(item) != .none else { continue }
        end(&self)
        blockPseudo(pseudo, of: node, in: index, inner)
      case .node(let child) where styled.document.kind(child) == .element:
        switch level(item) {
        case .none: break
        case .furniture:
          var aside = Flow(container: index, ownsRoot: false)
          add(item, to: &aside, inner)
        default:
          end(&self)
          blockLevel(child, in: index, inner)
        }
      case .node(let child):
        // White space alone makes no item, whatever `white-space` says.
        if flow == nil {
          let isBlank = styled.document.textBytes(child).allSatisfy {
            $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D
          }
          if isBlank { continue }
          let anonymous = append(makeAnonymous(.block, display: .block, in: index), to: index)
          flow = Flow(container: anonymous, ownsRoot: true)
        }
        if var open = flow {
          add(item, to: &open, inner)
          flow = open
        }
      }
    }
    end(&self)
    leave(node, inner)
  }
}
