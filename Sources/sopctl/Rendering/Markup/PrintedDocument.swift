/// An HTML document made for paper: one file without scripts, that asks for nothing from elsewhere.
///
/// It is Indonesian always, as the forms are that it stands for.
struct PrintedDocument {
  let title: String
  /// In the order in which they apply, after the one that all documents share.
  let sheets: [StaticString]
  let body: [Markup]

  init(title: String, sheets: StaticString..., @MarkupBuilder body: () -> [Markup]) {
    self.title = title
    self.sheets = sheets
    self.body = body()
  }

  var html: String {
    let page = Markup(.html, Attribute("lang", "id")) {
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
        sheets.map(Markup.style)
      }
      Markup(.body) { body }
    }
    var text = "<!DOCTYPE html>"
    page.write(to: &text)
    text += "\n"
    return text
  }
}
