import SOPCore
import Testing

@testable import sopctl

/// What must not reach the book, in the texts that nobody types for it: of definitions, of `kantor.json`, of the
/// machine and of older books.
struct MaskedTextTests {
  private static let nik = "3374/0115/0190/0001"

  /// A NIK in every text and name that an entry repeats, and in some that none does.
  private static let definition = SoundDefinition.text
    .replacing("\"CONTOH-01\"", with: "\"CONTOH-3374011501900001\"")
    .replacing("\"Contoh\"", with: "\"Contoh \(nik)\"")
    .replacing("\"DINAS CONTOH\"", with: "\"DINAS \(nik)\"")
    .replacing("\"nip\": null", with: "\"nip\": \"3374011501900001\"")
    .replacing("\"Peraturan\"", with: "\"Peraturan \(nik)\"")
    .replacing("\"APK\"", with: "\"APK 3374011501900001\"")
    .replacing("\"cara\"", with: "\"cara_3374_0115_0190_0001\"")
    .replacing("\"Cara\"", with: "\"Cara \(nik)\"")
    .replacing("\"lama\"", with: "\"lama \(nik)\"")
    .replacing("\"Menyiapkan\"", with: "\"Menyiapkan \(nik).\"")
    .replacing("\"Memutuskan\"", with: "\"(３３７４)０１１５ [0190] 0001\"")
    .replacing("\"Menerima\"", with: "\"Menerima \(nik)\"")
    .replacing("\"Hasil\"", with: "\"Hasil \(nik)\"")
    .replacing("\"dikerjakan\"", with: "\"dikerjakan \(nik)\"")
    .replacing("\"5 menit\", \"output\": null", with: "\"5 menit\", \"output\": \"\(nik)\"")

