import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

const descriptions: Readonly<Record<string, string>> = {
  'Ref.to': 'L’identificativo della voce, del controllo o del punto.',
  'Callout.type': 'Che cos’è: `note`, `tip`, `important`, `warning` o `caution`.',
  'Restricted.to': 'La classificazione della parte: `internal` o `confidential`.',
  'Figure.src': 'L’immagine, sotto `files/`.',
  'Figure.alt': 'Ciò che l’immagine mostra, per chi non può vederla.',
  'Figure.caption': 'Il testo sotto l’immagine.',
};

export const component: RuleTexts['mdx/component']['says'] = {
  ...fromTemplates({
    noAttributes: [
      '`<{0}>` non accetta un attributo `{1}`.',
      'nessun attributo',
      'Correggere l’ortografia, o togliere l’attributo.',
    ],
    otherAttribute: [
      '`<{0}>` non accetta un attributo `{1}`.',
      '{2}',
      'Correggere l’ortografia, o togliere l’attributo.',
    ],
    attributeTwice: [
      '`<{0}>` ha due volte l’attributo `{1}`: uno dei suoi valori andrebbe perso.',
      'ogni attributo una volta',
      'Togliere uno dei due.',
    ],
    nameless: [
      '`<>` è un tag senza nome.',
      '{0}',
      'Togliere `<>` e `</>`; il testo in mezzo può restare.',
    ],
    otherCallout: [
      '`<{0}>` è un componente di un altro strumento.',
      '{1}',
      'Scrivere `<Callout type="note">` (o tip, important, warning, caution) e `</Callout>`, ciascuno su una riga propria.',
    ],
    otherLayout: [
      '`<{0}>` è un componente di un altro strumento.',
      '{1}',
      'Togliere il tag, e tenere il suo testo. Una scheda può diventare un titolo.',
    ],
    unknown: [
      '`<{0}>` non è un componente.',
      '{1}',
      'Correggere il nome, o scriverlo in Markdown.',
    ],
    otherValue: ['L’attributo `{0}` di `<{1}>` è «{2}».', '{3}', 'Correggere `{0}`.'],
    inParagraph: [
      '`<{0}>` è dentro un capoverso.',
      'un capoverso a sé, con una riga vuota prima e dopo',
      'Scriverlo come `{1}`, su righe proprie.',
    ],
    contentInBlock: [
      '`<{0}>` contiene testo, che non verrebbe mostrato.',
      'un tag senza contenuto',
      'Scriverlo come `{1}`, su righe proprie.',
    ],
    content: [
      '`<{0}>` contiene testo, che non verrebbe mostrato.',
      'un tag senza contenuto',
      'Scriverlo come `{1}`.',
    ],
    emptyBlock: [
      '`<{0}>` è vuoto.',
      'il testo che mette in risalto',
      'Scriverlo come `{1}`, su righe proprie.',
    ],
    empty: ['`<{0}>` è vuoto.', 'il testo che mette in risalto', 'Scriverlo come `{1}`.'],
  }),
  lacking: (element, name, description) => ({
    found: `A \`<${element}>\` manca l’attributo \`${name}\`.`,
    expected: descriptions[`${element}.${name}`] ?? description,
    fix: `Aggiungerlo: \`${name}="…"\`.`,
  }),
  noValue: (element, name, description, isRequired) => ({
    found: `L’attributo \`${name}\` di \`<${element}>\` non ha valore.`,
    expected: descriptions[`${element}.${name}`] ?? description,
    fix: `Scrivere \`${name}="…"\`${isRequired ? '' : ', o toglierlo'}.`,
  }),
};
