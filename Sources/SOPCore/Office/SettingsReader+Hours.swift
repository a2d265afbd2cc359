// When the office works: jamKerja, jamKhusus, hariLibur, hariKerja.

extension SettingsReader {
  /// The weekdays' names, Monday first.
  static let weekdayNames = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]

  /// The ordinary week.
  mutating func week(in root: DocumentReader.Object) -> [Weekday: WorkingWindows]? {
    week(in: root, ifNeverOpen: .noOpenDay)
  }

  mutating func specialPeriods(
    in root: DocumentReader.Object
  ) -> [WorkingHours.SpecialPeriod] {
    let objects = document.objects("jamKhusus", in: root) ?? []
    if !objects.isEmpty, !root.has("jamKerja") {
      report(.hours(.periodsWithoutHours), at: "jamKhusus")
    }
    var seen: [(days: ClosedRange<Day>, path: String)] = []
    return objects.compactMap { object in
      document.checkKeys(of: object, required: ["dari", "sampai", "keterangan", "jamKerja"])
      let days = days(in: object)
      let label = document.string("keterangan", in: object)
      let week = week(in: object, ifNeverOpen: .periodNeverOpen)
      if let days {
        if let other = seen.first(where: { $0.days.overlaps(days) }) {
          report(.hours(.periodsOverlap(other: other.path)), at: object.path)
        }
        seen.append((days, object.path))
      }
      guard let days, let label, let week else { return nil }
      return WorkingHours.SpecialPeriod(days: days, label: label, week: week)
    }
  }

  /// The office's own holidays (hariLibur).
  mutating func ownHolidays(in root: DocumentReader.Object) -> [Day: String] {
    var holidays: [Day: String] = [:]
    var places = FirstPlaces<Day>()
    for object in document.objects("hariLibur", in: root) ?? [] {
      document.checkKeys(of: object, required: ["tanggal", "keterangan"])
      let day = day("tanggal", in: object)
      let name = document.string("keterangan", in: object)
      guard let day else { continue }
      let path = object.path(of: "tanggal")
      if places.enter(day, at: path) != nil { report(.hours(.holidayTwice(day)), at: path) }
      holidays[day] = name
    }
    return holidays
  }

  /// The days on which the office works all the same (hariKerja).
  ///
  /// - Parameters:
  ///   - hours: the hours of days for which none are said.
  ///   - holidays: the office's own, which it cannot open again.
  mutating func openedDays(
    in root: DocumentReader.Object, of hours: WorkingHours?, besides holidays: [Day: String]
  ) -> [WorkingHours.OpenedDay] {
    let objects = document.objects("hariKerja", in: root) ?? []
    if !objects.isEmpty, !root.has("jamKerja") {
      report(.hours(.openedWithoutHours), at: "hariKerja")
    }
    var opened: [WorkingHours.OpenedDay] = []
    var places = FirstPlaces<Day>()
    for object in objects {
      document.checkKeys(of: object, required: ["tanggal", "keterangan"], optional: ["jam"])
      let day = day("tanggal", in: object)
      let label = document.string("keterangan", in: object)
      let own = object.has("jam") ? windows("jam", in: object) : nil
      if object.value("jam")?.array?.isEmpty == true {
        report(.hours(.openedNever), at: object.path(of: "jam"))
      }
      guard let day else { continue }
      let path = object.path(of: "tanggal")
      if places.enter(day, at: path) != nil { report(.hours(.openedTwice(day)), at: path) }
      if holidays[day] != nil { report(.hours(.openedAndClosed(day)), at: path) }
      guard own != nil || hours?.windowsWhenOpened(on: day) != nil else {
        // Hours that cannot be read are told of by themselves.
        if hours != nil, !object.has("jam") { report(.hours(.openedUnknown(day)), at: path) }
        continue
      }
      if let label {
        opened.append(WorkingHours.OpenedDay(day: day, label: label, windows: own))
      }
    }
    return opened
  }

  // MARK: - Windows

  private mutating func week(
    in parent: DocumentReader.Object, ifNeverOpen fault: HoursFault
  ) -> [Weekday: WorkingWindows]? {
    guard let object = document.object("jamKerja", in: parent) else { return nil }
    document.checkKeys(of: object, required: [], optional: Self.weekdayNames)
    var week: [Weekday: WorkingWindows] = [:]
    for (name, weekday) in zip(Self.weekdayNames, Weekday.allCases) where object.has(name) {
      week[weekday] = windows(name, in: object)
    }
    // Hours that cannot be read are hours, and are told of by themselves.
    if object.members.allSatisfy({ $0.value.array?.isEmpty == true }) {
      report(.hours(fault), at: object.path)
    }
    return week
  }

  private mutating func windows(
    _ weekday: String, in week: DocumentReader.Object
  ) -> WorkingWindows? {
    var windows: [Range<Int>] = []
    var previous: String?
    for (location, value) in document.array(weekday, in: week) ?? [] {
      guard let text = document.string(value, at: location.text, allowingNull: false) else {
        continue
      }
      guard let (start, end) = Self.window(text.utf8.span) else {
        report(.hours(.window(text)), at: location.text)
        continue
      }
      guard start < end else {
        report(.hours(.windowReversed(text)), at: location.text)
        continue
      }
      if let last = windows.last, let previous, start <= last.upperBound {
        report(.hours(.windowsNotApart(text, previous: previous)), at: location.text)
      }
      windows.append(start..<end)
      previous = text
    }
    return WorkingWindows(minutes: windows)
  }

  /// The minutes of the day that `07:30-12:00` tells, in whatever order.
  private static func window(_ text: Span<UInt8>) -> (start: Int, end: Int)? {
    guard text.count == 11, text.has("-", at: 5),
      let start = minuteOfDay(text.extracting(0..<5)),
      let end = minuteOfDay(text.extracting(6..<11))
    else { return nil }
    return (start, end)
  }
}