  private static let settings = #"""
    {
      "instansi": "DINAS 3374,0115,0190,0001", "unit": "NIK 3374:0115:0190:0001", "kota": "Kota", "zona": "WIB",
      "pejabat": [
        { "nama": "Budi 3374_0115_0190_0001", "nip": "198704122010011004", "pengguna": "budi",
          "peran": ["APK 3374011501900001"] },
        { "nama": "Siti (3374)(0115)(0190)(0001)", "pengguna": "siti", "peran": ["Sub Koord"] },
        { "nama": "Rudi", "pengguna": "rudi", "peran": ["Kabid"] }
      ],
      "jadwal": [
        { "sop": "CONTOH-3374011501900001", "tiap": "minggu",
          "isian": { "cara_3374_0115_0190_0001": "lama 3374/0115/0190/0001" } }
      ],
      "hariLibur": [{ "tanggal": "2026-12-31", "keterangan": "3374+0115+0190+0001" }]
    }
    """#

  private static func office() -> TestWorld {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    world.write(settings, to: "kantor.json")
    world.write(definition, to: "sops/contoh.json")
    world.sit("budi", nil)
    return world
  }

  private static func book(of world: TestWorld) -> String {
    String(decoding: world.book, as: UTF8.self)
  }

  private func expectNoNIK(_ text: String, _ comment: Comment? = nil) {
    #expect(NIK.first(in: text) == nil, comment)
    #expect(!text.filter(\.isNumber).contains("3374011501900001"), comment)
    #expect(!text.contains("３３７４"), comment)
  }

  @Test func `what definitions and settings say enters the book masked, by every kind of event`() {
    let world = Self.office()
    let maker = "--as 'APK 3300000000000001'"
    for (account, line) in [
      ("budi", "start CONTOH-3300000000000001 \(maker)"),
      ("budi", "note 001 \(maker) --note x"),
      (
        "budi",
        "step 001 --set 'cara_3300000000000001=lama 33**********0001' --planned 2026-11-20T08:50"
      ),
      ("budi", "pause 001 --reason x"), ("budi", "resume 001"),
      ("budi", "step 001 --answer ya --reason x"), ("budi", "correct 001 --reason x"),
      ("budi", "step 001 --answer ya --reason x"), ("budi", "step 001 --reason x"),
      ("budi", "step 001 --reason x"), ("siti", "return 001 --reason x"),
      ("budi", "step 001 --reason x"), ("siti", "step 001 --reason x"),
      ("rudi", "step 001 --reason x"),
      ("budi", "step 001"), ("budi", "start CONTOH-3300000000000001 \(maker)"),
      ("budi", "step 002 --set 'cara_3300000000000001=baru'"),
      ("budi", "overdue --record"), ("budi", "cancel 002 --reason x"),
    ] {
      world.sit(account, nil)
      let answer = world.run(line)
      #expect(answer.code == .done, "\(line): \(answer.complaints)")
      expectNoNIK(answer.output + answer.complaints, "\(line)")
      world.pass(minutes: 20)
    }
    let book = Self.book(of: world)
    // Digests are digits too, and of nobody.
    expectNoNIK(book.replacing(/[0-9a-f]{64}/, with: "x"))
    for kind in Event.Kind.allCases {
      #expect(book.contains(" | \(kind.rawValue) | "), "\(kind)")
    }
    for text in [
      "| DINAS 33**********0001 |", "Budi 33**********0001 sebagai APK 3300000000000001",
      "SOP CONTOH-3300000000000001: Contoh 33**********0001", "(Menyiapkan 33**********0001)",
      "kegiatan 2 ((33**********0001)", "Cara 33**********0001: lama 33**********0001",
      "hasil=dikerjakan 33**********0001", "output=Hasil 33**********0001",
    ] {
      #expect(book.contains(text), "\(text)")
    }
    let verified = world.run("verify --strict")
    #expect(verified.code == .done, "\(verified.output)")
    for line in ["status", "report", "agenda", "list"] {
      let answer = world.run(line)
      #expect(answer.code == .done, "\(line): \(answer.complaints)")
      if line != "report" { expectNoNIK(answer.output, "\(line)") }
    }
  }

  @Test func `validate warns of each with its place, and finds no fault`() {
    let world = Self.office()
    let answer = world.run("validate")
    #expect(answer.code == .done, "\(answer.output)")
    let said = answer.output.split(separator: "\n").filter { $0.contains("tampaknya NIK") }
    let places =
      [
        "kantor.json: instansi: ", "kantor.json: unit: ", "kantor.json: pejabat[0].nama: ",
        "kantor.json: pejabat[0].peran[0]: ", "kantor.json: pejabat[1].nama: ",
        "kantor.json: jadwal[0].sop: ",
        "kantor.json: jadwal[0].isian.cara_33**********0001: ",
        "kantor.json: hariLibur[0].keterangan: ",
      ]
      + [
        "kode", "nama", "instansi.dinas", "disahkanOleh.nip", "dasarHukum[0]", "pelaksana[0].kode",
        "pelaksana[0].tertulis", "rantaiLaporan[0].pelaksana", "kegiatan[0].uraian",
        "kegiatan[0].isian[0].kunci", "kegiatan[0].isian[0].label",
        "kegiatan[0].isian[0].pilihan[0]", "kegiatan[1].uraian", "kegiatan[1].output",
        "kegiatan[1].keputusan.ya.hasil", "kegiatan[2].output", "kegiatan[4].uraian",
      ].map { "sops/contoh.json: \($0): " }
    for place in places {
      #expect(said.contains { $0.contains("/\(place)peringatan: ") }, "\(place)")
    }
    expectNoNIK(answer.output)
    #expect(answer.output.contains("contoh.json: benar, CONTOH-3300000000000001, 8 kegiatan"))
  }

  @Test(arguments: ["init", "start PIAK-03 --as APK --by Budi"])
  func `a book is opened under the masked name`(line: String) {
    let world = TestWorld()
    world.write(#"{"instansi": "DINAS 3374/0115/0190/0001"}"#, to: "kantor.json")
    #expect(world.run("validate").code == .done)
    #expect(world.run(line).code == .done)
    #expect(Self.book(of: world).hasPrefix("BUKU AGENDA v1 | DINAS 33**********0001 | "))
    #expect(world.run(["init", "--name", "DINAS 33**********0001"]).code == .done)
    #expect(world.run("verify --strict").code == .done)
  }

  @Test func `a book that continues an older one takes its name masked`() {
    let world = TestWorld()
    world.open(book: "DINAS 3374/0115/0190/0001", at: "2025-01-02T08:00:00+07:00")
    let path = "\(world.home)/baru"
    let answer = world.run(["init", "--data", path, "--continue", world.office.path])
    #expect(answer.code == .done, "\(answer.complaints)")
    let raw = world.run(["agenda", "--raw", "--data", path]).output
    #expect(raw.hasPrefix("BUKU AGENDA v1 | DINAS 33**********0001 | "))
    #expect(world.run(["verify", "--strict", "--data", path]).code == .done)
  }

  @Test func `two officials whose numbers are masked alike are no fault of the settings`() {
    let world = TestWorld()
    world.write(
      #"""
      {"pejabat": [{"nama": "3374011501900001", "nip": null, "pengguna": "budi", "peran": ["APK"]},
        {"nama": "3374025503910001", "nip": null, "pengguna": "siti", "peran": ["Sub Koord"]}]}
      """#, to: "kantor.json")
    #expect(world.run("validate").code == .done)
    #expect(world.run("start PIAK-03").code == .done)
  }

  @Test func `a person whose account is a NIK cannot record, and may read`() {
    let world = TestWorld()
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    let before = world.book
    world.sit("u3374011501900001", "Budi Santoso")
    for line in [
      "start PIAK-03 --as APK", "note 001 --as APK --note x", "step 001 --as APK --by Siti",
      "overdue --record",
    ] {
      let answer = world.run(line)
      #expect(answer.code == .usage)
      #expect(answer.complaints.contains("Nama akun memuat angka yang tampaknya NIK"))
      expectNoNIK(answer.complaints)
      #expect(world.book == before)
    }
    #expect(world.run("status").code == .done)
    world.sit("budi", "Budi 3374.0115.0190.0001")
    #expect(world.run("note 001 --as APK --note x").code == .usage)
    #expect(world.book == before)
  }
}
