/// What people may type, and what must neither run, nor break a page, nor run out of its box.
enum HostileTexts {
  static let all = [
    #"<script>console.log(1)</script><img src="http://127.0.0.1:9/x" onerror="alert(1)">"#,
    #""'><svg onload=alert(1)></table></style></title><!-- ]]> &lt;&amp;"#,
    "</text></svg><h1>besar</h1>{{7*7}} ${jndi} url(http://127.0.0.1:9/y)",
    "عاجل: طلب الوصول إلى غرفة الخادم 12:30 \u{202E}terbalik",
    "👩‍👩‍👧‍👦🇮🇩🏳️‍🌈 rapat koordinasi 日本語の長い文章です。改行の機会があります",
    "Penyesuaian waktu karena " + String(repeating: "pemeliharaan berkala, ", count: 20),
    "https://contoh.go.id/" + String(repeating: "berkas-lampiran", count: 20),
    "=HYPERLINK(\"http://127.0.0.1:9/z\")",
    // As long as the book lets a text be.
    String(repeating: "x", count: 2_000),
  ]
}
