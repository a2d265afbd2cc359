/// The style sheets of the printed report, besides what all printed documents share.
enum ReportStyle {
  /// The page, the letterhead and what is signed.
  static let page: StaticString = """
    @page { size: A4 portrait; }
    body { max-width: 210mm; padding: 10mm 12mm; counter-reset: bagian; }
    p { margin: 0 0 3pt; }
    h1 { margin: 12pt 0 4pt; font-size: 13pt; text-align: center; letter-spacing: 0.02em; }
    h2 { margin: 14pt 0 5pt; font-size: 11pt; }
    section > h2::before { counter-increment: bagian; content: counter(bagian, upper-alpha) ". "; }
    h3 { margin: 9pt 0 3pt; font-size: 9.5pt; }
    .kop { border-bottom: 2.25pt solid var(--tinta); padding-bottom: 5pt; position: relative; text-align: center; }
    .kop::after {
      content: ""; position: absolute; left: 0; right: 0; bottom: -4.5pt; border-bottom: 0.75pt solid var(--tinta);
    }
    .kop p { margin: 0; }
    .instansi { font-size: 15pt; font-weight: bold; line-height: 1.2; text-transform: uppercase; text-wrap: balance; }
    .unit { font-size: 12pt; }
    .kop + h1 { margin-top: 18pt; }
    .nomor, .periode, .sementara, .sebagian { text-align: center; }
    .sementara, .sebagian { border: 1.5pt solid var(--tinta); width: fit-content; margin: 6pt auto 0; padding: 2pt 10pt; }
    .isian { display: inline-block; width: 42mm; max-width: 90%; border-bottom: 0.75pt dotted var(--tinta); }
    .keterangan { font-size: 8.5pt; color: var(--redup); margin-top: 3pt; }
    .catatan-atasan { break-inside: avoid; }
    .catatan-atasan h2 { margin-top: 12pt; }
    .catatan-atasan .garis { height: 9mm; border-bottom: 0.75pt dotted var(--garis); }
    .tanda-tangan {
      display: grid; grid-template: repeat(3, auto) minmax(20mm, auto) repeat(2, auto) / 1fr 1fr; column-gap: 10mm;
      margin-top: 18pt; text-align: center; break-inside: avoid;
    }
    .tanda-tangan > div { display: grid; grid-row: span 6; grid-template: subgrid / minmax(0, 1fr); min-width: 0; }
    .tanda-tangan p { margin: 0; }
    .tempat { padding-bottom: 3pt; }
    .tempat .isian { width: 36mm; }
    .tempat .kota { width: 22mm; }
    .nama bdi { text-decoration: underline; }
    .isian.panjang { width: 52mm; }
    .isian.nomor-nip { width: 42mm; }
    .dasar {
      margin-top: 20pt; border-top: 0.75pt solid var(--garis); padding-top: 4pt; font-size: 8pt; line-height: 1.35;
      color: var(--redup);
    }
    .dasar h2 { font-size: 8.5pt; margin: 0 0 2pt; }
    .dasar p { margin: 0 0 1.5pt; orphans: 3; }
    .perintah {
      font: 7.5pt/1.35 "Liberation Mono", "Courier New", monospace; color: var(--tinta); padding-left: 4mm;
    }
    .dasar p.perintah { margin-bottom: 3pt; }
    @media print {
      body { max-width: none; padding: 0; }
      .penutup { break-inside: avoid; }
      section.penerapan { break-before: page; }
    }
    """

  /// The tables.
  static let tables: StaticString = """
    table { font-size: 8.5pt; line-height: 1.25; }
    .kartu, .rekap-umum { table-layout: fixed; }
    th { background: var(--raster); text-align: center; vertical-align: middle; font-weight: bold; }
    .rekap-umum th { background: none; font-weight: normal; text-align: left; }
    .rekap-umum { break-inside: avoid; }
    th, td { padding: 1.5pt 3pt; }
    td.angka, .rekap-umum .angka { text-align: right; }
    td.angka { overflow-wrap: normal; }
    td small { display: block; font-size: 7.5pt; color: var(--redup); }
    .pelaksanaan { font-size: 7.5pt; line-height: 1.25; }
    .rekap-kegiatan { font-size: 8pt; }
    .rekap-kegiatan th, .rekap-kegiatan td { padding-left: 2pt; padding-right: 2pt; }
    .pelaksanaan td:first-child, .pemantauan td:first-child { text-align: center; }
    .perbandingan td.angka { text-align: center; }
    .perbandingan strong { font-size: 9.5pt; }
    .pemantauan td:nth-child(3), .pemantauan td:nth-child(4) { text-align: center; vertical-align: middle; }
    .pemantauan td { height: 16mm; }
    .kotak { display: inline-block; width: 4mm; height: 4mm; border: 0.75pt solid var(--tinta); }
    .berdampingan { display: flex; flex-wrap: wrap; gap: 4mm; align-items: flex-start; break-inside: avoid; }
    .berdampingan table { flex: 1 1 52mm; width: auto; max-width: 90mm; white-space: nowrap; }
    .harian td { font-size: 8pt; padding-top: 1pt; padding-bottom: 1pt; }
    """

