/// Reads the JSON of `kantor.json` into `OfficeSettings`, collecting every fault.
///
/// What cannot be read is left out of the settings, which are of use only where there is no fault.
struct SettingsReader {
  var document = DocumentReader()
  private(set) var faults: [SettingsFault] = []

  /// The keys of the document, all optional.
  static let keys = [
    "$schema", "instansi", "unit", "kota", "zona", "pejabat", "loket", "pembaca", "izinkanRangkap",
    "jamKerja", "jamKhusus", "liburNasional", "hariLibur", "hariKerja", "eskalasi", "jadwal",
  ]

  mutating func read(_ bytes: [UInt8]) -> OfficeSettings {
    var settings = OfficeSettings()
    guard let root = document.root(of: bytes, maximumSize: OfficeSettings.maximumFileSize) else {
      return settings
    }
    document.checkKeys(of: root, required: [], optional: Self.keys)
    _ = document.string("$schema", in: root)
    settings.name = officeName(in: root)
    settings.unit = document.string("unit", in: root)
    settings.city = document.string("kota", in: root)
    settings.offset = zone(in: root)
    settings.roster = roster(in: root)
    settings.allowsDoubleHats = document.boolean("izinkanRangkap", in: root) ?? false
    settings.week = week(in: root)
    settings.specialPeriods = specialPeriods(in: root)
    settings.keepsNationalHolidays = document.boolean("liburNasional", in: root) ?? false
    let own = ownHolidays(in: root)
    // The office's own name for a day stands before the national one.
    settings.holidays = (settings.keepsNationalHolidays ? NationalHolidays.days : [:])
      .merging(own) { $1 }
    settings.openedDays = openedDays(in: root, of: settings.hours, besides: own)
    if let levels = escalation(in: root) { settings.escalation = levels }
    settings.schedule = schedule(in: root)
    return settings
  }

  mutating func report(_ kind: SettingsFault.Kind, at path: String) {
    faults.append(SettingsFault(path: path, kind: kind))
  }
}

// MARK: - Names that the book holds

extension SettingsReader {
  /// The office's name, which the first line of a new book has for ever.
  private mutating func officeName(in root: DocumentReader.Object) -> String? {
    guard let name = document.string("instansi", in: root) else { return nil }
    checkLength(of: name, at: "instansi")
    if name.allSatisfy(\.isWhitespace) { document.report(.emptyText, at: "instansi") }
    return OfficeName.tidy(name) == nil ? nil : NIK.masking(name)
  }

  /// Reports what the book cannot hold.
  mutating func checkLength(of text: String, at path: String) {
    if text.utf8.count > AgendaLimits.text {
      document.report(.textTooLong(limit: AgendaLimits.text), at: path)
    }
  }
}

// MARK: - Single values

extension SettingsReader {
  private mutating func zone(in root: DocumentReader.Object) -> UTCOffset? {
    guard let zone = document.string("zona", in: root) else { return nil }
    switch zone {
    case "WIB": return .wib
    case "WITA": return .wita
    case "WIT": return .wit
    default:
      let offset = UTCOffset(zone)
      if offset == nil { report(.zone(zone), at: "zona") }
      return offset
    }
  }

  private mutating func escalation(in root: DocumentReader.Object) -> [Int]? {
    guard let levels = document.integers("eskalasi", in: root) else { return nil }
    let ascends = zip(levels, levels.dropFirst()).allSatisfy { $0.0 < $0.1 }
    if !ascends || (levels.first ?? 0) < 100 || (levels.last ?? 0) > 100_000 {
      report(.escalation, at: "eskalasi")
    }
    return levels
  }
}

// MARK: - Days and times

extension SettingsReader {
  mutating func day(_ key: String, in object: DocumentReader.Object) -> Day? {
    guard let text = document.string(key, in: object) else { return nil }
    guard let day = Day(text) else {
      report(.day(text), at: object.path(of: key))
      return nil
    }
    return day
  }

  /// The days from `dari` to `sampai`, both included.
  mutating func days(in object: DocumentReader.Object) -> ClosedRange<Day>? {
    let first = day("dari", in: object)
    let last = day("sampai", in: object)
    guard let first, let last else { return nil }
    guard first <= last else {
      report(.daysReversed(from: first, to: last), at: object.path(of: "sampai"))
      return nil
    }
    return first...last
  }

  /// The minute of the day that `07:30` tells, up to `24:00`, which is 1440.
  static func minuteOfDay(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count == 5, bytes.has(":", at: 2), let hour = bytes.number(in: 0..<2),
      let minute = bytes.number(in: 3..<5), minute < 60
    else { return nil }
    let minutes = hour * 60 + minute
    return minutes <= 1_440 ? minutes : nil
  }
}
