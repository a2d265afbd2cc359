import SOPCore

/// Whose report it is (kop): as `kantor.json` says, else as the book's header does.
struct Letterhead: Equatable {
  /// The office (instansi).
  let office: String?
  let unit: String?
  /// Where it is signed.
  let city: String?

  init(_ settings: OfficeSettings, bookOffice: String?) {
    office = settings.name ?? bookOffice
    unit = settings.unit
    city = settings.city
  }
}
