import Foundation
import SOPCore
import SOPStore

/// A PDF, as poppler's tools read it.
struct Printed {
  struct Page {
    /// In points of 1/72 inch.
    let width: Double
    let height: Double
    var words: [Word] = []
    /// In the order in which it was drawn.
    var text = ""
  }

  struct Word {
    let text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
  }

  private(set) var pages: [Page]

  /// Whether the tools are there.
  static var isPossible: Bool {
    ["pdftotext", "pdftoppm"].allSatisfy { (try? Child.run($0, "-v"))?.code == 0 }
  }

  init(_ bytes: [UInt8], in scratch: Scratch) throws {
    let file = FilePath.join(scratch.path, "page.pdf")
    try Bytes.put(bytes, into: file)
    let boxes = try Child.run("pdftotext", "-bbox", file, "-").output
    pages = Self.pages(boxes)
    let texts = try Child.run("pdftotext", "-raw", file, "-").output.split(
      separator: "\u{0C}", omittingEmptySubsequences: false)
    for index in pages.indices where index < texts.count {
      pages[index].text = String(texts[index])
    }
  }

  // MARK: - Reading `pdftotext -bbox`, XHTML of one line for each word

  private static func pages(_ xhtml: String) -> [Page] {
    var pages: [Page] = []
    for line in xhtml.split(separator: "\n") {
      if line.contains("<page ") {
        let (width, height) = (number("width", in: line), number("height", in: line))
        pages.append(Page(width: width, height: height))
      } else if line.contains("<word "), let text = content(line), !pages.isEmpty {
        let word = Word(
          text: text, left: number("xMin", in: line), top: number("yMin", in: line),
          right: number("xMax", in: line), bottom: number("yMax", in: line))
        pages[pages.count - 1].words.append(word)
      }
    }
    return pages
  }

  private static func number(_ attribute: String, in line: Substring) -> Double {
    guard let start = line.firstRange(of: "\(attribute)=\"")?.upperBound else { return 0 }
    return Double(line[start...].prefix { $0 != "\"" }) ?? 0
  }

  private static func content(_ line: Substring) -> String? {
    guard let start = line.firstIndex(of: ">"), let end = line.lastRange(of: "</word>") else {
      return nil
    }
    return String(line[line.index(after: start)..<end.lowerBound])
  }
}

extension Substring {
  fileprivate func lastRange(of text: String) -> Range<Index>? { ranges(of: text).last }
}

// MARK: - Words in their places

extension Printed.Page {
  /// Words beyond the paper's edge, and words on words.
  func findings(view: String) -> [Finding] {
    var findings: [Finding] = []
    var open: [Printed.Word] = []
    for word in words.map(\.inked).sorted(by: { $0.top < $1.top }) {
      let beyond = max(-word.left, word.right - width, -word.top, word.bottom - height)
      if beyond > 1 {
        findings.append(finding(.whole, "beyond the paper", word, beyond, view))
      }
      open.removeAll { $0.bottom <= word.top }
      // A sign of several, such as a family, is drawn as one above the other.
      for other in open where word.hasLetters {
        let depth = word.overlap(with: other)
        // A text with a halo is drawn twice.
        guard depth > 1, !word.isTwin(of: other) else { continue }
        findings.append(finding(.apart, "on “\(other.text.prefix(40))”", word, depth, view))
      }
      open.append(word)
    }
    return findings
  }

  private func finding(
    _ promise: Promise, _ what: String, _ word: Printed.Word, _ points: Double, _ view: String
  ) -> Finding {
    Finding(
      promise: promise, view: view, what: what, text: String(word.text.prefix(40)),
      pixels: points * 96 / 72)
  }
}

extension Printed.Word {
  /// Without what a font leaves free above and below its letters.
  fileprivate var inked: Printed.Word {
    let free = (bottom - top) / 5
    return Printed.Word(
      text: text, left: left, top: top + free, right: right, bottom: bottom - free)
  }

  fileprivate var hasLetters: Bool { text.contains { $0.isLetter || $0.isNumber } }

  fileprivate func isTwin(of other: Printed.Word) -> Bool {
    text == other.text && abs(left - other.left) < 1 && abs(bottom - other.bottom) < 2
  }

  fileprivate func overlap(with other: Printed.Word) -> Double {
    min(
      min(right, other.right) - max(left, other.left),
      min(bottom, other.bottom) - max(top, other.top))
  }
}
