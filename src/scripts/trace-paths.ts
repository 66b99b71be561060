/** Draws strongly, in a picture of traces, all that leads to a box and from it, while it is pointed at or has the focus. */
export function addTracePaths(picture: SVGSVGElement): void {
  const lines = picture.querySelector<SVGPathElement>('.trace-edges');
  const boxes = [...picture.querySelectorAll('a')];
  if (!lines) return;
  // Lines are one path in the page, in the order in which it names the boxes that they join.
  const parts = (lines.getAttribute('d') ?? '').split(/(?=M)/);
  const edges = (lines.dataset['edges'] ?? '').split(',').map((pair, index) => {
    const [from = NaN, to = NaN] = pair.split(' ').map(Number);
    return { from, to, line: parts[index] ?? '' };
  });
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.classList.add('trace-path');
  lines.after(path);

  const show = (target: EventTarget | null) => {
    const box = target instanceof Element ? target.closest('a') : null;
    const start = box ? boxes.indexOf(box) : -1;
    const found = start < 0 ? [] : [...along(start, 'from', 'to'), ...along(start, 'to', 'from')];
    path.setAttribute('d', found.map(({ line }) => line).join(''));
    const joined = new Set(found.flatMap(({ from, to }) => [from, to]));
    boxes.forEach((each, index) => each.classList.toggle('on-path', joined.has(index)));
  };

  /** The lines that lead on from a box, in one direction, each once. */
  const along = (start: number, near: 'from' | 'to', far: 'from' | 'to') => {
    const seen = new Set([start]);
    for (const at of seen) for (const edge of edges) if (edge[near] === at) seen.add(edge[far]);
    return edges.filter((edge) => seen.has(edge[near]));
  };

  const focused = () => picture.querySelector('a:focus-visible');
  // Not on the picture: Chromium lets a picture that listens for the focus take it.
  const around = picture.parentElement;
  around?.addEventListener('pointerover', ({ target }) => show(target));
  around?.addEventListener('pointerleave', () => show(focused()));
  around?.addEventListener('focusin', () => show(focused()));
  around?.addEventListener('focusout', ({ relatedTarget }) => show(relatedTarget));
}
