import { readFileSync } from 'node:fs';
import { converter } from 'culori';
import { expect, it } from 'vitest';
import { brandSheet, contrast, grounds, readableAccent } from '../../../src/views/site/brand.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const schemes = ['light', 'dark'] as const;
const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

// Every hue in steps of 30°, pale and strong, dark and bright; and the ends of all scales.
const accents = ['#000000', '#ffffff', '#808080', '#ffff00', '#0000ff', '#1d5c63'];
for (let hue = 0; hue < 360; hue += 30)
  for (const [s, l] of [
    [1, 0.5],
    [1, 0.85],
    [0.4, 0.2],
    [0.3, 0.7],
  ] as const)
    accents.push(hexOf(hue, s, l));

it('measures against the grounds that the style sheet has', () => {
  for (const name of ['page', 'panel', 'mark'] as const) {
    const value = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
    expect([value?.[1], value?.[2]], name).toEqual([grounds.light[name], grounds.dark[name]]);
  }
});

it.each(schemes)('is readable on every ground whatever the accent, in the %s', (scheme) => {
  for (const accent of accents)
    expect(contrast(readableAccent(accent, scheme), scheme), accent).toBeGreaterThanOrEqual(4.5);
});

it('keeps a colour that can be read as it is', () => {
  expect(readableAccent('#1d5c63', 'light')).toBe('#1d5c63');
  expect(readableAccent('#ffee00', 'dark')).toBe('#ffee00');
});

it('keeps the hue, and goes no further than it must', () => {
  const hue = (colour: string) => converter('oklch')(colour)?.h ?? 0;
  const shade = readableAccent('#ff6600', 'light');
  expect(shade).not.toBe('#ff6600');
  expect(Math.abs(hue(shade) - hue('#ff6600'))).toBeLessThan(3);
  expect(contrast(shade, 'light')).toBeLessThan(4.8);
});

it('says whose the page is at its foot, and keeps quotes from ending the string', () => {
  const tiny = handbookOf({});
  const { config } = tiny;
  const organization = { ...config.organization, name: 'A "B" \\ </style>' };
  const sheet = brandSheet({
    ...tiny,
    config: { ...config, organization, brand: { accent: '#ff6600' } },
  });
  expect(sheet).toContain('--accent: light-dark(');
  expect(sheet).toContain('as of 2026-11-24');
  expect(sheet).toContain('a printed copy is not controlled');
  expect(sheet).toContain('A \\22 B\\22  \\5c  \\3c \\2f style\\3e ');
  expect(sheet).toContain('content: "Page " counter(page) " of " counter(pages)');
  expect(brandSheet(tiny)).not.toContain('accent');
});

it('wears a second colour that can be read like the first, and no colour of the tool beside one alone', () => {
  const tiny = handbookOf({});
  const wearing = (brand: NonNullable<typeof tiny.config.brand>) =>
    brandSheet({ ...tiny, config: { ...tiny.config, brand } });
  const pale = '#ffcc66';
  expect(wearing({ accent: '#1d5c63', secondAccent: pale })).toContain(
    `--second-accent: light-dark(${readableAccent(pale, 'light')}, ${pale});`,
  );
  expect(wearing({ accent: '#1d5c63' })).toContain('--second-accent: var(--text-muted);');
  expect(wearing({ secondAccent: pale })).not.toContain('--accent:');
});

it.each(['--accent', '--second-accent'])('is readable as the tool has it: %s', (name) => {
  const [, light = '', dark = ''] =
    new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  expect(contrast(light, 'light')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark, 'dark')).toBeGreaterThanOrEqual(4.5);
});

it('is one string of CSS that says the same, whatever character a name holds', () => {
  const tiny = handbookOf({});
  const { config } = tiny;
  const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
  for (const sign of [...signs, '\ud800', '\ufeff', '\uffff', '\u{e0001}', '\u{1f600}']) {
    const organization = { ...config.organization, name: `A${sign}fB` };
    const sheet = brandSheet({ ...tiny, config: { ...config, organization } });
    const [string = ''] =
      /(?<=@bottom-left \{ content: ).*(?=; \} @bottom-right)/su.exec(sheet) ?? [];
    expect(string, `U+${sign.codePointAt(0)?.toString(16)}`).toMatch(
      /^"(?:[^"\\\n\r\f\0]|\\[0-9a-f]{1,6} )*"$/u,
    );
    const said = string
      .slice(1, -1)
      .replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
    expect(said.startsWith(`A${sign}fB · `)).toBe(true);
  }
});

function hexOf(hue: number, saturation: number, lightness: number): string {
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    const a = saturation * Math.min(lightness, 1 - lightness);
    const value = lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
