/// A page that breaks one promise, the others not.
struct BrokenPage {
  let name: String
  /// What it breaks; `nil` for the sound page.
  let promise: Promise?
  let html: String

  /// Whether it can only be found out on paper.
  var needsPrint = true

  private init(
    _ name: String, _ promise: Promise?, head: String = "", style: String = "", body: String = ""
  ) {
    self.name = name
    self.promise = promise
    html = SoundPage.html(head: head, style: style, body: body)
  }

  private var onScreens: BrokenPage {
    var page = self
    page.needsPrint = false
    return page
  }

  static let all =
    [BrokenPage("a sound page", nil)] + (loading + boxes + colours).map(\.onScreens) + paper

  private static let loading = [
    BrokenPage(
      "an image from elsewhere", .selfContained,
      body: #"<img src="http://127.0.0.1:9/logo.png" width="9" height="9" alt="">"#),
    BrokenPage(
      "a style sheet's image", .selfContained,
      style: #"hr { border: 0; background: url("http://127.0.0.1:9/garis.png") }"#, body: "<hr>"),
    BrokenPage("a script", .selfContained, body: "<script>let jumlah = 1</script>"),
    BrokenPage(
      "a drawing that the log complains of", .silent,
      body: #"<svg width="9" height="9"><path d="M salah"/></svg>"#),
  ]

  private static let boxes = [
    BrokenPage(
      "a box that hides its end", .whole,
      body: #"<p style="height: 20px; overflow: hidden">satu<br>dua<br>tiga<br>empat</p>"#),
    BrokenPage(
      "words cut with an ellipsis", .whole,
      body: """
        <p style="width: 90px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">\
        perihal yang panjang sekali</p>
        """),
    BrokenPage(
      "words out of their box", .whole,
      body: #"<p style="width: 60px; white-space: nowrap">perihal yang panjang sekali</p>"#),
    BrokenPage(
      "a figure on two lines", .whole,
      body: """
        <table style="table-layout: fixed; width: 24px"><tr>\
        <td class="angka">220,33</td></tr></table>
        """),
    BrokenPage(
      "words beyond the left edge", .whole,
      body: #"<p style="margin-left: -30px">di luar halaman</p>"#),
    BrokenPage(
      "words out of their drawing", .whole,
      body: #"<svg width="60" height="20"><text x="2" y="14">terlalu panjang</text></svg>"#),
    BrokenPage(
      "a paragraph on another", .apart, body: #"<p>atas</p><p style="margin-top: -26px">bawah</p>"#),
    BrokenPage(
      "words on words in a drawing", .apart,
      body: """
        <svg width="200" height="20"><text x="2" y="14">Pelaksana</text>\
        <text x="30" y="14">Kegiatan</text></svg>
        """),
    BrokenPage(
      "a line through words", .apart,
      body: """
        <svg width="200" height="20"><text x="2" y="14">Pelaksana</text>\
        <path d="M0 10 H100"/></svg>
        """),
    BrokenPage(
      "a table's rule through a drawing's words", .apart,
      body: """
        <table style="table-layout: fixed; height: 24px"><tr><td style="position: relative">\
        <svg width="300" height="20" style="position: absolute; top: 2px"><text x="2" y="14">\
        Pelaksana, Kegiatan, Kelengkapan, Mutu Baku</text></svg></td><td></td><td></td>\
        <td></td><td></td><td></td></tr></table>
        """),
    BrokenPage(
      "a box too wide for a phone", .upright,
      body: #"<div style="width: 500px; height: 1px"></div>"#),
    BrokenPage(
      "a box to scroll sideways in", .upright,
      body: """
        <div style="overflow-x: auto"><div style="width: 500px; height: 1px"></div></div>
        """),
    BrokenPage("a page that knows no phones", .upright, head: #"<meta name="author" content="">"#),
  ]

  private static let colours = [
    BrokenPage("grey words", .legible, style: "h1 { color: #888 }"),
    BrokenPage(
      "black words in the dark", .legible,
      style: "@media (prefers-color-scheme: dark) { h1 { color: black } }"),
    BrokenPage("faded words", .legible, style: "h1 { opacity: 0.5 }"),
    BrokenPage("a drawing's words black in the dark", .legible, style: "svg text { fill: black }"),
    BrokenPage(
      "a drawing's words on a dark shape", .legible,
      style: "svg rect { fill: #777; stroke: CanvasText }"),
    BrokenPage("a drawing black in the dark", .legible, style: "svg path { stroke: black }"),
  ]

  private static let paper = [
    BrokenPage(
      "pages without numbers", .numbered, style: "@page { @bottom-right { content: none } }"),
    BrokenPage(
      "pages of another count", .numbered,
      style: #"@page { @bottom-right { content: "Halaman " counter(page) " dari 99" } }"#),
    BrokenPage(
      "a margin's words on the page's", .apart,
      style: """
        @page { @top-left {
          content: "Dinas Kependudukan\\A dan\\A Pencatatan\\A Sipil\\A Kabupaten\\A Contoh";
          font: 18pt serif; white-space: pre
        } }
        """),
    BrokenPage("American paper", .onA4, style: "@page { size: letter }"),
    BrokenPage("a report across the paper", .onA4, style: "@page { size: A4 landscape }"),
    BrokenPage(
      "a head that is not repeated", .headed, style: "thead { display: table-row-group }"),
    BrokenPage(
      "rows that are split", .rowsWhole, style: "tbody tr { break-inside: auto }"),
    BrokenPage(
      "signatures on two pages", .signedOnce,
      style: ".tanda-tangan { display: block; break-inside: auto } p + p { break-before: page }"),
  ]
}
