extension ReportGolden {
  static let indonesianNarrow = ReportGolden(
    "indonesianNarrow", "report 2026-11-20", columns: 50,
    #"""
                 DINAS UJI | KAB. CONTOH
                       Bidang PIAK
    ==================================================
              LAPORAN HARIAN PELAKSANAAN SOP
                 Jumat, 20 November 2026

    RINGKASAN
      Run dimulai                     4
      Run tuntas                      2
      Run dibatalkan                  1
      Run masih berjalan              2
      Laporan dikembalikan            1
      Jeda                            1
      Koreksi                         1
      Dicatat kemudian                1
      Kegiatan selesai               23
      Tepat waktu                    18
      Lewat waktu                     3
      Tanpa standar                   2
      Sebelum waktu rencana           0
      Di luar jam kerja               0
      Ketepatan waktu            85,71%
      Pemberitahuan lewat waktu       4
      Penggalan tersegel              0

    PER SOP
      SOP             MULAI  TUNTAS  BATAL  JALAN
      AKSES-SERVER        2       1      0      1
      MAINT-JARINGAN      1       0      1      0
      PIAK-02             0       0      0      1
      PIAK-03             1       1      0      0
      AKSES-SERVER, hasil: diizinkan 1

    KEGIATAN AKSES-SERVER (menit)
      NO  JML  TEPAT  LEWAT  STD  MED  P90  MAKS
       1    2      2      0    5  1,5    2     2
       2    2      2      0    5    2    3     3
       3    2      2      0    5    1    1     1
       4    1      1      0   15   14   14    14
       5    2      1      1    5   11   17    17
       6    1      1      0   10    5    5     5
       7    1      1      0   10   10   10    10
       8    1      1      0   11    1    1     1

    KEGIATAN MAINT-JARINGAN (menit)
      NO  JML  TEPAT  LEWAT  T.STD  STD  MED  MAKS
       1    1      0      0      1    -    1     1

    KEGIATAN PIAK-02 (menit)
      NO  JML  TEPAT  LEWAT  STD  MED  P90  MAKS
       2    1      0      1  120  420  420   420

    KEGIATAN PIAK-03 (menit)
      NO  JML  TEPAT  LEWAT  T.STD  STD  MED  MAKS
       1    1      0      0      1    -   10    10
       2    1      0      1      0   60   75    75
       3    1      1      0      0   15   10    10
       4    2      2      0      0   30   15    15
       5    2      2      0      0    5  2,5     3
       6    1      1      0      0    5    2     2
       7    1      1      0      0    5    3     3

      STD: waktu baku. MED: median. P90: sembilan dari
      sepuluh tidak lebih lama. T.STD: tanpa standar.

    RANTAI LAPORAN
      AKSES-SERVER: dibuat Staf: 2, dikembalikan: 0
          diterima Koordinator (kegiatan 6): 1, median
          tunggu 5 menit
          diterima Kabid (kegiatan 7): 1, median
          tunggu 10 menit
      PIAK-03: dibuat APK: 2, dikembalikan: 1
          diterima Sub Koord (kegiatan 5): 2, median
          tunggu 2,5 menit
          diterima Kabid (kegiatan 6): 1, median
          tunggu 2 menit

    PER PERAN (median dalam menit)
      PERAN        JML  TEPAT  LEWAT  T.STD  MEDIAN
      ADB            1      0      0      1       1
      APK            7      4      2      1      15
      Kabid          4      4      0      0     1,5
      Koordinator    4      4      0      0       4
      Staf           5      4      1      0       2
      Sub Koord      2      2      0      0     2,5

    PER ORANG (median dalam menit)
      NAMA          JML  TEPAT  LEWAT  T.STD  MEDIAN
      Agus Salim      4      4      0      0       4
      Budi Santoso    6      4      1      1    12,5
      Dedi Kurnia     2      0      1      1   210,5
      Rina Marlina    4      4      0      0     1,5
      Siti Aminah     2      2      0      0     2,5
      Wati Lestari    5      4      1      0       2

    LEWAT WAKTU
      PIAK-03-2026-001 kegiatan 2: Memasang kunci p...
          APK Budi Santoso; 75 dari 60 menit, lewat
          15; alasan: kunci lama macet | diganti
      AKSES-SERVER-2026-002 kegiatan 5: Petugas Adm...
          Staf Wati Lestari; 17 dari 5 menit, lewat
          12; alasan: antre di loket
      PIAK-02-2026-001 kegiatan 2: Memasang kamera ...
          APK Dedi Kurnia; 420 dari 120 menit, lewat
          300; dicatat kemudian, 2026-11-21 08:00;
          alasan: lupa dicatat

    DIKEMBALIKAN, DIJEDA, DIBATALKAN
      PIAK-03-2026-001 kegiatan 3: dijeda
          09:30; APK Budi Santoso; alasan: listrik
          padam
      PIAK-03-2026-001 kegiatan 6: dikembalikan
          10:25; Kabid Rina Marlina; alasan: foto
          belum dilampirkan
      MAINT-JARINGAN-2026-001 kegiatan 2: dibatalkan
          14:10; ADB Dedi Kurnia; alasan: listrik
          gedung padam

    MASIH BERJALAN
      PIAK-02-2026-001 kegiatan 3, APK: Mengkonfigu...
          perihal: kamera | lantai 2; sejak 16:00, 480
          dari 30 menit, lewat 450
      AKSES-SERVER-2026-002 kegiatan 6, Koordinator...
          sejak 13:20, 640 dari 10 menit, lewat 630

    BUKU TAMU
      AKSES-SERVER-2026-001: tuntas
          masuk 11:06; hasil: diizinkan; Nama
          pengunjung: Joko Susilo; Jenis tanda
          pengenal dan nomor yang disamarkan: SIM ****
          12; Perangkat yang dibawa: laptop; Jam
          keluar: 11:21; Tanda pengenal sudah
          dikembalikan: ya
      AKSES-SERVER-2026-002: masih berjalan
          keluar 13:20; hasil: ditolak; Nama
          pengunjung: Rudi; Jenis tanda pengenal dan
          nomor yang disamarkan: KTP ****; Perangkat
          yang dibawa: tidak ada; Tanda pengenal sudah
          dikembalikan: ya

    MASUK SETELAH PERIODE
      000039 2026-11-21 08:00
          Dedi Kurnia sebagai APK menyelesaikan
          kegiatan 2 (Memasang kamera pengawas);
          output: Ruangan perangkat keras sudah
          terpasang kamera pengawas; waktu 420m0s dari
          120m0s, lewat 300m0s karena lupa dicatat;
          terjadi 2026-11-20 16:00, dicatat kemudian.

    DASAR LAPORAN
      Peran menurut pengakuan (peran diakui): kantor
      belum memakai daftar pejabat.
      Entri periode: 000003 s.d. 000039; buku dibaca
      sampai entri 000039.
      Penjagaan buku: satu orang, hanya pemiliknya
      yang dapat menulis.
      Paraf penutup, dan cara mencocokkan buku
      dengannya:
        sopctl verify --expect 000039:a05d6c24908c7e879abfa70656545561920a83857f48c17785359949347abcf6
      Laporan yang sama kembali:
        sopctl report daily 2026-11-20 --up-to 39

    """#)
}
