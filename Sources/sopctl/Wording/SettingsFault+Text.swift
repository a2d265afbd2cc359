import CommandLineKit
import SOPCore

extension SettingsFault {
  /// What is wrong in `kantor.json`, and how to mend it.
  var text: Text { message.text }

  var message: Message {
    switch kind {
    case .document(.missingKey):
      // What a definition may leave blank is not what settings may.
      Message(
        kind: "missingKey",
        sentence: Text("This key is missing.", id: "Kunci ini belum ada."),
        remedy: Text(
          "Add it, as kantor.contoh.json shows.",
          id: "Tambahkan, seperti pada kantor.contoh.json."))
    case .document(.emptyText):
      Message(
        kind: "emptyText",
        sentence: Text("The text is empty.", id: "Teksnya kosong."),
        remedy: Text(
          "Fill it in, or leave its key out where it is optional.",
          id: "Isi, atau hapus kuncinya bila tidak wajib."))
    case .document(let fault):
      fault.message(at: path)
    case .zone(let zone):
      Message(
        kind: "zone",
        sentence: Text("\(zone.echoed) is no time zone.", id: "\(zone.echoed) bukan zona waktu."),
        remedy: Text(
          "Write WIB, WITA, WIT, or an offset such as +07:00.",
          id: "Tulis WIB, WITA, WIT, atau selisih seperti +07:00."))
    case .escalation:
      Message(
        kind: "escalation",
        sentence: Text(
          "The levels do not ascend, or are not between 100 and 100000 percent.",
          id: "Tingkatnya tidak menaik, atau tidak di antara 100 dan 100000 persen."),
        remedy: Text("Write for instance [100, 200].", id: "Tulis misalnya [100, 200]."))
    case .day(let text):
      Message(
        kind: "day",
        sentence: Text(
          "\(text.echoed) is no date of the calendar.",
          id: "\(text.echoed) bukan tanggal yang ada."),
        remedy: Text(
          "Write year, month and day as in 2026-11-30.",
          id: "Tulis tahun, bulan dan hari seperti 2026-11-30."))
    case .daysReversed(let first, let last):
      Message(
        kind: "daysReversed",
        sentence: Text(
          "It ends on \(last.text), before it begins on \(first.text).",
          id: "Berakhir \(last.text), sebelum mulai \(first.text)."),
        remedy: Text(
          "Swap the two dates, or correct one.",
          id: "Tukar kedua tanggalnya, atau perbaiki salah satu."))
    case .roster(let fault): fault.message(at: path)
    case .hours(let fault): fault.message
    case .schedule(let fault): fault.message(at: path)
    }
  }
}
