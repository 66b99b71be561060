import { expect, it } from 'vitest';
import { signName as inFields } from '../../schemas/signs.ts';
import { signName as de } from '../../src/checks/languages/de/signs.ts';
import { signName as es } from '../../src/checks/languages/es/signs.ts';
import { signName as fr } from '../../src/checks/languages/fr/signs.ts';
import { signName as italian } from '../../src/checks/languages/it/signs.ts';
import { signName as inTexts } from '../../src/handbook/reading/sign-name.ts';

const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** Signs that have a name of their own in English, where fields or texts have them. */
const named = signs.filter(
  (sign) =>
    !/^(?:invisible character|half of a character) /.test(inFields(sign)) ||
    !inTexts(sign).startsWith('the sign U+'),
);

it.each(Object.entries({ de, es, fr, it: italian }))(
  'what has a name in English has one in %s',
  (_, nameOf) => {
    expect(named.length).toBeGreaterThan(30);
    expect(named.map(nameOf).filter((name) => !/ \(.+\)$/.test(name))).toEqual([]);
  },
);
