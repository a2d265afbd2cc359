@testable import SOPCore

/// A moment by the clocks of WIB: `2026-11-20 09:00`.
func wib(_ text: String) -> Moment {
  let words = text.split(separator: " ")
  return ZonedMoment("\(words[0])T\(words[1]):00+07:00")?.moment ?? .earliest
}

func period(_ text: String) -> Period {
  Period(text) ?? Period(.daily, containing: .first)
}
