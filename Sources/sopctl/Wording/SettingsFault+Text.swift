import CommandLineKit
import SOPCore

extension SettingsFault {
  /// What is wrong in `kantor.json`, and how to mend it.
  var text: Text { message.text }

  var message: Message {
    switch kind {
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
    }
  }
}
