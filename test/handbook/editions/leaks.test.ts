import { expect, it } from 'vitest';
import { leakFinder, needlesOf } from '../../../src/handbook/editions/leaks.ts';
import { restrict } from '../../../src/handbook/editions/restrict.ts';
import { handbookOf } from '../handbook-of.ts';

const sentence = 'The model refuses every claim of more than 4,000 francs & asks nobody.';
const shared = 'Both entries say this sentence, which is long enough to be looked for.';

const full = handbookOf({
  roles: { lead: { title: 'AI lead', responsibilities: 'Leads.' } },
  incidents: {
    'INC-1': { title: 'Attack of the owls', classification: 'confidential', affected: sentence },
    'INC-1.2': { title: 'Other', affected: shared },
    'INC-3': { classification: 'confidential', affected: `${shared} Short one.` },
    'INC-4': { affected: sentence.toUpperCase().slice(0, 30) },
  },
});
const internal = restrict(full, 'internal');
const find = leakFinder(
  needlesOf(full, internal),
  new Set([...internal.byId.keys()].map((id) => id.toLowerCase())),
);
const kinds = (text: string) => find(text).map(({ kind, entry }) => `${kind} of ${entry}`);

it.each([
  ['as it is', 'See INC-1.'],
  ['in small letters', '<a href="/incidents/inc-1/">x</a>'],
  ['in entities', 'INC&#45;&#x31;'],
  ['in escapes of JSON', '"INC\\u002d1"'],
  ['in an address', 'incidents/INC%2D1/'],
  ['between tags', '<b>INC</b>-1'],
])('finds an id %s', (_, text) => {
  expect(kinds(text)).toEqual(['id of INC-1']);
});

it.each([
  ['as it is', 'the attack of the owls'],
  ['in capitals', 'ATTACK OF THE OWLS'],
  ['with tags in it', 'Attack <em>of</em> the <b>o</b>wls'],
  ['over lines', 'Attack of\n  the owls'],
  ['with entities and signs nobody sees', 'Att&shy;ack&nbsp;of the o\u200bwls'],
])('finds a title %s', (_, text) => {
  expect(kinds(text)).toEqual(['name of INC-1']);
});

it('finds a sentence, however it is escaped', () => {
  const html = `<p>${sentence.replace('&', '&amp;')}</p>`;
  for (const text of [sentence, html, JSON.stringify({ html }), sentence.replace(',', '\\,')])
    expect(kinds(text), text).toEqual(['sentence of INC-1']);
});

it('finds nothing in what the edition may say', () => {
  expect(kinds('INC-1.2 and INC-10, an attack of owls')).toEqual([]);
  expect(kinds(shared)).toEqual([]);
  expect(kinds('Short one.')).toEqual([]);
  expect(kinds(sentence.slice(0, -20))).toEqual([]);
});

it('does not take two paragraphs for one sentence', () => {
  expect(kinds('<p>Attack of</p><p>the owls</p>')).toEqual([]);
});

it('looks for nothing in a full handbook', () => {
  expect(needlesOf(full, full)).toEqual([]);
});
