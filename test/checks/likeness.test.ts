import { describe, expect, it } from 'vitest';
import { fingerprintOf, nearWordForWord } from '../../src/checks/likeness.ts';

const likeness = (a: string, b: string) => nearWordForWord(fingerprintOf(a), fingerprintOf(b));

const isms =
  'Security rules for two insurers and a branch come from one policy set that the board adopts every year.';

describe('two texts are the same', () => {
  it.each([
    [
      'Information security policies give direction to all staff.',
      'AI policies give direction to all staff.',
    ],
    [
      'The ISMS charter (A.5.2, ISO/IEC 27001) names who answers.',
      'The AIMS charter (A.3.2, ISO/IEC 42001) names who answers.',
    ],
    [
      'Die Informationssicherheitspolitik gibt allen die Richtung vor.',
      'Die KI-Politik gibt allen die Richtung vor.',
    ],
    [
      "La politique de sécurité de l'information oriente le personnel.",
      'La politique de l’intelligence artificielle oriente le personnel.',
    ],
    [
      'La política de seguridad de la información orienta al personal.',
      'La política de inteligencia artificial orienta al personal.',
    ],
    [
      'La politica di sicurezza delle informazioni orienta il personale.',
      'La politica di intelligenza artificiale orienta il personale.',
    ],
  ])('after a rename: %s', (a, b) => {
    expect(likeness(a, b)).toBe(1);
  });

  it('apart from case and marks', () => {
    expect(likeness(isms, isms.toUpperCase().replace('.', '!'))).toBe(1);
  });

  it('with two words of twenty changed', () => {
    expect(likeness(isms, isms.replace('two', 'three').replace('every', 'each'))).toBeGreaterThan(
      0.7,
    );
  });

  it('where one stands whole in a longer one', () => {
    expect(
      likeness(
        isms,
        `For our customers it matters that we say this in public as well, so here it is. ${isms} Models included.`,
      ),
    ).toBe(1);
  });
});

describe('two texts are different', () => {
  it.each([
    [
      'on the same subject',
      'The board adopts an AI policy, because models now set the premiums of two insurers.',
    ],
    [
      'with the same words in another order',
      'Every year the board adopts one set, and a policy for a branch and two insurers: rules that come from security.',
    ],
    [
      'in the same frame',
      'Security rules for models come from the people whom a wrong premium would harm.',
    ],
  ])('%s', (_, text) => {
    expect(likeness(isms, text)).toBeUndefined();
  });

  it('where a short one happens to stand in a longer one', () => {
    expect(
      likeness(
        'Required by the EU AI Act.',
        'Required by the EU AI Act for the hiring model, whose candidates must be told how they were ranked.',
      ),
    ).toBeUndefined();
  });

  it('where there are no words to compare', () => {
    expect(likeness('', '')).toBeUndefined();
    expect(likeness('Yes.', 'Yes.')).toBeUndefined();
  });
});
