import { clampChroma, converter, formatHex, wcagContrast } from 'culori';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';

export type Scheme = 'light' | 'dark';

/**
 * The grounds on which links stand, as `src/styles/tokens.css` has them: the page, panels, and the
 * row that a link points to.
 */
export const grounds: Readonly<
  Record<Scheme, Readonly<Record<'page' | 'panel' | 'mark', string>>>
> = {
  light: { page: '#ffffff', panel: '#f6f7f8', mark: '#fff1c2' },
  dark: { page: '#14171a', panel: '#1b1f23', mark: '#4a3d0c' },
};

/** Contrast that text needs on its ground (WCAG 2.2, 1.4.3). */
const textContrast = 4.5;

/**
 * The organisation's colour as links wear it: its own where it can be read, else the nearest in
 * lightness that can. Hue stays; colourfulness yields only where no screen could show it.
 *
 * @param accent - `#rrggbb`
 * @returns `#rrggbb`, with at least 4.5:1 on every ground of the scheme
 */
export function readableAccent(accent: string, scheme: Scheme): string {
  if (contrast(accent, scheme) >= textContrast) return accent;
  const colour = toOklch(accent);
  if (!colour) throw new Error(`${accent} is no colour.`);
  const step = scheme === 'light' ? -0.005 : 0.005;
  const end = scheme === 'light' ? 0 : 1;
  for (let l = colour.l; scheme === 'light' ? l > end : l < end; l += step) {
    const candidate = formatHex(clampChroma({ ...colour, l }, 'oklch'));
    if (contrast(candidate, scheme) >= textContrast) return candidate;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}

/** The lowest contrast of a colour over the grounds of a scheme. */
export const contrast = (colour: string, scheme: Scheme): number =>
  Math.min(...Object.values(grounds[scheme]).map((ground) => wcagContrast(colour, ground)));

/**
 * What a handbook adds to the style sheet: the organisation's colours, and what stands at the foot of
 * printed pages.
 */
export function brandSheet({
  config,
  asOf,
  edition,
}: Pick<Handbook, 'config' | 'asOf' | 'edition'>): string {
  const { accent, secondAccent } = config.brand ?? {};
  const { print, editions } = messagesFor(config.language);
  const name = `${config.organization.name} · ${config.title} · ${editions.names[edition]} · ${print.asOf(asOf)} · ${print.copy}`;
  // Beside the colour of an organisation, the tool's own second one would be a colour of nobody.
  const second = secondAccent ? inBothSchemes(secondAccent) : accent && 'var(--text-muted)';
  const colours = [
    ...(accent ? [`--accent: ${inBothSchemes(accent)};`] : []),
    ...(second ? [`--second-accent: ${second};`] : []),
  ];
  return [
    ...(colours.length > 0 ? [`:root { ${colours.join(' ')} }`] : []),
    `@media print { @page { @bottom-left { content: ${quoted(name)}; } @bottom-right { content: ${pageOf(print.page)}; } } }`,
    '',
  ].join('\n');
}

const inBothSchemes = (colour: string) =>
  `light-dark(${readableAccent(colour, 'light')}, ${readableAccent(colour, 'dark')})`;

const toOklch = converter('oklch');

/**
 * A text as a string of CSS. What is neither a letter, a digit, a blank nor one of a few signs is
 * written by its number: quotes, backslashes, and all that ends a line there, as a form feed does.
 *
 * @see https://drafts.csswg.org/cssom/#serialize-a-string
 */
export const quoted = (text: string) =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} .,:;()·–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** "Page {page} of {pages}" as the value of `content`. */
export const pageOf = (text: string) =>
  text
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : quoted(part),
    )
    .join(' ');
