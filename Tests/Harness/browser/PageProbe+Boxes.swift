extension PageProbe {
  /// What is cut off, overlaps, or has to be scrolled sideways.
  static let boxes = #"""
    const absolute = (element) => {
      const r = element.getBoundingClientRect();
      return { left: r.left + scrollX, right: r.right + scrollX,
        top: r.top + scrollY, bottom: r.bottom + scrollY };
    };
    /* By how much the inner box stands out of the outer one. */
    const excess = (inner, outer) => Math.max(outer.left - inner.left, inner.right - outer.right,
      outer.top - inner.top, inner.bottom - outer.bottom);
    const block = (element) => {
      let e = element.closest('svg') ?? element;
      while (e !== document.body && /^(inline|contents|ruby)/.test(style(e).display)
        && style(e).display !== 'inline-block') e = e.parentElement;
      return e;
    };
    const isClipping = (e) => style(e).overflowX !== 'visible' || style(e).overflowY !== 'visible'
      || style(e).clipPath !== 'none' || style(e).clip !== 'auto';
    const clippers = new Map();
    const clipper = (element) => {
      if (!element || element === document.body) return null;
      if (!clippers.has(element)) {
        clippers.set(element, isClipping(element) ? element : clipper(element.parentElement));
      }
      return clippers.get(element);
    };
    const root = document.documentElement;
    /* A figure broken in two reads as two. */
    for (const { element, text, rects } of texts) {
      if (!element.closest('td.angka, th.angka') || /\s/.test(text.trim())) continue;
      const fall = rects.at(-1).top - rects[0].top;
      if (fall > slack) fault('whole', 'a figure on several lines', element, text, fall);
    }
    for (const { element, text, rects } of texts) {
      const holder = block(element), edge = clipper(element);
      for (const rect of rects) {
        const beyond = Math.max(-rect.left, rect.right - root.clientWidth, -rect.top);
        const out = excess(rect, absolute(holder));
        const cut = edge ? excess(rect, absolute(edge)) : 0;
        if (cut > slack) fault('whole', 'cut off by ' + step(edge), element, text, cut);
        else if (beyond > slack) fault('whole', 'beyond the page', element, text, beyond);
        else if (out > slack) fault('whole', 'out of its ' + step(holder), element, text, out);
        else continue;
        break;
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      const sideways = element.scrollWidth - element.clientWidth;
      const down = element.scrollHeight - element.clientHeight;
      const { overflowX, overflowY, display } = style(element);
      if (element.closest('svg') || display === 'inline' || display === 'none') continue;
      if (overflowX !== 'visible' && sideways > slack) {
        const isScrolled = overflowX === 'auto' || overflowX === 'scroll';
        fault(isScrolled ? 'upright' : 'whole', isScrolled ? 'a scroll box' : 'content cut off',
          element, element.textContent, sideways);
      } else if (overflowY !== 'visible' && down > slack) {
        fault('whole', 'content cut off below', element, element.textContent, down);
      }
    }
    const wide = root.scrollWidth - root.clientWidth;
    if (wide > 0) fault('upright', 'the page is wider than its window', root, '', wide);
    if (isPhone && root.clientWidth !== 390) {
      fault('upright', 'the page is not laid out for a phone', root, '', root.clientWidth - 390);
    }

    /* Texts on texts: all lines from above to below, each against those that have not ended. */
    const visible = (rect, edge) => !edge ? rect : {
      left: Math.max(rect.left, edge.left), right: Math.min(rect.right, edge.right),
      top: Math.max(rect.top, edge.top), bottom: Math.min(rect.bottom, edge.bottom),
    };
    const lines = texts.flatMap((t) => {
      const edge = clipper(t.element), box = edge && absolute(edge);
      return t.rects.map((rect) => ({ ...t, rect: visible(rect, box) }))
        .filter(({ rect }) => rect.right > rect.left && rect.bottom > rect.top);
    });
    lines.sort((a, b) => a.rect.top - b.rect.top);
    let open = [];
    const told = new Set();
    for (const line of lines) {
      open = open.filter((other) => other.rect.bottom > line.rect.top);
      for (const { rect, node, text } of open) {
        const across = Math.min(rect.right, line.rect.right) - Math.max(rect.left, line.rect.left);
        const along = Math.min(rect.bottom, line.rect.bottom) - line.rect.top;
        /* A line that ends in an ellipsis has two boxes. */
        const isItself = node === line.node && Math.abs(rect.top - line.rect.top) < slack;
        if (Math.min(across, along) <= slack || isItself || told.has(node)) continue;
        told.add(node);
        fault('apart', 'on “' + short(text) + '”', line.element, line.text, Math.min(across, along));
      }
      open.push(line);
    }

    /* Lines of a drawing through texts, and rules of a table through what hangs out of its cells. */
    const drawn = 'line, path, polyline, polygon, rect, circle, ellipse';
    const unseen = 'defs, marker, clipPath, mask, pattern, symbol, .hias';
    const size = (element) => {
      const { width, height } = element.getBoundingClientRect();
      return width + height;
    };
    const shapes = [...document.querySelectorAll(drawn)].filter((shape) => shape.ownerSVGElement
      && !shape.closest(unseen) && style(shape).visibility === 'visible'
      && shape.getScreenCTM() && size(shape) > 0);
    /* The drawing that a shape or a text belongs to, whatever drawings stand within it. */
    const drawing = (element) => {
      let svg = element.closest('svg');
      while (svg.ownerSVGElement) svg = svg.ownerSVGElement;
      return svg;
    };
    const shapesOf = new Map();
    for (const shape of shapes) {
      const svg = drawing(shape);
      if (!shapesOf.has(svg)) shapesOf.set(svg, []);
      shapesOf.get(svg).push({ shape, box: absolute(shape), inverse: shape.getScreenCTM().inverse() });
    }
    const covers = ({ shape, box, inverse }, x, y) => {
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
      const point = new DOMPoint(x - scrollX, y - scrollY).matrixTransform(inverse);
      return style(shape).fill !== 'none' && shape.isPointInFill(point);
    };
    const isAfter = (earlier, later) =>
      (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isHidden = (shape, x, y) => shapesOf.get(drawing(shape)).some((other) =>
      isAfter(shape, other.shape) && style(other.shape).fillOpacity === '1' && covers(other, x, y));
    const isStroked = (element) => style(element).stroke !== 'none'
      && style(element).strokeOpacity !== '0' && parseFloat(style(element).strokeWidth) > 0;
    /* Letters with a halo stand clear of a line. */
    const hasHalo = (element) => element.ownerSVGElement && isStroked(element)
      && style(element).paintOrder.startsWith('stroke');
    const bands = new Map();
    for (const line of lines.filter(({ element }) => !hasHalo(element))) {
      for (let y = Math.floor(line.rect.top / 32); y <= Math.floor(line.rect.bottom / 32); y++) {
        if (!bands.has(y)) bands.set(y, []);
        bands.get(y).push(line);
      }
    }
    for (const shape of shapes.filter(isStroked)) {
      const matrix = shape.getScreenCTM(), length = shape.getTotalLength();
      const pace = Math.max(2 / Math.hypot(matrix.a, matrix.b), length / 5000);
      for (let at = 0; at <= length; at += pace) {
        const point = shape.getPointAtLength(at).matrixTransform(matrix);
        const x = point.x + scrollX, y = point.y + scrollY;
        const struck = (bands.get(Math.floor(y / 32)) ?? []).find(({ rect }) =>
          Math.min(x - rect.left, rect.right - x, y - rect.top, rect.bottom - y) > slack);
        if (!struck || isHidden(shape, x, y)) continue;
        fault('apart', 'a line through it, ' + path(shape), struck.element, struck.text,
          struck.rect.bottom - y);
        break;
      }
    }
    /* A rule under a filled shape that the words stand in is not seen. */
    const isBacked = (element, x, y) => element.ownerSVGElement && shapesOf.get(drawing(element))
      ?.some((other) => style(other.shape).fillOpacity === '1' && covers(other, x, y));
    for (const { element, text, rect } of lines) {
      const cell = element.closest('td, th');
      if (!cell || excess(rect, absolute(cell)) <= slack || hasHalo(element)) continue;
      const x = (rect.left + rect.right) / 2, y = (rect.top + rect.bottom) / 2;
      for (const other of cell.closest('table').querySelectorAll('td, th')) {
        const box = absolute(other), { borderLeftStyle, borderTopStyle } = style(other);
        const isBeside = borderLeftStyle !== 'none' && box.top < y && y < box.bottom;
        const isBelow = borderTopStyle !== 'none' && box.left < x && x < box.right;
        const across = Math.min(box.left - rect.left, rect.right - box.left);
        const along = Math.min(box.top - rect.top, rect.bottom - box.top);
        if (isBeside && across > slack && !isBacked(element, box.left, y)
          || isBelow && along > slack && !isBacked(element, x, box.top)) {
          fault('apart', 'a rule through it, of ' + path(other), element, text,
            isBeside ? across : along);
        }
      }
    }
    """#
}
