import { fromTemplates } from '../../../issues/say.ts';

/** What is said of the Statement of Applicability of the ISMS. */
export const isms = fromTemplates({
  ismsLines: [
    'La tabella ha più di {0} righe.',
    'una riga per ciascuno dei 93 controlli, sotto l’intestazione {1}',
    'Togliere tutto ciò che non fa parte della dichiarazione di applicabilità del SGSI.',
  ],
  ismsColumns: [
    'La tabella ha {0} colonne.',
    'una riga per ciascuno dei 93 controlli, sotto l’intestazione {1}',
    'Togliere tutto ciò che non fa parte della dichiarazione di applicabilità del SGSI.',
  ],
  ismsOpeningQuote: [
    'La tabella non si può leggere: c’è una virgoletta dentro una cella che non comincia con una virgoletta.',
    'righe separate da virgole sotto l’intestazione {0}',
    'Mettere tra virgolette doppie un testo che contiene una virgola, e raddoppiare le virgolette al suo interno: `""`.',
  ],
  ismsClosingQuote: [
    'La tabella non si può leggere: segue qualcosa dopo la virgoletta che chiude una cella, qui o in una riga sopra.',
    'righe separate da virgole sotto l’intestazione {0}',
    'Mettere tra virgolette doppie un testo che contiene una virgola, e raddoppiare le virgolette al suo interno: `""`.',
  ],
  ismsEndlessQuote: [
    'La tabella non si può leggere: una virgoletta viene aperta qui e mai chiusa.',
    'righe separate da virgole sotto l’intestazione {0}',
    'Mettere tra virgolette doppie un testo che contiene una virgola, e raddoppiare le virgolette al suo interno: `""`.',
  ],
  ismsUnreadable: [
    'La tabella non si può leggere: {1}.',
    'righe separate da virgole sotto l’intestazione {0}',
    'Mettere tra virgolette doppie un testo che contiene una virgola, e raddoppiare le virgolette al suo interno: `""`.',
  ],
  ismsEmpty: [
    'La tabella è vuota.',
    '{0}',
    'Scrivere l’intestazione e una riga per controllo, o togliere il file.',
  ],
  ismsMarkdown: [
    'Una colonna della tabella non ha titolo. Una tabella di Markdown non viene letta qui.',
    '{0}',
    'Scrivere l’intestazione e ogni riga con virgole o punti e virgola tra le celle, come un foglio di calcolo salva «CSV UTF-8».',
  ],
  ismsNoHeading: [
    'Nessuna riga della tabella ha i titoli delle sue colonne.',
    '{0}',
    'Scriverli nella prima riga, e salvare la tabella come «CSV UTF-8».',
  ],
  ismsNoColumn: ['La tabella non ha una colonna `{0}`.', '{1}', 'Correggere la prima riga.'],
  ismsOtherColumn: [
    '`{0}` non è una colonna della tabella.',
    '{1}',
    'Correggere la prima riga, o togliere la colonna.',
  ],
  ismsColumnTwice: ['La tabella ha due volte la colonna `{0}`.', '{1}', 'Togliere una delle due.'],
  ismsOneCell: [
    'Questa riga ha 1 cella.',
    '{0}: {1}',
    'Mettere tra virgolette doppie un testo che contiene una virgola, e lasciare vuota una cella se non c’è nulla da dire.',
  ],
  ismsCells: [
    'Questa riga ha {2} celle.',
    '{0}: {1}',
    'Mettere tra virgolette doppie un testo che contiene una virgola, e lasciare vuota una cella se non c’è nulla da dire.',
  ],
  ismsFormula: [
    '`control` è «{0}»: una formula del foglio di calcolo è fallita.',
    'da A.5.1 a A.8.34, di ISO/IEC 27001:2022',
    'Correggere `control`.',
  ],
  ismsOf2013: [
    '«{0}» è numerato come un controllo di ISO/IEC 27001:2013.',
    'da A.5.1 a A.8.34, di ISO/IEC 27001:2022',
    'Usare la Dichiarazione del SGSI che segue l’edizione del 2022.',
  ],
  ismsDay: [
    '«{0}» è una data: il foglio di calcolo ha preso il numero di un controllo per una data.',
    'da A.5.1 a A.8.34, di ISO/IEC 27001:2022',
    'Far trattare la colonna come testo dal foglio di calcolo, e riscrivere il numero, con `A.` davanti.',
  ],
  ismsNoControl: [
    '«{0}» non è un controllo di ISO/IEC 27001:2022.',
    'da A.5.1 a A.8.34, di ISO/IEC 27001:2022',
    'Correggere `control`.',
  ],
  ismsControlMeant: [
    '«{0}» non è un controllo di ISO/IEC 27001:2022.',
    'da A.5.1 a A.8.34, di ISO/IEC 27001:2022',
    'Scrivere `{1}`, se è ciò che si intende.',
  ],
  ismsUnnamed: [
    'La riga non nomina alcun controllo.',
    'da A.5.1 a A.8.34, di ISO/IEC 27001:2022',
    'Correggere `control`.',
  ],
  ismsLostZero: [
    '{0} è due volte nella tabella, la prima alla riga {1}, e {2} non c’è: il foglio di calcolo ha tolto l’ultimo zero.',
    'ogni controllo una volta',
    'Scrivere qui `{2}`, e far trattare la colonna come testo dal foglio di calcolo.',
  ],
  ismsTwice: [
    '{0} è due volte nella tabella, la prima alla riga {1}.',
    'ogni controllo una volta',
    'Togliere una delle due righe.',
  ],
});
