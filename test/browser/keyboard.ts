import type { Page } from 'playwright-core';

/** Where the focus stands after a key. */
export interface Stop {
  /** Number of the element; undefined for one that a script has added. */
  index: number | undefined;
  /** Path and fragment to which it leads; empty for what is no link. */
  leads: string;
  html: string;
  /** It is wholly outside the window, or under something else. */
  hidden: boolean;
  /** Contrast of its outline with what lies behind it; 0 without an outline. */
  contrast: number;
}

/** Presses Tab, and tells where that led; nothing when the page is left. */
export async function tab(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return (await page.evaluate(focusedStop)) ?? undefined;
}

/**
 * Goes through a page, whose elements have numbers, by Tab from its beginning to its end. There the
 * focus leaves the page or begins again, as the browser likes. What it comes upon twice elsewhere
 * holds it captive.
 */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  const seen = new Set<number>();
  for (let stop = await tab(page); stop; stop = await tab(page)) {
    // A button that a script moves to where the focus is comes more than once.
    if (stop.index !== undefined && seen.has(stop.index)) {
      if (stop.index === stops[0]?.index) break;
      throw new Error(`The focus comes back to ${stop.html} on ${page.url()}.`);
    }
    if (stop.index !== undefined) seen.add(stop.index);
    stops.push(stop);
    if (stops.length > 2000) throw new Error(`The focus never leaves ${page.url()}: ${stop.html}`);
  }
  return stops;
}

/** Goes by Tab to the first stop that leads to a path, and presses Enter. */
export async function follow(page: Page, path: string): Promise<void> {
  for (let stop = await tab(page); stop; stop = await tab(page)) {
    if (stop.leads !== path) continue;
    await Promise.all([
      page.waitForURL((url) => url.pathname === path),
      page.keyboard.press('Enter'),
    ]);
    return;
  }
  throw new Error(`No link to ${path} can be reached by Tab on ${page.url()}.`);
}

/**
 * Numbers the elements of a page, for the stops; a script may add others later.
 *
 * @returns the numbers of those that Tab has to reach
 */
export const numberElements = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    // A script takes boxes that need no scrolling out of the order, in the first frames.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const all = [...document.querySelectorAll('*')];
    Object.assign(globalThis, { numbers: new Map(all.map((element, index) => [element, index])) });
    return [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]'),
    ]
      .filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
      )
      .map((element) => all.indexOf(element));
  });

/** Runs in the page. */
function focusedStop(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const link = element instanceof HTMLAnchorElement ? new URL(element.href) : undefined;
  return {
    index: (globalThis as { numbers?: Map<Element, number> }).numbers?.get(element),
    leads: link && link.origin === location.origin ? link.pathname + link.hash : '',
    html: element.outerHTML.slice(0, 120),
    hidden: ![...element.getClientRects()].some(isSeen),
    contrast: outlineContrast(element),
  };

  /** Any of its corners or its middle is what the reader sees there. */
  function isSeen(box: DOMRect): boolean {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 2 || bottom - top < 2) return false;
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 1, top + 1],
      [right - 1, bottom - 1],
      [left + 1, bottom - 1],
      [right - 1, top + 1],
    ] as const;
    return points.some(([x, y]) => {
      const seen = document.elementFromPoint(x, y);
      return seen !== null && (element?.contains(seen) || seen.contains(element));
    });
  }

  function outlineContrast(focused: Element): number {
    for (const part of [focused, ...focused.querySelectorAll('*')]) {
      const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } =
        getComputedStyle(part);
      const drawn =
        part instanceof SVGGeometryElement && stroke !== 'none' && parseFloat(strokeWidth) >= 2;
      const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      if (!outlined && !drawn) continue;
      const [high = 0, low = 0] = [
        luminance(outlined ? outlineColor : stroke),
        luminance(groundOf(focused)),
      ].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    }
    return 0;
  }

  function groundOf(focused: Element): string {
    for (let around = focused.parentElement; around; around = around.parentElement) {
      const { backgroundColor } = getComputedStyle(around);
      if (!/, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  /** Relative luminance, as WCAG defines it. */
  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** A colour that is mixed is computed in another space; painted, it is in this one. */
  function channelsOf(color: string): number[] {
    if (color.startsWith('rgb')) return (color.match(/[\d.]+/g) ?? []).map(Number);
    const paint = new OffscreenCanvas(1, 1).getContext('2d');
    if (!paint) return [];
    paint.fillStyle = color;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  }
}
