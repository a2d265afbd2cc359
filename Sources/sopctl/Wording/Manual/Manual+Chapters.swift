import CommandLineKit

// What the manual page says beyond the declarations.

extension Manual {
  /// In the order of the page.
  static let chapters = [
    runWords, timeWords, environment, files, exitStatus, session, seeAlso,
  ]

  // MARK: - Words

  /// How a run is named.
  static let runWords = ManPage.Chapter(
    Text("Run words", id: "Kata run"),
    Text(
      "Where a command takes RUN, exactly one open run must fit. Case does not count. Left out, it is the only open run that waits for your role; cancel and correct must name it.",
      id:
        "Di tempat RUN, harus tepat satu run yang berjalan yang cocok. Huruf besar dan kecil sama saja. Bila tidak ditulis, yang dimaksud ialah satu-satunya run yang menunggu peran Anda; cancel dan correct harus menyebutnya."
    ),
    entries: [
      .init(
        "PIAK-03-2026-014",
        Text(
          "The full number; it names an ended run too.",
          id: "Nomor lengkap; juga menyebut run yang sudah berakhir.")),
      .init(
        "PIAK-03-014",
        Text(
          "The number without its year.",
          id: "Nomor tanpa tahunnya.")),
      .init(
        "014",
        Text(
          "The last digits, all of them.",
          id: "Angka terakhirnya, lengkap.")),
      .init(
        "PIAK-03",
        Text(
          "The SOP's code, while one run of it is open.",
          id: "Kode SOP, selama hanya satu runnya yang berjalan.")),
    ])

  /// How times and dates are written.
  static let timeWords = ManPage.Chapter(
    Text("Time words", id: "Kata waktu"),
    Text(
      "TIME is a time in the office's zone, DATE a day, a week or a month. --since and --until take either.",
      id:
        "TIME ialah waktu di zona kantor, DATE sebuah hari, minggu atau bulan. --since dan --until menerima keduanya."
    ),
    entries: [
      .init(
        "09:00",
        Text(
          "Today at that time.",
          id: "Hari ini pada jam itu.")),
      .init(
        "2026-11-20T09:00, \"2026-11-20 09:00\"",
        Text(
          "That day at that time.",
          id: "Hari itu pada jam itu.")),
      .init(
        "\"yesterday 14:30\", \"tomorrow 08:00\"",
        Text(
          "Also in Indonesian: kemarin, besok.",
          id: "Juga dalam bahasa Indonesia: kemarin, besok.")),
      .init(
        "-45m",
        Text(
          "So many minutes ago.",
          id: "Sekian menit yang lalu.")),
      .init(
        "2026-11-20, 2026-W47, 2026-11",
        Text(
          "A day, a week from Monday to Sunday, a month.",
          id: "Sebuah hari, minggu dari Senin sampai Minggu, bulan.")),
      .init(
        "yesterday, last-week, last-month",
        Text(
          "Also in Indonesian: kemarin, minggu-lalu, bulan-lalu.",
          id: "Juga dalam bahasa Indonesia: kemarin, minggu-lalu, bulan-lalu.")),
    ])

  // MARK: - Examples

  /// A first session, line by line: a test plays it, each line as the person who says it.
  static let lines: [(line: String, explanation: Text)] = [
    (
      "sopctl start PIAK-03 --as APK --by \"Budi Santoso\"",
      Text(
        "Start the SOP PIAK-03. The first start opens a book, and says where.",
        id: "Memulai SOP PIAK-03. Yang pertama kali membuka buku, dan menyebut tempatnya.")
    ),
    (
      "sopctl step --as APK --by \"Budi Santoso\" --planned \"besok 08:00\"",
      Text(
        "Complete its first activity, and plan the next for tomorrow.",
        id: "Menyelesaikan kegiatan pertamanya, dan merencanakan yang berikutnya besok.")
    ),
    ("sopctl status", Text("See whose turn it is.", id: "Melihat siapa yang mendapat giliran.")),
    (
      "sopctl note PIAK-03-001 --as APK --by \"Budi Santoso\" --note \"kunci dipinjam\"",
      Text("Keep a fact in the book.", id: "Menyimpan keterangan di buku.")
    ),
    (
      "sopctl report daily",
      Text("Report on today, so far.", id: "Laporan hari ini, sampai sekarang.")
    ),
    ("sopctl verify", Text("Check the whole book.", id: "Memeriksa seluruh buku.")),
  ]

  static let session = ManPage.Chapter(
    Text("Examples", id: "Contoh"),
    Text(
      "More examples stand with each command.",
      id: "Contoh lain terdapat pada setiap perintah."),
    entries: lines.map { .init($0.line, $0.explanation) })

  /// Where else to look.
  static let seeAlso = ManPage.Chapter(
    Text("See also", id: "Lihat juga"),
    Text(
      "sha256sum(1), which checks a book without this program; crontab(5), for sopctl overdue --record; man(1).",
      id:
        "sha256sum(1), yang memeriksa buku tanpa program ini; crontab(5), untuk sopctl overdue --record; man(1)."
    ))
}
