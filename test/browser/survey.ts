import axe, { type AxeResults, type RunOnly } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openContext } from './chromium.ts';

/** What a page turned out to do wrong, one line each; empty where all is well. */
export interface Survey {
  path: string;
  /** What axe-core has to say, light and dark, wide and narrow, if it was looked at closely. */
  violations: string[];
  /** Widths, in CSS pixels, at which the page scrolls sideways. */
  sideways: string[];
  /** What can be focused without showing it, wide and narrow. */
  unfocused: string[];
  /** What moves although the reader asked for less of that. */
  moving: string[];
  /** How long the page is on a phone, as it comes, in CSS pixels. */
  length: number;
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const allRules = { type: 'tag', values: rules } satisfies RunOnly;

/** A desktop and a phone. */
const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/**
 * Pages look alike, and contrast takes most of the time: each page is seen wide and narrow, the one
 * light and the other dark, and the next page the other way round.
 */
const schemes = [
  ['light', 'dark'],
  ['dark', 'light'],
] as const;

/** A tablet, and the desktop above, zoomed to 200 % and to 400 % (WCAG 1.4.10). */
const others = [
  { width: 768, height: 1024 },
  { width: 640, height: 450 },
  { width: 320, height: 256 },
];

/** As wide as readers may set text (WCAG 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
  'p { margin-block-end: 2em !important; }';

/** A context into whose pages axe-core is put, which the pages' own policy would refuse. */
export async function contextWithAxe(browser: Browser): Promise<BrowserContext> {
  const context = await openContext(browser, { bypassCSP: true, reducedMotion: 'reduce' });
  await context.addInitScript(axe.source);
  return context;
}

/**
 * Visits pages, two at a time, which is what two cores are good for.
 *
 * @param closely - the paths of those that axe-core looks at and whose elements are focused, which is
 *   most of the work; all are measured
 */
export async function surveyPages(
  browser: Browser,
  url: string,
  paths: readonly string[],
  closely: ReadonlySet<string>,
): Promise<Survey[]> {
  const context = await contextWithAxe(browser);
  const surveys: Survey[] = [];
  // In turns among those looked at, so that each kind of page is seen in either way.
  const turns = new Map(
    [...closely].map((path, index) => [path, schemes[index % 2 === 0 ? 0 : 1]]),
  );
  const queue = paths.values();
  const work = async () => {
    const page = await context.newPage();
    for (const path of queue) surveys.push(await survey(page, url, path, turns.get(path)));
  };
  await Promise.all([work(), work()]);
  await context.close();
  return surveys;
}

async function survey(
  page: Page,
  url: string,
  path: string,
  colorSchemes: (typeof schemes)[number] | undefined,
): Promise<Survey> {
  await page.goto(url + path);
  const violations: string[] = [];
  const unfocused: string[] = [];
  for (const [index, screen] of screens.entries()) {
    await page.setViewportSize(screen);
    const colorScheme = colorSchemes?.[index];
    if (!colorScheme) continue;
    await page.emulateMedia({ colorScheme });
    const wrong = await violationsOf(page);
    const state = `${path} ${screen.width} px, ${colorScheme}`;
    violations.push(...wrong.map((violation) => `${state}: ${violation}`));
    unfocused.push(
      ...(await page.evaluate(withoutFocus)).map((found) => `${path} ${screen.width} px: ${found}`),
    );
  }
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  const sideways: string[] = [];
  const moving = (await page.evaluate(movingElements)).map((found) => `${path}: ${found}`);
  const wide = async (state: string) => {
    const [content, view] = await page.evaluate(async () => {
      // What a script does about another width, it does in the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    if (content > view) sideways.push(`${path} ${state}: ${content} px in ${view} px`);
  };
  for (const screen of [...screens, ...others]) {
    await page.setViewportSize(screen);
    await wide(`${screen.width} px`);
  }
  await page.addStyleTag({ content: spacing });
  await wide('320 px, text set wide');
  return { path, violations, sideways, unfocused, moving, length };
}

/** Rule, element and what is wrong with it, of all that axe-core finds on a page as it is now. */
export async function violationsOf(page: Page): Promise<string[]> {
  const violations = await page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<AxeResults> };
      };
      return (await axe.run(options)).violations;
    },
    // No rule of these reads style sheets, so that none is loaded again for each run.
    { runOnly: allRules, resultTypes: ['violations'], preload: false },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id} at ${target.join(' ')}. ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

/** Runs in the page: focuses everything that can be focused, and returns what does not show it. */
function withoutFocus(): string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(focusable)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) continue;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) continue;
    // What is drawn may show it by its line.
    const focused = strokes(element);
    element.blur();
    if (focused === strokes(element)) found.push(element.outerHTML.slice(0, 120));
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return found;

  function strokes(element: Element): string {
    return [...element.querySelectorAll('*')]
      .map((part) => {
        const { stroke, strokeWidth } = getComputedStyle(part);
        return `${stroke} ${strokeWidth}`;
      })
      .join();
  }
}

/** Runs in the page: elements that animate, pass from one look to another, or scroll smoothly. */
function movingElements(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } =
      getComputedStyle(element);
    const seconds = transitionDuration.split(', ').map(parseFloat);
    const moves =
      Math.max(...seconds) > 0.01 ||
      (animationName !== 'none' && parseFloat(animationDuration) > 0.01);
    return moves || scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 120)] : [];
  });
}
