import { fromTemplates } from '../../../issues/say.ts';
import { conflict } from './conflict.ts';
import { yamlIn } from '../yaml-in.ts';
import { counted } from './words.ts';
import type { RuleTexts } from '../texts.ts';

export const yaml: RuleTexts['content/yaml']['says'] = {
  ...fromTemplates({
    cutFields: [
      'Tre trattini terminano qui i campi, ma ne seguono altri.',
      'una riga di tre trattini sopra i campi, e una sotto',
      'Togliere questa riga.',
    ],
    spacesBefore: [
      'Ci sono spazi prima dei tre trattini.',
      'una prima riga di tre trattini, `---`',
      'Togliere gli spazi.',
    ],
    emptyLine: [
      'C’è una riga vuota sopra i campi.',
      'una prima riga di tre trattini, `---`',
      'Toglierla: il file comincia con `---`.',
    ],
    emptyLines: [
      'Ci sono {0} righe vuote sopra i campi.',
      'una prima riga di tre trattini, `---`',
      'Toglierle: il file comincia con `---`.',
    ],
    dashFirst: [
      'La prima riga è una lineetta, `{0}`, non tre trattini. Word fa l’una dagli altri.',
      'una prima riga di tre trattini, `---`',
      'Scrivere `---` al suo posto.',
    ],
    otherFirst: [
      'La prima riga è `{0}`.',
      'una prima riga di tre trattini, `---`',
      'Scrivere `---` al suo posto.',
    ],
    noOpening: [
      'Manca `---` sopra i campi.',
      'una prima riga di tre trattini, `---`',
      'Scrivere `---` sopra questa riga.',
    ],
    textAbove: [
      'C’è del testo sopra i campi.',
      'una prima riga di tre trattini, `---`',
      'Spostarlo sotto il secondo `---`, o toglierlo: il file comincia con `---`.',
    ],
    textBeside: [
      'Sulla stessa riga dei tre trattini segue del testo: «{0}».',
      'una riga di tre trattini, `---`, tra i campi e il testo',
      'Spostarlo sulla riga successiva.',
    ],
    otherEnd: [
      'I campi finiscono con `{0}`, non con tre trattini.',
      'una riga di tre trattini, `---`, tra i campi e il testo',
      'Scrivere `---` al suo posto.',
    ],
    openEnd: [
      'I campi non sono chiusi.',
      'una riga di tre trattini, `---`, tra i campi e il testo',
      'Scrivere `---` su una riga propria sotto l’ultimo campo.',
    ],
    open: [
      'I campi non sono chiusi.',
      'una riga di tre trattini, `---`, tra i campi e il testo',
      'Scrivere `---` su una riga propria sopra questa riga.',
    ],
    secondFields: [
      'Qui seguono altri campi tra righe di tre trattini. Vengono mostrati come testo.',
      'tutti i campi in cima al file, poi il testo',
      'Toglierli, o spostarli tra i campi in cima.',
    ],
    empty: [
      'Il file è vuoto.',
      'campi tra due righe di tre trattini, poi il testo',
      'Scrivere la voce, o togliere il file.',
    ],
    toml: [
      'I campi sono tra righe di `+++`, come in TOML.',
      'campi tra due righe di tre trattini, poi il testo',
      'Scrivere `---` al posto di `+++`, e ogni campo come `name: value`.',
    ],
    noFields: [
      'Il file non ha campi.',
      'campi tra due righe di tre trattini, poi il testo',
      'Cominciare con `---`, poi i campi, poi `---` su una riga propria.',
    ],
    manyLines: [
      'Ci sono più di {0} righe di campi.',
      'i campi di una voce',
      'Scrivere la prosa sotto la seconda riga di tre trattini, e mettere gli elenchi sotto `files/`.',
    ],
    manySigns: [
      'Fin qui ci sono più di {0} parentesi, virgole e altri segni di YAML.',
      'i campi di una voce',
      'Scrivere la prosa sotto la seconda riga di tre trattini, e mettere gli elenchi sotto `files/`.',
    ],
    deep: [
      'Qui sono annidati più di {0} elenchi o gruppi.',
      'un valore, o un elenco di valori',
      'Togliere i segni ripetuti, o mettere il testo tra virgolette.',
    ],
    unprintable: [
      'Questo testo contiene il carattere {0}, che non si può mostrare.',
      'testo',
      'Togliere la sequenza di escape che lo rappresenta.',
    ],
    twice: [
      '`{0}` è qui una seconda volta: uno dei suoi valori andrebbe perso.',
      'ogni campo una volta',
      'Togliere uno dei due.',
    ],
    unknownAlias: [
      '`*{0}` ripete un valore a cui sopra non è stato dato un nome.',
      'il valore',
      'Scrivere il valore stesso. Mettere tra virgolette un testo che comincia con `*`.',
    ],
    endlessAlias: [
      '`*{0}` ripete un valore dentro sé stesso, senza fine.',
      'il valore',
      'Scrivere il valore stesso.',
    ],
    complexKey: [
      'Il nome di un campo è un elenco, un gruppo di campi o un alias.',
      '`field: value`',
      'Mettere il nome tra virgolette, o togliere `?`, le parentesi o `*`.',
    ],
    manyAliases: [
      'Gli alias (`*name`) ripetono troppo qui.',
      'valori scritti per esteso',
      'Scrivere ogni valore per esteso, senza `&` e `*`.',
    ],
    unevenItem: [
      'Questo elemento di un elenco non ha lo stesso rientro di quelli sopra.',
      'righe `field: value`',
      'Dare lo stesso rientro a tutti i trattini dell’elenco.',
    ],
    indentedBelow: [
      'La riga sotto è rientrata come se appartenesse a questo testo.',
      'righe `field: value`',
      'Togliere gli spazi prima, o mettere tutto il testo tra virgolette.',
    ],
    colon: [
      'Questo testo contiene due punti seguiti da uno spazio, che cominciano un altro campo.',
      'righe `field: value`',
      'Mettere il testo tra virgolette.',
    ],
    badStart: [
      'Un testo non può cominciare con `{0}`.',
      'righe `field: value`',
      'Mettere il testo tra virgolette.',
    ],
    tab: [
      'Questa riga è rientrata con una tabulazione.',
      'righe `field: value`',
      'Rientrare con spazi.',
    ],
    backslash: [
      'Una barra rovesciata tra virgolette doppie comincia un segno che non esiste.',
      'righe `field: value`',
      'Scrivere `\\\\` per una barra rovesciata, o usare virgolette semplici.',
    ],
    secondDocument: [
      'Una riga di tre trattini comincia qui un secondo documento.',
      'un solo documento',
      'Togliere la riga.',
    ],
    endlessQuote: [
      'Una virgoletta viene aperta e mai chiusa.',
      'righe `field: value`',
      'Chiuderla, o mettere tutto il testo tra virgolette.',
    ],
    noColon: [
      'Questa riga non è un campo: mancano i due punti e uno spazio dopo il suo nome.',
      'righe `field: value`',
      'Scrivere `field: value`, o rientrare la riga come parte del testo sopra.',
    ],
    noColonInText: [
      'Questa riga non è un campo: mancano i due punti e uno spazio dopo il suo nome.',
      'righe `field: value`',
      'Scrivere `field: value`, o mettere il testo tra virgolette.',
    ],
    endlessGroup: [
      'L’elenco o il gruppo aperto sopra non viene mai chiuso da `{0}`.',
      'righe `field: value`',
      'Chiuderlo.',
    ],
    badIndent: [
      'Questa riga non ha lo stesso rientro delle righe a cui appartiene.',
      'righe `field: value`',
      'Correggere il rientro.',
    ],
    listBeside: [
      'Un elenco comincia qui, sulla riga del suo campo.',
      'righe `field: value`',
      'Scrivere gli elementi sotto il campo, uno per riga, o tra parentesi: `[one, two]`.',
    ],
    unopened: [
      '`{0}` chiude un elenco o un gruppo che non è stato aperto.',
      'righe `field: value`',
      'Toglierlo, o mettere il testo tra virgolette.',
    ],
    afterEnd: [
      'Qui segue qualcosa dopo la fine del valore.',
      'righe `field: value`',
      'Mettere tutto il valore tra virgolette, o togliere ciò che segue.',
    ],
    invalid: [
      'Questo non è YAML valido: {0}.',
      'righe `field: value`',
      'Controllare il rientro, e mettere tra virgolette un testo che contiene `: ` o ` #`, o che comincia con un carattere speciale.',
    ],
  }),
  conflict,
  ...yamlIn({
    mends: {
      colonInText:
        'Questo testo contiene due punti seguiti da uno spazio, che cominciano un altro campo.',
      backtickFirst: 'Un testo non può cominciare con un backtick.',
      unclosedQuote: 'Una virgoletta viene aperta e mai chiusa.',
      apostrophe: "L’apostrofo termina il testo che `'` comincia.",
      innerQuote: 'Una virgoletta dentro il testo lo termina, e segue qualcosa.',
      starFirst: 'Un testo non può cominciare con `*`, e Markdown non viene letto nei campi.',
      unclosedBracket: 'La parentesi che apre questo elenco non è chiusa.',
      unopenedBracket: 'La parentesi che chiude questo elenco non è aperta.',
      missingComma: 'Manca una virgola tra due elementi di questo elenco.',
      surplusComma: 'C’è una virgola di troppo in questo elenco.',
      semicolons: 'Gli elementi di questo elenco sono separati da `;`.',
      otherComment: 'Un commento tra i campi è scritto in un altro modo.',
    },
    list: 'un elenco tra parentesi, con virgole: `[one, two]`',
    plain: 'testo semplice',
    comment: '`#`, uno spazio e il commento, su una riga propria',
    quoted: 'testo tra virgolette',
    oneKind: 'testo tra virgolette di un tipo, senza virgolette dello stesso tipo all’interno',
    hyphenItem: 'un trattino, uno spazio e l’elemento',
    field: 'il nome del campo, due punti, uno spazio e il valore',
    write: (text) => `Scrivere \`${text}\`.`,
    writeEach: (text, more) =>
      `Scrivere \`${text}\`, e allo stesso modo ${more === 1 ? 'l’elemento successivo' : `i ${more} elementi successivi`}.`,
    correct: 'Correggere la riga.',
    removeStars: 'Togliere gli asterischi.',
    startComment: 'Cominciare la riga con `# `, o toglierla.',
    quote: 'Mettere il testo tra virgolette.',
    otherQuotes: 'Mettere tutto il testo tra virgolette dell’altro tipo.',
    removeHyphen: 'Togliere il trattino e lo spazio che lo segue.',
    signFirst: (sign) => `Un testo non può cominciare con \`${sign}\`.`,
    groupFirst: (sign) =>
      `Il testo comincia con \`${sign}\`, che apre ${sign === '[' ? 'un elenco' : 'un gruppo di campi'}.`,
    gluedHyphen: 'Manca uno spazio dopo il trattino di questo elemento di elenco.',
    doubledHyphen: 'Questo elemento di elenco comincia con più di un trattino.',
    otherBullet: (bullet) => `Questo elemento di elenco comincia con \`${bullet}\`.`,
    hyphenBeforeField: (name) => `Un trattino prima di \`${name}\` ne fa un elemento di elenco.`,
    nameFirst: 'il nome di un campo all’inizio della riga',
    otherColon: (sign, name) => `Dopo \`${name}\` c’è \`${sign}\`, e non i due punti.`,
    gluedColon: (name) => `Manca uno spazio dopo \`${name}:\`.`,
    missingColon: (name) => `Mancano i due punti dopo \`${name}\`.`,
  }),
  blanks: (isTab, more) => ({
    found: `Questa riga è rientrata con ${isTab ? 'una tabulazione' : 'spazi unificatori o altri spazi speciali'}${more > 0 ? `, e così ${counted(more, 'altra', 'altre')}` : ''}.`,
    expected: 'spazi all’inizio di una riga',
    fix: 'Rientrare con spazi, tanti quanti nelle righe vicine.',
  }),
  indentedTop: (count, width) => ({
    found: `${count === 1 ? 'Questa riga è rientrata' : `Queste ${count} righe sono rientrate`}, mentre i campi sotto non lo sono.`,
    expected: 'nessuno spazio prima del nome di un campo del primo livello',
    fix: `Togliere ${width === 1 ? 'lo spazio' : `i ${width} spazi`} prima ${count === 1 ? 'di essa' : 'di ciascuna'}.`,
  }),
  leftEdge: (count, owner) => ({
    found:
      count === 1
        ? `Questa riga è al margine sinistro, ma appartiene al testo di \`${owner}\`.`
        : `Queste ${count} righe sono al margine sinistro, ma appartengono al testo di \`${owner}\`.`,
    expected: 'le righe di un testo, rientrate sotto il loro campo',
    fix: count === 1 ? 'Rientrarla con due spazi.' : 'Rientrare ciascuna con due spazi.',
  }),
  uneven: (side, width, parent) => ({
    found: `Questa riga comincia più a ${side === 'left' ? 'sinistra' : 'destra'} delle righe a cui appartiene.`,
    expected: `${width === 0 ? 'nessuno spazio' : width === 1 ? '1 spazio' : `${width} spazi`} prima${parent ? `, perché appartiene a \`${parent}\`` : ''}`,
    fix:
      width === 0
        ? 'Togliere gli spazi prima.'
        : `Rientrarla con ${width === 1 ? 'uno spazio' : `${width} spazi`}, come le righe intorno.`,
  }),
};
