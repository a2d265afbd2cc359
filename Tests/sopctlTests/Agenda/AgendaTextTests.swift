import Testing

@testable import sopctl

struct AgendaTextTests {
  @Test func `the book at 80 columns`() {
    #expect(
      AgendaBook.print("agenda", columns: 80) == """
        Buku Agenda
        dibuka Jumat, 20 November 2026 08:00

        Jumat, 20 November 2026

        000001  08:00  PIAK-03-2026-001  mulai  APK: Budi Santoso (budi)
                Budi Santoso sebagai APK memulai PIAK-03-2026-001, SOP PIAK-03:
                Meminimalisasi interaksi personal yg tidak berkepentingan didalam
                ruangan perangkat keras dan melarang orang yg tidak berkepentingan masuk
                kedalam ruangan.

        000002  08:05  PIAK-03-2026-001  selesai, kegiatan 1  APK: Budi Santoso (budi)
                (dibatalkan oleh 000003)
                Budi Santoso sebagai APK menyelesaikan kegiatan 1 (Persiapan
                meminimalisasi interaksi personal yg tidak berkepentingan dan melarang
                orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras);
                waktu 5m0s, tanpa standar; kegiatan berikutnya direncanakan mulai
                2026-11-20 09:00.

        000003  08:06  PIAK-03-2026-001  koreksi  APK: Budi Santoso (budi)
                Budi Santoso sebagai APK menyatakan entri 000002 tidak berlaku karena
                salah tekan.

        Senin, 23 November 2026

        000004  07:45  PIAK-07-2026-001  mulai  Sub Koord: Siti Aminah (siti)
                Siti Aminah sebagai Sub Koord memulai PIAK-07-2026-001, SOP PIAK-07:
                Memastikan penerapan sistem pelaporan harian, mingguan dan bulanan;
                perihal: laporan minggu ke-47.

        000005  07:45  PIAK-03-2026-001  catatan, kegiatan 1
                Sub Koord: Siti Aminah (siti)
                Siti Aminah sebagai Sub Koord mencatat pada kegiatan 1 (Persiapan
                meminimalisasi interaksi personal yg tidak berkepentingan dan melarang
                orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras):
                kunci cadangan di lemari arsip.

        """)
  }

  @Test func `the last entries on a narrow terminal`() {
    #expect(
      AgendaBook.print("agenda --tail 3", columns: 40) == """
        Jumat, 20 November 2026

        000003  08:06  PIAK-03-2026-001  koreksi
                APK: Budi Santoso (budi)
                Budi Santoso sebagai APK
                menyatakan entri 000002 tidak
                berlaku karena salah tekan.

        Senin, 23 November 2026

        000004  07:45  PIAK-07-2026-001  mulai
                Sub Koord: Siti Aminah (siti)
                Siti Aminah sebagai Sub Koord
                memulai PIAK-07-2026-001, SOP
                PIAK-07: Memastikan penerapan
                sistem pelaporan harian,
                mingguan dan bulanan; perihal:
                laporan minggu ke-47.

        000005  07:45  PIAK-03-2026-001
                catatan, kegiatan 1
                Sub Koord: Siti Aminah (siti)
                Siti Aminah sebagai Sub Koord
                mencatat pada kegiatan 1
                (Persiapan meminimalisasi
                interaksi personal yg tidak
                berkepentingan dan melarang
                orang yg tidak berkepentingan
                masuk kedalam ruangan perangkat
                keras): kunci cadangan di lemari
                arsip.

        """)
  }

  @Test func `the book in English on a wide terminal, its sentences as they stand`() {
    #expect(
      AgendaBook.print("agenda --lang en --run 001 --sop piak-03", columns: 120) == """
        Friday, 20 November 2026

        000001  08:00  PIAK-03-2026-001  started  APK: Budi Santoso (budi)
                Budi Santoso sebagai APK memulai PIAK-03-2026-001, SOP PIAK-03: Meminimalisasi interaksi personal yg tidak
                berkepentingan didalam ruangan perangkat keras dan melarang orang yg tidak berkepentingan masuk kedalam ruangan.

        000002  08:05  PIAK-03-2026-001  done, activity 1  APK: Budi Santoso (budi)  (voided by 000003)
                Budi Santoso sebagai APK menyelesaikan kegiatan 1 (Persiapan meminimalisasi interaksi personal yg tidak
                berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras); waktu 5m0s,
                tanpa standar; kegiatan berikutnya direncanakan mulai 2026-11-20 09:00.

        000003  08:06  PIAK-03-2026-001  correction  APK: Budi Santoso (budi)
                Budi Santoso sebagai APK menyatakan entri 000002 tidak berlaku karena salah tekan.

        Monday, 23 November 2026

        000005  07:45  PIAK-03-2026-001  note, activity 1  Sub Koord: Siti Aminah (siti)
                Siti Aminah sebagai Sub Koord mencatat pada kegiatan 1 (Persiapan meminimalisasi interaksi personal yg tidak
                berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras): kunci cadangan
                di lemari arsip.

        """)
  }

  @Test(arguments: [1, 9, 24, 40, 63, 80, 200])
  func `no line is wider than the terminal`(columns: Int) {
    for line in AgendaBook.print("agenda", columns: columns).split(separator: "\n") {
      #expect(line.count <= max(columns, 9), "\(line)")
      #expect(!line.hasSuffix(" "), "\(line)")
    }
  }

  @Test func `a line that cannot be read is shown with its number, and the rest all the same`() {
    let world = AgendaBook.world(columns: 60)
    let lines = world.bookLines
    let broken = lines[...1] + ["abc\u{1B}[31mdef \u{202E}"] + lines[2...]
    world.write(broken.joined(separator: "\n") + "\n000009 | 20", to: "buku-agenda.txt")
    let answer = world.run("agenda")
    #expect(answer.code == .damaged)
    #expect(
      answer.output.contains(
        """

        BARIS 3 TIDAK TERBACA. Baris ini tidak berakhir dengan
        paraf.
                abc\\u{1B}[31mdef \\u{202E}

        000002  08:05
        """))
    #expect(answer.output.hasSuffix("arsip.\n"))
    #expect(answer.complaints.contains("11 byte tanpa akhir baris"))
    #expect(answer.complaints.contains("1 dari baris-baris ini tidak terbaca"))
  }

  @Test func `a sealed fragment is no entry, and says so`() {
    let world = AgendaBook.world(columns: 80)
    world.write(
      world.bookLines.joined(separator: "\n") + "\n000006 | 2026\u{1B}", to: "buku-agenda.txt")
    _ = world.run("note PIAK-03-001 --as APK --note 'sesudah listrik padam'")
    let answer = world.run("agenda")
    #expect(answer.code == .done)
    #expect(answer.output.contains("Baris 7: sisa penulisan yang terputus, disegel"))
    #expect(!world.run("agenda --raw").output.unicodeScalars.contains("\u{1B}"))
    #expect(world.run("agenda --json").output.split(separator: "\n").count == 6)
  }

  @Test func `a book whose header is damaged is read all the same`() {
    let world = AgendaBook.world(columns: 80)
    world.write(
      "BUKU\n" + world.bookLines.dropFirst().joined(separator: "\n") + "\n", to: "buku-agenda.txt")
    let answer = world.run("agenda")
    #expect(answer.code == .damaged)
    #expect(answer.output.hasPrefix("BARIS 1 TIDAK TERBACA."))
    #expect(answer.output.contains("000005  07:45"))
    let json = world.run("agenda --json")
    #expect(json.output.hasPrefix(world.entries.map { $0.json.text() + "\n" }.joined()))
    #expect(json.code == .damaged)
  }
}
