extension ReportGolden {
  static let printedDay = ReportGolden(
    "printedDay", "report 2026-11-20 --format html", columns: 80,
    #"""
    <!DOCTYPE html>
    <html lang="id" style="--kaki: &quot;Laporan Harian Jumat, 20 November 2026&quot;">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;">
    <title>Laporan 2026-11-20</title>
    <style></style></head>
    <body>
    <header>
    <div class="kop">
    <p class="instansi"><bdi>DINAS UJI | KAB. CONTOH</bdi></p>
    <p class="unit"><bdi>Bidang PIAK</bdi></p></div>
    <h1>LAPORAN HARIAN PELAKSANAAN SOP</h1>
    <p class="nomor">Nomor: <span class="isian"></span></p>
    <p class="periode">Periode: Jumat, 20 November 2026</p></header>
    <main>
    <section class="ringkasan">
    <h2>Ringkasan</h2>
    <p>Perlu perhatian: 3 (tiga) kegiatan lewat waktu, paling lama 300 menit (PIAK-02-2026-001 kegiatan 2); 1 (satu) laporan dikembalikan; 2 (dua) pelaksanaan masih terbuka dan sudah melewati standar waktu.</p>
    <p>Ketepatan waktu 85,71%: 18 dari 21 kegiatan berstandar waktu diselesaikan tepat waktu.</p>
    <p>Pelaksanaan SOP: 4 dimulai, 2 tuntas, 1 dibatalkan, 2 masih berjalan pada akhir periode.</p></section>
    <section class="kegiatan">
    <h2>Pelaksanaan Kegiatan</h2>
    <table class="kartu pelaksanaan">
    <colgroup>
    <col style="width:4%">
    <col style="width:9%">
    <col style="width:32%">
    <col style="width:11%">
    <col style="width:8%">
    <col style="width:8%">
    <col style="width:14%">
    <col style="width:14%"></colgroup>
    <thead>
    <tr>
    <th>No</th>
    <th>Tanggal</th>
    <th>Kegiatan/SOP</th>
    <th>Pelaksana</th>
    <th>Standar</th>
    <th>Realisasi</th>
    <th>Hasil</th>
    <th>Keterangan</th></tr></thead>
    <tbody>
    <tr>
    <td>1</td>
    <td>20-11-2026<br>08:10</td>
    <td><bdi>Persiapan meminimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras</bdi><small>PIAK-03-2026-001</small></td>
    <td>APK<br><bdi>Budi Santoso</bdi></td>
    <td>-</td>
    <td>10 menit</td>
    <td></td>
    <td>tanpa standar</td></tr>
    <tr>
    <td>2</td>
    <td>20-11-2026<br>09:25</td>
    <td><bdi>Memasang kunci pengaman pintu pada ruangan perangkat keras</bdi><small>PIAK-03-2026-001</small></td>
    <td>APK<br><bdi>Budi Santoso</bdi></td>
    <td>60 menit</td>
    <td>75 menit</td>
    <td><bdi>Pintu ruangan perangkat keras sudah dipasang kunci pengaman</bdi></td>
    <td><strong>LEWAT 15 menit</strong><br>Alasan: <bdi>kunci lama macet | diganti</bdi></td></tr>
    <tr>
    <td>3</td>
    <td>20-11-2026<br>10:05</td>
    <td><bdi>Memasang tanda peringatan melarang orang yang tidak berkepentingan masuk ke dalam ruang perangkat keras</bdi><small>PIAK-03-2026-001</small></td>
    <td>APK<br><bdi>Budi Santoso</bdi></td>
    <td>15 menit</td>
    <td>10 menit</td>
    <td><bdi>Pintu ruangan perangkat keras sudah dipasang tanda peringatan</bdi></td>
    <td></td></tr>
    <tr>
    <td>4</td>
    <td>20-11-2026<br>10:20</td>
    <td><bdi>Membuat laporan minimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras</bdi><small>PIAK-03-2026-001</small></td>
    <td>APK<br><bdi>Budi Santoso</bdi></td>
    <td>30 menit</td>
    <td>15 menit</td>
    <td><bdi>Daftar Laporan</bdi></td>
    <td></td></tr>
    <tr>
    <td>5</td>
    <td>20-11-2026<br>10:22</td>
    <td><bdi>Menerima laporan minimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras dari admininstrator</bdi><small>PIAK-03-2026-001</small></td>
    <td>Sub Koord<br><bdi>Siti Aminah</bdi></td>
    <td>5 menit</td>
    <td>2 menit</td>
    <td><bdi>Daftar Laporan</bdi></td>
    <td></td></tr>
    <tr>
    <td>6</td>
    <td>20-11-2026<br>10:40</td>
    <td><bdi>Membuat laporan minimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras</bdi><small>PIAK-03-2026-001</small></td>
    <td>APK<br><bdi>Budi Santoso</bdi></td>
    <td>30 menit</td>
    <td>15 menit</td>
    <td><bdi>Daftar Laporan</bdi></td>
    <td></td></tr>
    <tr>
    <td>7</td>
    <td>20-11-2026<br>10:43</td>
    <td><bdi>Menerima laporan minimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras dari admininstrator</bdi><small>PIAK-03-2026-001</small></td>
    <td>Sub Koord<br><bdi>Siti Aminah</bdi></td>
    <td>5 menit</td>
    <td>3 menit</td>
    <td><bdi>Daftar Laporan</bdi></td>
    <td></td></tr>
    <tr>
    <td>8</td>
    <td>20-11-2026<br>10:45</td>
    <td><bdi>Menerima laporan minimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras dari Sub Koord</bdi><small>PIAK-03-2026-001</small></td>
    <td>Kabid<br><bdi>Rina Marlina</bdi></td>
    <td>5 menit</td>
    <td>2 menit</td>
    <td><bdi>Daftar Laporan</bdi></td>
    <td></td></tr>
    <tr>
    <td>9</td>
    <td>20-11-2026<br>10:48</td>
    <td><bdi>Mencatat dalam Agenda, selesai</bdi><small>PIAK-03-2026-001</small></td>
    <td>APK<br><bdi>Budi Santoso</bdi></td>
    <td>5 menit</td>
    <td>3 menit</td>
    <td><bdi>Catatan di buku agenda</bdi></td>
    <td></td></tr>
    <tr>
    <td>10</td>
    <td>20-11-2026<br>11:02</td>
    <td><bdi>Memastikan pengunjung melakukan pengisian formulir lengkap serta menyerahkan tanda pengenal yang sah</bdi><small>AKSES-SERVER-2026-001</small></td>
    <td>Staf<br><bdi>Wati Lestari</bdi></td>
    <td>5 menit</td>
    <td>2 menit</td>
    <td><bdi>Adanya data pengunjung</bdi></td>
    <td></td></tr>
    <tr>
    <td>11</td>
    <td>20-11-2026<br>11:05</td>
    <td><bdi>Pengelola Ruangan Server melakukan pengecekan kelengkapan persyaratan yang diajukan pengunjung</bdi><small>AKSES-SERVER-2026-001</small></td>
    <td>Koordinator<br><bdi>Agus Salim</bdi></td>
    <td>5 menit</td>
    <td>3 menit</td>
    <td><bdi>Data Pengunjung</bdi></td>
    <td></td></tr>
    <tr>
    <td>12</td>
    <td>20-11-2026<br>11:06</td>
    <td><bdi>Verifikasi formulir dan menentukan apakah izin akses bisa diberikan atau tidak</bdi><small>AKSES-SERVER-2026-001</small></td>
    <td>Kabid<br><bdi>Rina Marlina</bdi></td>
    <td>5 menit</td>
    <td>1 menit</td>
    <td>Jawaban: ya<br>Hasil: <bdi>diizinkan</bdi></td>
    <td></td></tr>
    <tr>
    <td>13</td>
    <td>20-11-2026<br>11:20</td>
    <td><bdi>Koordinator pengelola ruangan server memastikan selama berada di ruangan server pengunjung harus senantiasa ditemani dan diawasi oleh petugas agar pengunjung dan memastikan pengunjung tidak melakukan hal-hal diluar izin akses atau yang beresiko terhadap perangkat yang ada di dalam ruangan server</bdi><small>AKSES-SERVER-2026-001</small></td>
    <td>Koordinator<br><bdi>Agus Salim</bdi></td>
    <td>15 menit</td>
    <td>14 menit</td>
    <td>Hasil: <bdi>diizinkan</bdi></td>
    <td></td></tr>
    <tr>
    <td>14</td>
    <td>20-11-2026<br>11:25</td>
    <td><bdi>Petugas Administrasi mengembalikan tanda pengenal yang diserahkan pada awal kunjungan dan mencatat jam keluar kunjungan dan melaporkan kepada Koordinator Pengelola Ruangan Server</bdi><small>AKSES-SERVER-2026-001</small></td>
    <td>Staf<br><bdi>Wati Lestari</bdi></td>
    <td>5 menit</td>
    <td>5 menit</td>
    <td><bdi>Data Arsip</bdi><br>Hasil: <bdi>diizinkan</bdi></td>
    <td></td></tr>
    <tr>
    <td>15</td>
    <td>20-11-2026<br>11:30</td>
    <td><bdi>Koordinator pengelola ruangan server melaporkan hasil pekerjaan</bdi><small>AKSES-SERVER-2026-001</small></td>
    <td>Koordinator<br><bdi>Agus Salim</bdi></td>
    <td>10 menit</td>
    <td>5 menit</td>
    <td><bdi>Data Arsip</bdi><br>Hasil: <bdi>diizinkan</bdi></td>
    <td></td></tr>
    <tr>
    <td>16</td>
    <td>20-11-2026<br>11:40</td>
    <td><bdi>Kepala Bidang Memerintahkan staf untuk mengarsipkan berkas data laporan kunjungan.</bdi><small>AKSES-SERVER-2026-001</small></td>
    <td>Kabid<br><bdi>Rina Marlina</bdi></td>
    <td>10 menit</td>
    <td>10 menit</td>
    <td><bdi>Data Arsip</bdi><br>Hasil: <bdi>diizinkan</bdi></td>
    <td></td></tr>
    <tr>
    <td>17</td>
    <td>20-11-2026<br>11:41</td>
    <td><bdi>Petugas Administrasi mengarsipkan berkas kunjungan</bdi><small>AKSES-SERVER-2026-001</small></td>
    <td>Staf<br><bdi>Wati Lestari</bdi></td>
    <td>11 menit</td>
    <td>1 menit</td>
    <td><bdi>Data Arsip</bdi><br>Hasil: <bdi>diizinkan</bdi></td>
    <td></td></tr>
    <tr>
    <td>18</td>
    <td>20-11-2026<br>13:01</td>
    <td><bdi>Memastikan pengunjung melakukan pengisian formulir lengkap serta menyerahkan tanda pengenal yang sah</bdi><small>AKSES-SERVER-2026-002</small></td>
    <td>Staf<br><bdi>Wati Lestari</bdi></td>
    <td>5 menit</td>
    <td>1 menit</td>
    <td><bdi>Adanya data pengunjung</bdi></td>
    <td></td></tr>
    <tr>
    <td>19</td>
    <td>20-11-2026<br>13:02</td>
    <td><bdi>Pengelola Ruangan Server melakukan pengecekan kelengkapan persyaratan yang diajukan pengunjung</bdi><small>AKSES-SERVER-2026-002</small></td>
    <td>Koordinator<br><bdi>Agus Salim</bdi></td>
    <td>5 menit</td>
    <td>1 menit</td>
    <td><bdi>Data Pengunjung</bdi></td>
    <td></td></tr>
    <tr>
    <td>20</td>
    <td>20-11-2026<br>13:03</td>
    <td><bdi>Verifikasi formulir dan menentukan apakah izin akses bisa diberikan atau tidak</bdi><small>AKSES-SERVER-2026-002</small></td>
    <td>Kabid<br><bdi>Rina Marlina</bdi></td>
    <td>5 menit</td>
    <td>1 menit</td>
    <td>Jawaban: tidak<br>Hasil: <bdi>ditolak</bdi></td>
    <td></td></tr>
    <tr>
    <td>21</td>
    <td>20-11-2026<br>13:20</td>
    <td><bdi>Petugas Administrasi mengembalikan tanda pengenal yang diserahkan pada awal kunjungan dan mencatat jam keluar kunjungan dan melaporkan kepada Koordinator Pengelola Ruangan Server</bdi><small>AKSES-SERVER-2026-002</small></td>
    <td>Staf<br><bdi>Wati Lestari</bdi></td>
    <td>5 menit</td>
    <td>17 menit</td>
    <td><bdi>Data Arsip</bdi><br>Hasil: <bdi>ditolak</bdi></td>
    <td><strong>LEWAT 12 menit</strong><br>Alasan: <bdi>antre di loket</bdi></td></tr>
    <tr>
    <td>22</td>
    <td>20-11-2026<br>14:01</td>
    <td><bdi>Menerima keluhan kerusakan/gangguan jaringan dari user</bdi><small>MAINT-JARINGAN-2026-001</small></td>
    <td>ADB<br><bdi>Dedi Kurnia</bdi></td>
    <td>-</td>
    <td>1 menit</td>
    <td></td>
    <td>tanpa standar</td></tr>
    <tr>
    <td>23</td>
    <td>20-11-2026<br>16:00</td>
    <td><bdi>Memasang kamera pengawas</bdi><small>PIAK-02-2026-001, <bdi>kamera | lantai 2</bdi></small></td>
    <td>APK<br><bdi>Dedi Kurnia</bdi></td>
    <td>120 menit</td>
    <td>420 menit</td>
    <td><bdi>Ruangan perangkat keras sudah terpasang kamera pengawas</bdi></td>
    <td><strong>LEWAT 300 menit</strong><br>Alasan: <bdi>lupa dicatat</bdi><br>dicatat kemudian, 21-11-2026 08:00</td></tr></tbody></table></section>
    <section class="rekapitulasi">
    <h2>Rekapitulasi</h2>
    <h3>Seluruh periode</h3>
    <table class="rekap-umum">
    <colgroup>
    <col style="width:35%">
    <col style="width:15%">
    <col style="width:35%">
    <col style="width:15%"></colgroup>
    <tbody>
    <tr>
    <th scope="row">Pelaksanaan dimulai</th>
    <td class="angka">4</td>
    <th scope="row">Kegiatan selesai</th>
    <td class="angka">23</td></tr>
    <tr>
    <th scope="row">Pelaksanaan tuntas</th>
    <td class="angka">2</td>
    <th scope="row">Tepat waktu</th>
    <td class="angka">18</td></tr>
    <tr>
    <th scope="row">Pelaksanaan dibatalkan</th>
    <td class="angka">1</td>
    <th scope="row">Lewat waktu</th>
    <td class="angka">3</td></tr>
    <tr>
    <th scope="row">Pelaksanaan masih berjalan</th>
    <td class="angka">2</td>
    <th scope="row">Tanpa standar</th>
    <td class="angka">2</td></tr>
    <tr>
    <th scope="row">Laporan dikembalikan</th>
    <td class="angka">1</td>
    <th scope="row">Sebelum waktu rencana</th>
    <td class="angka">0</td></tr>
    <tr>
    <th scope="row">Jeda</th>
    <td class="angka">1</td>
    <th scope="row">Di luar jam kerja</th>
    <td class="angka">0</td></tr>
    <tr>
    <th scope="row">Koreksi</th>
    <td class="angka">1</td>
    <th scope="row">Ketepatan waktu</th>
    <td class="angka">85,71%</td></tr>
    <tr>
    <th scope="row">Dicatat kemudian</th>
    <td class="angka">1</td>
    <th scope="row">Pemberitahuan lewat waktu</th>
    <td class="angka">4</td></tr>
    <tr>
    <td></td>
    <td></td>
    <th scope="row">Penggalan tersegel</th>
    <td class="angka">0</td></tr></tbody></table>
    <p class="keterangan">Penggalan tersegel: entri yang terputus saat ditulis, ditutup dan tidak dihitung.</p>
    <h3>Per SOP</h3>
    <table class="kartu rekap-sop">
    <colgroup>
    <col style="width:17%">
    <col style="width:33%">
    <col style="width:9%">
    <col style="width:9%">
    <col style="width:8%">
    <col style="width:10%">
    <col style="width:14%"></colgroup>
    <thead>
    <tr>
    <th>SOP</th>
    <th>Nama</th>
    <th class="angka">Dimulai</th>
    <th class="angka">Tuntas</th>
    <th class="angka">Batal</th>
    <th class="angka">Berjalan</th>
    <th>Hasil</th></tr></thead>
    <tbody>
    <tr>
    <td data-judul="SOP">AKSES-SERVER</td>
    <td data-judul="Nama"><bdi>AKSES MASUK RUANGAN SERVER</bdi></td>
    <td class="angka" data-judul="Dimulai">2</td>
    <td class="angka" data-judul="Tuntas">1</td>
    <td class="angka" data-judul="Batal">0</td>
    <td class="angka" data-judul="Berjalan">1</td>
    <td data-judul="Hasil"><bdi>diizinkan</bdi> 1</td></tr>
    <tr>
    <td data-judul="SOP">MAINT-JARINGAN</td>
    <td data-judul="Nama"><bdi>Maintenance Jaringan</bdi></td>
    <td class="angka" data-judul="Dimulai">1</td>
    <td class="angka" data-judul="Tuntas">0</td>
    <td class="angka" data-judul="Batal">1</td>
    <td class="angka" data-judul="Berjalan">0</td>
    <td data-judul="Hasil">-</td></tr>
    <tr>
    <td data-judul="SOP">PIAK-02</td>
    <td data-judul="Nama"><bdi>Memasang kamera pengawas pd ruangan perangkat keras.</bdi></td>
    <td class="angka" data-judul="Dimulai">0</td>
    <td class="angka" data-judul="Tuntas">0</td>
    <td class="angka" data-judul="Batal">0</td>
    <td class="angka" data-judul="Berjalan">1</td>
    <td data-judul="Hasil">-</td></tr>
    <tr>
    <td data-judul="SOP">PIAK-03</td>
    <td data-judul="Nama"><bdi>Meminimalisasi interaksi personal yg tidak berkepentingan didalam ruangan perangkat keras dan melarang orang yg tidak berkepentingan masuk kedalam ruangan.</bdi></td>
    <td class="angka" data-judul="Dimulai">1</td>
    <td class="angka" data-judul="Tuntas">1</td>
    <td class="angka" data-judul="Batal">0</td>
    <td class="angka" data-judul="Berjalan">0</td>
    <td data-judul="Hasil">-</td></tr></tbody></table>
    <h3>Kegiatan AKSES-SERVER</h3>
    <table class="kartu rekap-kegiatan">
    <colgroup>
    <col style="width:3%">
    <col style="width:16%">
    <col style="width:10%">
    <col style="width:5%">
    <col style="width:5%">
    <col style="width:6%">
    <col style="width:6%">
    <col style="width:5%">
    <col style="width:5%">
    <col style="width:6%">
    <col style="width:8%">
    <col style="width:8%">
    <col style="width:9%">
    <col style="width:8%"></colgroup>
    <thead>
    <tr>
    <th class="angka">No</th>
    <th>Kegiatan</th>
    <th>Peran</th>
    <th class="angka">Jml</th>
    <th class="angka">Tepat</th>
    <th class="angka">Lewat</th>
    <th class="angka">T.Std</th>
    <th class="angka">Awal</th>
    <th class="angka">Luar</th>
    <th class="angka">Std</th>
    <th class="angka">Min</th>
    <th class="angka">Med</th>
    <th class="angka">P90</th>
    <th class="angka">Maks</th></tr></thead>
    <tbody>
    <tr>
    <td class="angka" data-judul="No">1</td>
    <td data-judul="Kegiatan"><bdi>Memastikan pengunjung melakukan pengisian formulir lengkap serta menyerahkan tanda pengenal yang sah</bdi></td>
    <td data-judul="Peran">Staf</td>
    <td class="angka" data-judul="Jml">2</td>
    <td class="angka" data-judul="Tepat">2</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">5</td>
    <td class="angka" data-judul="Min">1</td>
    <td class="angka" data-judul="Med">1,5</td>
    <td class="angka" data-judul="P90">2</td>
    <td class="angka" data-judul="Maks">2</td></tr>
    <tr>
    <td class="angka" data-judul="No">2</td>
    <td data-judul="Kegiatan"><bdi>Pengelola Ruangan Server melakukan pengecekan kelengkapan persyaratan yang diajukan pengunjung</bdi></td>
    <td data-judul="Peran">Koordinator</td>
    <td class="angka" data-judul="Jml">2</td>
    <td class="angka" data-judul="Tepat">2</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">5</td>
    <td class="angka" data-judul="Min">1</td>
    <td class="angka" data-judul="Med">2</td>
    <td class="angka" data-judul="P90">3</td>
    <td class="angka" data-judul="Maks">3</td></tr>
    <tr>
    <td class="angka" data-judul="No">3</td>
    <td data-judul="Kegiatan"><bdi>Verifikasi formulir dan menentukan apakah izin akses bisa diberikan atau tidak</bdi></td>
    <td data-judul="Peran">Kabid</td>
    <td class="angka" data-judul="Jml">2</td>
    <td class="angka" data-judul="Tepat">2</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">5</td>
    <td class="angka" data-judul="Min">1</td>
    <td class="angka" data-judul="Med">1</td>
    <td class="angka" data-judul="P90">1</td>
    <td class="angka" data-judul="Maks">1</td></tr>
    <tr>
    <td class="angka" data-judul="No">4</td>
    <td data-judul="Kegiatan"><bdi>Koordinator pengelola ruangan server memastikan selama berada di ruangan server pengunjung harus senantiasa ditemani dan diawasi oleh petugas agar pengunjung dan memastikan pengunjung tidak melakukan hal-hal diluar izin akses atau yang beresiko terhadap perangkat yang ada di dalam ruangan server</bdi></td>
    <td data-judul="Peran">Koordinator</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">1</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">15</td>
    <td class="angka" data-judul="Min">14</td>
    <td class="angka" data-judul="Med">14</td>
    <td class="angka" data-judul="P90">14</td>
    <td class="angka" data-judul="Maks">14</td></tr>
    <tr>
    <td class="angka" data-judul="No">5</td>
    <td data-judul="Kegiatan"><bdi>Petugas Administrasi mengembalikan tanda pengenal yang diserahkan pada awal kunjungan dan mencatat jam keluar kunjungan dan melaporkan kepada Koordinator Pengelola Ruangan Server</bdi></td>
    <td data-judul="Peran">Staf</td>
    <td class="angka" data-judul="Jml">2</td>
    <td class="angka" data-judul="Tepat">1</td>
    <td class="angka" data-judul="Lewat">1</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">5</td>
    <td class="angka" data-judul="Min">5</td>
    <td class="angka" data-judul="Med">11</td>
    <td class="angka" data-judul="P90">17</td>
    <td class="angka" data-judul="Maks">17</td></tr>
    <tr>
    <td class="angka" data-judul="No">6</td>
    <td data-judul="Kegiatan"><bdi>Koordinator pengelola ruangan server melaporkan hasil pekerjaan</bdi></td>
    <td data-judul="Peran">Koordinator</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">1</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">10</td>
    <td class="angka" data-judul="Min">5</td>
    <td class="angka" data-judul="Med">5</td>
    <td class="angka" data-judul="P90">5</td>
    <td class="angka" data-judul="Maks">5</td></tr>
    <tr>
    <td class="angka" data-judul="No">7</td>
    <td data-judul="Kegiatan"><bdi>Kepala Bidang Memerintahkan staf untuk mengarsipkan berkas data laporan kunjungan.</bdi></td>
    <td data-judul="Peran">Kabid</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">1</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">10</td>
    <td class="angka" data-judul="Min">10</td>
    <td class="angka" data-judul="Med">10</td>
    <td class="angka" data-judul="P90">10</td>
    <td class="angka" data-judul="Maks">10</td></tr>
    <tr>
    <td class="angka" data-judul="No">8</td>
    <td data-judul="Kegiatan"><bdi>Petugas Administrasi mengarsipkan berkas kunjungan</bdi></td>
    <td data-judul="Peran">Staf</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">1</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">11</td>
    <td class="angka" data-judul="Min">1</td>
    <td class="angka" data-judul="Med">1</td>
    <td class="angka" data-judul="P90">1</td>
    <td class="angka" data-judul="Maks">1</td></tr></tbody></table>
    <h3>Kegiatan MAINT-JARINGAN</h3>
    <table class="kartu rekap-kegiatan">
    <colgroup>
    <col style="width:3%">
    <col style="width:16%">
    <col style="width:10%">
    <col style="width:5%">
    <col style="width:5%">
    <col style="width:6%">
    <col style="width:6%">
    <col style="width:5%">
    <col style="width:5%">
    <col style="width:6%">
    <col style="width:8%">
    <col style="width:8%">
    <col style="width:9%">
    <col style="width:8%"></colgroup>
    <thead>
    <tr>
    <th class="angka">No</th>
    <th>Kegiatan</th>
    <th>Peran</th>
    <th class="angka">Jml</th>
    <th class="angka">Tepat</th>
    <th class="angka">Lewat</th>
    <th class="angka">T.Std</th>
    <th class="angka">Awal</th>
    <th class="angka">Luar</th>
    <th class="angka">Std</th>
    <th class="angka">Min</th>
    <th class="angka">Med</th>
    <th class="angka">P90</th>
    <th class="angka">Maks</th></tr></thead>
    <tbody>
    <tr>
    <td class="angka" data-judul="No">1</td>
    <td data-judul="Kegiatan"><bdi>Menerima keluhan kerusakan/gangguan jaringan dari user</bdi></td>
    <td data-judul="Peran">ADB</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">0</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">1</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">-</td>
    <td class="angka" data-judul="Min">1</td>
    <td class="angka" data-judul="Med">1</td>
    <td class="angka" data-judul="P90">1</td>
    <td class="angka" data-judul="Maks">1</td></tr></tbody></table>
    <h3>Kegiatan PIAK-02</h3>
    <table class="kartu rekap-kegiatan">
    <colgroup>
    <col style="width:3%">
    <col style="width:16%">
    <col style="width:10%">
    <col style="width:5%">
    <col style="width:5%">
    <col style="width:6%">
    <col style="width:6%">
    <col style="width:5%">
    <col style="width:5%">
    <col style="width:6%">
    <col style="width:8%">
    <col style="width:8%">
    <col style="width:9%">
    <col style="width:8%"></colgroup>
    <thead>
    <tr>
    <th class="angka">No</th>
    <th>Kegiatan</th>
    <th>Peran</th>
    <th class="angka">Jml</th>
    <th class="angka">Tepat</th>
    <th class="angka">Lewat</th>
    <th class="angka">T.Std</th>
    <th class="angka">Awal</th>
    <th class="angka">Luar</th>
    <th class="angka">Std</th>
    <th class="angka">Min</th>
    <th class="angka">Med</th>
    <th class="angka">P90</th>
    <th class="angka">Maks</th></tr></thead>
    <tbody>
    <tr>
    <td class="angka" data-judul="No">2</td>
    <td data-judul="Kegiatan"><bdi>Memasang kamera pengawas</bdi></td>
    <td data-judul="Peran">APK</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">0</td>
    <td class="angka" data-judul="Lewat">1</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">120</td>
    <td class="angka" data-judul="Min">420</td>
    <td class="angka" data-judul="Med">420</td>
    <td class="angka" data-judul="P90">420</td>
    <td class="angka" data-judul="Maks">420</td></tr></tbody></table>
    <h3>Kegiatan PIAK-03</h3>
    <table class="kartu rekap-kegiatan">
    <colgroup>
    <col style="width:3%">
    <col style="width:16%">
    <col style="width:10%">
    <col style="width:5%">
    <col style="width:5%">
    <col style="width:6%">
    <col style="width:6%">
    <col style="width:5%">
    <col style="width:5%">
    <col style="width:6%">
    <col style="width:8%">
    <col style="width:8%">
    <col style="width:9%">
    <col style="width:8%"></colgroup>
    <thead>
    <tr>
    <th class="angka">No</th>
    <th>Kegiatan</th>
    <th>Peran</th>
    <th class="angka">Jml</th>
    <th class="angka">Tepat</th>
    <th class="angka">Lewat</th>
    <th class="angka">T.Std</th>
    <th class="angka">Awal</th>
    <th class="angka">Luar</th>
    <th class="angka">Std</th>
    <th class="angka">Min</th>
    <th class="angka">Med</th>
    <th class="angka">P90</th>
    <th class="angka">Maks</th></tr></thead>
    <tbody>
    <tr>
    <td class="angka" data-judul="No">1</td>
    <td data-judul="Kegiatan"><bdi>Persiapan meminimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras</bdi></td>
    <td data-judul="Peran">APK</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">0</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">1</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">-</td>
    <td class="angka" data-judul="Min">10</td>
    <td class="angka" data-judul="Med">10</td>
    <td class="angka" data-judul="P90">10</td>
    <td class="angka" data-judul="Maks">10</td></tr>
    <tr>
    <td class="angka" data-judul="No">2</td>
    <td data-judul="Kegiatan"><bdi>Memasang kunci pengaman pintu pada ruangan perangkat keras</bdi></td>
    <td data-judul="Peran">APK</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">0</td>
    <td class="angka" data-judul="Lewat">1</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">60</td>
    <td class="angka" data-judul="Min">75</td>
    <td class="angka" data-judul="Med">75</td>
    <td class="angka" data-judul="P90">75</td>
    <td class="angka" data-judul="Maks">75</td></tr>
    <tr>
    <td class="angka" data-judul="No">3</td>
    <td data-judul="Kegiatan"><bdi>Memasang tanda peringatan melarang orang yang tidak berkepentingan masuk ke dalam ruang perangkat keras</bdi></td>
    <td data-judul="Peran">APK</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">1</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">15</td>
    <td class="angka" data-judul="Min">10</td>
    <td class="angka" data-judul="Med">10</td>
    <td class="angka" data-judul="P90">10</td>
    <td class="angka" data-judul="Maks">10</td></tr>
    <tr>
    <td class="angka" data-judul="No">4</td>
    <td data-judul="Kegiatan"><bdi>Membuat laporan minimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras</bdi></td>
    <td data-judul="Peran">APK</td>
    <td class="angka" data-judul="Jml">2</td>
    <td class="angka" data-judul="Tepat">2</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">30</td>
    <td class="angka" data-judul="Min">15</td>
    <td class="angka" data-judul="Med">15</td>
    <td class="angka" data-judul="P90">15</td>
    <td class="angka" data-judul="Maks">15</td></tr>
    <tr>
    <td class="angka" data-judul="No">5</td>
    <td data-judul="Kegiatan"><bdi>Menerima laporan minimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras dari admininstrator</bdi></td>
    <td data-judul="Peran">Sub Koord</td>
    <td class="angka" data-judul="Jml">2</td>
    <td class="angka" data-judul="Tepat">2</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">5</td>
    <td class="angka" data-judul="Min">2</td>
    <td class="angka" data-judul="Med">2,5</td>
    <td class="angka" data-judul="P90">3</td>
    <td class="angka" data-judul="Maks">3</td></tr>
    <tr>
    <td class="angka" data-judul="No">6</td>
    <td data-judul="Kegiatan"><bdi>Menerima laporan minimalisasi interaksi personal yg tidak berkepentingan dan melarang orang yg tidak berkepentingan masuk kedalam ruangan perangkat keras dari Sub Koord</bdi></td>
    <td data-judul="Peran">Kabid</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">1</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">5</td>
    <td class="angka" data-judul="Min">2</td>
    <td class="angka" data-judul="Med">2</td>
    <td class="angka" data-judul="P90">2</td>
    <td class="angka" data-judul="Maks">2</td></tr>
    <tr>
    <td class="angka" data-judul="No">7</td>
    <td data-judul="Kegiatan"><bdi>Mencatat dalam Agenda, selesai</bdi></td>
    <td data-judul="Peran">APK</td>
    <td class="angka" data-judul="Jml">1</td>
    <td class="angka" data-judul="Tepat">1</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="T.Std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Std">5</td>
    <td class="angka" data-judul="Min">3</td>
    <td class="angka" data-judul="Med">3</td>
    <td class="angka" data-judul="P90">3</td>
    <td class="angka" data-judul="Maks">3</td></tr></tbody></table>
    <p class="keterangan">Waktu dalam menit. Jml: jumlah. Std: standar (waktu baku). T.Std: tanpa standar. Awal: selesai sebelum waktu rencana; Luar: di luar jam kerja; keduanya tidak masuk hitungan waktu. Med: median. P90: sembilan dari sepuluh tidak lebih lama.</p>
    <h3>Rantai laporan</h3>
    <table class="kartu rantai">
    <colgroup>
    <col style="width:22%">
    <col style="width:29%">
    <col style="width:10%">
    <col style="width:11%">
    <col style="width:16%">
    <col style="width:12%"></colgroup>
    <thead>
    <tr>
    <th>SOP</th>
    <th>Mata rantai</th>
    <th class="angka">Dibuat</th>
    <th class="angka">Diterima</th>
    <th class="angka">Dikembalikan</th>
    <th class="angka">Median tunggu</th></tr></thead>
    <tbody>
    <tr>
    <td data-judul="SOP">AKSES-SERVER</td>
    <td data-judul="Mata rantai">Staf (pembuat)</td>
    <td class="angka" data-judul="Dibuat">2</td>
    <td class="angka" data-judul="Diterima"></td>
    <td class="angka" data-judul="Dikembalikan">0</td>
    <td class="angka" data-judul="Median tunggu"></td></tr>
    <tr>
    <td data-judul="SOP">AKSES-SERVER</td>
    <td data-judul="Mata rantai">Koordinator (kegiatan 6)</td>
    <td class="angka" data-judul="Dibuat"></td>
    <td class="angka" data-judul="Diterima">1</td>
    <td class="angka" data-judul="Dikembalikan"></td>
    <td class="angka" data-judul="Median tunggu">5 menit</td></tr>
    <tr>
    <td data-judul="SOP">AKSES-SERVER</td>
    <td data-judul="Mata rantai">Kabid (kegiatan 7)</td>
    <td class="angka" data-judul="Dibuat"></td>
    <td class="angka" data-judul="Diterima">1</td>
    <td class="angka" data-judul="Dikembalikan"></td>
    <td class="angka" data-judul="Median tunggu">10 menit</td></tr>
    <tr>
    <td data-judul="SOP">PIAK-03</td>
    <td data-judul="Mata rantai">APK (pembuat)</td>
    <td class="angka" data-judul="Dibuat">2</td>
    <td class="angka" data-judul="Diterima"></td>
    <td class="angka" data-judul="Dikembalikan">1</td>
    <td class="angka" data-judul="Median tunggu"></td></tr>
    <tr>
    <td data-judul="SOP">PIAK-03</td>
    <td data-judul="Mata rantai">Sub Koord (kegiatan 5)</td>
    <td class="angka" data-judul="Dibuat"></td>
    <td class="angka" data-judul="Diterima">2</td>
    <td class="angka" data-judul="Dikembalikan"></td>
    <td class="angka" data-judul="Median tunggu">2,5 menit</td></tr>
    <tr>
    <td data-judul="SOP">PIAK-03</td>
    <td data-judul="Mata rantai">Kabid (kegiatan 6)</td>
    <td class="angka" data-judul="Dibuat"></td>
    <td class="angka" data-judul="Diterima">1</td>
    <td class="angka" data-judul="Dikembalikan"></td>
    <td class="angka" data-judul="Median tunggu">2 menit</td></tr></tbody></table>
    <h3>Per peran</h3>
    <table class="kartu peran">
    <colgroup>
    <col style="width:23%">
    <col style="width:10%">
    <col style="width:9%">
    <col style="width:9%">
    <col style="width:9%">
    <col style="width:7%">
    <col style="width:8%">
    <col style="width:12%">
    <col style="width:13%"></colgroup>
    <thead>
    <tr>
    <th>Peran</th>
    <th class="angka">Kegiatan</th>
    <th class="angka">Tepat</th>
    <th class="angka">Lewat</th>
    <th class="angka">Tanpa std</th>
    <th class="angka">Awal</th>
    <th class="angka">Luar</th>
    <th class="angka">Median (menit)</th>
    <th>Dasar peran</th></tr></thead>
    <tbody>
    <tr>
    <td data-judul="Peran">ADB</td>
    <td class="angka" data-judul="Kegiatan">1</td>
    <td class="angka" data-judul="Tepat">0</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="Tanpa std">1</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">1</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Peran">APK</td>
    <td class="angka" data-judul="Kegiatan">7</td>
    <td class="angka" data-judul="Tepat">4</td>
    <td class="angka" data-judul="Lewat">2</td>
    <td class="angka" data-judul="Tanpa std">1</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">15</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Peran">Kabid</td>
    <td class="angka" data-judul="Kegiatan">4</td>
    <td class="angka" data-judul="Tepat">4</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="Tanpa std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">1,5</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Peran">Koordinator</td>
    <td class="angka" data-judul="Kegiatan">4</td>
    <td class="angka" data-judul="Tepat">4</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="Tanpa std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">4</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Peran">Staf</td>
    <td class="angka" data-judul="Kegiatan">5</td>
    <td class="angka" data-judul="Tepat">4</td>
    <td class="angka" data-judul="Lewat">1</td>
    <td class="angka" data-judul="Tanpa std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">2</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Peran">Sub Koord</td>
    <td class="angka" data-judul="Kegiatan">2</td>
    <td class="angka" data-judul="Tepat">2</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="Tanpa std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">2,5</td>
    <td data-judul="Dasar peran">diakui</td></tr></tbody></table>
    <h3>Per orang</h3>
    <table class="kartu orang">
    <colgroup>
    <col style="width:23%">
    <col style="width:10%">
    <col style="width:9%">
    <col style="width:9%">
    <col style="width:9%">
    <col style="width:7%">
    <col style="width:8%">
    <col style="width:12%">
    <col style="width:13%"></colgroup>
    <thead>
    <tr>
    <th>Nama</th>
    <th class="angka">Kegiatan</th>
    <th class="angka">Tepat</th>
    <th class="angka">Lewat</th>
    <th class="angka">Tanpa std</th>
    <th class="angka">Awal</th>
    <th class="angka">Luar</th>
    <th class="angka">Median (menit)</th>
    <th>Dasar peran</th></tr></thead>
    <tbody>
    <tr>
    <td data-judul="Nama"><bdi>Agus Salim</bdi></td>
    <td class="angka" data-judul="Kegiatan">4</td>
    <td class="angka" data-judul="Tepat">4</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="Tanpa std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">4</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Nama"><bdi>Budi Santoso</bdi></td>
    <td class="angka" data-judul="Kegiatan">6</td>
    <td class="angka" data-judul="Tepat">4</td>
    <td class="angka" data-judul="Lewat">1</td>
    <td class="angka" data-judul="Tanpa std">1</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">12,5</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Nama"><bdi>Dedi Kurnia</bdi></td>
    <td class="angka" data-judul="Kegiatan">2</td>
    <td class="angka" data-judul="Tepat">0</td>
    <td class="angka" data-judul="Lewat">1</td>
    <td class="angka" data-judul="Tanpa std">1</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">210,5</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Nama"><bdi>Rina Marlina</bdi></td>
    <td class="angka" data-judul="Kegiatan">4</td>
    <td class="angka" data-judul="Tepat">4</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="Tanpa std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">1,5</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Nama"><bdi>Siti Aminah</bdi></td>
    <td class="angka" data-judul="Kegiatan">2</td>
    <td class="angka" data-judul="Tepat">2</td>
    <td class="angka" data-judul="Lewat">0</td>
    <td class="angka" data-judul="Tanpa std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">2,5</td>
    <td data-judul="Dasar peran">diakui</td></tr>
    <tr>
    <td data-judul="Nama"><bdi>Wati Lestari</bdi></td>
    <td class="angka" data-judul="Kegiatan">5</td>
    <td class="angka" data-judul="Tepat">4</td>
    <td class="angka" data-judul="Lewat">1</td>
    <td class="angka" data-judul="Tanpa std">0</td>
    <td class="angka" data-judul="Awal">0</td>
    <td class="angka" data-judul="Luar">0</td>
    <td class="angka" data-judul="Median (menit)">2</td>
    <td data-judul="Dasar peran">diakui</td></tr></tbody></table>
    <h3>Buku tamu</h3>
    <table class="kartu buku-tamu">
    <colgroup>
    <col style="width:21%">
    <col style="width:36%">
    <col style="width:11%">
    <col style="width:11%">
    <col style="width:10%">
    <col style="width:11%"></colgroup>
    <thead>
    <tr>
    <th>Pelaksanaan</th>
    <th>Isian</th>
    <th>Masuk</th>
    <th>Keluar</th>
    <th>Hasil</th>
    <th>Keadaan</th></tr></thead>
    <tbody>
    <tr>
    <td data-judul="Pelaksanaan">AKSES-SERVER-2026-001</td>
    <td data-judul="Isian"><bdi>Nama pengunjung</bdi>: <bdi>Joko Susilo</bdi><br><bdi>Jenis tanda pengenal dan nomor yang disamarkan</bdi>: <bdi>SIM **** 12</bdi><br><bdi>Perangkat yang dibawa</bdi>: <bdi>laptop</bdi><br><bdi>Jam keluar</bdi>: <bdi>11:21</bdi><br><bdi>Tanda pengenal sudah dikembalikan</bdi>: <bdi>ya</bdi></td>
    <td data-judul="Masuk">11:06</td>
    <td data-judul="Keluar"><bdi>11:21</bdi></td>
    <td data-judul="Hasil"><bdi>diizinkan</bdi></td>
    <td data-judul="Keadaan">tuntas</td></tr>
    <tr>
    <td data-judul="Pelaksanaan">AKSES-SERVER-2026-002</td>
    <td data-judul="Isian"><bdi>Nama pengunjung</bdi>: <bdi>Rudi</bdi><br><bdi>Jenis tanda pengenal dan nomor yang disamarkan</bdi>: <bdi>KTP ****</bdi><br><bdi>Perangkat yang dibawa</bdi>: <bdi>tidak ada</bdi><br><bdi>Tanda pengenal sudah dikembalikan</bdi>: <bdi>ya</bdi></td>
    <td data-judul="Masuk">-</td>
    <td data-judul="Keluar">13:20</td>
    <td data-judul="Hasil"><bdi>ditolak</bdi></td>
    <td data-judul="Keadaan">masih berjalan</td></tr></tbody></table>
    <h3>Masuk setelah periode</h3>
    <table class="kartu masuk-kemudian">
    <colgroup>
    <col style="width:10%">
    <col style="width:13%">
    <col style="width:77%"></colgroup>
    <thead>
    <tr>
    <th>Entri</th>
    <th>Dicatat</th>
    <th>Uraian</th></tr></thead>
    <tbody>
    <tr>
    <td data-judul="Entri">000039</td>
    <td data-judul="Dicatat">21-11-2026 08:00</td>
    <td data-judul="Uraian"><bdi>Dedi Kurnia sebagai APK menyelesaikan kegiatan 2 (Memasang kamera pengawas); output: Ruangan perangkat keras sudah terpasang kamera pengawas; waktu 420m0s dari 120m0s, lewat 300m0s karena lupa dicatat; terjadi 2026-11-20 16:00, dicatat kemudian.</bdi></td></tr></tbody></table></section>
    <section class="grafik">
    <h2>Grafik</h2>
    <figure>
    <h3>Standar dan realisasi AKSES-SERVER</h3>
    <svg class="bagan" viewBox="0 0 360 228" role="img" aria-label="Waktu standar dan realisasi kegiatan AKSES-SERVER">
    <title>Waktu standar dan realisasi kegiatan AKSES-SERVER</title>
    <defs>
    <pattern id="arsir-1-1" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="dasar-arsir" width="3" height="3"></rect>
    <path class="arsir" d="M0.5 0V3"></path></pattern></defs>
    <rect class="batang" x="2" y="2" width="10" height="6"></rect>
    <path class="kumis" d="M56 5L67 5"></path>
    <path class="kumis" d="M67 2L67 8"></path>
    <path class="standar" d="M99 0.5L99 9.5"></path>
    <rect class="lewat" x="146" y="2" width="11" height="6" fill="url(#arsir-1-1)"></rect>
    <text x="15" y="8">median</text>
    <text x="70" y="8">P90</text>
    <text x="103" y="8">standar</text>
    <text x="160" y="8">lewat</text>
    <text x="358" y="8" text-anchor="end">menit: median / P90 / standar</text>
    <rect class="batang" x="2" y="27" width="34.6" height="8"></rect>
    <path class="kumis" d="M36.6 31L48.1 31"></path>
    <path class="kumis" d="M48.1 28L48.1 34"></path>
    <path class="standar" d="M117.3 25L117.3 37"></path>
    <rect class="batang" x="2" y="52" width="46.1" height="8"></rect>
    <path class="kumis" d="M48.1 56L71.2 56"></path>
    <path class="kumis" d="M71.2 53L71.2 59"></path>
    <path class="standar" d="M117.3 50L117.3 62"></path>
    <rect class="batang" x="2" y="77" width="23.1" height="8"></rect>
    <path class="standar" d="M117.3 75L117.3 87"></path>
    <rect class="batang" x="2" y="102" width="107.6" height="8"></rect>
    <path class="standar" d="M117.3 100L117.3 112"></path>
    <rect class="batang" x="2" y="127" width="115.3" height="8"></rect>
    <rect class="lewat" x="117.3" y="127" width="138.4" height="8" fill="url(#arsir-1-1)"></rect>
    <path class="kumis" d="M255.7 131L348 131"></path>
    <polygon class="panah" points="354,131 348,127 348,135"></polygon>
    <path class="standar" d="M117.3 125L117.3 137"></path>
    <rect class="batang" x="2" y="152" width="57.7" height="8"></rect>
    <path class="standar" d="M117.3 150L117.3 162"></path>
    <rect class="batang" x="2" y="177" width="115.3" height="8"></rect>
    <path class="standar" d="M117.3 175L117.3 187"></path>
    <rect class="batang" x="2" y="202" width="10.5" height="8"></rect>
    <path class="standar" d="M117.3 200L117.3 212"></path>
    <path class="sumbu" d="M2 214L348 214"></path>
    <path class="sumbu" d="M117.3 214L117.3 216"></path>
    <text x="2" y="24">1. Memastikan pengunjung melakukan pengisian formulir lengkap...</text>
    <text x="358" y="24" text-anchor="end">1,5 / 2 / 5</text>
    <text x="2" y="49">2. Pengelola Ruangan Server melakukan pengecekan kelengkapan p...</text>
    <text x="358" y="49" text-anchor="end">2 / 3 / 5</text>
    <text x="2" y="74">3. Verifikasi formulir dan menentukan apakah izin akses bisa diberi...</text>
    <text x="358" y="74" text-anchor="end">1 / 1 / 5</text>
    <text x="2" y="99">4. Koordinator pengelola ruangan server memastikan selama be...</text>
    <text x="358" y="99" text-anchor="end">14 / 14 / 15</text>
    <text x="2" y="124">5. Petugas Administrasi mengembalikan tanda pengenal yang dise...</text>
    <text x="358" y="124" text-anchor="end">11 / 17 / 5</text>
    <text x="2" y="149">6. Koordinator pengelola ruangan server melaporkan hasil pekerjaan</text>
    <text x="358" y="149" text-anchor="end">5 / 5 / 10</text>
    <text x="2" y="174">7. Kepala Bidang Memerintahkan staf untuk mengarsipkan berka...</text>
    <text x="358" y="174" text-anchor="end">10 / 10 / 10</text>
    <text x="2" y="199">8. Petugas Administrasi mengarsipkan berkas kunjungan</text>
    <text x="358" y="199" text-anchor="end">1 / 1 / 11</text>
    <text x="2" y="225">0</text>
    <text x="117.3" y="225" text-anchor="middle">standar</text>
    <text x="358" y="225" text-anchor="end">300%</text></svg></figure>
    <figure>
    <h3>Standar dan realisasi PIAK-02</h3>
    <svg class="bagan" viewBox="0 0 360 53" role="img" aria-label="Waktu standar dan realisasi kegiatan PIAK-02">
    <title>Waktu standar dan realisasi kegiatan PIAK-02</title>
    <defs>
    <pattern id="arsir-3-1" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="dasar-arsir" width="3" height="3"></rect>
    <path class="arsir" d="M0.5 0V3"></path></pattern></defs>
    <rect class="batang" x="2" y="2" width="10" height="6"></rect>
    <path class="kumis" d="M56 5L67 5"></path>
    <path class="kumis" d="M67 2L67 8"></path>
    <path class="standar" d="M99 0.5L99 9.5"></path>
    <rect class="lewat" x="146" y="2" width="11" height="6" fill="url(#arsir-3-1)"></rect>
    <text x="15" y="8">median</text>
    <text x="70" y="8">P90</text>
    <text x="103" y="8">standar</text>
    <text x="160" y="8">lewat</text>
    <text x="358" y="8" text-anchor="end">menit: median / P90 / standar</text>
    <rect class="batang" x="2" y="27" width="115.3" height="8"></rect>
    <rect class="lewat" x="117.3" y="27" width="230.7" height="8" fill="url(#arsir-3-1)"></rect>
    <polygon class="panah" points="354,31 348,27 348,35"></polygon>
    <path class="standar" d="M117.3 25L117.3 37"></path>
    <path class="sumbu" d="M2 39L348 39"></path>
    <path class="sumbu" d="M117.3 39L117.3 41"></path>
    <text x="2" y="24">2. Memasang kamera pengawas</text>
    <text x="358" y="24" text-anchor="end">420 / 420 / 120</text>
    <text x="2" y="50">0</text>
    <text x="117.3" y="50" text-anchor="middle">standar</text>
    <text x="358" y="50" text-anchor="end">300%</text></svg></figure>
    <figure>
    <h3>Standar dan realisasi PIAK-03</h3>
    <svg class="bagan" viewBox="0 0 360 178" role="img" aria-label="Waktu standar dan realisasi kegiatan PIAK-03">
    <title>Waktu standar dan realisasi kegiatan PIAK-03</title>
    <defs>
    <pattern id="arsir-4-1" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="dasar-arsir" width="3" height="3"></rect>
    <path class="arsir" d="M0.5 0V3"></path></pattern></defs>
    <rect class="batang" x="2" y="2" width="10" height="6"></rect>
    <path class="kumis" d="M56 5L67 5"></path>
    <path class="kumis" d="M67 2L67 8"></path>
    <path class="standar" d="M99 0.5L99 9.5"></path>
    <rect class="lewat" x="146" y="2" width="11" height="6" fill="url(#arsir-4-1)"></rect>
    <text x="15" y="8">median</text>
    <text x="70" y="8">P90</text>
    <text x="103" y="8">standar</text>
    <text x="160" y="8">lewat</text>
    <text x="358" y="8" text-anchor="end">menit: median / P90 / standar</text>
    <rect class="batang" x="2" y="27" width="230.7" height="8"></rect>
    <rect class="lewat" x="232.7" y="27" width="57.7" height="8" fill="url(#arsir-4-1)"></rect>
    <path class="standar" d="M232.7 25L232.7 37"></path>
    <rect class="batang" x="2" y="52" width="153.8" height="8"></rect>
    <path class="standar" d="M232.7 50L232.7 62"></path>
    <rect class="batang" x="2" y="77" width="115.3" height="8"></rect>
    <path class="standar" d="M232.7 75L232.7 87"></path>
    <rect class="batang" x="2" y="102" width="115.3" height="8"></rect>
    <path class="kumis" d="M117.3 106L140.4 106"></path>
    <path class="kumis" d="M140.4 103L140.4 109"></path>
    <path class="standar" d="M232.7 100L232.7 112"></path>
    <rect class="batang" x="2" y="127" width="92.3" height="8"></rect>
    <path class="standar" d="M232.7 125L232.7 137"></path>
    <rect class="batang" x="2" y="152" width="138.4" height="8"></rect>
    <path class="standar" d="M232.7 150L232.7 162"></path>
    <path class="sumbu" d="M2 164L348 164"></path>
    <path class="sumbu" d="M232.7 164L232.7 166"></path>
    <text x="2" y="24">2. Memasang kunci pengaman pintu pada ruangan perangkat keras</text>
    <text x="358" y="24" text-anchor="end">75 / 75 / 60</text>
    <text x="2" y="49">3. Memasang tanda peringatan melarang orang yang tidak berke...</text>
    <text x="358" y="49" text-anchor="end">10 / 10 / 15</text>
    <text x="2" y="74">4. Membuat laporan minimalisasi interaksi personal yg tidak ber...</text>
    <text x="358" y="74" text-anchor="end">15 / 15 / 30</text>
    <text x="2" y="99">5. Menerima laporan minimalisasi interaksi personal yg tidak ber...</text>
    <text x="358" y="99" text-anchor="end">2,5 / 3 / 5</text>
    <text x="2" y="124">6. Menerima laporan minimalisasi interaksi personal yg tidak berke...</text>
    <text x="358" y="124" text-anchor="end">2 / 2 / 5</text>
    <text x="2" y="149">7. Mencatat dalam Agenda, selesai</text>
    <text x="358" y="149" text-anchor="end">3 / 3 / 5</text>
    <text x="2" y="175">0</text>
    <text x="232.7" y="175" text-anchor="middle">standar</text>
    <text x="358" y="175" text-anchor="end">150%</text></svg></figure></section>
    <section class="kendala">
    <h2>Kendala</h2>
    <h3>Lewat waktu</h3>
    <table class="kartu terlambat">
    <colgroup>
    <col style="width:9%">
    <col style="width:11%">
    <col style="width:27%">
    <col style="width:14%">
    <col style="width:9%">
    <col style="width:9%">
    <col style="width:21%"></colgroup>
    <thead>
    <tr>
    <th>Entri</th>
    <th>Waktu</th>
    <th>Kegiatan</th>
    <th>Pelaksana</th>
    <th>Menit</th>
    <th>Lewat</th>
    <th>Alasan</th></tr></thead>
    <tbody>
    <tr>
    <td>000005</td>
    <td>09:25</td>
    <td>2. <bdi>Memasang kunci pengaman pintu pada ruangan perangkat keras</bdi><small>PIAK-03-2026-001</small></td>
    <td>APK<br><bdi>Budi Santoso</bdi></td>
    <td>75 dari 60</td>
    <td>15</td>
    <td><bdi>kunci lama macet | diganti</bdi></td></tr>
    <tr>
    <td>000031</td>
    <td>13:20</td>
    <td>5. <bdi>Petugas Administrasi mengembalikan tanda pengenal yang diserahkan pada awal kunjungan dan mencatat jam keluar kunjungan dan melaporkan kepada Koordinator Pengelola Ruangan Server</bdi><small>AKSES-SERVER-2026-002</small></td>
    <td>Staf<br><bdi>Wati Lestari</bdi></td>
    <td>17 dari 5</td>
    <td>12</td>
    <td><bdi>antre di loket</bdi></td></tr>
    <tr>
    <td>000039</td>
    <td>16:00</td>
    <td>2. <bdi>Memasang kamera pengawas</bdi><small>PIAK-02-2026-001</small></td>
    <td>APK<br><bdi>Dedi Kurnia</bdi></td>
    <td>420 dari 120</td>
    <td>300</td>
    <td><bdi>lupa dicatat</bdi><br>dicatat kemudian, 21-11-2026 08:00</td></tr></tbody></table>
    <h3>Dikembalikan, dijeda, dibatalkan</h3>
    <table class="kartu hambatan">
    <colgroup>
    <col style="width:9%">
    <col style="width:11%">
    <col style="width:27%">
    <col style="width:14%">
    <col style="width:14%">
    <col style="width:25%"></colgroup>
    <thead>
    <tr>
    <th>Entri</th>
    <th>Waktu</th>
    <th>Pelaksanaan</th>
    <th>Pelaksana</th>
    <th>Peristiwa</th>
    <th>Alasan</th></tr></thead>
    <tbody>
    <tr>
    <td data-judul="Entri">000006</td>
    <td data-judul="Waktu">09:30</td>
    <td data-judul="Pelaksanaan">PIAK-03-2026-001 kegiatan 3</td>
    <td data-judul="Pelaksana">APK<br><bdi>Budi Santoso</bdi></td>
    <td data-judul="Peristiwa">dijeda</td>
    <td data-judul="Alasan"><bdi>listrik padam</bdi></td></tr>
    <tr>
    <td data-judul="Entri">000011</td>
    <td data-judul="Waktu">10:25</td>
    <td data-judul="Pelaksanaan">PIAK-03-2026-001 kegiatan 6</td>
    <td data-judul="Pelaksana">Kabid<br><bdi>Rina Marlina</bdi></td>
    <td data-judul="Peristiwa">dikembalikan</td>
    <td data-judul="Alasan"><bdi>foto belum dilampirkan</bdi></td></tr>
    <tr>
    <td data-judul="Entri">000034</td>
    <td data-judul="Waktu">14:10</td>
    <td data-judul="Pelaksanaan">MAINT-JARINGAN-2026-001 kegiatan 2</td>
    <td data-judul="Pelaksana">ADB<br><bdi>Dedi Kurnia</bdi></td>
    <td data-judul="Peristiwa">dibatalkan</td>
    <td data-judul="Alasan"><bdi>listrik gedung padam</bdi></td></tr></tbody></table></section>
    <section class="tindak-lanjut">
    <h2>Tindak Lanjut</h2>
    <h3>Masih berjalan</h3>
    <table class="kartu terbuka">
    <colgroup>
    <col style="width:24%">
    <col style="width:30%">
    <col style="width:13%">
    <col style="width:12%">
    <col style="width:11%">
    <col style="width:10%"></colgroup>
    <thead>
    <tr>
    <th>Pelaksanaan</th>
    <th>Kegiatan</th>
    <th>Giliran</th>
    <th>Sejak</th>
    <th>Terpakai</th>
    <th>Lewat</th></tr></thead>
    <tbody>
    <tr>
    <td data-judul="Pelaksanaan">PIAK-02-2026-001, <bdi>kamera | lantai 2</bdi></td>
    <td data-judul="Kegiatan">3. <bdi>Mengkonfigurasi IP kamera pengawas</bdi></td>
    <td data-judul="Giliran">APK</td>
    <td data-judul="Sejak">16:00</td>
    <td data-judul="Terpakai">480 dari 30 menit</td>
    <td data-judul="Lewat"><strong>450 menit</strong></td></tr>
    <tr>
    <td data-judul="Pelaksanaan">AKSES-SERVER-2026-002</td>
    <td data-judul="Kegiatan">6. <bdi>Koordinator pengelola ruangan server melaporkan hasil pekerjaan</bdi></td>
    <td data-judul="Giliran">Koordinator</td>
    <td data-judul="Sejak">13:20</td>
    <td data-judul="Terpakai">640 dari 10 menit</td>
    <td data-judul="Lewat"><strong>630 menit</strong></td></tr></tbody></table></section></main>
    <div class="penutup">
    <section class="catatan-atasan">
    <h2>Catatan dan Arahan Atasan</h2>
    <div class="garis"></div>
    <div class="garis"></div>
    <div class="garis"></div>
    <div class="garis"></div></section>
    <section class="tanda-tangan">
    <div>
    <p class="tempat"></p>
    <p>Mengetahui,</p>
    <p class="jabatan"><bdi>Kepala Bidang PIAK</bdi>,</p>
    <div class="ruang"></div>
    <p class="nama"><span class="isian panjang"></span></p>
    <p class="nip">NIP. <span class="isian nomor-nip"></span></p></div>
    <div>
    <p class="tempat"><span class="isian kota"></span>, <span class="isian tanggal"></span></p>
    <p>Dibuat oleh,</p>
    <p class="jabatan"><bdi>Staf Administrasi</bdi>,</p>
    <div class="ruang"></div>
    <p class="nama"><span class="isian panjang"></span></p>
    <p class="nip">NIP. <span class="isian nomor-nip"></span></p></div></section>
    <footer class="dasar">
    <h2>Dasar laporan</h2>
    <p>Peran menurut pengakuan (peran diakui): kantor belum memakai daftar pejabat.</p>
    <p>Entri periode: 000003 s.d. 000039;  buku dibaca sampai entri 000039.</p>
    <p>Penjagaan buku: satu orang, hanya pemiliknya yang dapat menulis.</p>
    <p>Paraf penutup, dan cara mencocokkan buku dengannya:</p>
    <p class="perintah paraf">sopctl verify --expect 000039:a05d6c249<wbr>08c7e879abfa7065<wbr>6545561920a83857<wbr>f48c177853599493<wbr>47abcf6</p>
    <p>Laporan yang sama kembali:</p>
    <p class="perintah">sopctl report daily 2026-11-20 --up-to 39 --format html -o laporan-2026-11-<wbr>20.html</p></footer></div></body></html>

    """#)
}
