import SOPCore

/// The paper that a document asks for by `@page`, in CSS pixels.
struct Paper {
  /// Of what is within the margins.
  let width: Int
  let height: Int
  /// Whether it is a form of an SOP, which lies across; otherwise a report.
  let isForm: Bool

  init(of page: Page) throws {
    let answer = try page.evaluate(Self.script)
    width = Int(answer["width"]?.double ?? 0)
    height = Int(answer["height"]?.double ?? 0)
    isForm = answer["isForm"]?.bool ?? false
  }

  /// A4, in points of 1/72 inch.
  var size: (width: Double, height: Double) {
    isForm ? (841.89, 595.28) : (595.28, 841.89)
  }

  /// Whether a printed page has this size, but for rounding.
  func fits(_ page: Printed.Page) -> Bool {
    abs(page.width - size.width) < 2 && abs(page.height - size.height) < 2
  }

  /// A rule for all pages is preferred; one without size or margins means A4 and Chromium's own.
  private static let script = #"""
    (() => {
      const pageRules = (rules) => [...rules].flatMap((rule) =>
        rule instanceof CSSPageRule ? [rule] : rule.cssRules ? pageRules(rule.cssRules) : []);
      const rules = [...document.styleSheets].flatMap((sheet) => pageRules(sheet.cssRules));
      const general = rules.filter((rule) => !rule.selectorText);
      const said = (name) => (general.length ? general : rules.slice(0, 1))
        .map((rule) => rule.style.getPropertyValue(name)).filter(Boolean).at(-1) ?? '';
      const units = { mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 96 / 72, pc: 16, px: 1, '': 1 };
      const pixels = (text) => {
        const [, number, unit] = /^([\d.]+)(mm|cm|in|pt|pc|px|)$/.exec(text) ?? [];
        return number === undefined ? 0.4 * 96 : number * units[unit];
      };
      const size = said('size');
      const lengths = size.split(' ').filter((word) => /^\d/.test(word)).map(pixels);
      let [width, height] = lengths.length ? [lengths[0], lengths.at(-1)] : [210, 297].map((x) => x * units.mm);
      if (/landscape/.test(size)) [width, height] = [height, width];
      const margin = (side) => pixels(said('margin-' + side));
      return {
        width: Math.floor(width - margin('left') - margin('right')),
        height: Math.floor(height - margin('top') - margin('bottom')),
        isForm: document.querySelector('table.kegiatan') !== null,
      };
    })()
    """#
}
