import Diagnostics

/// The custom properties of an element (CSS Variables 1), substituted and inherited.
struct VariableScope: Hashable, Sendable {
  /// Nothing set.
  static let empty = VariableScope()
  /// What `var()` may grow to: a chain of doublings is no style sheet.
  private static let sizeLimit = 4096
  /// How long a chain of variables that use each other may be.
  private static let depthLimit = 64

  private(set) var values: [String: [Component]] = [:]

  /// Why a substitution has no result.
  enum Failure: Error, Hashable {
    case undefined(String)
    case tooLong
  }

  /// The scope of a child that declares custom properties itself, the later declaration winning.
  func adding(_ declarations: [Declaration], log: inout DiagnosticLog) -> VariableScope {
    var declared: [String: (tokens: [Component], span: SourceSpan?)] = [:]
    var order: [String] = []
    var scope = self
    for declaration in declarations {
      guard case .custom(let name, let tokens, let wide) = declaration.kind else { continue }
      declared[name] = nil
      switch wide {
      case .initial: scope.values[name] = nil
      // Sheets of the user agent set no variables: nothing is left to go back to.
      case .inherit, .unset, .revert, .revertLayer: scope.values[name] = values[name]
      case nil:
        declared[name] = (tokens, declaration.span)
        order.append(name)
      }
    }
    // §2.3: variables that use each other are resolved depth first; a circle has no value.
    var open: [String] = []
    var finished: Set<String> = []
    func resolve(_ name: String) {
      guard let (tokens, span) = declared[name], !finished.contains(name) else { return }
      if let start = open.firstIndex(of: name) {
        for circular in open[start...] {
          finished.insert(circular)
          scope.values[circular] = nil
          log.report(
            Diagnostic(
              StylingDiagnostics.variableCycle, at: declared[circular]?.span ?? span,
              ["variable": .name(circular)]))
        }
        return
      }
      guard open.count < VariableScope.depthLimit else {
        finished.insert(name)
        scope.values[name] = nil
        log.report(Diagnostic(StylingDiagnostics.tooDeep, at: span))
        return
      }
      open.append(name)
      for used in VariableScope.variables(in: tokens) { resolve(used) }
      open.removeLast()
      guard finished.insert(name).inserted else { return }
      do {
        scope.values[name] = try scope.substitute(tokens)
      } catch {
        scope.values[name] = nil
        if case .undefined(let missing) = error {
          log.report(
            Diagnostic(
              StylingDiagnostics.undefinedVariable, at: span,
              suggestion: EditDistance.nearest(to: missing, in: scope.names),
              ["variable": .name(missing), "property": .name(name)]))
        }
      }
    }
    for name in order { resolve(name) }
    return scope
  }

  /// All names in alphabetical order, for "did you mean".
  var names: [String] { values.keys.sorted() }

  /// A value with every `var()` replaced (§3).
  func substitute(_ components: [Component]) throws(Failure) -> [Component] {
    var result: [Component] = []
    for component in components {
      switch component.kind {
      case .token: result.append(component)
      case .block(let opening, let contents):
        result.append(Component(kind: .block(opening, try substitute(contents)), range: component.range))
      case .function(let name, let arguments):
        guard name.asciiLowercased == "var" else {
          result.append(Component(kind: .function(name, try substitute(arguments)), range: component.range))
          continue
        }
        var reader = ValueReader(arguments)
        let variable = reader.ident() ?? ""
        if let value = values[variable] {
          result += value
        } else if reader.comma() {
          result += try substitute(Array(arguments.dropFirst(reader.position)))
        } else {
          throw .undefined(variable)
        }
      }
      guard result.count <= VariableScope.sizeLimit else { throw .tooLong }
    }
    return result
  }

  /// The names that a value uses, fallbacks included.
  private static func variables(in components: [Component]) -> [String] {
    components.flatMap { component -> [String] in
      switch component.kind {
      case .token: []
      case .block(_, let contents): variables(in: contents)
      case .function(let name, let arguments):
        (name.asciiLowercased == "var" ? [arguments.first { !$0.isWhitespace }?.ident].compactMap { $0 } : [])
          + variables(in: arguments)
      }
    }
  }
}
