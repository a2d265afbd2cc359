import CommandLineKit
import SOPCore
import SOPStore

/// Checks the whole book: every paraf, the sequence, the grammar and the rules.
///
/// It needs neither `kantor.json` nor the definitions in force, and reads damaged books too.
struct Verify: Action {
  /// A paraf noted earlier, which the book must still bear out.
  var expected: Verification.Expectation?
  /// Whether what is only noted makes the book unsound, too.
  var isStrict = false
  var format: OutputFormat

  func run(in session: Session) throws(Failure) {
    let folder = try session.officeFolder()
    let result = try verify(folder, in: session)
    // Damage is certain; of a book that a newer program wrote it cannot be said that it is sound.
    let code: ExitCode = result.isUnsound ? .found : result.isReadToItsEnd ? .done : .damaged
    let answer =
      format == .json
      ? result.json(session.language).text() + "\n"
      : result.text(session.language, width: session.world.terminal.columns)
    try session.print(answer, ending: code)
    if code != .done { throw .silently(code) }
  }

  private func verify(_ folder: OfficeFolder, in session: Session) throws(Failure) -> VerifiedBook {
    var book = try read(folder, in: session)
    let attachments = book.verification.attachments
    try Self.check(attachments, in: folder, into: &book.verification)
    return book
  }

  private func read(_ folder: OfficeFolder, in session: Session) throws(Failure) -> VerifiedBook {
    do throws(FileFault) {
      let reader = try AgendaReader(folder.book)
      // Read anew, since somebody may have recorded something since the command began.
      let now = max(session.world.now, session.world.readClock())
      // As are the definitions: a run's is kept before its first line.
      let phrasebook = Phrasebook(folder.pinned.all)
      var verification = Verification(
        expecting: expected, now: now, phrasebook: phrasebook,
        definition: folder.pinned.cached(), lineAgain: { try? reader.line(at: $0) })
      let unsealedCount = try reader.pass { bytes, range, offset in
        LineChecks(of: bytes, in: range, isFirst: offset == 0, phrasebook: phrasebook)
      } take: { checks throws(FileFault) in
        verification.take(checks)
        return true
      }
      if unsealedCount > AgendaReader.longestFragment { verification.takeEndless() }
      verification.finish()
      return VerifiedBook(
        path: folder.book, verification: verification, isStrict: isStrict,
        lineCount: verification.lineCount, unsealedCount: unsealedCount,
        nameCount: try reader.nameCount, pinned: folder.pinned)
    } catch .notFound {
      throw .noBook(folder, but: session.offices(insteadOf: folder))
    } catch {
      throw Failure(error)
    }
  }
}

// MARK: - Attachments

extension Verify {
  /// Reads every attachment that an entry names, in the order of the book.
  ///
  /// - Throws: where one cannot be read: of such a book it cannot be said that it is sound.
  private static func check(
    _ attachments: [Details.Attachment: Int], in folder: OfficeFolder,
    into verification: inout Verification
  ) throws(Failure) {
    let store = AttachmentStore(folder: folder.attachments)
    let ordered = attachments.sorted {
      ($0.value, $0.key.fileName, $0.key.name) < ($1.value, $1.key.fileName, $1.key.name)
    }
    for (attachment, line) in ordered {
      let condition = try orFail(store.condition(of: attachment)) { Failure(attaching: $0) }
      if condition == .sound { continue }
      verification.add(
        BookFault(
          line: line,
          kind: .attachment(
            digest: attachment.digest, name: attachment.name, isMissing: condition == .missing)))
    }
  }
}

// MARK: - Declaration

extension Verify {
  static let command = Command<Session, Failure>("verify") {
    Declaration(
      Text("Check the whole book.", id: "Memeriksa seluruh Buku Agenda."),
      discussion: Text(
        """
        Reads the book from its first line to its last: every paraf, the sequence of the numbers, the \
        form of each line, and whether each entry could have been made by the rules. Nothing is \
        changed, and a damaged book is read to its end, or to where no line ends within 16 MiB.

        The chain of parafs shows a change to whoever holds a paraf noted earlier. Reports print the \
        closing one; give it with --expect to check the book against a signed paper.

        What no rule forbids and an auditor may want to ask about is noted, and is no fault: roles that were \
        claimed in a book that otherwise goes by the list of officials, sentences (uraian) that are not what the \
        facts make them, entries that happened before the book \
        was opened or lie in the future, a clock that was set back, and a second name of the book's file \
        (hard link). --strict takes these for faults.

        Exit code 0: the book is sound; 1: there are faults; 6: a newer sopctl has written in it, and what \
        can be judged is sound.
        """,
        id: """
          Membaca buku dari baris pertama sampai terakhir: setiap paraf, urutan nomor, bentuk tiap \
          baris, dan apakah tiap entri dapat dibuat menurut aturan. Tidak ada yang diubah, dan buku \
          yang rusak pun dibaca sampai akhir, atau sampai tidak ada akhir baris dalam 16 MiB.

          Rantai paraf memperlihatkan perubahan kepada siapa pun yang memegang paraf yang dicatat \
          dahulu. Laporan mencetak paraf penutup; tulis dengan --expect untuk mencocokkan buku dengan \
          kertas yang sudah ditandatangani.

          Yang tidak dilarang aturan tetapi patut ditanyakan pemeriksa hanya dicatat dan bukan kesalahan: peran \
          yang diakui dalam buku yang selebihnya menurut daftar pejabat, uraian yang tidak sesuai dengan faktanya, \
          entri yang terjadi sebelum buku dibuka \
          atau waktunya di masa depan, jam yang mundur, dan nama lain berkas bukunya (hard link). Dengan --strict semua itu dianggap kesalahan.

          Kode keluar 0: buku benar; 1: ada kesalahan; 6: ada yang ditulis oleh sopctl yang lebih baru, dan \
          yang dapat diperiksa benar.
          """),
      examples: [
        Example("sopctl verify", Text("Check the book.", id: "Periksa buku.")),
        Example(
          "sopctl verify --json",
          Text("Check it for another program.", id: "Periksa untuk program lain.")),
      ],
      Option<Verification.Expectation>(
        "--expect", placeholder: "NO:PARAF",
        Text(
          "An entry's number and the paraf it had when it was noted.",
          id: "Nomor entri dan parafnya ketika dicatat dahulu.")),
      Flag(
        "--strict",
        help: Text(
          "Take for a fault what is only noted, too.",
          id: "Menganggap kesalahan juga yang hanya dicatat.")),
      OutputFormat.parameter(.text, .json),
      make: Verify.init)
  }
}

// MARK: - WordReadable

extension Verification.Expectation: WordReadable {
  /// Reads `000214:3f6c...`, with or without the zeros in front.
  package init?(word: String) {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let no = Int(parts[0]), no > 0, let seal = Digest(parts[1].lowercased())
    else { return nil }
    self.init(no: no, seal: seal)
  }

  package static var expectation: Text? {
    Text(
      "an entry's number, a colon and 64 hexadecimal digits",
      id: "nomor entri, titik dua dan 64 angka heksadesimal")
  }
}
