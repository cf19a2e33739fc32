import CaseData
import Diagnostics
import Markup

/// One instruction of a compiled template.
struct TemplateNode: Sendable {
  indirect enum Kind: Sendable {
    /// An element that goes into the document.
    case element(ElementTemplate)
    /// Text with values.
    case text([TextPiece])
    /// `v:for-each`: the children once for each node.
    case forEach(Expression)
    /// `v:if`, and `v:when` inside `choose`.
    case condition(Expression)
    /// `v:choose`: the first of the children that applies.
    case choose
    /// `v:otherwise`.
    case otherwise
    /// `v:value-of`.
    case value(Output)
    /// `v:variable`.
    case variable(String, Expression)
    /// `v:param`.
    case parameter(ParameterTemplate)
    /// `v:include`, with what was included as children.
    case include(String)
    /// `v:text`.
    case catalogueText(TextCall)
    /// `v:parallel`.
    case parallel
    /// `v:signature`.
    case signature(SignatureTemplate)
    /// `v:sections`: the children in the order that the values of the expression tell.
    case sections(Expression)
    /// `v:section` with its name.
    case section(String)
    /// `v:fact`.
    case fact(FactCitation)
    /// `v:term`.
    case term(TermCitation)
    /// `v:facts-as-of`: the oldest day of check among the facts that the document cites.
    case factsAsOf(FactFormat)
  }

  let kind: Kind
  let span: SourceSpan?
  var children: [TemplateNode] = []

  /// The name of a `v:section`; nil for everything else.
  var sectionName: String? {
    if case .section(let name) = kind { return name }
    return nil
  }
}

/// An element that goes into the document.
struct ElementTemplate: Sendable {
  let name: String
  let namespace: Namespace
  let attributes: [AttributeTemplate]
}

/// An attribute with values in it, or one whose text comes from the catalogue.
struct AttributeTemplate: Sendable {
  enum Value: Sendable {
    case pieces([TextPiece])
    case catalogue(TextCall)
  }

  let name: String
  let namespace: Namespace
  let value: Value
  let span: SourceSpan?
}

/// A stretch of text or a value in it.
enum TextPiece: Sendable {
  case literal(String, SourceSpan?)
  case value(Output)
}

/// An expression that has passed the checks.
struct Expression: Sendable {
  /// The number under which an instantiation keeps its compiled form.
  let id: Int
  let text: String
  let span: SourceSpan?
  /// The variables that it reads.
  let variables: [String]
}

/// A value that is printed.
struct Output: Sendable {
  let expression: Expression
  /// What the schema says about the value; nil when it is a text or number that the expression computes.
  let field: OutputField?
  /// The static type of a computed value.
  let computed: ComputedKind
  let format: ValueFormat?
  /// What is printed instead of nothing; nil makes nothing an error.
  let fallback: String?
  /// The field that is printed, or of which a value is computed.
  var subject: OutputSubject?
}

/// The field that an output is about.
struct OutputSubject: Sendable {
  /// Its name for people.
  let label: Bilingual
  /// The names on the way to it from below the root element of the data.
  let way: [String]
}

/// The kind of a computed value.
enum ComputedKind: Sendable {
  case nodes, string, number, boolean
  /// A text to be written like a field of this kind.
  case value(TypeKind)
}

/// What the schema says about a value.
struct OutputField: Sendable {
  let kind: TypeKind
  /// The name of its type, for the catalogue keys of enumerations.
  let typeName: String?
  /// The field's name for people.
  let label: Bilingual
  /// Whether it is a composed name of a person.
  let isPersonName: Bool
}

/// A call of a catalogue text.
struct TextCall: Sendable {
  let key: String
  let keySpan: SourceSpan?
  let span: SourceSpan?
  let arguments: [TextArgument]
}

/// An argument of a catalogue text: a value, or a piece of the document.
struct TextArgument: Sendable {
  enum Value: Sendable {
    case output(Output)
    case fact(FactCitation)
    case content([TemplateNode])
  }

  let name: String
  let nameSpan: SourceSpan?
  let value: Value
}

/// A line to sign on.
struct SignatureTemplate: Sendable {
  enum Caption: Sendable {
    case pieces([TextPiece])
    case catalogue(TextCall)
  }

  let role: String?
  let caption: Caption
}
