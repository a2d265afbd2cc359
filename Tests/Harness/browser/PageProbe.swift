/// What is read from a page within the browser: an expression of JavaScript, to `{faults, paints}`.
///
/// A fault is `{promise, what, path, text, pixels}`, with the names of `Promise`; a paint is a colour on its
/// ground, `{path, text, fore, back, least}`, judged by `Contrast`.
enum PageProbe {
  static func script(for view: View) -> String {
    "(() => { const isPhone = \(view.isPhone), isPaper = \(view.isPaper);"
      + words + outside + boxes + colours + "return { faults, paints }; })()"
  }

  /// The texts of a page with the boxes of their lines.
  private static let words = #"""
    const slack = 1;
    const faults = [], paints = [];
    const styles = new Map();
    const style = (element) => {
      if (!styles.has(element)) styles.set(element, getComputedStyle(element));
      return styles.get(element);
    };
    const short = (text) => {
      const plain = text.replace(/\s+/g, ' ').trim().toWellFormed();
      return plain.length > 40 ? plain.slice(0, 39).toWellFormed() + '…' : plain;
    };
    const step = (element) => {
      const name = element.localName + [...element.classList].map((c) => '.' + c).join('');
      const alike = [...(element.parentElement?.children ?? [])]
        .filter((e) => e.localName === element.localName);
      return alike.length > 1 ? name + ':nth-of-type(' + (alike.indexOf(element) + 1) + ')' : name;
    };
    const path = (element) => {
      const steps = [];
      for (let e = element; e && e !== document.body && steps.length < 5; e = e.parentElement) {
        steps.unshift(e.id ? '#' + e.id : step(e));
        if (e.id) break;
      }
      return steps.join(' > ') || 'body';
    };
    const fault = (promise, what, element, text, pixels) =>
      faults.push({ promise, what, path: path(element), text: short(text ?? ''), pixels });

    /* A line's letters stand in the middle of its box; how much is left free above and below is
       the font's affair, and such boxes may overlap. */
    const inked = (rect) => ({
      left: rect.left + scrollX, right: rect.right + scrollX,
      top: rect.top + scrollY + rect.height / 5, bottom: rect.bottom + scrollY - rect.height / 5,
    });
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest('script, style, template, noscript')) continue;
      if (style(element).visibility !== 'visible') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
      if (rects.length) texts.push({ node, element, text: node.data, rects: rects.map(inked) });
    }
    """#

  /// What could make a request, or run.
  private static let outside = #"""
    const strangers = 'script, link[href], iframe, object, embed, base, meta[http-equiv=refresh], '
      + '[src]:not([src^="data:"]), [srcset], [background], [ping]';
    for (const element of document.querySelectorAll(strangers)) {
      fault('selfContained', 'no document of ours holds this', element, element.outerHTML);
    }
    """#
}
