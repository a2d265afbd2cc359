import Testing

@testable import SOPCore

struct JSONWriterTests {
  static let value: JSONValue = [
    "version": 1, "ok": true, "none": nil, "empty": [], "nothing": [:], "list": [1, "a"],
    "run": ["id": "PIAK-03-2026-001", "minutes": .number("42.17")],
  ]

  @Test func `a value is written on one line`() {
    #expect(
      Self.value.text()
        == #"{"version":1,"ok":true,"none":null,"empty":[],"nothing":{},"list":[1,"a"],"#
        + #""run":{"id":"PIAK-03-2026-001","minutes":42.17}}"#)
  }

  @Test func `a value is written pretty`() {
    #expect(
      Self.value.text(pretty: true) == """
        {
          "version": 1,
          "ok": true,
          "none": null,
          "empty": [],
          "nothing": {},
          "list": [
            1,
            "a"
          ],
          "run": {
            "id": "PIAK-03-2026-001",
            "minutes": 42.17
          }
        }
        """)
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
    ("\u{0}\u{1B}", #""\u0000\u001b""#),
    ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{202E}\u{2066}\u{200B}", #""\u202e\u2066\u200b""#), ("\u{E0041}", #""\udb40\udc41""#),
    ("é語𝄞🙂", "\"é語𝄞🙂\""),
  ])
  func `nothing invisible is written raw`(string: String, text: String) {
    #expect(JSONValue.string(string).text() == text)
  }

  @Test func `what is missing is null`() {
    #expect(JSONValue.optional(nil as String?) == nil)
    #expect(JSONValue.optional("a") == "a")
    #expect(JSONValue.optional(nil as Int?) == nil)
    #expect(JSONValue.optional(Int.min).text() == "-9223372036854775808")
    #expect(JSONValue.optional(nil as JSONValue?) == nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a long text takes time in proportion to its length`() throws {
    let value = JSONValue.string(String(repeating: "a\n\u{200B}é", count: 70_000))
    let document = try JSONDocument.read(Array(value.text().utf8))
    #expect(document.value == value)
  }
}
