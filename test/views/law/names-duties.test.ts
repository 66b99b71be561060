import { describe, expect, it } from 'vitest';
import { isAboutAct, namesDuties } from '../../../src/views/law/names-duties.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

describe('an entry speaks of duties under the act', () => {
  const handbook = handbookOf({
    controls: { 'A.9.2': {}, 'A.8.5': { justification: 'Art. 26 of the AI Act asks for it.' } },
    context: {
      'PARTY-1': {
        kind: 'interested-party',
        requirements: [{ requirement: 'To be told', basis: ['ai-act:26(11)'] }],
      },
    },
    incidents: { 'INC-1': { notifications: [{ to: 'The authority', basis: 'ai-act:73' }] } },
  });
  const control = (id: string, html = '') =>
    namesDuties(handbook, entryIn(handbook, 'controls', id), html);

  it('if a field refers to an article', () =>
    expect(namesDuties(handbook, entryIn(handbook, 'context', 'PARTY-1'), '')).toBe(true));

  it('if a field or the text names the act and an article in plain words', () => {
    expect(control('A.8.5')).toBe(true);
    expect(control('A.9.2', '<p>Forbidden by Art. 5 of the AI Act.</p>')).toBe(true);
    expect(control('A.9.2')).toBe(false);
  });

  it('and not where the page says so beside the duties', () =>
    expect(namesDuties(handbook, entryIn(handbook, 'incidents', 'INC-1'), '')).toBe(false));
});

it.each([
  ['Art. 26(5) AI Act', true],
  ['Artikel 26 der KI-Verordnung', true],
  ['l’art. 26 du règlement européen sur l’IA', true],
  ['el artículo 26 del Reglamento de IA', true],
  ['l’articolo 26 del regolamento sull’IA', true],
  ['Art. 22 FADP', false],
  ['The AI Act, part by part', false],
])('%s names the act and an article: %s', (text, expected) =>
  expect(isAboutAct(text)).toBe(expected),
);
