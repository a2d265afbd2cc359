import SOPStore

@testable import SOPCore
@testable import sopctl

extension SpokenFailure {
  /// What is not there, or cannot be used.
  static let lookups = [
    SpokenFailure(
      "a misspelt SOP", .unknownProcedure("PIAK-O3", known: ["PIAK-02", "PIAK-03"]), .notFound,
      id: #"Tidak ada SOP "PIAK-O3"."#, "Mungkin maksudnya PIAK-03? Semua SOP: sopctl list",
      en: #"There is no SOP "PIAK-O3"."#, "Did you mean PIAK-03? All SOPs: sopctl list"),
    SpokenFailure(
      "an SOP like no other", .unknownProcedure("surat", known: ["PIAK-02", "PIAK-03"]), .notFound,
      id: #"Tidak ada SOP "surat"."#, "Semua SOP: sopctl list", en: #"There is no SOP "surat"."#,
      "All SOPs: sopctl list"),
    SpokenFailure(
      "an SOP that would move the cursor", .unknownProcedure("\u{1B}[2J", known: []), .notFound,
      id: #"Tidak ada SOP "\u{1B}[2J"."#, "Semua SOP: sopctl list",
      en: #"There is no SOP "\u{1B}[2J"."#, "All SOPs: sopctl list"),
    SpokenFailure(
      "a definition with one fault",
      .unsoundDefinition(.contoh(replacing: "60 menit", with: "60 mnt")), .damaged,
      id:
        #"SOP CONTOH-01 tidak dapat dipakai, definisinya /srv/sop/sops/contoh.json tidak benar: kegiatan[2].waktu: "60 mnt" bukan waktu."#,
      "Lihat selengkapnya: sopctl validate /srv/sop/sops/contoh.json",
      en:
        #"The SOP CONTOH-01 cannot be used, its definition /srv/sop/sops/contoh.json is not sound: kegiatan[2].waktu: "60 mnt" is no time."#,
      "See all of it: sopctl validate /srv/sop/sops/contoh.json"),
    SpokenFailure(
      "a definition with several faults",
      .unsoundDefinition(
        .contoh(replacing: "60 menit\", \"output\": \"Hasil\"", with: "60 mnt\", \"output\": 5")),
      .damaged,
      id:
        "SOP CONTOH-01 tidak dapat dipakai, definisinya /srv/sop/sops/contoh.json tidak benar: kegiatan[2].output: Jenis nilainya keliru. (seluruhnya 2 kesalahan)",
      "Lihat selengkapnya: sopctl validate /srv/sop/sops/contoh.json",
      en:
        "The SOP CONTOH-01 cannot be used, its definition /srv/sop/sops/contoh.json is not sound: kegiatan[2].output: The value has the wrong type. (2 faults in all)",
      "See all of it: sopctl validate /srv/sop/sops/contoh.json"),
    SpokenFailure(
      "a definition that says no kode",
      .unsoundDefinition(Definition(file: "/srv/sop/sops/x y.json", bytes: [], isBundled: false)),
      .damaged,
      id:
        "SOP x y.json tidak dapat dipakai, definisinya /srv/sop/sops/x y.json tidak benar: Berkas ini kosong.",
      "Lihat selengkapnya: sopctl validate \"/srv/sop/sops/x y.json\"",
      en:
        "The SOP x y.json cannot be used, its definition /srv/sop/sops/x y.json is not sound: The file is empty.",
      "See all of it: sopctl validate \"/srv/sop/sops/x y.json\""),
    SpokenFailure(
      "settings with a fault", .unsoundSettings(.zone, file: "/srv/sop/kantor.json"), .damaged,
      id: #"Pengaturan kantor /srv/sop/kantor.json tidak benar: zona: "Jakarta" bukan zona waktu."#,
      "Lihat selengkapnya: sopctl validate /srv/sop/kantor.json",
      en:
        #"The office's settings /srv/sop/kantor.json are not sound: zona: "Jakarta" is no time zone."#,
      "See all of it: sopctl validate /srv/sop/kantor.json"),
    SpokenFailure(
      "an account without a home", .noHome, .notFound,
      id: "Letak folder kantor tidak diketahui: akun ini tidak mempunyai folder rumah.",
      "Sebutkan letaknya dengan --data DIR, atau dengan $SOPCTL_DATA.",
      en: "Where the office's folder is cannot be known: this account has no home folder.",
      "Say where it is with --data DIR, or with $SOPCTL_DATA."),
    SpokenFailure(
      "a home folder before the first run",
      .noBook(OfficeFolder(path: "/home/budi/.local/share/sopctl", isHomeDefault: true)), .notFound,
      id:
        "Belum ada run yang dimulai: belum ada Buku Agenda di /home/budi/.local/share/sopctl.",
      "Pilih dari sopctl list, lalu mulai: sopctl start KODE --as PERAN",
      en: "No run has been started yet: there is no book in /home/budi/.local/share/sopctl.",
      "Choose one from sopctl list, then start it: sopctl start KODE --as ROLE"),
    SpokenFailure(
      "an office folder without a book", .noBook(OfficeFolder(path: "/mnt/kantor bersama")),
      .notFound, id: "Tidak ada Buku Agenda di /mnt/kantor bersama.",
      "Bila seharusnya ada, pastikan foldernya terpasang. Untuk kantor baru: sopctl init --data \"/mnt/kantor bersama\"",
      en: "There is no book in /mnt/kantor bersama.",
      "If there should be one, see that the folder is mounted. For a new office: sopctl init --data \"/mnt/kantor bersama\""
    ),
    SpokenFailure(
      "a run with a damaged line",
      .unreadableRun(
        RunID(code: "PIAK-03", year: 2026, ordinal: 14),
        .line(LineFault(field: 9, kind: .unknownKey("warna")))), .damaged,
      id:
        #"Satu baris run PIAK-03-2026-014 dalam buku tidak terbaca: bagian ke-9: kunci "warna" tidak dikenal."#,
      "Lihat selengkapnya: sopctl verify",
      en:
        #"A line of the run PIAK-03-2026-014 in the book cannot be read: field 9: the key "warna" is not known."#,
      "See all of it: sopctl verify"),
    SpokenFailure(
      "a run whose definition is missing",
      .unreadableRun(RunID(code: "PIAK-03", year: 2026, ordinal: 14), .definition(.zero)), .damaged,
      id:
        "Definisi yang berlaku bagi run PIAK-03-2026-014 hilang atau rusak: definisi/PIAK-03-0000000000000000000000000000000000000000000000000000000000000000.json.",
      "Kembalikan berkas itu dari cadangan, lalu periksa: sopctl verify",
      en:
        "The definition that the run PIAK-03-2026-014 was started with is missing or damaged: definisi/PIAK-03-0000000000000000000000000000000000000000000000000000000000000000.json.",
      "Bring the file back from a backup, then check: sopctl verify"),
  ]
}
