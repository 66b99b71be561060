import { describedFields, fieldPath } from '../../../../schemas/field-paths.ts';
import { languages } from '../../../../schemas/handbook.ts';
import { schemaAt } from '../../../../schemas/walk.ts';
import type { z } from 'zod';
import { fieldLabel, word } from '../../../i18n/terms.ts';
import { isSlip, nearest } from '../../../issues/nearest.ts';
import type { Path } from '../../../issues/place.ts';

/** A word as it is compared: without case, accents, hyphens and spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ß/g, 'ss');

/**
 * The value that was meant by something near it, by its name in one of the languages, or by another
 * form of the word. Never its opposite.
 */
export function valueMeant(written: string, values: readonly string[]): string | undefined {
  const near = nearest(written.trim(), values);
  if (near !== undefined) return near;
  const text = plain(written);
  if (text === '') return undefined;
  const named = valueNamed(written, values);
  if (named !== undefined) return named;
  // `retired` for `retirement`: the same stem, and no other value has it.
  const alike = values.filter((value) => hasStemOf(plain(value), text));
  return alike.length === 1 ? alike[0] : undefined;
}

/** The value that a word is the name of, in whatever case and in one of the languages. */
export function valueNamed(written: string, values: readonly string[]): string | undefined {
  const text = plain(written);
  const named = values.filter(
    (value) =>
      plain(value) === text || languages.some((language) => plain(word(language, value)) === text),
  );
  return named.length === 1 ? named[0] : undefined;
}

function hasStemOf(a: string, b: string): boolean {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length >= 5 && length >= 0.75 * Math.min(a.length, b.length);
}

/** Names by which people call a field that the schema calls otherwise, in any collection. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  owner: ['responsible', 'accountable', 'contact', 'author'],
  title: ['name', 'heading', 'label'],
  stage: ['status', 'phase', 'state', 'lifecycleStage'],
  status: ['state', 'stage'],
  supplier: ['vendor', 'provider', 'manufacturer'],
  deployed: ['golive', 'live', 'launched', 'productive'],
  location: ['file', 'link', 'url', 'path', 'address', 'source'],
  url: ['link', 'address', 'location'],
  likelihood: ['probability', 'frequency'],
  impact: ['severity', 'consequence', 'damage'],
  controls: ['measures', 'mitigations'],
  measures: ['controls', 'mitigations'],
  closed: ['closedOn', 'done'],
  collected: ['date', 'created', 'recorded'],
  performed: ['date', 'conducted'],
  approved: ['approvedOn', 'approvalDate'],
  approvedBy: ['approver', 'releasedBy'],
  nextReview: ['review', 'reviewDate', 'reviewBy', 'reviewOn'],
  lastReviewed: ['reviewed', 'lastReview'],
  lead: ['auditor', 'leader'],
  covers: ['scope'],
  grade: ['severity', 'level', 'class'],
  purpose: ['description', 'summary', 'goal'],
  justification: ['reason', 'rationale', 'comment'],
  evidence: ['proof', 'records', 'proofs'],
  implementedBy: ['documents', 'policies'],
  due: ['deadline', 'dueDate', 'targetDate'],
  targetDate: ['due', 'deadline', 'dueDate'],
};

/**
 * The field that was meant by something near its name, by its title in one of the languages, or by a
 * name that people use for it.
 *
 * @param path - of the group in which the fields are
 */
export function fieldMeant(
  schema: z.ZodType,
  path: Path,
  written: string,
  known: readonly string[],
): string | undefined {
  const near = nearest(written, known);
  if (near !== undefined && isSlip(written, near)) return near;
  const titled = fieldTitled(schema, written, known, path);
  if (titled !== undefined) return titled;
  if (near !== undefined) return near;
  const text = plain(written);
  const others = known.filter((name) => otherNames[name]?.some((other) => plain(other) === text));
  return others.length === 1 ? others[0] : undefined;
}

/** The field that a text is the title of, in one of the languages. */
export function fieldTitled(
  schema: z.ZodType,
  written: string,
  known: readonly string[],
  path: Path = [],
): string | undefined {
  const text = plain(written);
  const titled = known.filter((name) => {
    const at = schemaAt(schema, [...path, name]);
    const way = at && fieldPath(at);
    return (
      way !== undefined &&
      (plain(describedFields.get(way)?.title ?? '') === text ||
        languages.some((language) => plain(fieldLabel(language, way)) === text))
    );
  });
  return titled.length === 1 ? titled[0] : undefined;
}
