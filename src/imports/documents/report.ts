import { relative } from 'node:path';
import { diffLines } from 'diff';
import { quantity } from '../../issues/words.ts';
import { conflictLines, shownValue } from '../conflict-lines.ts';
import type { DocumentOutcome, PreparedDocuments } from './import-documents.ts';

/** So many addresses of one document are named in a text; JSON has them all. */
const namedAddresses = 8;

/** What becomes of each document, in figures. */
export const documentCounts = ({ outcomes, files }: PreparedDocuments) => {
  const count = (became: DocumentOutcome['became']) =>
    outcomes.filter((each) => each.became === became).length;
  return {
    documents: outcomes.length,
    new: count('new'),
    changed: count('changed'),
    unchanged: count('same'),
    there: count('there'),
    removed: count('removed'),
    conflicts: count('conflict'),
    faulty: count('faulty'),
    attachments: [...files.keys()].filter((file) => file.startsWith('files/')).length,
  };
};

/** The report for a terminal: a line for each document, and below it what somebody should know. */
export function documentsText(prepared: PreparedDocuments): string {
  const folder = process.cwd();
  const { outcomes, gone } = prepared;
  const conflicts = outcomes.flatMap(({ update }) => update?.conflicts ?? []);
  return [
    ...outcomes.flatMap((outcome) => [
      `${relative(folder, outcome.file)} → ${became(outcome)}`,
      ...outcome.faults.slice(0, 10).map((fault) => `    ✖ ${fault}`),
      ...details(outcome).map((note) => `    ${note}`),
    ]),
    ...(gone.length > 0
      ? [
          `No document any more: ${gone.join(', ')}. ${gone.length === 1 ? 'The entry stays as it is' : 'The entries stay as they are'}; nothing is deleted.`,
        ]
      : []),
    ...conflictLines(conflicts),
  ].join('\n');
}

const became = ({ became, id, title, links, warnings }: DocumentOutcome): string => {
  if (became === 'there')
    return `${id}: there is such an entry already, and it is left as it is without --update.`;
  if (became === 'same') return `${id}: nothing to change.`;
  if (became === 'removed')
    return `${id}: was removed from the handbook since the last import, and is not made again. \`--take ${id}\` brings it back.`;
  if (became === 'conflict') return `${id}: both an editor and the document changed the same.`;
  if (became === 'faulty') return 'cannot be imported:';
  const parts = links
    ? [
        ...(links.entries > 0 ? [`${quantity(links.entries, 'link')} to entries`] : []),
        ...(links.outside > 0 ? [`${quantity(links.outside, 'link')} to other sites`] : []),
        ...(links.images > 0 ? [quantity(links.images, 'image')] : []),
        ...(links.files > 0 ? [quantity(links.files, 'attachment')] : []),
        ...(warnings > 0 ? [quantity(warnings, 'warning')] : []),
      ]
    : [];
  return `${id}: ${title}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
};

function details({ became, links, notes, update }: DocumentOutcome): string[] {
  if (became === 'same') return keptWords(update);
  if (became !== 'new' && became !== 'changed') return [];
  const lost = links?.lost ?? [];
  return [
    ...changeWords(update),
    ...keptWords(update),
    ...notes,
    ...(links && links.withoutAlt > 0
      ? [
          `${quantity(links.withoutAlt, 'image has', 'images have')} no alternative text. Write what each shows between the brackets of \`![…]\`.`,
        ]
      : []),
    ...(lost.length > 0
      ? [
          `${quantity(lost.length, 'address leads', 'addresses lead')} nowhere from the handbook. The text is kept:`,
          ...lost.slice(0, namedAddresses).map(({ address, why }) => `  ${address}: ${why}.`),
          ...(lost.length > namedAddresses
            ? [`  … and ${lost.length - namedAddresses} more.`]
            : []),
        ]
      : []),
  ];
}

/** What changes of an entry that is there already. */
function changeWords(update: DocumentOutcome['update']): string[] {
  if (!update) return [];
  const lines = (kind: 'added' | 'removed') =>
    diffLines(update.before, update.text)
      .filter((part) => part[kind])
      .reduce((sum, { count }) => sum + count, 0);
  return [
    ...update.fields.map(
      ({ field, before, after }) => `${field}: ${shownValue(before)} → ${shownValue(after)}`,
    ),
    `Lines of the entry: ${lines('added')} new, ${lines('removed')} gone.`,
  ];
}

const keptWords = (update: DocumentOutcome['update']): string[] =>
  update && update.kept.length > 0
    ? [
        `Kept, since only editors changed it since the last import: ${update.kept.map(({ field }) => field).join(', ')}.`,
      ]
    : [];

/** The report as data. */
export const documentsJson = (prepared: PreparedDocuments, written: boolean): string =>
  `${JSON.stringify(
    {
      what: 'policies',
      counts: documentCounts(prepared),
      written,
      files: written
        ? [...prepared.files.keys(), ...(prepared.record ? [prepared.record.file] : [])]
        : [],
      gone: prepared.gone,
      documents: prepared.outcomes.map(({ update, ...outcome }) => ({
        ...outcome,
        ...(update && {
          changes: update.fields,
          kept: update.kept,
          conflicts: update.conflicts,
        }),
      })),
    },
    null,
    2,
  )}\n`;
