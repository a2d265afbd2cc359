import CommandLineKit
import SOPCore
import SOPStore

/// What an administrator does after a book was made that continues an older one.
struct ContinuedBook {
  let book: OlderBook
  let folder: OfficeFolder
  /// The new folder, from the root.
  let newFolder: String

  /// Text of at most `width` columns, but for the lines that are to be pasted.
  func lines(width: Int, in language: Language) -> [String] {
    let paragraphs = [
      (source, [check]), (settings, settingsCommand), (runs, book.openRuns.map(command)),
    ]
    return paragraphs.flatMap { text, commands -> [String] in
      guard let text else { return [] }
      return [""] + text[language].wrapped(to: width) + commands.map { "  \($0)" }
    }
  }

  private var path: String { folder.absolutePath }

  private var source: Text? {
    let no = AgendaEntry.text(ofNo: book.end.no)
    guard let line = book.firstFault else {
      return Text(
        "It continues the old book, whose last entry is \(no). To check the two later:",
        id: "Melanjutkan buku lama, yang entri terakhirnya \(no). Untuk mencocokkannya kelak:")
    }
    return Text(
      "The old book is not sound from line \(line) on. What is recorded there is not continued: the new book goes on from entry \(no). To see all of it:",
      id:
        "Buku lama tidak benar mulai baris \(line). Yang tercatat di sana tidak dilanjutkan: buku baru melanjutkan dari entri \(no). Untuk melihat selengkapnya:"
    )
  }

  /// The header has no number that could be expected.
  private var check: String {
    let expectation = book.end.no == 0 ? "" : " --expect \(book.end.no):\(book.end.seal.hex)"
    return "sopctl verify --data \(path.shellWord)\(expectation)"
  }

  private var settings: Text? {
    settingsCommand.isEmpty
      ? nil
      : Text(
        "Settings and SOPs are not taken along. If they still hold:",
        id: "Pengaturan dan SOP kantor tidak ikut. Bila masih berlaku:")
  }

  private var settingsCommand: [String] {
    let existing = [folder.settings, folder.definitions].filter(FilePath.exists)
    if existing.isEmpty { return [] }
    let names = existing.map { FilePath.join(path, FilePath.name(of: $0)).shellWord }
    return ["cp -R \(names.joined(separator: " ")) \(FilePath.join(newFolder, "").shellWord)"]
  }

  private var runs: Text? {
    switch book.openRuns.count {
    case 0: nil
    case 1:
      Text(
        "1 run is still open there. Start it anew:", id: "1 run masih berjalan di sana. Mulai lagi:"
      )
    case let count:
      Text(
        "\(count) runs are still open there. Start them anew:",
        id: "\(count) run masih berjalan di sana. Mulai lagi:")
    }
  }

  /// The command that starts a run anew; its subject names the old number.
  private func command(_ run: OlderBook.OpenRun) -> String {
    let origin = "lanjutan \(run.id)"
    let subject = run.subject.map { "\($0) (\(origin))" }
    // A subject that leaves no room gives way to the number.
    let words = subject.flatMap { $0.utf8.count <= AgendaLimits.text ? $0 : nil } ?? origin
    return "sopctl start \(run.id.code) --subject \(ShellWord.quoted(words))"
  }
}
