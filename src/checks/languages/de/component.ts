import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

const descriptions: Readonly<Record<string, string>> = {
  'Ref.to': 'Die ID des Eintrags, der Maßnahme oder des Abschnitts.',
  'Callout.type': 'Was es ist: `note`, `tip`, `important`, `warning` oder `caution`.',
  'Restricted.to': 'Die Klassifizierung des Teils: `internal` oder `confidential`.',
  'Figure.src': 'Das Bild, unter `files/`.',
  'Figure.alt': 'Was das Bild zeigt, für alle, die es nicht sehen können.',
  'Figure.caption': 'Der Text unter dem Bild.',
};

export const component: RuleTexts['mdx/component']['says'] = {
  ...fromTemplates({
    noAttributes: [
      '`<{0}>` nimmt kein Attribut `{1}`.',
      'keine Attribute',
      'Berichtigen Sie die Schreibweise, oder entfernen Sie das Attribut.',
    ],
    otherAttribute: [
      '`<{0}>` nimmt kein Attribut `{1}`.',
      '{2}',
      'Berichtigen Sie die Schreibweise, oder entfernen Sie das Attribut.',
    ],
    attributeTwice: [
      '`<{0}>` hat das Attribut `{1}` zweimal; einer der Werte ginge verloren.',
      'jedes Attribut einmal',
      'Entfernen Sie eines der beiden.',
    ],
    nameless: [
      '`<>` ist ein Tag ohne Namen.',
      '{0}',
      'Entfernen Sie `<>` und `</>`; der Text dazwischen kann bleiben.',
    ],
    otherCallout: [
      '`<{0}>` ist eine Komponente eines anderen Werkzeugs.',
      '{1}',
      'Schreiben Sie `<Callout type="note">` (oder tip, important, warning, caution) und `</Callout>`, jedes auf eine eigene Zeile.',
    ],
    otherLayout: [
      '`<{0}>` ist eine Komponente eines anderen Werkzeugs.',
      '{1}',
      'Entfernen Sie das Tag, und behalten Sie seinen Text. Ein Reiter oder eine Karte kann eine Überschrift werden.',
    ],
    unknown: [
      '`<{0}>` ist keine Komponente.',
      '{1}',
      'Berichtigen Sie den Namen, oder schreiben Sie es in Markdown.',
    ],
    otherValue: ['Das Attribut `{0}` von `<{1}>` ist „{2}“.', '{3}', 'Berichtigen Sie `{0}`.'],
    inParagraph: [
      '`<{0}>` steht in einem Absatz.',
      'ein eigener Absatz, mit einer leeren Zeile davor und danach',
      'Schreiben Sie es als `{1}`, auf eigenen Zeilen.',
    ],
    contentInBlock: [
      '`<{0}>` enthält Text, der nicht zu sehen wäre.',
      'ein Tag ohne Inhalt',
      'Schreiben Sie es als `{1}`, auf eigenen Zeilen.',
    ],
    content: [
      '`<{0}>` enthält Text, der nicht zu sehen wäre.',
      'ein Tag ohne Inhalt',
      'Schreiben Sie es als `{1}`.',
    ],
    emptyBlock: [
      '`<{0}>` ist leer.',
      'der Text, den es hervorhebt',
      'Schreiben Sie es als `{1}`, auf eigenen Zeilen.',
    ],
    empty: ['`<{0}>` ist leer.', 'der Text, den es hervorhebt', 'Schreiben Sie es als `{1}`.'],
  }),
  lacking: (element, name, description) => ({
    found: `Bei \`<${element}>\` fehlt das Attribut \`${name}\`.`,
    expected: descriptions[`${element}.${name}`] ?? description,
    fix: `Ergänzen Sie es: \`${name}="…"\`.`,
  }),
  noValue: (element, name, description, isRequired) => ({
    found: `Das Attribut \`${name}\` von \`<${element}>\` hat keinen Wert.`,
    expected: descriptions[`${element}.${name}`] ?? description,
    fix: `Schreiben Sie \`${name}="…"\`${isRequired ? '' : ', oder entfernen Sie es'}.`,
  }),
};
