import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { digestOfText, writtenTextIn } from '../../../src/handbook/state/written-text.ts';

/** Fields of a policy, some of which say how it is administered. */
const fields = fc.record(
  {
    title: fc.string({ minLength: 1, unit: 'grapheme-ascii' }),
    kind: fc.constantFrom('policy', 'plan'),
    satisfies: fc.uniqueArray(fc.constantFrom('5.2', '9.1', 'A.2.2'), { minLength: 1 }),
    version: fc.constantFrom('1.0', '1.10', '2'),
    origin: fc.constantFrom('aims', 'isms'),
  },
  { requiredKeys: ['title', 'version'] },
);

/** Words without blanks at their ends, in paragraphs. */
const word = fc.stringMatching(/^[a-zA-Zäé.*#|-]{1,12}$/).filter((text) => !/^-+$/.test(text));
const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 6,
});

const bodyOf = (all: string[][]) => all.map((words) => words.join(' ')).join('\n\n');
const fileOf = (data: object, body: string) => `---\n${stringify(data)}---\n${body}\n`;
function digest(text: string): string {
  const written = writtenTextIn('policies', text);
  if (!written) throw new Error(`No fields in ${JSON.stringify(text)}`);
  return digestOfText(written);
}

describe('the digest of a text', () => {
  it('does not change with line ends, trailing blanks, the order of keys and blank lines at the end', () => {
    fc.assert(
      fc.property(
        fields,
        paragraphs,
        fc.array(fc.constantFrom('', ' ', '  ', '\t'), { minLength: 1 }),
        fc.nat(4),
        fc.boolean(),
        (data, all, blanks, lines, crlf) => {
          const body = bodyOf(all);
          const reordered = Object.fromEntries(Object.entries(data).toReversed());
          const blank = body
            .split('\n')
            .map((line, index) => line + (blanks[index % blanks.length] ?? ''))
            .join('\n');
          const other = `${fileOf(reordered, blank)}${'\n'.repeat(lines)}`;
          const written = crlf ? other.replaceAll('\n', '\r\n') : other;
          expect(digest(written)).toBe(digest(fileOf(data, body)));
        },
      ),
    );
  });

  it('does not change with what says how a document is administered', () => {
    fc.assert(
      fc.property(fields, paragraphs, fc.constantFrom('draft', 'approved'), (data, all, status) => {
        const changed = {
          ...data,
          status,
          owner: 'lead',
          approved: '2026-01-01',
          approvedText: 'x',
        };
        expect(digest(fileOf(changed, bodyOf(all)))).toBe(digest(fileOf(data, bodyOf(all))));
      }),
    );
  });

  it('changes with every other change of words, be it added, removed, exchanged or moved', () => {
    fc.assert(
      fc.property(fields, paragraphs, fc.nat(), fc.nat(), word, (data, all, at, place, other) => {
        const paragraph = at % all.length;
        const words = all[paragraph] ?? [];
        const index = place % words.length;
        const edits = [
          words.with(index, other),
          words.toSpliced(index, 1),
          words.toSpliced(index, 0, other),
          words.toReversed(),
        ];
        const before = bodyOf(all);
        for (const edit of edits) {
          const after = bodyOf(all.with(paragraph, edit).filter((each) => each.length > 0));
          fc.pre(after !== '');
          const same = digest(fileOf(data, after)) === digest(fileOf(data, before));
          expect(same).toBe(after === before);
        }
      }),
    );
  });

  it('changes with the value of a field that matters', () => {
    fc.assert(
      fc.property(fields, fields, paragraphs, (data, other, all) => {
        const normal = (of: Record<string, unknown>) =>
          JSON.stringify(
            Object.entries(of)
              .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value])
              .toSorted(),
          );
        const same = digest(fileOf(data, bodyOf(all))) === digest(fileOf(other, bodyOf(all)));
        expect(same).toBe(normal(data) === normal(other));
      }),
    );
  });
});
