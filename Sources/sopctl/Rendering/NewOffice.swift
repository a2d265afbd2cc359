import CommandLineKit

/// What `init` has made, and what its administrator does next.
struct NewOffice {
  /// The folder, from the root.
  let path: String
  /// The program's file, from the root: cron looks for programs in few places.
  let program: String
  /// Whether `kantor.json` was made, too.
  let hasNewSettings: Bool

  /// Text of at most `width` columns, but for the lines that are to be pasted.
  func lines(width: Int, in language: Language) -> [String] {
    let title = Text("A new office: \(path.visible)", id: "Kantor baru: \(path.visible)")
    let cron = Text(
      "For the crontab of an account that may write into the book, so that what is late is told on working"
        + " days and the book is checked every month:",
      id:
        "Untuk crontab akun yang boleh menulis di buku, agar keterlambatan diberitahukan pada hari kerja"
        + " dan buku diperiksa setiap bulan:")
    let mail = Text(
      "Cron mails what they print to MAILTO. For one mail to each role with what it must know, instead of the"
        + " first line one for each role:",
      id:
        "Cron mengirim keluarannya ke MAILTO. Agar tiap peran menerima yang perlu diketahuinya saja, ganti"
        + " baris pertama dengan satu baris untuk tiap peran:")
    let check = Text(
      "Once kantor.json and sops/ are filled in, and whenever they change:",
      id: "Setelah kantor.json dan sops/ diisi, dan setiap kali berubah:")
    let variable = Text(
      "So that the other commands find the folder:", id: "Agar perintah lain menemukan folder itu:")
    return title[language].wrapped(to: width)
      + LabelledText.lines(
        contents.map { (label: $0, texts: [$1[language]]) }, indent: 2, width: width)
      + [""] + cron[language].wrapped(to: width) + crontab.map { "  \($0)" }
      + [""] + mail[language].wrapped(to: width) + mailingCrontab.map { "  \($0)" }
      + [""] + check[language].wrapped(to: width) + ["  sopctl validate --data \(path.shellWord)"]
      + [""] + variable[language].wrapped(to: width) + ["  export SOPCTL_DATA=\(path.shellWord)"]
  }

  private var contents: [(String, Text)] {
    [
      (
        "buku-agenda.txt", Text("the Buku Agenda, without entries", id: "Buku Agenda, belum berisi")
      ),
      (
        "kantor.json",
        hasNewSettings
          ? Text(
            "the office; changes nothing until it is filled in",
            id: "keterangan kantor; belum mengubah apa pun sebelum diisi")
          : Text("the office; kept as it was", id: "keterangan kantor; dibiarkan seperti semula")
      ),
      ("kantor.contoh.json", Text("an example of it", id: "contoh isinya")),
      (
        "kantor.schema.json",
        Text("by which an editor helps to write it", id: "agar editor membantu mengisinya")
      ),
      ("sops/", Text("the office's own SOPs", id: "SOP milik kantor")),
      ("definisi/", Text("the SOPs as runs were started with", id: "SOP seperti saat run dimulai")),
      ("lampiran/", Text("evidence", id: "lampiran")),
    ]
  }

  /// Lines for `crontab -e`, Monday to Friday every 15 minutes, and on the first of a month.
  private var crontab: [String] {
    ["\(quarterly) \(overdue)", "0 6 1 * * \(command("verify"))"]
  }

  /// The first line again, for one role: what it must know is recorded and mailed.
  private var mailingCrontab: [String] {
    ["MAILTO=sub.koord@example.go.id", "\(quarterly) \(overdue) --role \"Sub Koord\""]
  }

  private var quarterly: String { "*/15 * * * 1-5" }
  private var overdue: String { command("overdue --record") }

  private func command(_ words: String) -> String {
    // A percent sign would end the command of a crontab.
    "\(program.shellWord) \(words) --data \(path.shellWord)"
      .split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\\%")
  }
}
