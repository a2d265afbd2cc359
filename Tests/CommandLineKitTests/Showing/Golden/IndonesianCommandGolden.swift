// swift-format-ignore-file: lines are as wide as the screens they stand for

/// One command explained in Indonesian, by width in columns.
enum IndonesianCommandGolden {
  static let pages = [
    40: """
    Menghidangkan pesanan ke meja.

    Pemakaian: warung serve [OPSI] TABLE
               [DISH]...
    Nama lain: sajikan, hidangkan

    Pesanan dihidangkan menurut urutannya,
    secepat dapur dapat membuatnya. Tanpa
    pesanan, meja hanya disiapkan.

    Permintaan dicatat bersama pesanan, agar
    dibaca dapur.

    Argumen:
      TABLE        Nomor meja.
      DISH...      Yang dihidangkan.

    Opsi:
      -s, --size SIZE
                   Besarnya porsi. Salah
                   satu dari: kecil, besar.
      --set KEY=VALUE
                   Permintaan tamu. Boleh
                   diulang.
      -t, --at TIME
                   Saat dihidangkan, bila
                   lebih awal.
      -q, --quiet  Tanpa membunyikan bel.
      -a, --as ROLE
                   Peran Anda saat
                   bertindak.
      -n, --dry-run
                   Memutuskan, tidak
                   mencatat.

    Opsi umum:
      --data DIR   Tempat buku disimpan.
      --lang LANG  Bahasa yang dipakai.
                   Salah satu dari: id, en.
      -h, --help   Menampilkan bantuan ini.
      -V, --version
                   Mencetak versi.

    Contoh:
      warung serve 4 soto "es teh" --size besar
          Menghidangkan soto dan es teh
          porsi besar ke meja 4.

    """,
    80: """
    Menghidangkan pesanan ke meja.

    Pemakaian: warung serve [OPSI] TABLE [DISH]...
    Nama lain: sajikan, hidangkan

    Pesanan dihidangkan menurut urutannya, secepat dapur dapat membuatnya. Tanpa
    pesanan, meja hanya disiapkan.

    Permintaan dicatat bersama pesanan, agar dibaca dapur.

    Argumen:
      TABLE            Nomor meja.
      DISH...          Yang dihidangkan.

    Opsi:
      -s, --size SIZE  Besarnya porsi. Salah satu dari: kecil, besar.
      --set KEY=VALUE  Permintaan tamu. Boleh diulang.
      -t, --at TIME    Saat dihidangkan, bila lebih awal.
      -q, --quiet      Tanpa membunyikan bel.
      -a, --as ROLE    Peran Anda saat bertindak.
      -n, --dry-run    Memutuskan, tidak mencatat.

    Opsi umum:
      --data DIR       Tempat buku disimpan.
      --lang LANG      Bahasa yang dipakai. Salah satu dari: id, en.
      -h, --help       Menampilkan bantuan ini.
      -V, --version    Mencetak versi.

    Contoh:
      warung serve 4 soto "es teh" --size besar
          Menghidangkan soto dan es teh porsi besar ke meja 4.

    """,
    120: """
    Menghidangkan pesanan ke meja.

    Pemakaian: warung serve [OPSI] TABLE [DISH]...
    Nama lain: sajikan, hidangkan

    Pesanan dihidangkan menurut urutannya, secepat dapur dapat membuatnya. Tanpa pesanan, meja hanya disiapkan.

    Permintaan dicatat bersama pesanan, agar dibaca dapur.

    Argumen:
      TABLE            Nomor meja.
      DISH...          Yang dihidangkan.

    Opsi:
      -s, --size SIZE  Besarnya porsi. Salah satu dari: kecil, besar.
      --set KEY=VALUE  Permintaan tamu. Boleh diulang.
      -t, --at TIME    Saat dihidangkan, bila lebih awal.
      -q, --quiet      Tanpa membunyikan bel.
      -a, --as ROLE    Peran Anda saat bertindak.
      -n, --dry-run    Memutuskan, tidak mencatat.

    Opsi umum:
      --data DIR       Tempat buku disimpan.
      --lang LANG      Bahasa yang dipakai. Salah satu dari: id, en.
      -h, --help       Menampilkan bantuan ini.
      -V, --version    Mencetak versi.

    Contoh:
      warung serve 4 soto "es teh" --size besar
          Menghidangkan soto dan es teh porsi besar ke meja 4.

    """,
  ]
}
