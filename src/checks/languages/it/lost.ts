import { fromTemplates } from '../../../issues/say.ts';
import { counted, fieldName } from './words.ts';
import type { RuleTexts } from '../texts.ts';

const also = (count: number, one: string, more: string) =>
  count === 0 ? '' : ` Lo stesso vale per ${counted(count, one, more)}.`;

export const lost: RuleTexts['content/lost']['says'] = {
  ...fromTemplates({
    gluedRow: [
      '`{0}` è una riga della tabella sopra, perché manca una riga vuota in mezzo.',
      'una riga vuota dopo una tabella',
      'Lasciare una riga vuota prima.',
    ],
    surplusCells: [
      'Questa riga ha {0} celle, ma la tabella ha {1} colonne. `{2}` non viene mostrato.',
      '{1} celle',
      'Aggiungere una colonna alle prime due righe della tabella, o mettere il testo in un’altra cella. Scrivere `\\|` per un `|` che non separa celle.',
    ],
    barInCode: [
      'Questa riga ha {0} celle, ma la tabella ha {1} colonne. `{2}` non viene mostrato.',
      '{1} celle',
      'Scrivere `\\|` per un `|` che non separa celle, anche tra backtick.',
    ],
    endlessBackticks: [
      'Questo blocco di codice non ha fine: tutto il testo che segue è mostrato come codice, e nulla vi è controllato.',
      '`` ``` `` su una riga propria',
      'Scrivere tre backtick su una riga propria dopo il codice.',
    ],
    endlessCode: [
      'Questo blocco di codice non ha fine: tutto il testo che segue è mostrato come codice, e nulla vi è controllato.',
      '`` {0} `` su una riga propria',
      'Scrivere `` {0} `` su una riga propria dopo il codice.',
    ],
    noteTwice: [
      'Sopra c’è già una nota `{0}`. Questa non viene mostrata.',
      'un nome proprio per ogni nota',
      'Darle un altro nome, o toglierla.',
    ],
    noteUnnamed: [
      'Nulla nel testo rimanda alla nota `{0}`, che quindi non viene mostrata.',
      '`{0}` nel testo',
      'Scrivere `{0}` dove va la nota, o togliere la nota.',
    ],
    addressTwice: [
      'Sopra c’è già una riga `{0}:`, a cui portano tutti i link con questo nome.',
      'un nome proprio per ogni indirizzo',
      'Darle un altro nome, o toglierla.',
    ],
    addressLine: [
      'Questa riga non viene mostrata: `{0}:` all’inizio ne fa l’indirizzo dei link con questo nome.',
      'un testo che non cominci con parentesi quadre e due punti',
      'Scrivere `{1}`, o togliere le parentesi.',
    ],
  }),
  comment: (path, lost, whole) => ({
    found: `${fieldName(path)} finisce prima di \`${lost}\`: YAML legge tutto ciò che segue \` #\` come commento.`,
    expected: 'testo tra virgolette se contiene ` #` o comincia con `&`',
    fix: `Scrivere \`${whole}\`. Mettere un vero commento su una riga a parte.`,
  }),
  anchor: (path, lost, whole) => ({
    found: `${fieldName(path)} comincia dopo \`${lost}\`: YAML legge una parola dopo \`&\` come nome del valore.`,
    expected: 'testo tra virgolette se contiene ` #` o comincia con `&`',
    fix: `Scrivere \`${whole}\`.`,
  }),
  typographicQuotes: (path, whole) => ({
    found: `${fieldName(path)} è tra virgolette tipografiche, che quindi si vedono come parte del testo.`,
    expected: 'virgolette diritte intorno a un testo, o nessuna',
    fix: `Scrivere \`${whole}\`.`,
  }),
  lostLetter: (word, others) => ({
    found: `A \`${word}\` manca una lettera: al suo posto c’è il segno U+FFFD, perché il file è stato letto una volta nella codifica sbagliata.${also(others, 'altra parola', 'altre parole')}`,
    expected: 'la lettera',
    fix: 'Riscrivere la lettera, o copiare di nuovo il testo da dove è venuto.',
  }),
  garbled: (signs, letter, others) => ({
    found: `\`${signs}\` era probabilmente \`${letter}\`: il testo è stato letto una volta nella codifica sbagliata.${also(others, 'altra lettera', 'altre lettere')}`,
    expected: `\`${letter}\``,
    fix: 'Riscrivere le lettere, o copiare di nuovo il testo da dove è venuto.',
  }),
};
