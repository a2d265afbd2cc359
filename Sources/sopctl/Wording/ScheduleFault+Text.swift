import CommandLineKit
import SOPCore

extension ScheduleFault {
  /// What is wrong with the office's schedule, and how to mend it.
  func message(at path: String) -> Message {
    switch self {
    case .code(let code):
      ProcedureFault(path: path, kind: .code(code)).message
    case .fieldKey(let key):
      ProcedureFault(path: path, kind: .fieldKey(key)).message
    case .dayOutOfPlace:
      Message(
        kind: "dayOutOfPlace",
        sentence: Text(
          #"With "hari-kerja" every working day is meant."#,
          id: #"Dengan "hari-kerja" yang dimaksud setiap hari kerja."#),
        remedy: Text(#"Remove "hari"."#, id: #"Hapus "hari"."#))
    case .workdayNumber(let number):
      Message(
        kind: "workdayNumber",
        sentence: Text(
          "No month has a working day \(number).",
          id: "Tidak ada bulan dengan hari kerja ke-\(number)."),
        remedy: Text(
          "Write a number from 1 to 23; 1 is the month's first working day.",
          id: "Tulis bilangan dari 1 sampai 23; 1 adalah hari kerja pertama dalam bulan."))
    case .timeOfDay(let text):
      Message(
        kind: "timeOfDay",
        sentence: Text(
          "\(text.echoed) is no time of day.", id: "\(text.echoed) bukan jam dalam sehari."),
        remedy: Text(
          #"Write it as in "09:00", from 00:01 up to 24:00, the end of the day."#,
          id: #"Tulis seperti "09:00", dari 00:01 sampai 24:00, akhir hari."#))
    case .ruleTwice(let other):
      Message(
        kind: "ruleTwice",
        sentence: Text("\(other) asks for the same.", id: "\(other) meminta hal yang sama."),
        remedy: Text("Remove one of them.", id: "Hapus salah satunya."))
    }
  }
}
