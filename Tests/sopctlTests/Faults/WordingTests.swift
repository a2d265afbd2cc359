import CommandLineKit
import SOPStore
import Testing

@testable import SOPCore
@testable import sopctl

@Suite struct WordingTests {
  @Test func `a fault of a rule tells the refusal's own sentence`() {
    let run = RunID(code: "PIAK-03", year: 2026, ordinal: 14)
    let refused = RefusedRun(
      refusal: .standing(.nothingToCorrect), run: run, zone: Zone(.wib), now: .earliest
    ).message
    let fault = BookFault(
      line: 17, kind: .rule(.refused(.standing(.nothingToCorrect), in: .wib), run: run))
    #expect(fault.message.kind == refused.kind)
    #expect(
      fault.message.sentence[.indonesian] == "PIAK-03-2026-014: \(refused.sentence[.indonesian])")
  }

  @Test func `an SOP out of use is warned of on one line`() {
    let definition = Definition.contoh(replacing: "60 menit", with: "60 mnt")
    #expect(
      Text.disabled(definition)[.indonesian] == """
        Peringatan: SOP CONTOH-01 tidak dapat dipakai, definisinya tidak benar. Lihat \
        selengkapnya: sopctl validate /srv/sop/sops/contoh.json
        """)
    #expect(
      Text.disabled(definition)[.english] == """
        Warning: the SOP CONTOH-01 is out of use, its definition is not sound. See all of it: \
        sopctl validate /srv/sop/sops/contoh.json
        """)
  }

  @Test(arguments: [
    ("a.json", "a.json"), ("", #""""#), ("a b", #""a b""#), ("it's", #""it's""#), ("-x", "./-x"),
    ("$HOME", "'$HOME'"), ("it's $5", #"'it'\''s $5'"#), ("a\u{1B}b", #""a\u{1B}b""#),
    ("é", #""é""#),
  ])
  func `a word of a command is quoted where a shell would change it`(
    _ word: String, _ quoted: String
  ) {
    #expect(word.shellWord == quoted)
  }

  @Test func `a long row is cut in its middle`() {
    #expect((1...3).listed == "1, 2, 3")
    #expect((1...1000).listed.hasSuffix("19, 20, ..., 998, 999, 1000"))
  }
}

extension Definition {
  /// The sound definition with one place changed, as an office's own.
  static func contoh(replacing old: String, with new: String) -> Definition {
    let text = SoundDefinition.text.replacingOnly(old, with: new)
    return Definition(
      file: "/srv/sop/sops/contoh.json", bytes: Array(text.utf8), isBundled: false)
  }
}

extension UnsoundSettings {
  /// What is wrong with an office in a zone that is none.
  static var zone: UnsoundSettings {
    do throws(UnsoundSettings) {
      _ = try OfficeSettings.read(Array(#"{"zona": "Jakarta"}"#.utf8))
      return UnsoundSettings(faults: [])
    } catch {
      return error
    }
  }
}
