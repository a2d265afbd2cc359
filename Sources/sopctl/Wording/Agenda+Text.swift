import CommandLineKit
import SOPCore

extension Text {
  /// What stands after the last line's end.
  static func unfinishedLine(bytes: Int) -> Text {
    Text(
      "After the last line stand \(bytes) bytes without an end: somebody is writing, or was cut off.",
      id:
        "Setelah baris terakhir ada \(bytes) byte tanpa akhir baris: sedang ditulis, atau penulisannya terputus."
    )
  }
}

extension Failure {
  /// Everything that can be read was shown; some lines cannot.
  static func unreadableLines(_ count: Int) -> Failure {
    Failure(
      .damaged, kind: "unreadableLines",
      Text(
        "The book is damaged: \(count) of these lines cannot be read.",
        id: "Buku Agenda rusak: \(count) dari baris-baris ini tidak terbaca."),
      remedy: Text("See all of it: sopctl verify", id: "Lihat selengkapnya: sopctl verify"))
  }

  /// Everything that can be read was shown; some lines only a newer program can read.
  static func newerLines(_ count: Int) -> Failure {
    Failure(
      .damaged, kind: "newerFormat",
      Text(
        "The book was written by a newer sopctl: \(count) of these lines can be read only by it.",
        id:
          "Buku Agenda ditulis oleh sopctl yang lebih baru: \(count) dari baris-baris ini hanya terbaca olehnya."
      ),
      remedy: .update)
  }

  static var nagiosAlone: Failure {
    Failure(
      .usage, kind: "usage",
      Text(
        "--nagios only looks, and has a form of its own: it excludes --record and --json.",
        id:
          "--nagios hanya memeriksa dan bentuk jawabannya tetap: tidak dapat bersama --record atau --json."
      ),
      remedy: Text("Leave one of them out.", id: "Hilangkan salah satunya."))
  }

  static var rawAndJSON: Failure {
    Failure(
      .usage, kind: "usage",
      Text("--raw and --json exclude each other.", id: "--raw dan --json tidak dapat bersama."),
      remedy: Text("Leave one of them out.", id: "Hilangkan salah satunya."))
  }
}

extension Event.Kind {
  /// What happened, in one word: in Indonesian the book's own.
  var word: Text {
    let english: English =
      switch self {
      case .started: "started"
      case .completed: "done"
      case .finished: "finished"
      case .returned: "returned"
      case .paused: "paused"
      case .resumed: "resumed"
      case .cancelled: "cancelled"
      case .noted: "note"
      case .corrected: "correction"
      case .overdue: "overdue"
      }
    return Text(english, id: "\(rawValue)")
  }
}
