import { fromTemplates } from '../../../issues/say.ts';

/** What is said of the fields of an entry because of its id. */
export const ids = fromTemplates({
  untitled: [
    '`title` manca, benché `{0}` sia un controllo proprio.',
    'il titolo del controllo',
    'Aggiungerlo: `title: …`.',
  ],
  titled: [
    '`title` qui è fuori posto: i controlli dell’allegato A hanno il titolo dal catalogo.',
    'nessun titolo, o un controllo proprio chiamato `ORG.…`',
    'Togliere il titolo.',
  ],
  noClause: ['`{0}` non è un punto del sistema di gestione.', '{1}', 'Rinominare il file.'],
  clauseTwice: ['Il punto {0} ha due righe.', '{1}', 'Tenerne una.'],
  otherClause: [
    'Il punto {0} non fa parte di {2}.',
    '{1}',
    'Spostare la riga nella voce del suo punto.',
  ],
  namesAnother: [
    '`translationOf` nomina `{0}`, ma per il suo nome il file è una traduzione di `{1}`.',
    '`{1}`',
    'Scrivere `translationOf: {1}`, o rinominare il file.',
  ],
  noRule: [
    'Non c’è una regola `{0}` (in `checks`).',
    'l’identificativo di una regola, come `document/due-soon`',
    'Correggere l’identificativo, o togliere la riga.',
  ],
  unreadRule: [
    '`{0}` non si può disattivare: ciò che trova non viene letto, e mancherebbe dal sito senza che nulla lo dica.',
    '`error` o `warning`',
    'Togliere la riga.',
  ],
  unsafeRule: [
    '`{0}` non si può disattivare: ciò che trova potrebbe eseguire codice, o caricare qualcosa, nel browser di chi legge, ed è omesso dalla pagina.',
    '`error` o `warning`',
    'Togliere la riga.',
  ],
});
