import { expect, test } from 'vitest';
import { rulesSpoken } from './rules-spoken.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { termsOf } from '../../src/i18n/terms.ts';

/** Every text with its path; messages that take parameters say what they say of two. */
function textsOf(value: unknown, path: string[] = []): [path: string, text: string][] {
  if (typeof value === 'function')
    return [[path.join('.'), String(value(...Array.from({ length: value.length }, () => 2)))]];
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    textsOf(inner, [...path, name]),
  );
}

/** Code keeps its own spelling, and so do addresses, times of a standard and one-sign keys. */
const prose = (text: string) =>
  text.replace(/`[^`]*`/g, '').replace(/https:\/\/|\d:\d{4}|^[?/]$/g, '');

const texts = [
  ...textsOf(messagesFor('fr')),
  ...textsOf(termsOf('fr'), ['terms']),
  ...textsOf(await rulesSpoken('fr'), ['rules']),
].map(([path, text]): [string, string] => [path, prose(text)]);

/** The texts in which a pattern is found, with what is found. */
const found = (pattern: RegExp) =>
  texts.flatMap(([path, text]) => pattern.exec(text)?.map((part) => `${path}: ${part}`) ?? []);

test('double punctuation follows a narrow space that does not break', () => {
  expect(texts.filter(([, text]) => /\u202f[:;?!]/.test(text)).length).toBeGreaterThan(100);
  expect(found(/.{0,20}[^\u202f][:;?!].{0,10}/u)).toEqual([]);
});

test('guillemets hold such a space on their inner sides, and no other quotes are used', () => {
  expect(found(/.{0,20}(«[^\u202f]|[^\u202f]»|["“”]).{0,10}/u)).toEqual([]);
});

test('apostrophes are curled', () => {
  expect(found(/.{0,20}'.{0,10}/u)).toEqual([]);
});

test('capitals keep their accents', () => {
  expect(
    found(/(^|[.:?] |\u202f)(A|Etat|Etape|Evaluation|Echeance|Element)( .{0,10}|s?$)/),
  ).toEqual([]);
});