  /// The charts.
  static let drawings: StaticString = """
    :root { --batang: #a8a8a8; }
    @media screen and (prefers-color-scheme: dark) { :root { --batang: #6d7278; } }
    figure { margin: 0 auto 4pt; max-width: 150mm; break-inside: avoid; }
    .bagan { display: block; width: 100%; height: auto; font-size: 7px; }
    .bagan text { fill: var(--tinta); font-family: Arial, "Liberation Sans", Helvetica, sans-serif; }
    .batang { fill: var(--batang); stroke: var(--tinta); stroke-width: 0.4; }
    .lewat { stroke: var(--tinta); stroke-width: 0.7; }
    .dasar-arsir { fill: var(--kertas); }
    .arsir { stroke: var(--tinta); stroke-width: 0.8; }
    .mulai { fill: none; stroke: var(--tinta); stroke-width: 0.9; }
    .titik { fill: var(--kertas); stroke: var(--tinta); stroke-width: 0.9; }
    .sumbu { stroke: var(--tinta); stroke-width: 0.7; }
    .kisi { stroke: var(--garis); stroke-width: 0.3; stroke-dasharray: 1.5 1.5; }
    .kumis { stroke: var(--tinta); stroke-width: 0.9; }
    .standar { stroke: var(--tinta); stroke-width: 1.8; }
    .panah { fill: var(--tinta); }
    """

  /// On a narrow screen the rows of wide tables are cards, so that nothing is read by scrolling sideways.
  static let cards: StaticString = """
    @media screen and (max-width: 640px) {
      body { padding: 5mm 4mm; }
      table, .kartu.kartu, .harian td { font-size: 10pt; }
      td small { font-size: 9pt; }
      .bagan { font-size: 9px; }
      .kartu thead, .kartu colgroup { display: none; }
      .kartu, .kartu tbody, .kartu tr, .kartu td { display: block; width: auto; height: auto; }
      .kartu tr { border: 0.75pt solid var(--garis); margin-bottom: 6pt; padding: 2pt 0; }
      .kartu td { border: 0; padding: 1.5pt 6pt 1.5pt 36%; position: relative; min-height: 1.5em; }
      .kartu:not(.pemantauan) td:empty { display: none; }
      .kartu td.angka, .kartu.pemantauan td, .kartu.pelaksanaan td { text-align: left; }
      .kartu td::before {
        content: attr(data-judul); position: absolute; left: 6pt; width: calc(36% - 10pt); color: var(--redup);
        overflow-wrap: normal;
      }
      .pelaksanaan td:nth-child(1)::before { content: "No"; }
      .pelaksanaan td:nth-child(2)::before { content: "Tanggal"; }
      .pelaksanaan td:nth-child(3)::before { content: "Kegiatan/SOP"; }
      .pelaksanaan td:nth-child(4)::before { content: "Pelaksana"; }
      .pelaksanaan td:nth-child(5)::before { content: "Standar"; }
      .pelaksanaan td:nth-child(6)::before { content: "Realisasi"; }
      .pelaksanaan td:nth-child(7)::before { content: "Hasil"; }
      .pelaksanaan td:nth-child(8)::before { content: "Keterangan"; }
      .terlambat td:nth-child(1)::before { content: "Entri"; }
      .terlambat td:nth-child(2)::before { content: "Waktu"; }
      .terlambat td:nth-child(3)::before { content: "Kegiatan"; }
      .terlambat td:nth-child(4)::before { content: "Pelaksana"; }
      .terlambat td:nth-child(5)::before { content: "Menit"; }
      .terlambat td:nth-child(6)::before { content: "Lewat"; }
      .terlambat td:nth-child(7)::before { content: "Alasan"; }
      .pemantauan td:nth-child(1)::before { content: "No"; }
      .pemantauan td:nth-child(2)::before { content: "Prosedur"; }
      .pemantauan td:nth-child(3)::before { content: "Berjalan baik"; }
      .pemantauan td:nth-child(4)::before { content: "Tidak baik"; }
      .pemantauan td:nth-child(5)::before { content: "Catatan"; }
      .pemantauan td:nth-child(6)::before { content: "Tindakan"; }
      .pemantauan td:nth-child(7)::before { content: "Paraf"; }
      .tanda-tangan { column-gap: 4mm; font-size: 9.5pt; }
      .tempat .isian { width: 20mm; }
      .tempat .kota { width: 14mm; }
    }
    """
}
