/// A small report that keeps every promise, with a place for what breaks one.
enum SoundPage {
  static func html(head: String = "", style: String = "", body: String = "") -> String {
    """
    <!DOCTYPE html>
    <html lang="id">
    <head>
    <meta charset="utf-8">
    \(head.isEmpty ? viewport : head)
    <title>Laporan</title>
    <style>\(rules)\(style)</style>
    </head>
    <body>
    <h1>LAPORAN BULANAN</h1>
    \(chart)
    \(body)
    <table class="pelaksanaan">
    <thead><tr><th>No</th><th>Tanggal</th><th>Kegiatan</th><th>Standar</th><th>Realisasi</th></tr></thead>
    <tbody>
    \((1...30).map(row).joined(separator: "\n"))
    </tbody>
    </table>
    \(signature)
    </body>
    </html>
    """
  }

  private static let viewport =
    #"<meta name="viewport" content="width=device-width, initial-scale=1">"#

  private static let rules = """
    @page {
      size: A4; margin: 20mm;
      @bottom-right { content: "Halaman " counter(page) " dari " counter(pages); font: 9pt serif }
    }
    :root { color-scheme: light dark }
    body { font: 12px/1.3 serif; margin: 8px }
    table { border-collapse: collapse; width: 100% }
    td, th { border: 1px solid; text-align: left; overflow-wrap: anywhere }
    tr, .tanda-tangan { break-inside: avoid }
    .tanda-tangan { display: grid; grid-template-columns: 1fr 1fr }
    svg { display: block }
    svg text { fill: CanvasText; font: 12px serif }
    svg path, svg rect { stroke: CanvasText; fill: none }
    @media print { :root { color-scheme: light } body { margin: 0 } }

    """

  private static let chart = """
    <svg width="300" height="60" role="img">
    <rect x="1" y="1" width="298" height="58"/><path d="M10 30 H100"/>
    <text x="110" y="34">Minggu pertama</text>
    </svg>
    """

  private static let signature = """
    <div class="tanda-tangan">
    <p>Mengetahui,<br>Kepala Bidang<br><br><br><span class="nama">Hartono</span></p>
    <p>Dibuat oleh,<br>Admin PIAK<br><br><br><span class="nama">Budi Santoso</span></p>
    </div>
    """

  private static func row(_ number: Int) -> String {
    """
    <tr><td>\(number)</td><td>20 November 2026</td>\
    <td>Mencatat <br>keadaan ruang <br>server dan <br>kamera</td><td>15 menit</td><td>12 menit</td></tr>
    """
  }
}
