extension FormGolden {
  /// MAINT-JARINGAN on a terminal of 120 columns, in English.
  static let wide = """
    PEMERINTAH KABUPATEN PESISIR SELATAN
    DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN PESISIR SELATAN
    BIDANG PENGELOLAAN INFORMASI ADMINISTRASI KEPENDUDUKAN DAN PEMANFAATAN DATA SEKSI PENGELOLAAN
    INFORMASI ADMINISTRASI KEPENDUDUKAN
    Painan

    Code               MAINT-JARINGAN
    Nomor SOP          800/490/DKPS-PS/2022
    Tanggal Pembuatan  10 Januari 2022
    Tanggal Revisi     -
    Tanggal Efektif    10 Januari 2022
    Disahkan oleh      KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN PESISIR SELATAN
                       EVAFAUZA YULIASMAN, SE.M.Si
                       NIP. 19670712 199202 1 001
    Nama SOP           Maintenance Jaringan

    Dasar Hukum
      1. Undang-Undang No. 24 tahun 2013 tentang Perubahan Atas UU No 23 Tahun 2006 Tentang Administrasi
         Kependudukan
      2. Peraturan Presiden Nomor 40 tahun 2019 tentang Pelaksanaan UU No. 23 Tahun 2006 tentang
         Administrasi Kependudukan sebagaimana diubah dengan UU No, 24 Tahun 2013 tentang Perubahan UU
         No. 23 Tahun 2006 tentang Administrasi Kependudukan
      3. Permendagri No. 25 tahun 2011 tentang Pedoman Pengkajian, Pengembangan dan Pengelolaan SIAK
      4. Permendagri No. 68 tahun 2012 tentang Tata Cara Pelaporan Penyelenggaraan Administrasi
         Kependudukan
      5. Peraturan Daerah Kabupaten Pesisir Selatan Nomor 07 Tahun 2017 tentang Perubahan Peraturan
         Daerah No. 11 Tahun 2010 tentang Administrasi Kependudukan
      6. Peraturan Bupati Pesisir Selatan Nomor 51 Tahun 2016 tentang Kedudukan, Susunan Organisasi
         Tugas Pokok, Fungsi dan Uraian Tugas Jabatan Struktural Dinas Kependudukan dan Pencatatan
         Kabupaten Pesisir Selatan

    Kualifikasi Pelaksana
      1. Pendidikan minimal SLTA
      2. Menguasai Komputer
      3. Memahami tentang Aplikasi SIAK dan Biometrik KTP-el
      4. ADB
      5. JF Administrator Database Kependudukan
      6. Kabid PIAK dan Pemanfaatan Data

    Keterkaitan
      1. Maintenance software
      2. Maintenance hardware

    Peralatan/Perlengkapan
      1. Komputer dan perlengkapannya
      2. Server SIAK & KTP elektronik
      3. Jaringan Komunikasi Data

    Peringatan
      1. Hati-hati bekerja dengan database

    Pencatatan dan Pendataan
      1. Jaringan berjalan normal

    Pelaksana
      ADB     Administrator Database Kependudukan
      JF ADB  Jabatan Fungsional Administrator Database Kependudukan
      Kabid   Kepala Bidang PIAK dan Pemanfaatan Data (Kabid PIK & PD)

    Activities

    No  Kegiatan                                   ADB  JF   Kabid  Kelengkapan           Waktu        Output
                                                        ADB  PIK &
                                                              PD
    -----------------------------------------------------------------------------------------------------------------------
    1   Menerima keluhan kerusakan/gangguan        ( )              Keluhan kerusakan/    -
        jaringan dari user                                          gangguan via telp,
                                                                    langsung dll

    2   Melakukan pemeriksaan secara software      [ ]              PC. Server            10-30 Menit  Program TOAD 'on'

    3   Melakukan pengecekan pengaturan alamat IP  [ ]              PC. Server            2 menit      Masuk ke TOAD
        di dinas

    4   Menge'ping' ke alamat IP yang dituju       [ ]              PC. Server            1 menit      Menjalankan TOAD

    5   Cek service di server apakah berjalan      [ ]              PC. Server            5 menit      Menjalankan menu
        normal                                                                                         TOAD

    6   Cek Hardware                               [ ]              PC. Server            10-20 menit  Menjalankan menu
                                                                                                       TOAD

    7   Apakah jaringan sudah bisa berfungsi       < >              Hardisk/Flashdisk     5 menit      recovery database
        dengan baik ?

    8   Melaporkan ke JF ADB                            [ ]         Hardisk/Flashdisk     5 menit      Laporan recovery
                                                                                                       database

    9   Melaporkan ke Kabid                                   [ ]   Hardisk/Flashdisk     5 menit      Laporan recovery
                                                                                                       database

    10  Mencatat dalam Agenda                      [ ]                                    -

    11  Hubungi pihak ke tiga untuk melakukan      ( )                                    -
        reparasi

    ( ) begin or end, [ ] activity, < > decision

    Total standard time: 73 min

    Flow
      Activity 7: Apakah jaringan sudah bisa berfungsi dengan baik ?
        ya     to activity 8, outcome: berfungsi
        tidak  to activity 8, outcome: eskalasi pihak ketiga
      After activity 10
        if 7 was answered tidak  to activity 11
        otherwise                the end

    Fields to fill in (--set)
      Activity 1
        pelapor  Nama pelapor
        saluran  Saluran keluhan (telepon, langsung, dan lain-lain)
        keluhan  Keluhan kerusakan/gangguan (required)

    Report chain
      1. ADB makes the report (activity 7)
      2. JF ADB receives it (activity 8)
      3. Kabid receives it (activity 9)

    Notes on the source
      [1]  Tanggal Revisi tercetak kosong. Kop tidak memuat alamat dan kota; kota dibaca dari tempat
           penandatanganan, "Painan, 10 Januari 2022".
      [2]  Bidang dan seksi tercetak bersama dalam satu sel dan ditulis bersama sebagai bidang.
      [3]  Pengesahan tercetak dua kali. Yang dipakai adalah blok identitas; pada akhir dokumen tercetak
           "Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Pesisir Selatan" dan "EVAFAUZA
           YULIASMAN, SE, M.Si", dengan NIP yang sama, "19670712 199202 1 001".
      [4]  Halaman tabel tercetak dengan judul "Prosedur Maintenance Jaringan".
      [5]  "Peraturan Presiden Nomor 40 tahun 2019" pada Dasar Hukum tercetak demikian; judul itu milik
           sebuah Peraturan Pemerintah. Dibiarkan pula "UU No, 24 Tahun 2013" dan "Dinas Kependudukan
           dan Pencatatan Kabupaten" (tanpa "Sipil").
      [6]  Kepala kolom tercetak "Kabid PIK & PD", sedangkan Kualifikasi pelaksana menyebut "Kabid PIAK
           dan Pemanfaatan Data"; dibaca sebagai jabatan yang sama. Kepanjangan "ADB" dan "JF ADB"
           dibaca dari "JF Administrator Database Kependudukan".
      [7]  "Jaringan berjalan normal" tercetak di bawah Pencatatan dan pendataan, walaupun bukan nama
           buku atau daftar.
      [8]  Baris 7 sampai 9 tercetak mengenai "recovery database" dengan Kelengkapan
           "Hardisk/Flashdisk", walaupun SOP ini tentang jaringan; dibiarkan.
      [9]  Kegiatan 1 tercetak hanya dengan Kelengkapan, kegiatan 10 dan 11 tanpa mutu baku sama sekali:
           ketiganya tanpa standar waktu. Kolom Keterangan kosong.
      [10] Simbol pada kolom pelaksana hilang dari salinan teks dokumen. Dibaca: ADB 1 sampai 7, JF ADB
           8, Kabid 9, ADB 10 dan 11.
      [11] Kegiatan 8 dan 9 tercetak "Melaporkan ke JF ADB" dan "Melaporkan ke Kabid". Karena tidak ada
           kolom formulir SOP yang digambar kosong, keduanya dibaca berada di kolom penerima laporan:
           pada kegiatan 8 laporan diterima JF ADB, pada kegiatan 9 diterima Kabid. Rantai laporan 7, 8,
           9 mengikuti bacaan ini.
      [12] Pada kolom ADB tercetak "Tidak" di baris 8 dan "Ya" di baris 9; panahnya hilang. Dibaca:
           kedua jawaban kegiatan 7 menuju kegiatan 8, sebab laporan harus menaiki seluruh rantai;
           sesudah kegiatan 10, jawaban tidak menuju kegiatan 11 dan jawaban ya mengakhiri pelaksanaan;
           kegiatan 11 adalah yang terakhir.
      [13] Label itu mengizinkan bacaan lain: Tidak menuju kegiatan 8 dan Ya menuju kegiatan 9; Tidak
           kembali ke pemeriksaan atau langsung ke kegiatan 11; atau label itu milik keputusan pada
           kegiatan 8 dan 9 sendiri.
      [14] Pertanyaan keputusan adalah bunyi kegiatan 7; hasil "berfungsi" dan "eskalasi pihak ketiga"
           adalah istilah bacaan.
      [15] Isian kegiatan 1 tidak tercetak; disusun dari Kelengkapan "Keluhan kerusakan/ gangguan via
           telp, langsung dll".

    """
}
