import CommandLineKit
import SOPCore

// What can be known from the arguments alone: exit 2.

extension Failure {
  private static func usage(_ kind: String, _ sentence: Text, remedy: Text) -> Failure {
    Failure(.usage, kind: kind, sentence, remedy: remedy)
  }

  static func blankText(_ option: String) -> Failure {
    usage(
      "blankText", Text("\(option) is empty.", id: "\(option) kosong."),
      remedy: Text("Write what it is about.", id: "Tuliskan isinya."))
  }

  static func placeholder(_ word: String, of option: String) -> Failure {
    usage(
      "placeholder",
      Text(
        "\(option) still has the placeholder \(word).",
        id: "\(option) masih berisi kata contoh \(word)."),
      remedy: Text(
        "Replace it with your own words.", id: "Gantilah dengan kata-kata Anda sendiri."))
  }

  static func textTooLong(_ option: String, size: Int) -> Failure {
    usage(
      "textTooLong",
      Text(
        "\(option) is \(size) bytes long; the book takes at most \(AgendaLimits.text).",
        id: "\(option) panjangnya \(size) byte; buku memuat paling banyak \(AgendaLimits.text)."),
      remedy: Text(
        "Shorten it, and attach a file for the rest.",
        id: "Ringkaslah, dan lampirkan berkas untuk selebihnya."))
  }

  /// The number itself is not echoed: a terminal's history forgets as little as the book.
  static func identityNumber(_ option: String, masked: String) -> Failure {
    usage(
      "identityNumber",
      Text(
        "\(option) holds what looks like a NIK, which must not enter the book.",
        id: "\(option) memuat angka yang tampaknya NIK; NIK tidak boleh masuk buku."),
      remedy: Text(
        "Write it masked: \(masked). If it is another number, put a word between its digits.",
        id: "Tuliskan tersamar: \(masked). Bila bukan NIK, sisipkan kata di antara angkanya."))
  }

  /// Masked, it might be another account's.
  static func identityNumberInAccount(masked: String) -> Failure {
    usage(
      "identityNumber",
      Text(
        "The account's name holds what looks like a NIK (\(masked)), which must not enter the book.",
        id:
          "Nama akun memuat angka yang tampaknya NIK (\(masked)); NIK tidak boleh masuk buku."),
      remedy: Text(
        "Record from another account, or have this one renamed (usermod -l NEW OLD).",
        id: "Catat dari akun lain, atau minta akun ini diganti namanya (usermod -l BARU LAMA)."))
  }

  /// A line that cannot be read is not repeated where a NIK stands in it.
  static func identityNumberOnLine(masked: String) -> Failure {
    usage(
      "identityNumber",
      Text(
        "The line cannot be read, and holds what looks like a NIK, which must not enter the book.",
        id:
          "Baris perintah tidak terbaca, dan memuat angka yang tampaknya NIK; NIK tidak boleh masuk buku."
      ),
      remedy: Text(
        "Write it masked, and a text of several words in quotes: \"\(masked)\"",
        id:
          "Tuliskan tersamar, dan apit teks yang lebih dari satu kata dengan tanda kutip: \"\(masked)\""
      ))
  }

  static func timeOutOfRange(_ option: String) -> Failure {
    usage(
      "timeOutOfRange",
      Text("\(option) lies outside the calendar.", id: "\(option) di luar penanggalan."),
      remedy: Text(
        "Give a time such as 2026-11-20T09:00.", id: "Tuliskan waktu seperti 2026-11-20T09:00."))
  }

  static func reasonMissingForTime() -> Failure {
    usage(
      "reasonMissing",
      Text(
        "--at needs --reason: why it is recorded only now.",
        id: "--at memerlukan --reason: mengapa baru dicatat sekarang."),
      remedy: Text("Add: --reason REASON", id: "Tambahkan: --reason ALASAN"))
  }

  /// - Parameter held: the roles of the SOP that the person holds; `nil` where no roster says.
  static func roleNotGiven(_ procedure: Procedure, held: [Role]? = nil) -> Failure {
    let roles = procedure.roles.map(\.code).joined(separator: ", ")
    let example = (held ?? procedure.roles).first.map { ShellWord.quoted($0.code) }
    return usage(
      "roleMissing",
      Text(
        "In which role you act was not said; \(procedure.code) has \(roles).",
        id: "Peran Anda belum disebut; \(procedure.code) mengenal \(roles)."),
      remedy: example.map {
        Text("Add --as, for instance: --as \($0)", id: "Tambahkan --as, misalnya: --as \($0)")
      }
        ?? Text(
          "By the office's roster you hold none of them.",
          id: "Menurut daftar pejabat Anda tidak memegang satu pun di antaranya."))
  }

  static func personNotGiven(at counter: Roster.Counter) -> Failure {
    let account = counter.account.visible(columns: 40)
    return usage(
      "personMissing",
      Text(
        "Who acts at the counter \(account) is said each time with --by.",
        id: "Siapa yang bertindak di loket \(account) disebut setiap kali dengan --by."),
      remedy: Text("Add: --by NAME", id: "Tambahkan: --by NAMA"))
  }

  static func runAndRoleMissing(open: [Run]) -> Failure {
    usage(
      "runMissing",
      Text(
        "Neither a run nor your role was given.\(Lookup.list(open))",
        id: "Run maupun peran Anda belum disebut.\(Lookup.list(open))"),
      remedy: Text(
        "Add --as ROLE, or the run's number.", id: "Tambahkan --as PERAN, atau nomor run."))
  }
}
