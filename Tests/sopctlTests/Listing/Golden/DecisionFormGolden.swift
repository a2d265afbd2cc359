extension FormGolden {
  /// AKSES-SERVER on a terminal of 80 columns, in Indonesian.
  static let decision = """
    PEMERINTAH KABUPATEN REJANG LEBONG
    DINAS KOMUNIKASI DAN INFORMATIKA
    BIDANG POS DAN TELEMATIKA

    Kode               AKSES-SERVER
    Nomor SOP          -
    Tanggal Pembuatan  2019
    Tanggal Revisi     -
    Tanggal Efektif    2019
    Disahkan oleh      Kepala Dinas Komunikasi dan Informatika
                       Dodi Sisdani, S.Sos., M.Si
                       NIP. 196508101986031003
    Judul SOP          AKSES MASUK RUANGAN SERVER

    Dasar Hukum
      1. Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi
         Elektronik
      2. Peraturan Menteri Komunikasi dan Informatika Nomor 4 Tahun 2016 tentang
         Manajemen Keamanan Sistem Informasi
      3. Peraturan Daerah Kabupaten Rejang Lebong Nomor 9 Tahun 2016 tentang
         Pembentukan dan Susunan Perangkat Daerah Kabupaten Rejang Lebong;
      4. Peraturan Bupati Rejang Lebong Nomor 50 tentang Kedudukan, Susunan
         Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi dan
         Informatika Kabupaten Rejang Lebong.

    Kualifikasi Pelaksana
      1. Kepala Seksi Pengembangan eGovernment
      2. Pengelola Ruang Server

    Keterkaitan
      1. Peraturan Bupati Rejang Lebong Nomor 55 Tahun 2018 tentang Tata Kelola
         Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik (E-Government)

    Peralatan/Perlengkapan
      1. Identitas
      2. Server
      3. Ruang Server

    Peringatan
      -

    Pencatatan dan Pendataan
      -

    Pelaksana
      Kabid        Kepala Bidang (Kebid)
      Koordinator  Koordinator Pengelola Ruangan Server
      Staf         Staf Administrasi

    Kegiatan

    No  Kegiatan                          Kebid  Koordinator      Staf      Waktu
                                                  Pengelola   Administrasi
                                                   Ruangan
                                                   Server
    --------------------------------------------------------------------------------
    1   Memastikan pengunjung melakukan                           ( )       5 Menit
        pengisian formulir lengkap serta
        menyerahkan tanda pengenal yang
        sah
        Kelengkapan: Identitas,
        Perangkat yang dibawa
        Output: Adanya data pengunjung

    2   Pengelola Ruangan Server                     [ ]                    5 Menit
        melakukan pengecekan kelengkapan
        persyaratan yang diajukan
        pengunjung
        Kelengkapan: Identitas,
        Perangkat yang dibawa
        Output: Data Pengunjung

    3   Verifikasi formulir dan            < >                              5 Menit
        menentukan apakah izin akses
        bisa diberikan atau tidak
        Kelengkapan: Formulir,
        Identitas, Perangkat yang dibawa

    4   Koordinator pengelola ruangan                [ ]                    15 Menit
        server memastikan selama berada
        di ruangan server pengunjung
        harus senantiasa ditemani dan
        diawasi oleh petugas agar
        pengunjung dan memastikan
        pengunjung tidak melakukan
        hal-hal diluar izin akses atau
        yang beresiko terhadap perangkat
        yang ada di dalam ruangan server

    5   Petugas Administrasi                                      [ ]       5 Menit
        mengembalikan tanda pengenal
        yang diserahkan pada awal
        kunjungan dan mencatat jam
        keluar kunjungan dan melaporkan
        kepada Koordinator Pengelola
        Ruangan Server
        Kelengkapan: Formulir yang diisi
        jam keluar, Identitas Pengunjung
        Output: Data Arsip

    6   Koordinator pengelola ruangan                [ ]                    10 Menit
        server melaporkan hasil
        pekerjaan
        Kelengkapan: Data Arsip
        Output: Data Arsip

    7   Kepala Bidang Memerintahkan staf   [ ]                              10 Menit
        untuk mengarsipkan berkas data
        laporan kunjungan.
        Kelengkapan: Data Arsip
        Output: Data Arsip

    8   Petugas Administrasi                                      ( )       11 Menit
        mengarsipkan berkas kunjungan
        Kelengkapan: Data Arsip
        Output: Data Arsip

    ( ) mulai atau selesai, [ ] kegiatan, < > keputusan

    Jumlah waktu baku: 66 menit

    Alur
      Kegiatan 3: Apakah izin akses bisa diberikan?
        ya     ke kegiatan 4, hasil: diizinkan
        tidak  ke kegiatan 5, hasil: ditolak

    Isian (--set)
      Kegiatan 1
        nama       Nama pengunjung (wajib)
        instansi   Asal instansi
        keperluan  Keperluan
        identitas  Jenis tanda pengenal dan nomor yang disamarkan (wajib)
        perangkat  Perangkat yang dibawa (wajib)
      Kegiatan 5
        jam_keluar              Jam keluar
        identitas_dikembalikan  Tanda pengenal sudah dikembalikan: ya, tidak (wajib)

    Rantai Laporan
      1. Staf membuat laporan (kegiatan 5)
      2. Koordinator menerimanya (kegiatan 6)
      3. Kabid menerimanya (kegiatan 7)

    Catatan Sumber
      [1]  Nomor SOP dan Tanggal Revisi tercetak kosong; Tanggal Pembuatan dan
           Tanggal Efektif hanya memuat tahun "2019". Kop tidak memuat alamat dan
           kota.
      [2]  Dokumen memakai label "Judul SOP" dan "Aktivitas" di tempat "Nama SOP"
           dan "Kegiatan". Halaman tabel tercetak dengan judul "SOP AKSES MASUK
           RUANGAN SERVER".
      [3]  Peraturan Bupati Rejang Lebong "Nomor 50" pada Dasar Hukum tercetak tanpa
           tahun.
      [4]  Peringatan, Pencatatan dan pendataan, serta kolom Keterangan tercetak
           kosong; kosong pula Output kegiatan 3 serta Kelengkapan dan Output
           kegiatan 4.
      [5]  Kepala kolom "Kebid" tercetak demikian; dibaca Kabid, Kepala Bidang,
           sesuai dengan bunyi kegiatan 7.
      [6]  Kolom tercetak "Staf Administrasi", sedangkan kegiatan 5 dan 8 menyebut
           "Petugas Administrasi" dan kegiatan 7 "staf"; dibaca sebagai pelaksana
           yang sama. "Pengelola Ruangan Server" pada kegiatan 2 berada di kolom
           Koordinator Pengelola Ruangan Server.
      [7]  Pelaksana tiap kegiatan tercetak pada kolomnya: "mulai" pada kegiatan 1,
           "[]" pada kegiatan 2, 4, 5, 6 dan 7, "{ } Ya" pada kegiatan 3, "Selesai"
           pada kegiatan 8.
      [8]  Pada baris kegiatan 3 tercetak "Ya" di kolom Kebid dan "Tidak" di kolom
           Koordinator, tanpa ujung panah. Ya dibaca menuju kegiatan 4. Tidak dibaca
           menuju kegiatan 5, sebab tanda pengenal yang diserahkan pada kegiatan 1
           harus dikembalikan dan penolakan harus diarsipkan.
      [9]  Pertanyaan keputusan disusun dari bunyi kegiatan 3; hasil "diizinkan" dan
           "ditolak" adalah istilah bacaan.
      [10] Rantai laporan adalah bacaan: Staf melaporkan pada kegiatan 5,
           Koordinator meneruskan laporan pada kegiatan 6, Kabid menerimanya dan
           memerintahkan pengarsipan pada kegiatan 7.
      [11] Isian kegiatan 1 dan 5 tidak tercetak; disusun dari formulir, tanda
           pengenal, perangkat dan jam keluar yang disebut tabel. Untuk tanda
           pengenal hanya jenis dan nomor yang disamarkan yang dicatat.

    """
}
