import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

@Suite struct ValidateTests {
  private let scene: Scene

  init() throws { scene = try Scene() }

  private func validate(
    _ files: String..., isJSON: Bool = false, in language: Language = .indonesian
  ) -> (output: String, failure: Failure?) {
    scene.run(Validate(files: files.map(scene.path), format: isJSON ? .json : .text), in: language)
  }

  @Test func `a sound definition is said to be sound`() throws {
    try scene.write(SoundDefinition.text, to: "x.json")
    let (output, failure) = validate("x.json")
    #expect(output == "DIR/x.json: benar, CONTOH-01, 8 kegiatan\n")
    #expect(failure == nil)
    #expect(
      validate("x.json", in: .english).output == "DIR/x.json: sound, CONTOH-01, 8 activities\n")
  }

  @Test func `every fault stands on a line of its own, and the exit says so`() throws {
    try scene.write(
      SoundDefinition.text.replacingOnly("60 menit", with: "60 mnt")
        .replacingOnly(#""alamat": null, "#, with: ""), to: "x.json")
    let (output, failure) = validate("x.json")
    #expect(
      output == """
        DIR/x.json: instansi.alamat: Kunci ini belum ada. Tambahkan; yang kosong pada dokumen \
        ditulis null atau [].
        DIR/x.json: kegiatan[2].waktu: "60 mnt" bukan waktu. Tulis "60 menit", "2 jam", \
        "10-30 menit" atau "1 jam 30 menit"; null bila tanpa standar.
          ..., "kelengkapan": null, "waktu": "60 mnt", "output": "Hasil", "keterangan...
                                             ^^^^^^^^

        """)
    #expect(failure?.code == .found)
    #expect(failure?.message == nil)
  }

  @Test func `a file that does not exist is named, and nothing is printed`() throws {
    try scene.write(SoundDefinition.text, to: "x.json")
    let (output, failure) = validate("x.json", "y.json")
    #expect(output == "")
    #expect(failure?.code == .notFound)
    #expect(failure?.message?.sentence[.english] == "There is no file \(scene.path("y.json")).")
  }

  @Test func `kantor json is read as settings`() throws {
    try scene.write(#"{"zona": "WIB", "eskalasi": [100, 200]}"#, to: "kantor.json")
    #expect(validate("kantor.json").output == "DIR/kantor.json: benar\n")
    try scene.write(#"{"zona": "WIBB", "eskalasi": [50]}"#, to: "kantor.json")
    let (output, failure) = validate("kantor.json")
    #expect(
      output == """
        DIR/kantor.json: zona: "WIBB" bukan zona waktu. Tulis WIB, WITA, WIT, atau selisih seperti \
        +07:00.
          {"zona": "WIBB", "eskalasi": [50]}
                   ^^^^^^
        DIR/kantor.json: eskalasi: Tingkatnya tidak menaik, atau tidak di antara 100 dan 100000 \
        persen. Tulis misalnya [100, 200].
          {"zona": "WIBB", "eskalasi": [50]}
                           ^^^^^^^^^^

        """)
    #expect(failure?.code == .found)
  }

  @Test func `settings that are in no folder yet are warned of by what they say alone`() throws {
    try scene.write(
      #"""
      {"zona": "WIB", "jamKerja": {"rabu": ["08:00-12:00"], "kamis": ["08:00-12:00"]},
       "jamKhusus": [{"dari": "2026-12-16", "sampai": "2026-12-17", "keterangan": "Rapat",
         "jamKerja": {"rabu": ["08:00-12:00"], "kamis": ["08:00-12:00"]}}],
       "hariKerja": [{"tanggal": "2026-12-19", "keterangan": "Sabtu", "jam": ["08:00-12:00"]},
         {"tanggal": "2026-12-17", "keterangan": "Kamis"}]}
      """#, to: "kantor.json")
    let (output, failure) = validate("kantor.json")
    #expect(
      output == """
        DIR/kantor.json: benar
        DIR/kantor.json: jamKhusus[0]: peringatan: "Rapat" tidak berpengaruh: tanpanya pun semua harinya \
        berjam sama, atau tutup juga. Periksa hari dan jamnya; untuk bekerja pada hari yang tutup, tulis \
        harinya di "hariKerja".
        DIR/kantor.json: hariKerja[1]: peringatan: 17 Desember 2026 memang hari kerja dengan jam yang \
        sama. Periksa tanggalnya, atau hapus dari "hariKerja".

        """)
    #expect(failure == nil)
    try scene.write(#"{"jamKerja": {"rabu": ["08:00-12:00"]}}"#, to: "kantor.json")
    #expect(validate("kantor.json").output.contains("DIR/kantor.json: zona: peringatan: "))
    try scene.write(#"{"liburNasional": true}"#, to: "kantor.json")
    #expect(
      validate("kantor.json").output.contains(
        "DIR/kantor.json: liburNasional: peringatan: Hari libur nasional 2028 belum dikenal"))
  }

  @Test func `a file far too large is a fault of the file`() throws {
    try scene.write([UInt8](repeating: 0x20, count: 3 << 20), to: "x.json")
    let (output, failure) = validate("x.json")
    #expect(output.hasPrefix("DIR/x.json: DIR/x.json lebih besar dari "))
    #expect(failure?.code == .found)
  }

  @Test func `without a file the whole folder is checked`() throws {
    try scene.write(SoundDefinition.text, to: "sops/contoh.json")
    try scene.write("{", to: "sops/rusak.json")
    try scene.write("{}", to: "kantor.json")
    let (output, failure) = validate()
    #expect(
      output == """
        akses-server.json (bawaan): benar, AKSES-SERVER, 8 kegiatan
        DIR/sops/contoh.json: benar, CONTOH-01, 8 kegiatan
        maint-jaringan.json (bawaan): benar, MAINT-JARINGAN, 11 kegiatan
        piak-02.json (bawaan): benar, PIAK-02, 9 kegiatan
        piak-03.json (bawaan): benar, PIAK-03, 7 kegiatan
        piak-07.json (bawaan): benar, PIAK-07, 6 kegiatan
        DIR/sops/rusak.json: Baris 1, kolom 2: berkas berakhir sebelum isinya lengkap. Tutup tanda \
        kutip atau kurungnya.
          {
           ^
        DIR/kantor.json: benar
        DIR: izinnya benar

        """)
    #expect(failure?.code == .found)
  }

  @Test func `two files of one kode are found in the folder`() throws {
    try scene.write(SoundDefinition.text, to: "sops/a.json")
    try scene.write(SoundDefinition.text, to: "sops/b.json")
    let line = """
      DIR/sops/b.json: kode: Kode "CONTOH-01" juga dipakai berkas lain: DIR/sops/a.json; keduanya \
      tidak dipakai. Ganti kode salah satunya, atau keluarkan dari folder itu.

      """
    #expect(validate().output.contains(line))
  }

  @Test func `a folder that is not there is not taken for a sound one`() {
    let (output, failure) = scene.run(
      Validate(files: [], format: .text), folder: "/no/such/folder")
    #expect(output == "")
    #expect(failure?.code == .notFound)
  }

  @Test func `as JSON every key is there`() throws {
    try scene.write(SoundDefinition.text, to: "x.json")
    try scene.write(#"{"zona": "X"}"#, to: "kantor.json")
    let (output, failure) = validate("x.json", "kantor.json", isJSON: true, in: .english)
    #expect(
      output == #"""
        {"version":1,"files":[{"file":"DIR/x.json","kind":"definition","code":"CONTOH-01",\#
        "sound":true,"faults":[],"warnings":[]},{"file":"DIR/kantor.json","kind":"settings","code":null,\#
        "sound":false,"faults":[{"path":"zona","kind":"zone","message":"\"X\" is no time zone. \#
        Write WIB, WITA, WIT, or an offset such as +07:00."}],"warnings":[]}]}

        """#)
    #expect(failure?.code == .found)
  }
}
