/// An HTML document made for paper: one file without scripts, that asks for nothing from elsewhere.
///
/// It is Indonesian always, as the forms are that it stands for.
struct PrintedDocument {
  let title: String
  /// What stands at the foot of every printed page, beside its number.
  let foot: String
  /// Style sheets, in the order in which they apply, after the one that all documents share.
  let styles: [StaticString]
  let body: [Markup]

  init(
    title: String, foot: String, styles: StaticString..., @MarkupBuilder body: () -> [Markup]
  ) {
    self.title = title
    self.foot = foot
    self.styles = styles
    self.body = body()
  }

  var html: String {
    // The style sheet is the same for all documents, and takes the foot's words from here.
    let words = Attribute("style", "--kaki: \(Self.quoted(foot))")
    let page = Markup(.html, Attribute("lang", "id"), words) {
      Markup(.head) {
        Markup(.meta, Attribute("charset", "utf-8"))
        Markup(
          .meta, Attribute("name", "viewport"),
          Attribute("content", "width=device-width, initial-scale=1"))
        // Even text that found a way past the escaping could ask for nothing and run nothing.
        Markup(
          .meta, Attribute("http-equiv", "Content-Security-Policy"),
          Attribute("content", "default-src 'none'; style-src 'unsafe-inline'"))
        Markup(.title, text: title)
        Markup.style(Self.paper)
        styles.map(Markup.style)
      }
      Markup(.body) { body }
    }
    var text = "<!DOCTYPE html>"
    page.write(to: &text)
    text += "\n"
    return text
  }

  /// A text as a string of CSS (CSS Syntax 3, "Serializing").
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
