extension ProcedureSheet {
  /// The sheet on paper, on a wide screen as on paper, and on a narrow one with a card for each activity.
  static let style: StaticString = """
    @page { size: A4 landscape; margin: 11mm 15mm 13mm; }
    body { font-size: 9.25pt; line-height: 1.3; }
    table { table-layout: fixed; }
    .lembar { width: 297mm; margin: 8mm auto; padding: 11mm 15mm 12mm; border: 0.75pt solid var(--garis); }
    h1.judul { margin: 0 0 8px; font-size: 15px; line-height: 18px; text-align: center; }

    .identitas { width: 1008px; }
    .identitas .kolom-kop { width: 46%; }
    .identitas .kolom-label { width: 16%; }
    .identitas th, .identitas td { padding: 2.5pt 6pt; }
    .identitas th { font-weight: normal; }
    .identitas .kop { padding: 20mm 8mm 4mm; text-align: center; vertical-align: middle; }
    .kop .pemerintah, .kop .dinas { font-size: 12pt; font-weight: bold; }
    .kop .bidang { margin-top: 4mm; font-weight: bold; }
    .kop .alamat { margin-top: 4mm; }
    .pengesahan { text-align: center; }
    .pengesahan .pejabat { margin-top: 15mm; font-weight: bold; text-decoration: underline; }
    .identitas .nama { font-weight: bold; }

    .daftar { width: 1008px; margin-top: -0.75pt; }
    .daftar tr { break-inside: auto; }
    .daftar td { width: 50%; padding: 2.5pt 6pt 4pt; }
    .daftar h2 { margin: 0 0 1pt; font-size: inherit; }
    .daftar ol { margin: 0; padding-left: 1.7em; }
    .daftar li { padding-left: 0.3em; }

    .kegiatan { width: 1008px; font-size: 11px; line-height: 14px; }
    .kegiatan th { padding: 4px 5px; text-align: center; vertical-align: middle; background: var(--raster); }
    .kegiatan th, .kegiatan td { border-width: 0.5pt; }
    .kegiatan .pelaksana { padding: 4px 2px; }
    .tegak { display: inline-block; height: 122px; writing-mode: vertical-rl; transform: rotate(180deg); }
    .tinggi thead { display: table-row-group; }
    .tinggi tr { break-inside: auto; }
    .kegiatan td { padding: 4px 5px; }
    .kegiatan .no { text-align: center; }
    .kegiatan .gambar { position: relative; padding: 0; }
    .sempit, .kegiatan .lanjut { display: none; }
    .alur { position: absolute; left: 0; top: 0; height: 100%; overflow: visible; }
    .kaki { overflow: visible; }
    .garis { stroke: var(--tinta); stroke-width: 1.1px; stroke-linecap: square; }
    .simbol { fill: var(--kertas); stroke: var(--tinta); stroke-width: 1.1px; }
    .panah { fill: var(--tinta); }
    .kata, .label { font-size: 9px; fill: var(--tinta); }
    .alur .kata { text-anchor: middle; }
    .alur .label { stroke: var(--kertas); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }

    .simbol-simbol { margin: 3pt 0 0; font-size: 7pt; }
    .arti { display: inline-block; margin-right: 14px; }
    .lambang { vertical-align: middle; }
    .catatan { margin-top: 5pt; break-inside: avoid; font-size: 7pt; line-height: 1.25; columns: 2; column-gap: 9mm; }
    .catatan h2 { margin: 0 0 2pt; font-size: inherit; }
    .catatan ol { margin: 0; padding-left: 2em; }
    .catatan li { padding-left: 0.2em; break-inside: avoid; }
    .catatan p { margin: 3pt 0 0; }

    @media print {
      .lembar { width: auto; margin: 0; padding: 0; border: 0; }
      .lembar + .lembar { break-before: page; }
    }
    @media screen and (max-width: 1150px) {
      body { font-size: 16px; line-height: 1.45; }
      .lembar { width: auto; max-width: 40em; margin: 0 auto; padding: 16px; border: 0; }
      .lembar + .lembar { padding-top: 0; }
      h1.judul { margin: 8px 0 12px; font-size: 20px; line-height: 1.3; text-align: left; }
      table, tbody, tr, td, .identitas th { display: block; }
      .identitas, .daftar, .kegiatan { width: auto; font-size: inherit; line-height: inherit; }
      colgroup, thead, .gambar, .lajur, .kosong { display: none; }
      .kegiatan tr {
        display: grid; grid-template-columns: 2.2em minmax(0, 1fr); height: auto !important;
        margin-bottom: 12px; border: 1px solid var(--garis); padding: 8px 12px;
      }
      .kegiatan td { grid-column: 2; border: 0; padding: 2px 0; }
      .kegiatan .no { grid-column: 1; grid-row: 1; text-align: left; font-weight: bold; }
      .kegiatan .uraian { font-weight: bold; }
      .sempit { display: block; font-weight: normal; }
      .kegiatan .lanjut { display: block; }
      [data-kolom]::before { content: attr(data-kolom) ": "; color: var(--redup); font-weight: normal; }
      .identitas, .daftar { border: 1px solid var(--garis); }
      .identitas th, .identitas td, .daftar td { border: 0; padding: 2px 12px; }
      .identitas .kop { padding: 16px 12px; border-bottom: 1px solid var(--garis); }
      .identitas th { padding-top: 8px; color: var(--redup); }
      .pengesahan { text-align: left; }
      .pengesahan .pejabat { margin-top: 0; }
      .identitas tr:last-child { padding-bottom: 8px; }
      .daftar { margin-top: 12px; }
      .daftar td { width: auto; padding: 6px 12px; }
      .simbol-simbol { display: none; }
      .catatan { columns: auto; font-size: 14px; }
    }
    """
}
