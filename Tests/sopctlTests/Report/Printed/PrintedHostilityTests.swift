import SOPCore
import Testing

@testable import sopctl

/// What somebody typed stays text: no markup, no hidden controls, nothing that another document would have to load.
struct PrintedHostilityTests {
  private static let evil = [
    "</td></table><script>alert(1)</script>", "<svg onload=x><style>*{display:none}</style>",
    "\" onmouseover=\"x", "a & b &lt; c", "\u{202E}terbalik\u{2066}", "مرحبا بالعالم",
    String(repeating: "W", count: 10_000), "👩‍👩‍👧‍👦🇮🇩", "a\u{0301}\u{200B}b", "=HYPERLINK(\"http://x\")",
  ]

  private func sample(_ evil: String) -> PrintedSample {
    PrintedSample(period: "2026-11", office: evil, unit: evil) { entry in
      entry.event.person = Person(name: evil, account: entry.event.person.account)
      entry.event.details.reason = evil
      entry.event.details.note = evil
      if entry.event.details.output != nil { entry.event.details.output = evil }
      if entry.event.details.outcome != nil { entry.event.details.outcome = evil }
      if entry.event.kind == .started { entry.event.details.subject = evil }
      for index in entry.event.details.fields.indices {
        entry.event.details.fields[index].value = evil
      }
      entry.event.details.attachments = [.init(digest: .zero, size: 1, name: evil)]
      entry.text = evil
    }
  }

  @Test(arguments: evil.indices)
  func `whatever is typed, the document has the elements that it has without it`(index: Int) throws
  {
    let harmless = try sample("biasa").page().descendants.map(\.tag)
    let html = try sample(Self.evil[index]).html()
    #expect(try ReadElement(document: html).descendants.map(\.tag) == harmless)
    #expect(html.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
  }

  @Test(arguments: evil.indices)
  func `what is typed can be read`(index: Int) throws {
    let page = try sample(Self.evil[index]).page()
    let wanted = Self.evil[index].visible.split(separator: " ").joined(separator: " ")
    for name in ["instansi", "unit"] { #expect(page.all(class: name).map(\.text) == [wanted]) }
    for table in ["pelaksanaan", "terlambat", "hambatan", "orang", "buku-tamu", "rekap-sop"] {
      let rows = page.all(class: table).flatMap(\.rows)
      #expect(rows.contains { $0.contains { $0.contains(wanted) } }, "\(table)")
    }
  }

  @Test func `nothing is asked for from elsewhere`() throws {
    let html = try sample("biasa").html()
    for word in ["http:", "https:", "//", "src=", "href=", "@import", "<script", "<img", "<link"] {
      #expect(!html.contains(word), "\(word)")
    }
    let references = html.split(separator: "url(").dropFirst().map { $0.prefix { $0 != ")" } }
    let page = try ReadElement(document: html)
    let patterns = page.all("pattern").compactMap { $0.attributes["id"] }
    #expect(Set(patterns).count == patterns.count)
    #expect(Set(references) == Set(patterns.map { "#\($0)"[...] }))
  }
}
