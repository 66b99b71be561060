import { fromTemplates } from '../../../issues/say.ts';
import { conflict } from './conflict.ts';
import type { RuleTexts } from '../texts.ts';

export const syntax: RuleTexts['mdx/syntax']['says'] = {
  ...fromTemplates({
    crowdedLine: [
      'Su questa riga cominciano più di {0} elenchi o citazioni.',
      'prosa',
      'Togliere i segni ripetuti, o metterli tra `backticks`.',
    ],
    longLine: [
      'Questa riga ha {0} caratteri.',
      'al massimo {1}',
      'Spezzare la riga. Spostare in `files/` ciò che non è prosa, e mettervi un link.',
    ],
    manySigns: [
      'Qui ci sono più di {0} segni come `*`, `_`, `[` e `<` senza una riga vuota in mezzo.',
      'capoversi, con una riga vuota in mezzo',
      'Spostare in `files/` ciò che non è prosa, e mettervi un link.',
    ],
    manyTags: [
      'Il testo ha più di {0} tag.',
      'prosa',
      'Spostare in `files/` ciò che non è prosa, e mettervi un link.',
    ],
    manyParts: [
      'Il testo ha più di {0} capoversi, link, celle e altre parti.',
      'prosa',
      'Dividere la voce, o mettere tabelle ed elenchi sotto `files/`.',
    ],
    longList: [
      'Questo elenco ha {0} elementi.',
      'al massimo {1}',
      'Dividerlo con titoli, o metterlo sotto `files/` come tabella.',
    ],
    manyFootnotes: [
      'Il testo ha più di {0} note.',
      'prosa',
      'Dividere la voce, o mettere le note sotto `files/`.',
    ],
    manyMentions: [
      'Il testo nomina più di {0} volte voci e controlli.',
      'testo corrente',
      'Dividere la voce, o spostare sotto `files/` ciò che non è testo corrente.',
    ],
    deep: [
      'Il testo è annidato per più di {0} livelli.',
      'prosa',
      'Chiudere ciò che è aperto qui, o togliere i segni ripetuti.',
    ],
    largeTable: [
      'Questa tabella ha {0} colonne e {1} righe.',
      'al massimo {2} colonne e {3} celle',
      'Dividere la tabella, o metterla sotto `files/` con un link.',
    ],
    endlessTag: [
      'Il tag `<{0}` non ha fine.',
      '{1}',
      'Scrivere `{2}` alla fine del tag, e i valori dei suoi attributi tra virgolette.',
    ],
    neverOpened: [
      '`{0}` chiude un tag che non è stato aperto.',
      'prima, un tag di apertura',
      'Toglierlo, o scrivere il tag di apertura.',
    ],
    unclosedBlock: [
      '`<{0}>` non è chiuso.',
      '`</{0}>` su una riga propria',
      'Scrivere `</{0}>` su una riga propria dopo il suo ultimo capoverso.',
    ],
    unclosed: [
      '`<{0}>` non è chiuso.',
      '`</{0}>` nello stesso capoverso',
      'Scrivere `</{0}>` dove finisce.',
    ],
    unclosedUnknown: [
      '`<{0}>` non è chiuso.',
      '`</{0}>` nello stesso capoverso',
      'Scrivere `</{0}>` dove finisce. Se si intende `<` come testo, scrivere `\\<`.',
    ],
    closedElsewhereBlock: [
      '`</{0}>` è in un altro capoverso, o in un altro blocco, rispetto a `<{0}>`.',
      '`</{0}>` su una riga propria',
      'Mettere `{1}` e `</{0}>` su righe proprie, con lo stesso rientro.',
    ],
    closedElsewhere: [
      '`</{0}>` è in un altro capoverso, o in un altro blocco, rispetto a `<{0}>`.',
      '`</{0}>` nello stesso capoverso',
      'Scrivere un `<{0}>…</{0}>` in ogni capoverso.',
    ],
    leftOpen: [
      '`{0}` non è chiuso.',
      '`/>` alla fine di un tag senza contenuto',
      'Scrivere `{1}`.',
    ],
    unquoted: [
      'Il valore di `{0}` non è tra virgolette.',
      'virgolette diritte intorno a ogni valore: `"…"`',
      'Scrivere `{1}`.',
    ],
    typographicQuotes: [
      'Le virgolette di questo tag sono tipografiche, come le scrive Word.',
      'virgolette diritte intorno a ogni valore: `"…"`',
      'Scrivere `{0}`.',
    ],
    placeholder: [
      '`{0}` sembra un tag, ma un tag così non esiste.',
      'testo. Un `<` davanti a una lettera comincia un tag',
      'Se è un segnaposto, scrivere ciò che rappresenta. Se si intende `<` come testo, scrivere `\\<`.',
    ],
    endlessComment: [
      'Questo commento non ha fine.',
      '`-->` alla fine del commento',
      'Scrivere `-->` dove il commento finisce, o togliere `<!--`.',
    ],
    slackLink: [
      '`{0}` non è un link con questo testo: è scritto come in Slack.',
      '`[text](address)`',
      'Scrivere `{1}`.',
    ],
    spacedAddress: [
      '`{0}` non è letto come indirizzo: contiene uno spazio.',
      'un indirizzo senza spazi che comincia con https://',
      'Scrivere `{1}` o `{2}`.',
    ],
    noScheme: [
      '`{0}` non è letto come indirizzo: non comincia con https://.',
      'un indirizzo senza spazi che comincia con https://',
      'Scrivere `{1}` o `{2}`.',
    ],
    wrongClosing: [
      'È scritto `</{0}>`, ma è atteso `</{1}>`.',
      'tag chiusi nell’ordine inverso a quello in cui sono stati aperti',
      'Chiudere prima `<{1}>`.',
    ],
    acrossCells: [
      'Un tag comincia in una cella di questa tabella e finisce in un’altra.',
      'l’inizio e la fine di un tag nella stessa cella',
      'Scrivere una coppia di tag in ogni cella.',
    ],
    noTag: [
      'Questo `<` non comincia un tag leggibile.',
      'un tag con i suoi valori tra virgolette, chiuso da `>` o `/>`, come `<Ref to="POL-01" />`',
      'Se si intende `<` come testo, scrivere `\\<`.',
    ],
    neverClosed: [
      'Questa `{` non viene mai chiusa.',
      'niente graffe: il contenuto è fatto di dati, mai di codice',
      'Se si intende `{` come testo, scrivere `\\{`, o metterla tra `backticks`.',
    ],
    manyExpressions: [
      'Un attributo di questo tag è codice, come molti sopra.',
      'attributi con i loro valori tra virgolette',
      'Scrivere `name="value"` invece di `name={value}`.',
    ],
    unreadable: [
      'Il testo non si può leggere: {0}.',
      'Markdown in cui ogni tag è chiuso',
      'Correggere il testo qui. Se si intende un `<` o una `{` come testo, scrivere `\\<` o `\\{`, o metterli tra `backticks`.',
    ],
  }),
  conflict,
};
