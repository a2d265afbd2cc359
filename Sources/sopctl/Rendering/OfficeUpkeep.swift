import CommandLineKit

/// What the administrator of an office does once its folder is made.
struct OfficeUpkeep {
  /// The folder, from the root.
  let path: String
  /// The program's file, from the root: cron looks for programs in few places.
  let program: String

  /// Text of at most `width` columns, but for the lines that are to be pasted.
  func lines(width: Int, in language: Language) -> [String] {
    steps.lines(width: width, in: language)
  }

  var steps: [UpkeepStep] {
    [
      UpkeepStep(
        Text(
          "For the crontab of an account that may write into the book, so that what is late is told on working days and the book is checked every month:",
          id:
            "Untuk crontab akun yang boleh menulis di buku, agar keterlambatan diberitahukan pada hari kerja dan buku diperiksa setiap bulan:"
        ), crontab
      ),
      UpkeepStep(
        Text(
          "Cron mails what they print to MAILTO. For one mail to each role with what it must know, instead of the first line one for each role:",
          id:
            "Cron mengirim keluarannya ke MAILTO. Agar tiap peran menerima yang perlu diketahuinya saja, ganti baris pertama dengan satu baris untuk tiap peran:"
        ), mailingCrontab
      ),
      UpkeepStep(
        Text(
          "Once kantor.json and sops/ are filled in, and whenever they change:",
          id: "Setelah kantor.json dan sops/ diisi, dan setiap kali berubah:"),
        ["sopctl validate --data \(path.shellWord)"]
      ),
      UpkeepStep(
        Text(
          "So that the other commands find the folder:",
          id: "Agar perintah lain menemukan folder itu:"),
        ["export SOPCTL_DATA=\(path.shellWord)"]
      ),
    ]
  }

  /// Lines for `crontab -e`, Monday to Friday every 15 minutes, and on the first of a month.
  private var crontab: [String] {
    [overdueLine, "0 6 1 * * \(command("verify"))"]
  }

  /// The first line again, for one role: what it must know is recorded and mailed.
  private var mailingCrontab: [String] {
    ["MAILTO=sub.koord@example.go.id", "\(overdueLine) --role \"Sub Koord\""]
  }

  /// The line of a crontab by which what is late is recorded and told.
  var overdueLine: String { "\(quarterly) \(overdue)" }

  private var quarterly: String { "*/15 * * * 1-5" }
  private var overdue: String { command("overdue --record") }

  private func command(_ words: String) -> String {
    // A percent sign would end the command of a crontab.
    "\(program.shellWord) \(words) --data \(path.shellWord)"
      .split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\\%")
  }
}

/// Something that the administrator does by commands that are to be pasted.
struct UpkeepStep {
  let purpose: Text
  let commands: [String]

  init(_ purpose: Text, _ commands: [String]) {
    self.purpose = purpose
    self.commands = commands
  }
}

extension [UpkeepStep] {
  /// Text of at most `width` columns, but for the commands.
  func lines(width: Int, in language: Language) -> [String] {
    flatMap { step in
      [""] + step.purpose[language].wrapped(to: width) + step.commands.map { "  \($0)" }
    }
  }
}
