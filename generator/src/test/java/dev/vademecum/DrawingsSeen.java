package dev.vademecum;

/**
 * What a browser is asked about the drawings of the page that is open; each answers with faults.
 */
final class DrawingsSeen {
  /** The visible drawings. */
  static final String DRAWINGS =
      "[...document.querySelectorAll(':is(.figure-frame, .worksheet-figure) > svg')].filter(s => s.checkVisibility({visibilityProperty: true}))";

  /** Nodes, lines and words that cannot be told from what is behind them. */
  static final String INVISIBLE =
      """
      const ground = getComputedStyle(document.body).backgroundColor;
      const none = ['none', 'rgba(0, 0, 0, 0)', 'transparent', ground];
      return %s.flatMap(svg => [
        ...[...svg.querySelectorAll('.edge-line, .curve-line, .overlay-line, .profile-line, .score-line, .axis, .axis-line, .descent')]
            .filter(line => none.includes(getComputedStyle(line).stroke)),
        ...[...svg.querySelectorAll('.edge-head, .arc')]
            .filter(head => none.includes(getComputedStyle(head).fill)),
        ...[...svg.querySelectorAll('.ring, .set, .area, .cell, .face, .force, .goal, .norm, .score, .wheel-disc')]
            .filter(form => none.includes(getComputedStyle(form).stroke) && none.includes(getComputedStyle(form).fill)),
        ...[...svg.querySelectorAll('text')].filter(text => getComputedStyle(text).fill === ground
            && !text.closest('.marked')),
        ...(svg.matches('.drawing-wheel, .drawing-venn') ? [] : [...svg.querySelectorAll('.node-shape')]
            .filter(shape => none.includes(getComputedStyle(shape).stroke))),
      ].map(found => svg.closest('figure').id + ' ' + found.outerHTML.slice(0, 120)));
      """
          .formatted(DRAWINGS);

  /**
   * Words of less contrast than 4.5 with what lies under them, and lines of less than 3. What lies
   * where is found once for a page, one of each sort of thing on each sort of ground; only colours
   * are asked anew in each light. A form whose ground is strong enough needs no line around it.
   */
  static final String FAINT =
      """
      const linear = v => v <= 10.314 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4;
      const light = c => 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
      const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
      const numbers = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number);
      const seen = colour => numbers(colour).length === 3 || numbers(colour)[3] > 0;
      const name = e => (e.parentNode.getAttribute('class') ?? '') + '>' + (e.getAttribute('class') ?? '');
      const pairs = svg => {
        const forms = [...svg.querySelectorAll('path, rect, circle, ellipse, polygon')];
        const filled = forms.filter(form => seen(getComputedStyle(form).fill));
        const sorts = new Map();
        const pair = (thing, at) => {
          const under = filled.filter(form => form !== thing
              && form.compareDocumentPosition(thing) & Node.DOCUMENT_POSITION_FOLLOWING && form.isPointInFill(at));
          sorts.set([thing, ...under].map(name).join(' on '), {svg, thing, under});
        };
        svg.querySelectorAll('text').forEach(text => {
          const box = text.getBBox();
          pair(text, new DOMPoint(box.x + box.width / 2, box.y + box.height / 2));
        });
        forms.filter(form => seen(getComputedStyle(form).stroke))
            .forEach(line => pair(line, line.getPointAtLength(line.getTotalLength() * 0.37)));
        return [...sorts.values()];
      };
      window.pairs ??= %s.filter(svg => svg.querySelectorAll('.node').length < 60).flatMap(pairs);
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return window.pairs.map(({svg, thing, under}) => {
        const ground = under.map(form => getComputedStyle(form)).reduce((below, form) => {
          const part = parseFloat(form.fillOpacity);
          return numbers(form.fill).slice(0, 3).map((v, i) => v * part + below[i] * (1 - part));
        }, seen(paper) ? numbers(paper) : [255, 255, 255]);
        const style = getComputedStyle(thing);
        const words = thing.localName === 'text';
        const inks = [words ? style.fill : style.stroke, words ? 'none' : style.fill].filter(seen).map(numbers);
        const best = Math.max(...inks.map(ink => contrast(ink, ground)));
        return best < (words ? 4.5 : 3) ? svg.closest('figure').id + ' ' + name(thing) + ': ' + best : null;
      }).filter(Boolean);
      """
          .formatted(DRAWINGS);

  /** What is not grey. */
  static final String COLOURED =
      """
      const grey = colour => new Set((colour.match(/[\\d.]+/g) ?? [0]).slice(0, 3)).size === 1;
      return %s.flatMap(svg => [...svg.querySelectorAll('path, rect, circle, ellipse, polygon, text')])
          .filter(e => !grey(getComputedStyle(e).fill) || !grey(getComputedStyle(e).stroke))
          .map(e => e.outerHTML.slice(0, 120));
      """
          .formatted(DRAWINGS);

  private DrawingsSeen() {}
}
