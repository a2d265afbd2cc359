// A day on which everything happens that a day's report can tell of, and no more of it than can be reckoned by hand.

extension ReportOffice {
  /// Friday, 20 November 2026: working hours from 07:30 to 11:30 and from 13:00 to 16:30.
  static let day = played { world in
    world.write(settings(roster: ""), to: "kantor.json")
    world.open(book: "DINAS UJI | KAB. CONTOH", at: "2026-09-30T08:00:00+07:00")
    play(thursday, in: world)
    // From now on roles come from a roster.
    world.write(settings(roster: roster), to: "kantor.json")
    world.write("foto", to: "kunci <1>.jpg")
    play(friday.replacing("FOTO", with: "'\(world.office.path)/kunci <1>.jpg'"), in: world)
    // Somebody's machine fails while it writes; whoever comes next seals what was left.
    world.write(
      String(decoding: world.book, as: UTF8.self) + "000038 | 2026-1", to: "buku-agenda.txt")
    play(afterwards, in: world)
  }

  private static func settings(roster: String) -> String {
    #"""
    {"instansi": "DINAS UJI | KAB. CONTOH", "unit": "Bidang PIAK", "kota": "Ungaran", "zona": "WIB",
     "jamKerja": {"kamis": ["07:30-12:00", "13:00-16:00"], "jumat": ["07:30-11:30", "13:00-16:30"]},
     "jadwal": [{"sop": "PIAK-07", "tiap": "hari-kerja", "paling-lambat": "09:00",
                 "isian": {"periode": "harian"}}]\#(roster)}
    """#
  }

  private static let roster = #"""
    ,
     "pejabat": [
       {"nama": "Budi Santoso", "nip": "19870412 201001 1 004", "pengguna": "budi", "peran": ["APK"]},
       {"nama": "Dedi Kurnia", "nip": null, "pengguna": "dedi", "peran": ["APK"]},
       {"nama": "Siti Aminah", "nip": "19790925 200501 2 007", "pengguna": "siti", "peran": ["Sub Koord"]},
       {"nama": "Rina Marlina", "nip": "19701103 199603 2 002", "pengguna": "rina", "peran": ["Kabid"]},
       {"nama": "Agus Salim", "nip": "19820217 200604 1 009", "pengguna": "agus", "peran": ["Koordinator"]},
       {"nama": "Wati Lestari", "nip": null, "pengguna": "wati", "peran": ["Staf"]},
       {"nama": "Joko Susilo", "nip": "19900630 201402 1 001", "pengguna": "joko", "peran": ["ADB"]}]
    """#

  private static let thursday = #"""
    # A camera is to be mounted on Friday at nine.
    19 14:00 dedi start PIAK-02 --as APK --subject 'kamera | lantai 2'
    19 14:10 dedi step PIAK-02 1 --as APK --planned '2026-11-20 09:00'
    20 07:40 wati start AKSES-SERVER --as Staf
    20 07:42 wati step AKSES-SERVER 1 --as Staf --set nama='Joko Pranoto' \
    --set identitas='SIM **** 12' --set perangkat=laptop
    """#

  private static let friday = #"""
    # One visitor is let in.
    20 07:45 agus step AKSES-SERVER 2 --as Koordinator
    20 07:46 rina step AKSES-SERVER 3 --as Kabid --answer ya
    20 08:00 agus step AKSES-SERVER 4 --as Koordinator
    20 08:05 wati step AKSES-SERVER 5 --as Staf --set identitas_dikembalikan=ya --set jam_keluar=08:01
    20 08:10 agus step AKSES-SERVER 6 --as Koordinator
    20 08:20 rina step AKSES-SERVER 7 --as Kabid
    20 08:21 wati step AKSES-SERVER 8 --as Staf
    # Another one is not, and has to wait for the identity card.
    20 08:25 wati start AKSES-SERVER --as Staf
    20 08:26 wati step AKSES-SERVER 1 --as Staf --set nama=Rudi --set identitas='KTP ****' \
    --set perangkat='tidak ada'
    20 08:27 agus step AKSES-SERVER 2 --as Koordinator
    20 08:30 rina step AKSES-SERVER 3 --as Kabid --answer tidak
    20 08:47 wati step AKSES-SERVER 5 --as Staf --set identitas_dikembalikan=ya \
    --reason 'antre di loket'
    # The camera hangs before its time.
    20 08:50 dedi step PIAK-02 2 --as APK
    # One run is late once, paused, returned, corrected, and completed at noon.
    20 09:00 budi start PIAK-03 --as APK
    20 09:10 budi step PIAK-03 1 --as APK --note 'kunci | dipinjam'
    20 10:25 budi step PIAK-03 2 --as APK --reason 'kunci lama macet | diganti' --attach FOTO
    20 10:30 budi pause PIAK-03 --as APK --reason 'listrik padam'
    20 10:45 budi resume PIAK-03 --as APK
    20 10:50 budi step PIAK-03 3 --as APK
    20 11:05 budi step PIAK-03 4 --as APK
    20 11:07 siti step PIAK-03 5 --as 'Sub Koord'
    20 11:10 rina return PIAK-03 --as Kabid --reason 'foto belum dilampirkan'
    20 11:20 budi step PIAK-03 4 --as APK
    20 11:21 siti step PIAK-03 5 --as 'Sub Koord' --output keliru
    20 11:22 siti correct PIAK-03 --as 'Sub Koord' --reason 'output keliru'
    20 11:23 siti step PIAK-03 5 --as 'Sub Koord'
    20 11:31 rina step PIAK-03 6 --as Kabid --reason 'rapat dinas'
    20 12:10 budi step PIAK-03 7 --as APK
    # One run is cancelled, and one stands still.
    20 13:05 joko start MAINT-JARINGAN --as ADB
    20 13:06 joko step MAINT-JARINGAN 1 --as ADB --set keluhan='internet mati'
    20 13:15 joko cancel MAINT-JARINGAN --as ADB --reason 'listrik gedung padam'
    20 13:20 joko start MAINT-JARINGAN --as ADB --subject 'printer loket 3'
    20 13:30 joko pause MAINT-JARINGAN --as ADB --reason 'menunggu suku cadang'
    """#

  private static let afterwards = #"""
    # What is late is noticed.
    20 15:00 joko overdue --record
    # What was done on Friday, and recorded on Saturday.
    21 08:00 dedi step PIAK-02 3 --as APK --at '2026-11-20 16:00' --reason 'lupa dicatat'
    """#
}
