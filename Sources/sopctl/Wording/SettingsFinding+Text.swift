import CommandLineKit
import SOPCore

extension SettingsFinding {
  /// Whether it may be meant: an SOP that comes later, a post that is vacant. What the schedule asks for and
  /// can never be is a fault.
  var isWarning: Bool {
    switch kind {
    case .roleUnknown, .roleUnheld, .chainTooFewPersons, .actingRoleOver, .zoneMissing,
      .periodWithoutEffect,
      .openedAnyway, .holidaysUnknown:
      true
    case .scheduledCodeUnknown, .scheduledFieldUnknown, .scheduledFieldNotOneOf: false
    }
  }

  /// What does not fit in `kantor.json`, and how to mend it.
  var message: Message {
    switch kind {
    case .roleUnknown(let role, let known): Self.roleUnknown(role, known)
    case .roleUnheld(let role, let codes): Self.roleUnheld(role, codes)
    case .chainTooFewPersons(let code, let roles): Self.chainTooFewPersons(code, roles)
    case .actingRoleOver(let role, let last): Self.actingRoleOver(role, last)
    case .scheduledCodeUnknown(let code, let known): Self.scheduledCodeUnknown(code, known)
    case .scheduledFieldUnknown(let key, let code, let known):
      Self.scheduledFieldUnknown(key, code, known)
    case .scheduledFieldNotOneOf(_, let value, let choices):
      Message(
        kind: "scheduledFieldNotOneOf",
        sentence: Text(
          "\(value.echoed) cannot be chosen there.",
          id: "\(value.echoed) bukan salah satu pilihannya."),
        remedy: Text(
          "Write one of: \(choices.listed).", id: "Tulis salah satu: \(choices.listed)."))
    case .zoneMissing(let hasHours): Self.zoneMissing(hasHours: hasHours)
    case .periodWithoutEffect(let label): Self.periodWithoutEffect(label)
    case .openedAnyway(let day): Self.openedAnyway(day)
    case .holidaysUnknown(let years): Self.holidaysUnknown(years)
    }
  }

  // MARK: - People

  private static func roleUnknown(_ role: Role, _ known: [String]) -> Message {
    Message(
      kind: "roleUnknown",
      sentence: Text(
        "No SOP in force has the role \(role.code.echoed).",
        id: "Tidak ada SOP yang berlaku dengan peran \(role.code.echoed)."),
      remedy: nearest(to: role.code, among: known))
  }

