import { describe, expect, it } from 'vitest';
import { weaknessOf } from '../../src/checks/justification.ts';

describe('a justification', () => {
  it.each([
    'TBD',
    'tbd.',
    'TODO',
    'n/a',
    'N/A – see ISMS, TBC',
    '-',
    '…',
    '???',
    'To be defined',
    'to be completed by Legal and Compliance soon',
    'See above.',
    'Lorem ipsum dolor sit amet',
    'Applicable',
    'not applicable.',
    'Anwendbar',
    'Nicht anwendbar',
    'Siehe oben',
    'Noch zu klären',
    'Non applicable',
    'Sans objet',
    'À définir',
    'Voir ci-dessus',
    'No aplica',
    'Por definir',
    'Ver arriba',
    'Non applicabile',
    'Da definire',
    'Vedi sopra',
    '[insert the reason why this control applies here]',
    'Reason: {{reason}} for the whole of the group of companies',
    // "à" written as a letter and an accent of its own.
    'A\u0300 de\u0301finir avec la direction des risques du groupe',
  ])('is a placeholder: %s', (text) => {
    expect(weaknessOf(text)).toBe('placeholder');
  });

  it.each([
    'Required by law.',
    'Two models need it.',
    'We do it so as to be ok',
    'Rückversicherungsvertraglich festgelegte Datenqualitätsanforderungen',
  ])('is shorter than a sentence: %s', (text) => {
    expect(weaknessOf(text)).toBe('short');
  });

  it.each([
    'This control is applicable to our organisation.',
    'The control is not relevant because it is not applicable to the company.',
    'Required by ISO/IEC 42001, Annex A, for the AI management system.',
    'Diese Massnahme ist für unser Unternehmen relevant und notwendig.',
    'Cette mesure est applicable et pertinente pour notre organisme.',
    'Esta medida es aplicable y necesaria para nuestra organización.',
    'Questa misura è applicabile e necessaria per la nostra organizzazione.',
  ])('says only that the control applies or does not: %s', (text) => {
    expect(weaknessOf(text)).toBe('hollow');
  });

  it.each([
    'Tariffs are set by two models.',
    'Applicable, since the claims model decides who is paid first.',
    'Todo el personal de siniestros usa un modelo de lenguaje.',
    'Roles have to be defined before a model reaches a policyholder.',
    'Required by Art. 26 of the EU AI Act for the hiring model.',
    'Zwei Modelle setzen die Prämien der Motorfahrzeugversicherung fest.',
    "Deux modèles fixent les primes de l'assurance automobile.",
    'No model leaves the house, so nobody outside could be told how to use it.',
  ])('says something: %s', (text) => {
    expect(weaknessOf(text)).toBeUndefined();
  });
});
