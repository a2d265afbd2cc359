import Testing

@testable import sopctl

/// Who signs a printed report, and what is left to be written by hand.
struct PrintedSignatureTests {
  private let world = ReportOffice().world

  private func signatures() throws -> (left: ReadElement, right: ReadElement) {
    let page = try ReadElement(document: world.run("report 2026-11-20 --format html").output)
    let block = try #require(page.all(class: "tanda-tangan").first)
    let halves = block.children.compactMap { child -> ReadElement? in
      if case .element(let half) = child { half } else { nil }
    }
    try #require(halves.count == 2)
    return (halves[0], halves[1])
  }

  @Test func `without a roster names and numbers are ruled blanks`() throws {
    let (left, right) = try signatures()
    #expect(left.text == "Mengetahui, Kepala Bidang PIAK, NIP.")
    #expect(left.all(class: "isian").count == 2)
    #expect(right.text == ", Dibuat oleh, Staf Administrasi, NIP.")
    #expect(right.all(class: "isian").count == 4)
  }

  @Test func `the roster names those who sign, with their numbers, and never a date`() throws {
    world.write(
      #"""
      {"unit": "Bidang PIAK", "kota": "Ungaran", "pejabat": [
        {"nama": "Budi Santoso", "nip": "19870412 201001 1 004", "pengguna": "budi", "peran": ["Staf"]},
        {"nama": "Hartono", "nip": null, "pengguna": "hartono", "peran": ["Kabid"]}]}
      """#, to: "kantor.json")
    let (left, right) = try signatures()
    #expect(left.text == "Mengetahui, Kepala Bidang PIAK, Hartono NIP.")
    #expect(left.all(class: "isian").count == 1)
    #expect(
      right.text
        == "Ungaran, Dibuat oleh, Staf Administrasi, Budi Santoso NIP. 19870412 201001 1 004"
    )
    #expect(right.all(class: "isian").map(\.classes.last) == ["tanggal"])
  }

  @Test func `the SOP by which reports are made says who signs, where the office uses it`() throws {
    world.write(
      #"""
      {"unit": "Bidang PIAK", "pejabat": [
        {"nama": "Wati Lestari", "nip": null, "pengguna": "wati", "peran": ["Staf"]},
        {"nama": "Budi Santoso", "nip": null, "pengguna": "budi", "peran": ["APK"]}]}
      """#, to: "kantor.json")
    let right = try signatures().right.text
    #expect(right.hasSuffix("Dibuat oleh, Administrator Perangkat Keras, Budi Santoso NIP."))
  }

  @Test func `an acting officer signs as one`() throws {
    world.write(
      #"""
      {"unit": "Bidang PIAK", "pejabat": [
        {"nama": "Siti Aminah", "nip": null, "pengguna": "siti", "peran": ["Sub Koord"],
         "plt": [{"peran": "Kabid", "dari": "2026-11-01", "sampai": "2026-11-30"}]}]}
      """#, to: "kantor.json")
    #expect(
      try signatures().left.text.hasPrefix("Mengetahui, Plt. Kepala Bidang PIAK, Siti Aminah"))
  }
}
