import type { CollectionName } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { textPaths, valuesAlong, type ValueAt } from '../../../schemas/walk.ts';
import { fieldName } from '../../issues/field-name.ts';
import type { Path } from '../../issues/place.ts';
import { sayer } from '../../issues/say.ts';
import { memo } from '../../memo.ts';
import { defineRule } from '../rule.ts';

const marksInWords = {
  bold: 'bold text (`**…**`)',
  link: 'a link (`[…](…)`)',
  list: 'a list',
  heading: 'a heading',
  code: 'code (`` `…` ``)',
  emphasis: 'emphasis (`*…*`)',
  ref: 'a tag (`<Ref>`)',
  html: 'a tag of HTML',
  entity: 'a sign as HTML writes it (`&amp;`)',
};
type Mark = keyof typeof marksInWords;

const says = {
  mark: (path: Path, mark: Mark) => ({
    found: `${fieldName(path)} contains ${marksInWords[mark]}, but neither Markdown nor HTML is read in fields: the marks are shown.`,
    expected: 'plain text',
    fix: 'Write it in plain words here. Move lists, links and emphasis to the text below the fields.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'content/markdown',
  severity: 'warning',
  summary: 'A field contains Markdown or HTML, which is read only in the text below the fields.',
  why: 'Pages show the marks as they are: asterisks, brackets and addresses in the middle of the Statement of Applicability.',
  says,
  check({ byId }, report) {
    for (const { file, collection, data } of byId.values())
      for (const { path, mark } of marksIn(data)(collection))
        report({
          at: { file, path },
          ...say('mark', path, mark),
        });
  },
});

/** The marks in the fields of an entry. It is of one collection, and stays the same while others are written: they are kept. */
const marksIn = memo((data: object) => {
  let found: readonly { path: ValueAt['path']; mark: Mark }[] | undefined;
  return (collection: CollectionName) =>
    (found ??= (waysTo.get(collection) ?? []).flatMap((steps) =>
      valuesAlong(data, steps).flatMap(({ value, path }) => {
        const mark = typeof value === 'string' ? markIn(value) : undefined;
        return mark === undefined ? [] : [{ path, mark }];
      }),
    ));
});

const waysTo = new Map<CollectionName, ReturnType<typeof textPaths>>(
  Object.values(collections).map(({ name, schema }) => [name, textPaths(schema)]),
);

const marks: readonly [RegExp, Mark][] = [
  [/\*\*[^\s*][^*]*\*\*|(?<![\p{L}\p{N}_])__[^\s_][^_]*__(?![\p{L}\p{N}_])/u, 'bold'],
  [/!?\[[^\]\n]+\]\([^)\s]+\)/, 'link'],
  [/(?:^|\n)\s*[-*+] +\S[^\n]*\n\s*[-*+] +\S/, 'list'],
  [/^\s*[-*] +\S.* [-*] +\S/, 'list'],
  [/(?:^|\n)#{1,6} +\S/, 'heading'],
  [/(?:^|[\s(])`[^`\n]+`/, 'code'],
  [/(?:^|[\s(])\*[^\s*][^*\n]*[^\s*]\*(?=[\s).,;:]|$)/, 'emphasis'],
  [/<Ref\b/, 'ref'],
  [
    /<\/?(?:abbr|b|br|code|div|em|font|i|kbd|li|mark|ol|p|s|span|strong|su[bp]|u|ul)\s*\/?>|<(?:a|div|font|img|p|span)\s[^<>]*>/i,
    'html',
  ],
  [/&(?:amp|lt|gt|quot|apos|nbsp|[mn]dash|hellip|euro|#\d{2,5});/, 'entity'],
];

const markIn = (text: string): Mark | undefined =>
  marks.find(([pattern]) => pattern.test(text))?.[1];
