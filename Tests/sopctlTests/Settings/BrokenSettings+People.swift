extension BrokenSettings {
  /// Faults of the officials and the counters.
  static let people: [BrokenSettings] = [
    BrokenSettings(
      "a role with a sign", #"["Kabid"]"#,
      #"["Kabid!"]"#, schemaSees: true,
      id:
        #"pejabat[1].peran[0]: "Kabid!" bukan kode pelaksana. Awali dengan huruf atau angka; lalu hanya huruf, angka, spasi dan . & / -, paling panjang 32."#,
      en:
        #"pejabat[1].peran[0]: "Kabid!" is no executor's kode. Begin with a letter or digit; then letters, digits, spaces and . & / - only, at most 32."#
    ),
    BrokenSettings(
      "a role twice", #"["Kabid"]"#,
      #"["Sub Koord", "sub-koord"]"#, schemaSees: false,
      id:
        #"pejabat[1].peran[1]: Peran "sub-koord" sudah dipegang di sini. Hapus yang ini."#,
      en:
        #"pejabat[1].peran[1]: The role "sub-koord" is held here already. Remove it."#),
    BrokenSettings(
      "an acting role that is held anyway", #""peran": "Sub Koord""#,
      #""peran": "apk""#, schemaSees: false,
      id:
        #"pejabat[0].plt[0].peran: Peran "apk" sudah dipegang di sini. Hapus yang ini."#,
      en:
        #"pejabat[0].plt[0].peran: The role "apk" is held here already. Remove it."#),
    BrokenSettings(
      "an official without a role", #"["Kabid"]"#,
      "[]", schemaSees: true,
      id:
        #"pejabat[1].peran: Belum ada peran di sini. Tulis sekurangnya satu, misalnya ["APK"], atau keluarkan dari daftar."#,
      en:
        #"pejabat[1].peran: No role is held here. Write at least one, for instance ["APK"], or take the entry out."#
    ),
    BrokenSettings(
      "a counter without a role", #"["Staf"]"#,
      "[]", schemaSees: true,
      id:
        #"loket[0].peran: Belum ada peran di sini. Tulis sekurangnya satu, misalnya ["APK"], atau keluarkan dari daftar."#,
      en:
        #"loket[0].peran: No role is held here. Write at least one, for instance ["APK"], or take the entry out."#
    ),
    BrokenSettings(
      "two officials of one name", #""Siti Aminah""#,
      #""budi  SANTOSO""#, schemaSees: false,
      id:
        #"pejabat[1].nama: Nama "budi  SANTOSO" sama dengan pejabat[0].nama; penerima laporan dibedakan menurut nama. Bedakan dua orang dengan gelar atau nama lain; satu orang cukup tertulis sekali."#,
      en:
        #"pejabat[1].nama: "budi  SANTOSO" is the name at pejabat[0].nama too; who received a report is told by the name. Tell two persons apart by a title or another name; keep one entry of a person."#
    ),
    BrokenSettings(
      "a name of nothing but spaces", #""Siti Aminah""#,
      #""  ""#, schemaSees: false,
      id:
        "pejabat[1].nama: Teksnya kosong. Isi, atau hapus kuncinya bila tidak wajib.",
      en:
        "pejabat[1].nama: The text is empty. Fill it in, or leave its key out where it is optional."
    ),
    BrokenSettings(
      "a name with a NIK", #""Siti Aminah""#,
      #""Siti 3374 0115 0190 0001""#, schemaSees: false,
      id:
        "pejabat[1].nama: Nama ini memuat angka yang tampaknya NIK; NIK tidak boleh masuk buku. Hapus 33**********0001.",
      en:
        "pejabat[1].nama: The name holds what looks like a NIK, which must not enter the book. Take out 33**********0001."
    ),
    BrokenSettings(
      "a name with a zero-width space", #""Siti Aminah""#,
      #""Siti\u200bAminah""#, schemaSees: false,
      id:
        "pejabat[1].nama: Nama ini memuat karakter yang tidak terlihat. Ketik ulang namanya.",
      en:
        "pejabat[1].nama: The name holds a character that cannot be seen. Type the name anew."),
    BrokenSettings(
      "a name longer than the book takes", #""Siti Aminah""#,
      "\"" + String(repeating: "s", count: 2_001) + "\"", schemaSees: true,
      id:
        "pejabat[1].nama: Teks ini lebih panjang dari 2000 byte. Ringkas isinya.",
      en:
        "pejabat[1].nama: The text is longer than 2000 bytes. Shorten it."),
    BrokenSettings(
      "a NIP of seventeen digits", #""198704122010011004""#,
      #""19870412201001100""#, schemaSees: true,
      id:
        "pejabat[0].nip: NIP terdiri atas 18 angka. Tulis semuanya, dengan atau tanpa spasi; null bila tidak ada.",
      en:
        "pejabat[0].nip: A NIP has 18 digits. Write all of them, with spaces or without; null where there is none."
    ),
    BrokenSettings(
      "a NIP in letters", #""198704122010011004""#,
      #""belum ada""#, schemaSees: true,
      id:
        "pejabat[0].nip: NIP terdiri atas 18 angka. Tulis semuanya, dengan atau tanpa spasi; null bila tidak ada.",
      en:
        "pejabat[0].nip: A NIP has 18 digits. Write all of them, with spaces or without; null where there is none."
    ),
    BrokenSettings(
      "a NIP twice", #""pengguna": "siti""#,
      #""nip": "19870412 201001 1 004", "pengguna": "siti""#, schemaSees: false,
      id:
        "pejabat[1].nip: NIP ini sama dengan pejabat[0].nip. Perbaiki salah satunya.",
      en:
        "pejabat[1].nip: The same NIP stands at pejabat[0].nip. Correct one of them."),
    BrokenSettings(
      "an account with a space", #""siti""#,
      #""siti aminah""#, schemaSees: true,
      id:
        #"pejabat[1].pengguna: "siti aminah" bukan nama akun. Tulis keluaran "id -un" di sana: hanya huruf, angka dan . _ - @ + \."#,
      en:
        #"pejabat[1].pengguna: "siti aminah" is no account's name. Write what "id -un" prints there: letters, digits and . _ - @ + \ only."#
    ),
    BrokenSettings(
      "an account that looks like an option", #""siti""#,
      #""-siti""#, schemaSees: true,
      id:
        #"pejabat[1].pengguna: "-siti" bukan nama akun. Tulis keluaran "id -un" di sana: hanya huruf, angka dan . _ - @ + \."#,
      en:
        #"pejabat[1].pengguna: "-siti" is no account's name. Write what "id -un" prints there: letters, digits and . _ - @ + \ only."#
    ),
    BrokenSettings(
      "an account that would move the cursor", #""siti""#,
      #""si\u001b[2Jti""#, schemaSees: true,
      id:
        #"pejabat[1].pengguna: "si\u{1B}[2Jti" bukan nama akun. Tulis keluaran "id -un" di sana: hanya huruf, angka dan . _ - @ + \."#,
      en:
        #"pejabat[1].pengguna: "si\u{1B}[2Jti" is no account's name. Write what "id -un" prints there: letters, digits and . _ - @ + \ only."#
    ),
    BrokenSettings(
      "an account of two officials", #""siti""#,
      #""budi""#, schemaSees: false,
      id:
        #"pejabat[1].pengguna: Akun "budi" juga tertulis pada pejabat[0].pengguna. Satu akun milik satu orang atau satu loket: perbaiki salah satunya."#,
      en:
        #"pejabat[1].pengguna: The account "budi" stands at pejabat[0].pengguna too. An account is one person's or one counter's: correct one of them."#
    ),
    BrokenSettings(
      "an account of an official and of a counter", #""loket1""#,
      #""siti""#, schemaSees: false,
      id:
        #"loket[0].pengguna: Akun "siti" juga tertulis pada pejabat[1].pengguna. Satu akun milik satu orang atau satu loket: perbaiki salah satunya."#,
      en:
        #"loket[0].pengguna: The account "siti" stands at pejabat[1].pengguna too. An account is one person's or one counter's: correct one of them."#
    ),
    BrokenSettings(
      "an account of two counters", #""peran": ["Staf"] }]"#,
      #""peran": ["Staf"] }, { "pengguna": "loket1", "peran": ["APK"] }]"#, schemaSees: false,
      id:
        #"loket[1].pengguna: Akun "loket1" juga tertulis pada loket[0].pengguna. Satu akun milik satu orang atau satu loket: perbaiki salah satunya."#,
      en:
        #"loket[1].pengguna: The account "loket1" stands at loket[0].pengguna too. An account is one person's or one counter's: correct one of them."#
    ),
    BrokenSettings(
      "counters without officials", SoundSettings.officials,
      "", schemaSees: true,
      id:
        #"loket: Tanpa "pejabat" peran diakui di mana saja, sehingga loket tidak berpengaruh. Isi "pejabat", atau hapus "loket"."#,
      en:
        #"loket: Without "pejabat" roles are claimed everywhere, and a counter changes nothing. Fill in "pejabat", or remove "loket"."#
    ),
    BrokenSettings(
      "an acting role on a day that is none", #""2026-11-30""#,
      #""2026-11-31""#, schemaSees: false,
      id:
        #"pejabat[0].plt[0].sampai: "2026-11-31" bukan tanggal yang ada. Tulis tahun, bulan dan hari seperti 2026-11-30."#,
      en:
        #"pejabat[0].plt[0].sampai: "2026-11-31" is no date of the calendar. Write year, month and day as in 2026-11-30."#
    ),
    BrokenSettings(
      "an acting role that ends before it begins", #""2026-11-30""#,
      #""2026-10-30""#, schemaSees: false,
      id:
        "pejabat[0].plt[0].sampai: Berakhir 2026-10-30, sebelum mulai 2026-11-01. Tukar kedua tanggalnya, atau perbaiki salah satu.",
      en:
        "pejabat[0].plt[0].sampai: It ends on 2026-10-30, before it begins on 2026-11-01. Swap the two dates, or correct one."
    ),
  ]
}
