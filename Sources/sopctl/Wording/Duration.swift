import CommandLineKit
import SOPCore

extension Minutes {
  /// The length to the second, where minutes alone would hide what matters: `60 menit 1 detik`.
  var exactWords: Text {
    let rest = seconds % 60
    if seconds < 60 || rest == 0 { return words }
    let whole = Minutes(seconds: seconds - rest).words
    return Text("\(whole) \(rest) s", id: "\(whole) \(rest) detik")
  }

  /// The same to the minute, for what is not drawn anew every second.
  var roughWords: Text { seconds < 60 ? Text("<1 minute", id: "<1 menit") : words }

  /// A length as people say it: `37 menit`, `3 jam 20 menit`, `20 detik`; rounded down to the minute.
  var words: Text {
    switch seconds {
    case 0: return Text("0 minutes", id: "0 menit")
    case ..<60:
      return Text("\(seconds) \(seconds == 1 ? "second" : "seconds")", id: "\(seconds) detik")
    case ..<7200:
      let minutes = seconds / 60
      return Text("\(minutes) \(minutes == 1 ? "minute" : "minutes")", id: "\(minutes) menit")
    default:
      let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
      if minutes == 0 { return Text("\(hours) hours", id: "\(hours) jam") }
      return Text("\(hours) hours \(minutes) min", id: "\(hours) jam \(minutes) menit")
    }
  }
}

extension Moment {
  /// The time as it can be typed: `14:00` today, else `2026-11-21 14:00`.
  func typed(now: Moment, in zone: Zone) -> String {
    let local = LocalTime(self, in: zone)
    let text = local.minuteText
    return local.day == LocalTime(now, in: zone).day ? String(text.suffix(5)) : text
  }
}
