import CommandLineKit
import SOPCore

extension ClockPiece {
  /// Why no time counts, where no pause is the reason.
  var closedWords: Text {
    switch why {
    case .counted, .pause: .empty
    case .beforeHours: Text("before working hours", id: "sebelum jam kerja")
    case .betweenHours where day.weekday == .friday: Text("Friday break", id: "istirahat Jumat")
    case .betweenHours: Text("break", id: "istirahat")
    case .afterHours: Text("after working hours", id: "sesudah jam kerja")
    case .closedDay:
      Text(
        "\(day.weekday.name), closed", id: "\(day.weekday.name), tutup")
    case .holiday(let name): Text("holiday: \(name.visible)", id: "libur: \(name.visible)")
    }
  }
}
