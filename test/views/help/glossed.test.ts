import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolRoot } from '../../../src/cli/content.ts';
import { restrict } from '../../../src/handbook/editions/restrict.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { handbookIn } from '../../../src/handbook/lookup/translations.ts';
import { glossed } from '../../../src/views/help/glossed.ts';

const example = loadHandbook({ root: join(toolRoot, 'content') });
const linked = (handbook: typeof example, text: string) =>
  glossed(handbook, text).flatMap(({ text: word, path }) => (path ? [[word, path]] : []));

describe('a sentence at the top of a page', () => {
  it('leads from the first use of each term to the glossary, and keeps its words', () => {
    const text = 'Controls of the ISMS, and the controls of the Statement of Applicability.';
    expect(linked(example, text)).toEqual([
      ['Controls', '/help/glossary/#control'],
      ['ISMS', '/help/glossary/#isms'],
      ['Statement of Applicability', '/help/glossary/#soa'],
    ]);
    expect(
      glossed(example, text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('does so in other languages, and not within other words', () => {
    const german = handbookIn(example, 'de');
    expect(linked(german, 'Maßnahmen und Maßnahmenplan')).toEqual([
      ['Maßnahmen', '/help/glossary/#control'],
    ]);
  });

  it('leads nowhere in an edition without help', () => {
    expect(linked(restrict(example, 'internal'), 'Controls')).toEqual([]);
  });
});
