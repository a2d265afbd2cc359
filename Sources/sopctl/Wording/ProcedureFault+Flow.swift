import CommandLineKit
import SOPCore

// The faults of a definition's flow and report chain; ways are shown, since they prove the fault.

extension ProcedureFault {
  /// Asks for an activity's number, where there are any.
  static func target(upTo last: Int) -> Text {
    last > 0
      ? Text("Write a number from 1 to \(last).", id: "Tulis nomor 1 sampai \(last).")
      : Text("Add activities first.", id: "Tambahkan dahulu kegiatannya.")
  }

  static func unreachable(_ activity: Int) -> Message {
    Message(
      kind: "unreachable",
      sentence: Text(
        "No way leads to activity \(activity).",
        id: "Tidak ada jalan yang sampai ke kegiatan \(activity)."),
      remedy: Text(
        #"Let a "ke" lead there, or remove the activity."#,
        id: #"Arahkan salah satu "ke" kepadanya, atau hapus kegiatan itu."#))
  }

  static func endUnreachable(from activity: Int) -> Message {
    Message(
      kind: "endUnreachable",
      sentence: Text(
        "From activity \(activity) no way leads to the end.",
        id: "Dari kegiatan \(activity) tidak ada jalan yang sampai selesai."),
      remedy: Text(
        #"Let a "ke" after it lead forward, or write "selesai"."#,
        id: #"Arahkan salah satu "ke" sesudahnya ke depan, atau tulis "selesai"."#))
  }

  static var chainOfOne: Message {
    Message(
      kind: "chainOfOne",
      sentence: Text(
        "The report chain does not name two different executors, so that nobody else receives the report.",
        id:
          "Rantai laporan tidak menyebut dua pelaksana yang berbeda, sehingga laporan tidak diterima orang lain."
      ),
      remedy: Text(
        "Name who makes the report, and after them who receives it.",
        id: "Sebutkan pembuat laporan, lalu penerimanya."))
  }

  static func linkActivityTwice(_ activity: Int) -> Message {
    Message(
      kind: "linkActivityTwice",
      sentence: Text(
        "Activity \(activity) is already an earlier link of the report chain.",
        id: "Kegiatan \(activity) sudah menjadi mata rantai laporan sebelumnya."),
      remedy: Text(
        "Give each link an activity of its own.", id: "Beri tiap mata rantai kegiatannya sendiri."))
  }

  static func linkExecutor(activity: Int, link: String, executor: String) -> Message {
    Message(
      kind: "linkExecutor",
      sentence: Text(
        "Activity \(activity) is done by \(executor.echoed), not by \(link.echoed).",
        id: "Kegiatan \(activity) dilakukan \(executor.echoed), bukan \(link.echoed)."),
      remedy: Text(
        "Name its executor here, or another activity.",
        id: "Tulis pelaksananya di sini, atau kegiatan lain."))
  }

  static func endsUnreported(climbed: Int, of count: Int, way: [Int]) -> Message {
    Message(
      kind: "endsUnreported",
      sentence: Text(
        "The run can end before its report has climbed the chain: by \(way.listed), end, only \(climbed) of \(count) links.",
        id:
          "Run dapat berakhir sebelum laporan menaiki rantai: lewat \(way.listed), selesai, baru \(climbed) dari \(count) mata rantai."
      ),
      remedy: Text(
        "Let every way pass the activities of the chain.",
        id: "Lewatkan setiap jalan pada semua kegiatan rantai laporan."))
  }

  static func linkOutOfOrder(link: Int, climbed: Int, way: [Int]) -> Message {
    Message(
      kind: "linkOutOfOrder",
      sentence: Text(
        "Link \(link) of the report chain is reached when \(climbed) links are climbed: by \(way.listed).",
        id:
          "Mata rantai \(link) dicapai ketika \(climbed) mata rantai sudah dinaiki: lewat \(way.listed)."
      ),
      remedy: Text(
        "Order the chain as the activities follow; a way back must lead to link 1 or before it.",
        id:
          "Urutkan rantai menurut jalannya kegiatan; jalan mundur harus menuju mata rantai 1 atau sebelumnya."
      ))
  }

  static func guardNotADecision(_ activity: Int) -> Message {
    Message(
      kind: "guardNotADecision",
      sentence: Text(
        "Activity \(activity) is no decision.", id: "Kegiatan \(activity) bukan keputusan."),
      remedy: Text(
        #"Name an activity that has a "keputusan"."#,
        id: #"Tulis nomor kegiatan yang mempunyai "keputusan"."#))
  }

  static func guardUndecided(decision: Int, way: [Int]) -> Message {
    Message(
      kind: "guardUndecided",
      sentence: Text(
        "Here activity \(decision) may not have been answered yet: by \(way.listed).",
        id: "Di sini kegiatan \(decision) mungkin belum dijawab: lewat \(way.listed)."),
      remedy: Text(
        "Name a decision that every way here has passed.",
        id: "Tulis keputusan yang dilewati setiap jalan sampai ke sini."))
  }
}
