import { clampChroma, converter, formatHex, wcagContrast } from 'culori';
import type { HandbookConfig } from '../../../schemas/handbook.ts';
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
export const textContrast = 4.5;

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
 * What a handbook adds to the style sheet: the organisation's colour, and what stands at the foot of
 * printed pages.
 *
 * @param asOf - the day at which the handbook is judged
 */
export function brandSheet(config: HandbookConfig, asOf: string): string {
  const { accent } = config.brand ?? {};
  const { print } = messagesFor(config.language);
  const name = `${config.organization.name} · ${config.title} · ${print.asOf(asOf)}`;
  return [
    ...(accent
      ? [
          `:root { --accent: light-dark(${readableAccent(accent, 'light')}, ${readableAccent(accent, 'dark')}); }`,
        ]
      : []),
    `@media print { @page { @bottom-left { content: ${quoted(name)}; } @bottom-right { content: ${pageOf(print.page)}; } } }`,
    '',
  ].join('\n');
}

const toOklch = converter('oklch');

/** A text as a string of CSS. */
const quoted = (text: string) =>
  `"${text.replace(/["\\\n\r<]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** "Page {page} of {pages}" as the value of `content`. */
const pageOf = (text: string) =>
  text
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : quoted(part),
    )
    .join(' ');
