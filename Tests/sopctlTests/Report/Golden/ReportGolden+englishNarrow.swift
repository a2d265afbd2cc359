extension ReportGolden {
  static let englishNarrow = ReportGolden(
    "englishNarrow", "report 2026-11-20 --lang en", columns: 50,
    #"""
                 DINAS UJI | KAB. CONTOH
                       Bidang PIAK
    ==================================================
             DAILY REPORT ON THE RUNS OF SOPS
                 Friday, 20 November 2026

    SUMMARY
      Runs started                   4
      Runs completed                 2
      Runs cancelled                 1
      Runs open at the end           2
      Reports returned               1
      Pauses                         1
      Corrections                    1
      Recorded later                 1
      Activities completed          23
      On time                       18
      Late                           3
      Without a standard             2
      Before the planned start       0
      Outside working hours          0
      Share on time             85.71%
      Overdue notices                4
      Sealed fragments               0

    BY SOP
      SOP             START  DONE  CANC.  OPEN
      AKSES-SERVER        2     1      0     1
      MAINT-JARINGAN      1     0      1     0
      PIAK-02             0     0      0     1
      PIAK-03             1     1      0     0
      AKSES-SERVER, outcomes: diizinkan 1

    ACTIVITIES OF AKSES-SERVER (minutes)
      NO  DONE  ON TIME  LATE  STD  MED  P90  MAX
       1     2        2     0    5  1.5    2    2
       2     2        2     0    5    2    3    3
       3     2        2     0    5    1    1    1
       4     1        1     0   15   14   14   14
       5     2        1     1    5   11   17   17
       6     1        1     0   10    5    5    5
       7     1        1     0   10   10   10   10
       8     1        1     0   11    1    1    1

    ACTIVITIES OF MAINT-JARINGAN (minutes)
      NO  DONE  ON TIME  LATE  NO STD  STD  MED  MAX
       1     1        0     0       1    -    1    1

    ACTIVITIES OF PIAK-02 (minutes)
      NO  DONE  ON TIME  LATE  STD  MED  P90  MAX
       2     1        0     1  120  420  420  420

    ACTIVITIES OF PIAK-03 (minutes)
      NO  DONE  ON TIME  LATE  NO STD  STD  MED  MAX
       1     1        0     0       1    -   10   10
       2     1        0     1       0   60   75   75
       3     1        1     0       0   15   10   10
       4     2        2     0       0   30   15   15
       5     2        2     0       0    5  2.5    3
       6     1        1     0       0    5    2    2
       7     1        1     0       0    5    3    3

      STD: standard time. MED: median. P90: nine in
      ten took no longer. NO STD: without a standard.

    REPORT CHAIN
      AKSES-SERVER: made by Staf: 2, returned: 0
          received by Koordinator (activity 6): 1,
          median wait 5 min
          received by Kabid (activity 7): 1, median
          wait 10 min
      PIAK-03: made by APK: 2, returned: 1
          received by Sub Koord (activity 5): 2,
          median wait 2.5 min
          received by Kabid (activity 6): 1, median
          wait 2 min

    BY ROLE (median in minutes)
      ROLE         DONE  ON TIME  LATE  NO STD  MEDIAN
      ADB             1        0     0       1       1
      APK             7        4     2       1      15
      Kabid           4        4     0       0     1.5
      Koordinator     4        4     0       0       4
      Staf            5        4     1       0       2
      Sub Koord       2        2     0       0     2.5

    BY PERSON (median in minutes)
      NAME          DONE  ON TIME  LATE  NO STD  ME...
      Agus Salim       4        4     0       0      4
      Budi Santoso     6        4     1       1   12.5
      Dedi Kurnia      2        0     1       1  210.5
      Rina Marlina     4        4     0       0    1.5
      Siti Aminah      2        2     0       0    2.5
      Wati Lestari     5        4     1       0      2

    OVER THE BUDGET
      PIAK-03-2026-001 activity 2: Memasang kunci p...
          APK Budi Santoso; 75 of 60 min, 15 over;
          reason: kunci lama macet | diganti
      AKSES-SERVER-2026-002 activity 5: Petugas Adm...
          Staf Wati Lestari; 17 of 5 min, 12 over;
          reason: antre di loket
      PIAK-02-2026-001 activity 2: Memasang kamera ...
          APK Dedi Kurnia; 420 of 120 min, 300 over;
          recorded later, 2026-11-21 08:00; reason:
          lupa dicatat

    RETURNED, PAUSED, CANCELLED
      PIAK-03-2026-001 activity 3: paused
          09:30; APK Budi Santoso; reason: listrik
          padam
      PIAK-03-2026-001 activity 6: returned
          10:25; Kabid Rina Marlina; reason: foto
          belum dilampirkan
      MAINT-JARINGAN-2026-001 activity 2: cancelled
          14:10; ADB Dedi Kurnia; reason: listrik
          gedung padam

    STILL OPEN
      PIAK-02-2026-001 activity 3, APK: Mengkonfigu...
          subject: kamera | lantai 2; since 16:00, 480
          of 30 min, 450 over
      AKSES-SERVER-2026-002 activity 6, Koordinator...
          since 13:20, 640 of 10 min, 630 over

    GUEST BOOK
      AKSES-SERVER-2026-001: complete
          in 11:06; outcome: diizinkan; Nama
          pengunjung: Joko Susilo; Jenis tanda
          pengenal dan nomor yang disamarkan: SIM ****
          12; Perangkat yang dibawa: laptop; Jam
          keluar: 11:21; Tanda pengenal sudah
          dikembalikan: ya
      AKSES-SERVER-2026-002: still open
          out 13:20; outcome: ditolak; Nama
          pengunjung: Rudi; Jenis tanda pengenal dan
          nomor yang disamarkan: KTP ****; Perangkat
          yang dibawa: tidak ada; Tanda pengenal sudah
          dikembalikan: ya

    ENTERED AFTER THE PERIOD
      000039 2026-11-21 08:00
          Dedi Kurnia sebagai APK menyelesaikan
          kegiatan 2 (Memasang kamera pengawas);
          output: Ruangan perangkat keras sudah
          terpasang kamera pengawas; waktu 420m0s dari
          120m0s, lewat 300m0s karena lupa dicatat;
          terjadi 2026-11-20 16:00, dicatat kemudian.

    WHAT THIS RESTS ON
      Roles are as claimed (peran diakui): the office
      keeps no roster.
      Entries of the period: 000003 to 000039; the
      book was read up to entry 000039.
      The book is kept by one person: only its owner
      can write in it.
      Closing paraf, and how to check the book against
      it:
        sopctl verify --expect 000039:a05d6c24908c7e879abfa70656545561920a83857f48c17785359949347abcf6
      The same report again:
        sopctl report daily 2026-11-20 --up-to 39

    """#)
}
