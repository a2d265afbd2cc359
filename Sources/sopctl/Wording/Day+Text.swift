import CommandLineKit
import SOPCore

extension Day {
  /// The date in words: `20 November 2026`.
  var words: Text {
    Text("\(day) \(monthName) \(year)", id: "\(day) \(monthName) \(year)")
  }

  /// The date with its weekday: `Jumat, 20 November 2026`.
  var wordsWithWeekday: Text {
    let (name, date) = (weekday.name, words)
    return Text(
      "\(name), \(date)", id: "\(name), \(date)")
  }

  var monthName: Text {
    switch month {
    case 1: Text("January", id: "Januari")
    case 2: Text("February", id: "Februari")
    case 3: Text("March", id: "Maret")
    case 4: Text("April", id: "April")
    case 5: Text("May", id: "Mei")
    case 6: Text("June", id: "Juni")
    case 7: Text("July", id: "Juli")
    case 8: Text("August", id: "Agustus")
    case 9: Text("September", id: "September")
    case 10: Text("October", id: "Oktober")
    case 11: Text("November", id: "November")
    default: Text("December", id: "Desember")
    }
  }
}

extension Weekday {
  var name: Text {
    switch self {
    case .monday: Text("Monday", id: "Senin")
    case .tuesday: Text("Tuesday", id: "Selasa")
    case .wednesday: Text("Wednesday", id: "Rabu")
    case .thursday: Text("Thursday", id: "Kamis")
    case .friday: Text("Friday", id: "Jumat")
    case .saturday: Text("Saturday", id: "Sabtu")
    case .sunday: Text("Sunday", id: "Minggu")
    }
  }
}
