import SOPCore

/// Marks in the texts of a page that tell, once it is printed, on which pages its parts stand.
///
/// They are tiny and take no room; that the pages hold the same with and without them is checked.
struct PrintMarks {
  /// A part of the page, the text `@@mark@@` at its beginnings and ends.
  struct Part {
    enum Kind: String { case head, row, signature }

    let mark: String
    let kind: Kind
    /// The number of its table, or its own.
    let table: Int
    let path: String
    let text: String
    /// Whether it is higher than a page, and must be split.
    let isHuge: Bool
  }

  let parts: [Part]

  /// Puts them into a page that is shown as on paper.
  init(into page: Page, height: Int) throws {
    let answer = try page.evaluate("(\(Self.script))(\(height))")
    parts = (answer.array ?? []).compactMap(Part.init)
  }

  /// The pages on which each mark stands, from 1.
  static func places(in printed: Printed) -> [String: Set<Int>] {
    var places: [String: Set<Int>] = [:]
    for (index, page) in printed.pages.enumerated() {
      for match in page.text.matches(of: #/@@([a-z]\d+)@@/#) {
        places[String(match.output.1), default: []].insert(index + 1)
      }
    }
    return places
  }

  /// The page's letters, without marks, sorted: marked cells are drawn behind the others.
  static func letters(of page: Printed.Page) -> [Unicode.Scalar] {
    let text = page.text.replacing(#/@@[a-z]\d+@@/#, with: "")
    return text.unicodeScalars.filter { !$0.properties.isWhitespace }.sorted()
  }

  private static let script = #"""
    (height) => {
      const parts = [], loose = [], spans = [];
      const put = (mark, parent, before) => {
        const span = document.createElement('span');
        span.textContent = '@@' + mark + '@@';
        span.style.cssText =
          'all: initial; position: absolute; font: 1px monospace; white-space: nowrap';
        spans.push({ span, parent, before });
      };
      /* All at once: a page of many rows that was laid out anew for each mark would take hours. */
      const place = () => {
        for (const element of loose) element.style.position = 'relative';
        for (const { span, parent, before } of spans) parent.insertBefore(span, before);
        /* What is beyond the margin is not printed. */
        const beyond = spans.filter(({ span, parent }) =>
          span.getBoundingClientRect().right > parent.getBoundingClientRect().right);
        for (const { span } of beyond) span.style.transform = 'translateX(-100%)';
      };
      /* Texts and drawings, from the first to the last. */
      const leaves = (element) => {
        const found = [];
        const walk = (node) => {
          if (node.nodeType === Node.TEXT_NODE ? node.data.trim() : node.localName === 'svg') found.push(node);
          else for (const child of [...node.childNodes]) walk(child);
        };
        walk(element);
        return found.filter((leaf) => leaf.nodeType === Node.TEXT_NODE
          || getComputedStyle(leaf).position === 'static');
      };
      const mark = (name, element, all) => {
        const found = leaves(element);
        if (!found.length) return false;
        if (getComputedStyle(element).position === 'static') loose.push(element);
        for (const leaf of all ? found : [found[0]]) put(name, leaf.parentNode, leaf);
        const last = found.at(-1);
        put(name, last.parentNode, last.nextSibling);
        return true;
      };
      const step = (element) => element.localName + [...element.classList].map((c) => '.' + c).join('');
      const note = (kind, name, table, path, element, text, isHuge) => parts.push({
        kind, mark: name, table, path, isHuge,
        text: text.replace(/\s+/g, ' ').trim().slice(0, 40).toWellFormed(),
      });
      [...document.querySelectorAll('table')].forEach((table, t) => {
        const head = table.tHead, text = head?.textContent ?? '';
        const cell = [...(head?.querySelectorAll('th, td') ?? [])].find((c) => leaves(c).length);
        const headHeight = head?.getBoundingClientRect().height ?? 0;
        const huge = (row) => row.getBoundingClientRect().height > height - headHeight;
        for (const body of table.tBodies) [...body.rows].forEach((row, r) => {
          const name = 'r' + parts.length, text = row.textContent, isHuge = huge(row);
          const cells = [...row.cells].filter((c) => c.rowSpan === 1);
          if (cells.filter((c) => mark(name, c, false)).length) {
            note('row', name, t, step(table) + ' > tr:nth-child(' + (r + 1) + ')', row, text, isHuge);
          }
        });
        if (!cell) return;
        const name = 'h' + parts.length;
        mark(name, cell, false);
        note('head', name, t, step(table) + ' > thead', head, text, false);
      });
      [...document.querySelectorAll('.tanda-tangan')].forEach((block, b) => {
        const name = 's' + parts.length, text = block.textContent;
        const isHuge = block.getBoundingClientRect().height > height;
        if (mark(name, block, true)) note('signature', name, b, step(block), block, text, isHuge);
      });
      place();
      return parts;
    }
    """#
}

extension PrintMarks.Part {
  init?(_ value: JSONValue) {
    guard let kind = Kind(rawValue: value["kind"]?.string ?? ""),
      let mark = value["mark"]?.string, let table = value["table"]?.integer
    else { return nil }
    self.init(
      mark: mark, kind: kind, table: table, path: value["path"]?.string ?? "",
      text: value["text"]?.string ?? "", isHuge: value["isHuge"]?.bool ?? false)
  }
}
