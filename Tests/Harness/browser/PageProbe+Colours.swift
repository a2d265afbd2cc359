extension PageProbe {
  /// The colours of texts and drawn lines, and what they stand on.
  static let colours = #"""
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map();
    const rgba = (text) => {
      if (!known.has(text)) {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = text;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        known.set(text, [r, g, b, a / 255]);
      }
      return known.get(text);
    };
    const over = ([r, g, b, a], under) =>
      [r, g, b].map((part, index) => part * a + under[index] * (1 - a));
    const faded = ([r, g, b, a], opacity) => [r, g, b, a * opacity];
    const opacity = (element) => {
      let product = 1;
      for (let e = element; e; e = e.parentElement) product *= Number(style(e).opacity);
      return product;
    };
    /* What a page without any colour stands on: in dark mode dark, where the page agrees to it. */
    const sheet = document.createElement('div');
    sheet.style.backgroundColor = 'Canvas';
    root.appendChild(sheet);
    const base = isPaper ? [255, 255, 255] : rgba(getComputedStyle(sheet).backgroundColor);
    sheet.remove();

    /* What is behind an element; printed backgrounds only where the page insists on them. */
    const grounds = new Map();
    const ground = (element) => {
      if (!element) return base;
      if (!grounds.has(element)) {
        const under = ground(element.parentElement);
        const { backgroundColor, backgroundImage, printColorAdjust } = style(element);
        const isSeen = !isPaper || printColorAdjust === 'exact';
        if (backgroundImage !== 'none' && isSeen) {
          fault('legible', 'a picture as a background cannot be judged', element, '', 0);
        }
        grounds.set(element, isSeen ? over(rgba(backgroundColor), under) : under);
      }
      return grounds.get(element);
    };
    /* A pattern has no colour of its own: its shapes are drawn on what is behind it. */
    const isPattern = (paint) => paint.startsWith('url(');
    const fill = (shape) => faded(rgba(style(shape).fill),
      style(shape).fill === 'none' || isPattern(style(shape).fill) ? 0 : Number(style(shape).fillOpacity) * opacity(shape));
    /* What is behind a point of a drawing: its shapes that were drawn before, from below. */
    const drawnGround = (element, x, y) => {
      const svg = drawing(element);
      return (shapesOf.get(svg) ?? [])
        .filter((other) => isAfter(other.shape, element) && covers(other, x, y))
        .reduce((colour, { shape }) => over(fill(shape), colour), ground(svg));
    };
    const seen = new Set();
    const paint = (element, text, colour, back, least) => {
      const fore = over(colour, back);
      const key = [...fore, ...back, least].map(Math.round).join();
      if (seen.has(key)) return;
      seen.add(key);
      paints.push({ path: path(element), text: short(text), fore, back, least });
    };
    for (const { element, text, rects } of texts) {
      if (!element.ownerSVGElement) {
        const colour = faded(rgba(style(element).webkitTextFillColor), opacity(element));
        paint(element, text, colour, ground(element), 4.5);
        continue;
      }
      const { left, right, top, bottom } = rects[0];
      for (const x of [left + 1, (left + right) / 2, right - 1]) {
        paint(element, text, fill(element), drawnGround(element, x, (top + bottom) / 2), 4.5);
      }
    }
    /* A drawn shape is seen by its outline or by its filling. */
    for (const shape of shapes) {
      const box = absolute(shape);
      const back = drawnGround(shape, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
      const stroke = isStroked(shape) && faded(rgba(style(shape).stroke),
        Number(style(shape).strokeOpacity) * opacity(shape));
      if (stroke) paint(shape, 'outline', stroke, back, 3);
      else if (fill(shape)[3] > 0) paint(shape, 'filling', fill(shape), back, 3);
    }
    """#
}
