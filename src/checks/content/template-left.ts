import { exampleOrganisation, templateMarkLine } from '../../handbook/reading/template-mark.ts';
import { nodesOf } from '../../handbook/nodes.ts';
import type { Handbook } from '../../handbook/types.ts';
import { firstOf, handful } from '../../issues/words.ts';
import type { Place } from '../../issues/place.ts';
import { node as placeOf } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  many: (files: readonly string[]) => ({
    found: `${files.length} files are still text of the template: ${firstOf(files)}.`,
    expected: 'texts about this organisation',
    fix: 'Make each text your own, then remove the line `# aims-template` from it.',
  }),
  one: (file: string) => ({
    found: `${file} is still text of the template.`,
    expected: 'a text about this organisation',
    fix: 'Make the text your own, then remove this line.',
  }),
  named: (example: string, count: number, own: string) => ({
    found: `The text names ${example}, the organisation of the example${count > 1 ? `, in ${count} places` : ''}.`,
    expected: `a text about ${own}`,
    fix: 'Rewrite the sentence: its facts are those of the example, too.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'content/template-left',
  severity: 'warning',
  summary:
    'A file is still marked as text of the template that `aims init` wrote, or names the organisation of the example.',
  why: 'A text that somebody else wrote about another organisation is not a rule of this one. Auditors ask staff whether they know it, and a name left over shows that nobody read it.',
  says,
  check(handbook, report) {
    const marked = markedFiles(handbook);
    const [first] = marked;
    if (first && marked.length > handful)
      report({
        at: first,
        ...say(
          'many',
          marked.map(({ file }) => file),
        ),
      });
    else
      for (const at of marked)
        report({
          at,
          ...say('one', at.file),
        });
    const known = new Set(marked.map(({ file }) => file));
    for (const { file, at, count } of leftNames(handbook))
      if (!known.has(file))
        report({
          at,
          ...say('named', exampleOrganisation, count, handbook.config.organization.name),
        });
  },
});

/** Where the mark of a template is: `aims init` writes it into these files. */
function markedFiles(handbook: Handbook): Place[] {
  const templates = handbook.documents.filter(
    ({ collection }) => collection === 'policies' || collection === 'clauses',
  );
  return ['handbook.yaml', ...templates.map(({ file }) => file)].flatMap((file) => {
    const line = templateMarkLine(handbook.textOf(file));
    return line === undefined ? [] : [{ file, point: { line, column: 1 } }];
  });
}

/** The first place in each entry that names the organisation of the example, and how many there are. */
function leftNames({ config, entries }: Handbook) {
  if (config.organization.name.includes(exampleOrganisation)) return [];
  return Object.values(entries)
    .flat()
    .flatMap((entry) => {
      const places = entry.body
        ? nodesOf(entry.body).filter(
            (node) => node.type === 'text' && node.value.includes(exampleOrganisation),
          )
        : [];
      const [first] = places;
      return first
        ? [{ file: entry.file, at: placeOf(entry, first), count: places.length }]
        : [];
    });
}
