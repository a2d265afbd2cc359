/// The made-up office of the quarter: its settings, and what its people write.
enum QuarterOffice {
  static let settings = """
    {
      "instansi": "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KAB. CONTOH",
      "unit": "Bidang PIAK",
      "kota": "Ungaran",
      "zona": "WIB",
      "pejabat": [
        { "nama": "Budi Santoso", "nip": "19870412 201001 1 004", "pengguna": "budi", "peran": ["APK"] },
        { "nama": "Dedi Kurnia", "nip": null, "pengguna": "dedi", "peran": ["APK"],
          "plt": [{ "peran": "Sub Koord", "dari": "2026-08-03", "sampai": "2026-08-07" }] },
        { "nama": "Siti Aminah", "nip": "19790925 200501 2 007", "pengguna": "siti",
          "peran": ["Sub Koord"] },
        { "nama": "Hartono", "nip": "19701103 199603 1 002", "pengguna": "hartono",
          "peran": ["Kabid"] },
        { "nama": "Agus Salim", "nip": "19820217 200604 1 009", "pengguna": "agus",
          "peran": ["Koordinator"] },
        { "nama": "Wati Lestari", "nip": null, "pengguna": "wati", "peran": ["Staf"] },
        { "nama": "Joko Susilo", "nip": "19900630 201402 1 001", "pengguna": "joko",
          "peran": ["ADB"] },
        { "nama": "Maya Puspita", "nip": "19850819 200903 2 005", "pengguna": "maya",
          "peran": ["JF ADB"] }
      ],
      "loket": [{ "pengguna": "loket1", "peran": ["Staf"] }],
      "jamKerja": {
        "senin": ["07:30-12:00", "13:00-16:00"], "selasa": ["07:30-12:00", "13:00-16:00"],
        "rabu": ["07:30-12:00", "13:00-16:00"], "kamis": ["07:30-12:00", "13:00-16:00"],
        "jumat": ["07:30-11:30", "13:00-16:30"]
      },
      "jamKhusus": [{
        "dari": "2026-08-18", "sampai": "2026-08-21", "keterangan": "Pekan kemerdekaan",
        "jamKerja": {
          "selasa": ["08:00-14:00"], "rabu": ["08:00-14:00"], "kamis": ["08:00-14:00"],
          "jumat": ["08:00-11:00"]
        }
      }],
      "liburNasional": true,
      "hariLibur": [{ "tanggal": "2026-09-11", "keterangan": "Hari jadi kabupaten" }],
      "eskalasi": [100, 200],
      "jadwal": [
        { "sop": "PIAK-07", "tiap": "hari-kerja", "paling-lambat": "09:00",
          "isian": { "periode": "harian" } },
        { "sop": "PIAK-07", "tiap": "minggu", "hari": "senin", "isian": { "periode": "mingguan" } },
        { "sop": "PIAK-07", "tiap": "bulan", "hari": 2, "isian": { "periode": "bulanan" } }
      ]
    }
    """

  /// Which of the bundled definitions the office replaces in the middle of the quarter, and what it changes.
  static let revision = (
    code: "PIAK-03", file: "sops/piak-03.json", old: #""60 menit""#, new: #""45 menit""#
  )

  static let subjects: [String?] = [
    nil, nil, "ruang server lantai 2", "kamera | lobi, timur", "pintu \"utama\"", "=rak+1; rak=2",
    "gudang arsip", "loket 3\\4",
  ]

  static let lateness = [
    "antrean di loket", "listrik padam, genset tidak menyala", "menunggu kunci \"B\" | gudang",
    "petugas dinas luar", "aplikasi pusat lambat; dicoba lagi", "-tidak ada jaringan",
  ]

  static let returns = [
    "foto belum dilampirkan", "tanggal keliru", "uraian kurang lengkap, ulangi",
  ]
  static let pauses = ["listrik padam", "rapat dinas", "menunggu suku cadang; dipesan"]
  static let corrections = ["salah pilih run", "output keliru", "belum selesai ternyata"]

  /// What is filled in, by the field's key; the first of each is usual.
  static let fields = [
    "nama": [
      "Joko Pranoto", "Rudi", "Ny. \"Ayu\" Wulandari, S.Kom", "PT Sinar | Jaya", "Andi Wijaya",
    ],
    "instansi": ["PT Telkom", "Inspektorat", "Diskominfo"],
    "keperluan": ["pemeliharaan AC", "audit; tahunan", "pasang rak"],
    "identitas": ["KTP **** 1234", "SIM **** 77"],
    "perangkat": ["laptop", "tidak ada", "laptop, kabel = 2"],
    "jam_keluar": ["14:05", "10:40", "sore"],
    "identitas_dikembalikan": ["ya", "ya", "ya", "tidak"],
    "pelapor": ["Loket 2", "Kecamatan Contoh"],
    "saluran": ["telepon", "WA"],
    "keluhan": ["internet mati", "KTP-el tidak tercetak", "jaringan lambat\tsejak pagi"],
  ]
}
