import { fromTemplates } from '../../../issues/say.ts';
import { counted, fieldName } from './words.ts';
import type { RuleTexts } from '../texts.ts';

const also = (count: number, one: string, more: string) =>
  count === 0 ? '' : ` Ebenso ${counted(count, one, more)}.`;

export const lost: RuleTexts['content/lost']['says'] = {
  ...fromTemplates({
    gluedRow: [
      '`{0}` ist eine Zeile der Tabelle darüber, weil keine leere Zeile dazwischen ist.',
      'eine leere Zeile nach einer Tabelle',
      'Lassen Sie davor eine Zeile leer.',
    ],
    surplusCells: [
      'Diese Zeile hat {0} Zellen, die Tabelle aber {1} Spalten. `{2}` ist nicht zu sehen.',
      '{1} Zellen',
      'Ergänzen Sie in den ersten zwei Zeilen der Tabelle eine Spalte, oder setzen Sie den Text in eine andere Zelle. Ein `|`, das keine Zellen trennt, schreiben Sie `\\|`.',
    ],
    barInCode: [
      'Diese Zeile hat {0} Zellen, die Tabelle aber {1} Spalten. `{2}` ist nicht zu sehen.',
      '{1} Zellen',
      'Ein `|`, das keine Zellen trennt, schreiben Sie auch in Backticks `\\|`.',
    ],
    endlessBackticks: [
      'Dieser Codeblock hat kein Ende; darum erscheint aller Text danach als Code, und nichts darin wird geprüft.',
      '`` ``` `` auf einer eigenen Zeile',
      'Schreiben Sie drei Backticks auf eine eigene Zeile nach dem Code.',
    ],
    endlessCode: [
      'Dieser Codeblock hat kein Ende; darum erscheint aller Text danach als Code, und nichts darin wird geprüft.',
      '`` {0} `` auf einer eigenen Zeile',
      'Schreiben Sie `` {0} `` auf eine eigene Zeile nach dem Code.',
    ],
    noteTwice: [
      'Weiter oben gibt es schon eine Fußnote `{0}`. Diese ist nicht zu sehen.',
      'für jede Fußnote ein eigener Name',
      'Geben Sie einen anderen Namen, oder entfernen Sie die Zeile.',
    ],
    noteUnnamed: [
      'Nichts im Text verweist auf die Fußnote `{0}`; darum ist sie nicht zu sehen.',
      '`{0}` im Text',
      'Schreiben Sie `{0}`, wo die Fußnote hingehört, oder entfernen Sie sie.',
    ],
    addressTwice: [
      'Weiter oben gibt es schon eine Zeile `{0}:`; zu ihr führen alle Links dieses Namens.',
      'für jede Adresse ein eigener Name',
      'Geben Sie einen anderen Namen, oder entfernen Sie die Zeile.',
    ],
    addressLine: [
      'Diese Zeile ist nicht zu sehen: `{0}:` am Anfang macht sie zur Adresse von Links dieses Namens.',
      'Text, der nicht mit Klammern und Doppelpunkt beginnt',
      'Schreiben Sie `{1}`, oder entfernen Sie die Klammern.',
    ],
  }),
  comment: (path, lost, whole) => ({
    found: `${fieldName(path)} endet vor \`${lost}\`: YAML liest alles nach \` #\` als Kommentar.`,
    expected: 'Text in Anführungszeichen, falls er ` #` enthält oder mit `&` beginnt',
    fix: `Schreiben Sie \`${whole}\`. Einen wirklichen Kommentar schreiben Sie auf eine eigene Zeile.`,
  }),
  anchor: (path, lost, whole) => ({
    found: `${fieldName(path)} beginnt nach \`${lost}\`: YAML liest ein Wort nach \`&\` als Namen des Wertes.`,
    expected: 'Text in Anführungszeichen, falls er ` #` enthält oder mit `&` beginnt',
    fix: `Schreiben Sie \`${whole}\`.`,
  }),
  typographicQuotes: (path, whole) => ({
    found: `${fieldName(path)} steht in typografischen Anführungszeichen, die darum als Teil des Textes erscheinen.`,
    expected: 'gerade Anführungszeichen um einen Text, oder keine',
    fix: `Schreiben Sie \`${whole}\`.`,
  }),
  lostLetter: (word, others) => ({
    found: `In \`${word}\` fehlt ein Buchstabe: An seiner Stelle steht das Zeichen U+FFFD, weil die Datei einmal in der falschen Kodierung gelesen wurde.${also(others, 'weiteres Wort', 'weitere Wörter')}`,
    expected: 'der Buchstabe',
    fix: 'Schreiben Sie den Buchstaben neu, oder kopieren Sie den Text noch einmal von dort, woher er stammt.',
  }),
  garbled: (signs, letter, others) => ({
    found: `\`${signs}\` war wohl \`${letter}\`: Der Text wurde einmal in der falschen Kodierung gelesen.${also(others, 'weiterer Buchstabe', 'weitere Buchstaben')}`,
    expected: `\`${letter}\``,
    fix: 'Schreiben Sie die Buchstaben neu, oder kopieren Sie den Text noch einmal von dort, woher er stammt.',
  }),
};
