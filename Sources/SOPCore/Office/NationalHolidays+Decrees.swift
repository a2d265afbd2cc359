// The decrees, day by day, with the names that they use.

extension NationalHolidays {
  static let decree2026 = Decree(
    year: 2026,
    title: """
      Keputusan Bersama Menteri Agama Nomor 1497 Tahun 2025, Menteri Ketenagakerjaan Nomor 2 Tahun 2025 dan \
      Menteri PANRB Nomor 5 Tahun 2025 tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026
      """,
    holidays: [
      (1, 1, "Tahun Baru 2026 Masehi"),
      (1, 16, "Isra Mikraj Nabi Muhammad S.A.W."),
      (2, 17, "Tahun Baru Imlek 2577 Kongzili"),
      (3, 19, "Hari Suci Nyepi (Tahun Baru Saka 1948)"),
      (3, 21, "Idulfitri 1447 Hijriah"),
      (3, 22, "Idulfitri 1447 Hijriah"),
      (4, 3, "Wafat Yesus Kristus"),
      (4, 5, "Kebangkitan Yesus Kristus (Paskah)"),
      (5, 1, "Hari Buruh Internasional"),
      (5, 14, "Kenaikan Yesus Kristus"),
      (5, 27, "Iduladha 1447 Hijriah"),
      (5, 31, "Hari Raya Waisak 2570 BE"),
      (6, 1, "Hari Lahir Pancasila"),
      (6, 16, "1 Muharam Tahun Baru Islam 1448 Hijriah"),
      (8, 17, "Proklamasi Kemerdekaan"),
      (8, 25, "Maulid Nabi Muhammad S.A.W."),
      (12, 25, "Kelahiran Yesus Kristus"),
    ],
    jointLeave: [
      (2, 16, "Tahun Baru Imlek 2577 Kongzili"),
      (3, 18, "Hari Suci Nyepi (Tahun Baru Saka 1948)"),
      (3, 20, "Idulfitri 1447 Hijriah"),
      (3, 23, "Idulfitri 1447 Hijriah"),
      (3, 24, "Idulfitri 1447 Hijriah"),
      (5, 15, "Kenaikan Yesus Kristus"),
      (5, 28, "Iduladha 1447 Hijriah"),
      (12, 24, "Kelahiran Yesus Kristus"),
    ])

  static let decree2027 = Decree(
    year: 2027,
    title: """
      Keputusan Bersama Menteri Agama Nomor 1205 Tahun 2026, Menteri Ketenagakerjaan Nomor 3 Tahun 2026 dan \
      Menteri PANRB Nomor 2 Tahun 2026 tentang Hari Libur Nasional dan Cuti Bersama Tahun 2027
      """,
    holidays: [
      (1, 1, "Tahun Baru 2027 Masehi"),
      (1, 5, "Isra Mikraj Nabi Muhammad S.A.W."),
      (2, 6, "Tahun Baru Imlek 2578 Kongzili"),
      (3, 8, "Hari Suci Nyepi (Tahun Baru Saka 1949)"),
      (3, 10, "Idulfitri 1448 Hijriah"),
      (3, 11, "Idulfitri 1448 Hijriah"),
      (3, 26, "Wafat Yesus Kristus"),
      (3, 28, "Kebangkitan Yesus Kristus (Paskah)"),
      (5, 1, "Hari Buruh Internasional"),
      (5, 6, "Kenaikan Yesus Kristus"),
      (5, 17, "Iduladha 1448 Hijriah"),
      (5, 20, "Hari Raya Waisak 2571 BE"),
      (6, 1, "Hari Lahir Pancasila"),
      (6, 6, "1 Muharam Tahun Baru Islam 1449 Hijriah"),
      (8, 15, "Maulid Nabi Muhammad S.A.W."),
      (8, 17, "Proklamasi Kemerdekaan"),
      (12, 25, "Kelahiran Yesus Kristus"),
      // The lunar year is shorter, so that this holiday falls into the year twice.
      (12, 26, "Isra Mikraj Nabi Muhammad S.A.W."),
    ],
    // To which holiday each of these belongs is read off the calendar: it is the one next to it.
    jointLeave: [
      (2, 5, "Tahun Baru Imlek 2578 Kongzili"),
      (3, 9, "Idulfitri 1448 Hijriah"),
      (3, 12, "Idulfitri 1448 Hijriah"),
      (3, 15, "Idulfitri 1448 Hijriah"),
      (3, 25, "Wafat Yesus Kristus"),
      (5, 18, "Iduladha 1448 Hijriah"),
      (5, 19, "Hari Raya Waisak 2571 BE"),
      (12, 24, "Kelahiran Yesus Kristus"),
    ])
}
