// swift-format-ignore-file: lines are as wide as the screens they stand for

/// The table of contents, by width in columns.
enum RootGolden {
  static let english = [
    40: """
    Run a food stall from the shell.

    Usage: warung COMMAND [ARGUMENTS]

    At the counter:
      serve (sajikan, hidangkan)
                   Bring dishes to a table.
      pay (bayar)  Take the money.

    In the evening:
      tally        Add up what was earned.

    Help:
      help         Explain the program or
                   one command.
      version      Print the version.

    Common options:
      --data DIR   Where the book is kept.
      --lang LANG  The language to speak.
                   One of: id, en.
      -h, --help   Show this help.
      -V, --version
                   Print the version.

    More on a command: warung help COMMAND

    """,
    80: """
    Run a food stall from the shell.

    Usage: warung COMMAND [ARGUMENTS]

    At the counter:
      serve (sajikan, hidangkan)  Bring dishes to a table.
      pay (bayar)                 Take the money.

    In the evening:
      tally                       Add up what was earned.

    Help:
      help                        Explain the program or one command.
      version                     Print the version.

    Common options:
      --data DIR                  Where the book is kept.
      --lang LANG                 The language to speak. One of: id, en.
      -h, --help                  Show this help.
      -V, --version               Print the version.

    More on a command: warung help COMMAND

    """,
    120: """
    Run a food stall from the shell.

    Usage: warung COMMAND [ARGUMENTS]

    At the counter:
      serve (sajikan, hidangkan)  Bring dishes to a table.
      pay (bayar)                 Take the money.

    In the evening:
      tally                       Add up what was earned.

    Help:
      help                        Explain the program or one command.
      version                     Print the version.

    Common options:
      --data DIR                  Where the book is kept.
      --lang LANG                 The language to speak. One of: id, en.
      -h, --help                  Show this help.
      -V, --version               Print the version.

    More on a command: warung help COMMAND

    """,
  ]

  static let indonesian = [
    40: """
    Menjalankan warung dari terminal.

    Pemakaian: warung PERINTAH [ARGUMEN]

    Di meja:
      serve (sajikan, hidangkan)
                   Menghidangkan pesanan ke
                   meja.
      pay (bayar)  Menerima pembayaran.

    Malam hari:
      tally        Menjumlahkan pendapatan.

    Bantuan:
      help         Menjelaskan program atau
                   satu perintah.
      version      Mencetak versi.

    Opsi umum:
      --data DIR   Tempat buku disimpan.
      --lang LANG  Bahasa yang dipakai.
                   Salah satu dari: id, en.
      -h, --help   Menampilkan bantuan ini.
      -V, --version
                   Mencetak versi.

    Lebih lanjut: warung help PERINTAH

    """,
    80: """
    Menjalankan warung dari terminal.

    Pemakaian: warung PERINTAH [ARGUMEN]

    Di meja:
      serve (sajikan, hidangkan)  Menghidangkan pesanan ke meja.
      pay (bayar)                 Menerima pembayaran.

    Malam hari:
      tally                       Menjumlahkan pendapatan.

    Bantuan:
      help                        Menjelaskan program atau satu perintah.
      version                     Mencetak versi.

    Opsi umum:
      --data DIR                  Tempat buku disimpan.
      --lang LANG                 Bahasa yang dipakai. Salah satu dari: id, en.
      -h, --help                  Menampilkan bantuan ini.
      -V, --version               Mencetak versi.

    Lebih lanjut: warung help PERINTAH

    """,
    120: """
    Menjalankan warung dari terminal.

    Pemakaian: warung PERINTAH [ARGUMEN]

    Di meja:
      serve (sajikan, hidangkan)  Menghidangkan pesanan ke meja.
      pay (bayar)                 Menerima pembayaran.

    Malam hari:
      tally                       Menjumlahkan pendapatan.

    Bantuan:
      help                        Menjelaskan program atau satu perintah.
      version                     Mencetak versi.

    Opsi umum:
      --data DIR                  Tempat buku disimpan.
      --lang LANG                 Bahasa yang dipakai. Salah satu dari: id, en.
      -h, --help                  Menampilkan bantuan ini.
      -V, --version               Mencetak versi.

    Lebih lanjut: warung help PERINTAH

    """,
  ]
}