  private static func roleUnheld(_ role: Role, _ codes: [String]) -> Message {
    let (name, codes) = (role.code.visible, codes.listed)
    return Message(
      kind: "roleUnheld",
      sentence: Text(
        "Today nobody can act as \(name), whom these SOPs need: \(codes).",
        id: "Hari ini tidak ada yang dapat bertindak sebagai \(name), yang diperlukan: \(codes)."),
      remedy: Text(
        #"Give the role to somebody with an account ("peran"), or for some days ("plt")."#,
        id: #"Berikan perannya kepada yang berakun ("peran"), atau untuk beberapa hari ("plt")."#)
    )
  }

  private static func chainTooFewPersons(_ code: String, _ roles: [Role]) -> Message {
    let chain = roles.map(\.code.visible).joined(separator: " -> ")
    return Message(
      kind: "chainTooFewPersons",
      sentence: Text(
        "Today \(code)'s report cannot be received by different persons: \(chain).",
        id: "Hari ini laporan \(code) tidak dapat diterima oleh orang yang berbeda: \(chain)."),
      remedy: Text(
        #"Give one of the roles to somebody else ("plt"), or allow it: "izinkanRangkap": true."#,
        id:
          #"Berikan salah satu perannya kepada orang lain ("plt"), atau izinkan: "izinkanRangkap": true."#
      ))
  }

  private static func actingRoleOver(_ role: Role, _ last: Day) -> Message {
    let (name, day) = (role.code.visible, last.words)
    return Message(
      kind: "actingRoleOver",
      sentence: Text(
        "The acting role \(name) was over on \(day).",
        id: "Peran plt \(name) sudah berakhir pada \(day)."),
      remedy: Text(
        "If that is meant, the entry can go; the book keeps what was done in it.",
        id: "Bila memang demikian, hapus saja; yang dikerjakan tetap ada di buku."))
  }

  // MARK: - Schedule

  private static func scheduledCodeUnknown(_ code: String, _ known: [String]) -> Message {
    Message(
      kind: "scheduledCodeUnknown",
      sentence: Text(
        "No SOP in force has the kode \(code.echoed).",
        id: "Tidak ada SOP yang berlaku dengan kode \(code.echoed)."),
      remedy: nearest(to: code, among: known))
  }

  private static func scheduledFieldUnknown(
    _ key: String, _ code: String, _ known: [String]
  ) -> Message {
    Message(
      kind: "scheduledFieldUnknown",
      sentence: Text(
        "\(code) has no field \(key.echoed).", id: "\(code) tidak mempunyai isian \(key.echoed)."),
      remedy: known.isEmpty
        ? Text("It has none: remove it.", id: "SOP itu tanpa isian: hapus ini.")
        : nearest(to: key, among: known))
  }

  private static func nearest(to word: String, among known: [String]) -> Text {
    if let name = NearestName(among: known).nearest(to: word) {
      return Text("Did you mean \(name.visible)?", id: "Mungkin maksudnya \(name.visible)?")
    }
    return Text("There are: \(known.listed).", id: "Yang ada: \(known.listed).")
  }

  // MARK: - Calendar

  private static func zoneMissing(hasHours: Bool) -> Message {
    Message(
      kind: "zoneMissing",
      sentence: hasHours
        ? Text(
          "Which zone the hours are meant in is not said: no new book is opened for them; for a book that is there, the offset in which it was opened counts.",
          id:
            "Zona jam kantor tidak tertulis: buku baru tidak dapat dibuka; untuk buku yang sudah ada berlaku selisih waktu saat dibuka."
        )
        : Text(
          "Which zone the schedule is meant in is not said: the offset counts in which the book is opened.",
          id: "Zona jadwal tidak tertulis: yang berlaku selisih waktu saat buku dibuka."),
      remedy: Text(
        #"Add "zona": "WIB" (or WITA, WIT, an offset such as +07:00)."#,
        id: #"Tambahkan "zona": "WIB" (atau WITA, WIT, selisih seperti +07:00)."#))
  }

  private static func periodWithoutEffect(_ label: String) -> Message {
    Message(
      kind: "periodWithoutEffect",
      sentence: Text(
        "\(label.echoed) changes nothing: without it each of its days has the same hours, or is closed as well.",
        id:
          "\(label.echoed) tidak berpengaruh: tanpanya pun semua harinya berjam sama, atau tutup juga."
      ),
      remedy: Text(
        #"Check its days and hours; to work on a day that is closed, write it in "hariKerja"."#,
        id:
          #"Periksa hari dan jamnya; untuk bekerja pada hari yang tutup, tulis harinya di "hariKerja"."#
      ))
  }

  private static func openedAnyway(_ day: Day) -> Message {
    let text = day.words
    return Message(
      kind: "openedAnyway",
      sentence: Text(
        "\(text) is a working day with the same hours anyway.",
        id: "\(text) memang hari kerja dengan jam yang sama."),
      remedy: Text(
        #"Check the date, or remove it from "hariKerja"."#,
        id: #"Periksa tanggalnya, atau hapus dari "hariKerja"."#))
  }

  private static func holidaysUnknown(_ years: [Int]) -> Message {
    let (first, last) = (NationalHolidays.years.lowerBound, NationalHolidays.years.upperBound)
    let years = years.map(String.init).joined(separator: ", ")
    return Message(
      kind: "holidaysUnknown",
      sentence: Text(
        "The national holidays of \(years) are not built in, only those of \(first) to \(last): until then they count as working days.",
        id:
          "Hari libur nasional \(years) belum dikenal, baru \(first) sampai \(last): sebelum itu dihitung hari kerja."
      ),
      remedy: Text(
        #"When they are decreed, install a newer sopctl, or list them in "hariLibur"."#,
        id: #"Setelah ditetapkan, pasang sopctl yang lebih baru, atau tulis di "hariLibur"."#))
  }
}
