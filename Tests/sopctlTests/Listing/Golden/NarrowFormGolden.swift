extension FormGolden {
  /// PIAK-03 on a terminal of 40 columns, in Indonesian.
  static let narrow = """
    PEMERINTAH KABUPATEN SEMARANG
    DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL
    Jl. Pemuda No 7 Telp. (024) 6921105 -
    6922349 Fax. (024) 6921105
    UNGARAN 50511

    Kode               PIAK-03
    Nomor SOP          SOP-PIAK-03
    Tanggal Pembuatan  1 Agustus 2022
    Tanggal Revisi     1 Agustus 2022
    Tanggal Efektif    1 Agustus 2022
    Disahkan oleh      Kepala Dinas
                       Kependudukan Dan
                       Pencatatan Sipil Kab
                       Semarang
                       Drs. RUDI SUSANTO, MM
                       NIP.
                       196707191993111001
    Nama SOP           Meminimalisasi
                       interaksi personal yg
                       tidak berkepentingan
                       didalam ruangan
                       perangkat keras dan
                       melarang orang yg
                       tidak berkepentingan
                       masuk kedalam
                       ruangan.

    Dasar Hukum
      1. Permendagri Nomor 25 Tahun 2011
         Tentang Pedoman Pengkajian,
         Pengembangan dan Pengelolaan SIAK.

    Kualifikasi Pelaksana
      1. Memiliki kemampuan dan keterampilan
         di bidang teknologi informasi;
      2. Telah mengikuti
         pelatihan/kursus/bimbingan teknis
         tentang perangkat keras;
      3. Memiliki sertifikat/surat
         keterangan sebagai administrator
         perangkat keras.

    Keterkaitan
      1. Pengamanan Database Kependudukan.

    Peralatan/Perlengkapan
      1. Server utama;
      2. Server cadangan;
      3. Komputer kerja (work station);
      4. Perangkat lunak; dan
      5. Jaringan komunikasi data.

    Peringatan
      1. Hati-hati ketika bekerja dengan
         database

    Pencatatan dan Pendataan
      1. Buku Agenda

    Pelaksana
      APK        Administrator Perangkat
                 Keras
      Sub Koord  Sub Koordinator
      Kabid      Kepala Bidang

    Kegiatan

    1. Persiapan meminimalisasi interaksi
       personal yg tidak berkepentingan dan
       melarang orang yg tidak
       berkepentingan masuk kedalam ruangan
       perangkat keras
       Pelaksana    APK
       Waktu        -
       Kelengkapan  Menentukan waktu
                    pemasangan kunci pintu
                    dan tanda pengumuman di
                    larang masuk

    2. Memasang kunci pengaman pintu pada
       ruangan perangkat keras
       Pelaksana    APK
       Waktu        60 menit
       Kelengkapan  Kunci pengaman pintu
       Output       Pintu ruangan perangkat
                    keras sudah dipasang
                    kunci pengaman

    3. Memasang tanda peringatan melarang
       orang yang tidak berkepentingan masuk
       ke dalam ruang perangkat keras
       Pelaksana    APK
       Waktu        15 menit
       Kelengkapan  Tanda peringatan
       Output       Pintu ruangan perangkat
                    keras sudah dipasang
                    tanda peringatan

    4. Membuat laporan minimalisasi
       interaksi personal yg tidak
       berkepentingan dan melarang orang yg
       tidak berkepentingan masuk kedalam
       ruangan perangkat keras
       Pelaksana    APK
       Waktu        30 menit
       Kelengkapan  Buku Laporan
       Output       Daftar Laporan

    5. Menerima laporan minimalisasi
       interaksi personal yg tidak
       berkepentingan dan melarang orang yg
       tidak berkepentingan masuk kedalam
       ruangan perangkat keras dari
       admininstrator
       Pelaksana    Sub Koord
       Waktu        5 menit
       Kelengkapan  Buku Laporan
       Output       Daftar Laporan

    6. Menerima laporan minimalisasi
       interaksi personal yg tidak
       berkepentingan dan melarang orang yg
       tidak berkepentingan masuk kedalam
       ruangan perangkat keras dari Sub
       Koord
       Pelaksana    Kabid
       Waktu        5 menit
       Kelengkapan  Buku Laporan
       Output       Daftar Laporan

    7. Mencatat dalam Agenda, selesai
       Pelaksana    APK
       Waktu        5 menit
       Kelengkapan  Buku agenda
       Output       Catatan di buku agenda

    Jumlah waktu baku: 120 menit

    Alur
      Kegiatan 1 dapat menentukan kapan
      kegiatan berikutnya mulai (--planned).

    Rantai Laporan
      1. APK membuat laporan (kegiatan 4)
      2. Sub Koord menerimanya (kegiatan 5)
      3. Kabid menerimanya (kegiatan 6)

    Catatan Sumber
      [1] Tercetak pada sampul dan tidak
          termasuk blok mana pun: moto
          "DHARMOTTAMA SATYA PRAJA", tulisan
          "STANDAR OPERASIONAL PROSEDUR
          (SOP)", "DINAS KEPENDUDUKAN DAN
          PENCATATAN SIPIL KAB. SEMARANG"
          dan alamat "JL. Pemuda No 7
          Ungaran".
      [2] Simbol pada kolom pelaksana hilang
          dari salinan teks dokumen.
          Pelaksana tiap kegiatan dibaca
          dari bunyi kegiatan: APK 1 sampai
          4, Sub Koord 5, Kabid 6, APK 7.
          Urutan kegiatan dibaca lurus dari
          1 sampai 7.
      [3] Rantai laporan adalah bacaan:
          laporan dibuat pada kegiatan 4,
          diterima Sub Koord pada kegiatan 5
          dan diterima Kabid pada kegiatan
          6.
      [4] Kepala kolom pelaksana tercetak
          "APK", "Sub Koord" dan "Kabid"
          tanpa kepanjangan. "Administrator
          Perangkat Keras" dibaca dari
          Kualifikasi pelaksana; "Sub
          Koordinator" dan "Kepala Bidang"
          adalah kepanjangan yang lazim.
      [5] Waktu dan Output kegiatan 1
          kosong, begitu pula seluruh kolom
          Keterangan. Dari Kelengkapan yang
          tercetak ("Menentukan waktu ...")
          dibaca bahwa kegiatan 1 menentukan
          kapan waktu kegiatan 2 mulai
          dihitung.
      [6] "admininstrator" (kegiatan 5)
          tercetak demikian dan dibiarkan;
          dibaca administrator, yaitu APK.
          Begitu pula "yg", "didalam",
          "kedalam" dan "di larang".

    """
}
