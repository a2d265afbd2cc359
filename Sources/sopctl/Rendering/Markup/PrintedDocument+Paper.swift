extension PrintedDocument {
  /// What all printed documents share: black on white paper, and on a screen whatever light its reader prefers.
  ///
  /// Colours carry nothing that words or shapes do not: most offices print in black.
  static let paper: StaticString = """
    :root {
      color-scheme: light dark;
      --kertas: #ffffff; --tinta: #111111; --redup: #4a4a4a; --garis: #333333; --raster: #e8e8e8;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --kertas: #16181b; --tinta: #ececec; --redup: #b9b9b9; --garis: #8d8d8d; --raster: #2a2d31;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: var(--kertas); }
    body {
      margin: 0 auto; color: var(--tinta); background: var(--kertas);
      font: 10.5pt/1.4 Arial, "Liberation Sans", Helvetica, sans-serif;
      overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
    }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 0.75pt solid var(--garis); padding: 2pt 4pt; vertical-align: top; text-align: left; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    h1, h2, h3 { break-after: avoid; }
    bdi { unicode-bidi: isolate; }
    @media print {
      body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    @page {
      margin: 14mm 12mm 17mm;
      @bottom-left {
        content: var(--kaki, "");
        font: 8pt Arial, "Liberation Sans", Helvetica, sans-serif;
      }
      @bottom-right {
        content: "Halaman " counter(page) " dari " counter(pages);
        font: 8pt Arial, "Liberation Sans", Helvetica, sans-serif;
      }
    }
    """
}
