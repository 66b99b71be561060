import { fromTemplates } from '../../../issues/say.ts';
import { alsoIn as alsoInOthers } from '../../../issues/words.ts';
import type { RuleTexts } from '../texts.ts';
import { signName } from './signs.ts';
import { firstOf } from './words.ts';

const link = '`[text](address)`';
const heading = '`## …`';
const cells = 'celle tra `|`, e una seconda riga come `| --- | --- |`';
const secondLine = 'una seconda riga come `| --- | --- |`, con tante celle quante la prima';
const item = 'un trattino e uno spazio all’inizio di ogni voce';
const noContents = 'nessun indice: la pagina fa il proprio';
const fields = 'campi all’inizio del file, tra le righe di tre trattini';
const tasks = '`- [ ]` o `- [x]` all’inizio di ogni voce';
const typeAgain = 'Digitare di nuovo `{1}`.';
const write = 'Scrivere `{1}`.';
const doubleBrackets = '`{0}` non è un link: le doppie parentesi quadre si vedono così come sono.';
const idOrLink = 'un identificativo, che diventa da sé un link, o `[text](address)`';
const toMarkdown = 'Scriverne il testo in Markdown, o toglierlo.';
const showSource = 'Per mostrare il sorgente, togliere il linguaggio dopo i backtick.';
const callouts =
  '`> [!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` o `[!CAUTION]` su una riga propria, all’inizio di una citazione';
const writeCallout = 'Scrivere uno di questi, e un titolo in grassetto sulla riga seguente.';
const addLine = 'Scrivere `|` tra le celle, e aggiungere la seconda riga.';
const runTogether = 'le righe si fondono in un solo paragrafo';

const what = { image: 'un’immagine', link: 'un link' };

const alsoIn = (files: readonly string[]): string =>
  alsoInOthers(files, (others) => ` Lo stesso vale per ${firstOf(others)}.`);

export const unmeant: RuleTexts['mdx/unmeant']['says'] = {
  ...fromTemplates({
    // Callouts, code, paragraphs
    callout: [
      '`{0}` è un riquadro di un altro strumento, e si vede così com’è.',
      '`<Callout type="note">`, o `> [!NOTE]` all’inizio di una citazione',
      'Scrivere `> [!NOTE]` (o TIP, IMPORTANT, WARNING, CAUTION) su una riga, e il testo nelle righe sotto, ciascuna dopo `> `.',
    ],
    otherFormat: [
      '`{0}` riserva questo blocco a un altro formato: qui se ne vede il sorgente.',
      'Markdown',
      'Scriverne il testo in Markdown, o togliere il blocco.',
    ],
    ofObsidian: [
      'Di questo blocco si vede il sorgente: solo Obsidian legge `{0}`.',
      'testo, o una tabella',
      `Scrivere ciò che il blocco vi mostra, o toglierlo. ${showSource}`,
    ],
    diagram: [
      'Di questo diagramma si vede il sorgente: `{0}` qui non viene disegnato.',
      'un’immagine del diagramma sotto `files/`, in PNG o WebP',
      `Salvare il diagramma come immagine, e scrivere \`<Figure src="files/…" alt="what it shows" />\`. ${showSource}`,
    ],
    formulaBlock: [
      'Di questa formula si vede il sorgente: LaTeX non viene letto.',
      'testo, o un’immagine della formula',
      `Scrivere la formula a parole o come immagine. ${showSource}`,
    ],
    indented: [
      'Questo paragrafo rientra di quattro spazi o più. Qui ciò non lo rende né codice né parte di un elenco.',
      'nessun rientro, o tre backtick sulle righe prima e dopo il codice',
      'Togliere il rientro, o mettere il codice tra due righe di tre backtick.',
    ],
    // Links
    linkInLink: [
      '`{0}` non è un link: contiene un altro link.',
      'un solo link: `[text](address)`',
      'Scrivere `{1}`. Se fa parte di un indice, toglierlo: la pagina fa il proprio.',
    ],
    sizedImage: [
      '`{0}` non è un’immagine: vi è indicata una dimensione, `{1}`.',
      'un’immagine senza dimensione: gliela dà la pagina',
      'Scrivere `{2}`.',
    ],
    wikiId: [doubleBrackets, idOrLink, 'Scrivere `{1}` senza parentesi.'],
    wikiImage: [doubleBrackets, idOrLink, write],
    wikiEntry: [
      doubleBrackets,
      idOrLink,
      'Scrivere `{1}`, con l’indirizzo della voce del manuale, come `../policies/POL-01.mdx`.',
    ],
    contents: ['`{0}` si vede così com’è.', noContents, 'Toglierlo.'],
    spaceInLink: [
      '`{0}` non è un link: c’è uno spazio tra le parentesi quadre e quelle tonde.',
      link,
      write,
    ],
    turnedLink: ['`{0}` non è un link: le parentesi quadre e tonde sono scambiate.', link, write],
    unclosedLink: ['`{0}` non è un link: la parentesi tonda non è chiusa.', link, write],
    namedLink: [
      '`{0}` non è un link: nulla dice dove porta `{1}`.',
      'una riga `[{1}]: address` in questo testo',
      'Aggiungere questa riga, o scrivere `[text](address)`.',
    ],
    wikiLink: ['`{0}` non è un link: è scritto come in un wiki.', link, write],
    wikiHeading: [
      '`{0}` non è un link: è scritto come in un wiki.',
      '`[text](#heading)`, in minuscolo e con trattini al posto degli spazi',
      write,
    ],
    asciidocLink: [
      '`{0}` non è un link con questo testo: è scritto come in AsciiDoc.',
      link,
      write,
    ],
    textileLink: ['`{0}` non è un link con questo testo: è scritto come in Textile.', link, write],
    emptyLink: [
      'Questo link non ha testo, quindi non se ne vede nulla.',
      link,
      'Scriverne il testo tra le parentesi quadre, o toglierlo.',
    ],
    confluenceImage: [
      '`{0}` non è un’immagine: è scritta come in Confluence.',
      '`![what it shows](files/…)`',
      write,
    ],
    // Notes
    gluedNote: [
      'La nota `[^{0}]` non viene letta: fa parte di un paragrafo.',
      'una riga vuota prima della prima nota',
      'Lasciare una riga vuota prima.',
    ],
    missingNote: [
      '`[^{0}]` si vede così com’è: questa nota non esiste.',
      'una riga `[^{0}]: …` con la nota',
      'Aggiungere la nota, o togliere il rimando.',
    ],
    inlineNote: [
      '`{0}` non è una nota, e si vede così com’è.',
      '`[^1]` nel testo e `[^1]: …` su una riga propria',
      'Scrivere la nota sotto il paragrafo.',
    ],
    citation: [
      '`{0}` è un riferimento bibliografico di Pandoc, e si vede così com’è.',
      'una nota, o un link',
      'Scrivere ciò che è citato.',
    ],
    // Bold, emphasis, code
    halfBold: [
      '`**` si vede così com’è: un testo in grassetto li richiede da entrambi i lati, senza spazi all’interno.',
      '`**bold**`',
      'Scrivere i `**` che mancano, o togliere gli spazi all’interno. Se gli asterischi sono intesi come testo, scrivere `\\*\\*`.',
    ],
    halfUnderlines: [
      '`__` si vede così com’è: un testo in grassetto li richiede da entrambi i lati.',
      '`**bold**`',
      'Scrivere `**` prima e dopo il testo in grassetto, o mettere tra `backticks` ciò che è un nome.',
    ],
    spacedEmphasis: [
      '`{0}` si vede così com’è: c’è uno spazio prima del suo ultimo segno.',
      '`*emphasis*`, senza spazi all’interno',
      'Togliere lo spazio.',
    ],
    halfStruck: [
      '`~~` si vede così com’è: un testo barrato li richiede da entrambi i lati.',
      '`~~struck~~`',
      'Scrivere i `~~` che mancano, o toglierli.',
    ],
    marked: ['`{0}` si vede così com’è.', '`<mark>text</mark>` per un testo evidenziato', write],
    inserted: [
      '`{0}` si vede così com’è.',
      'testo senza `++`, o `<mark>text</mark>` per un testo evidenziato',
      'Scrivere `{1}` o `{2}`.',
    ],
    superscript: ['`{0}` si vede così com’è.', '`<sup>…</sup>` per un apice', write],
    halfCode: [
      'Un backtick si vede così com’è: in questo paragrafo non ce n’è un secondo.',
      'un backtick prima e dopo ciò che è codice',
      'Scrivere il backtick che manca, o un apostrofo se si intende quello.',
    ],
    letterAfterBold: [
      '`{0}` si vede così com’è: una lettera segue `**` senza spazio.',
      'uno spazio dopo un testo in grassetto che finisce con un segno di punteggiatura',
      'Scrivere uno spazio dopo.',
    ],
    struck: [
      '`{0}` è barrato.',
      '`~~struck~~`, o `<sub>…</sub>` per un pedice',
      'Scrivere `{1}`, o `{2}`. Se si intende `~` come testo, scrivere `\\~`.',
    ],
    wikiBold: [
      '`{0}` si vede così com’è: è scritto come in un wiki.',
      '`**bold**`, `*emphasis*`',
      write,
    ],
    bbCode: [
      '`{0}` si vede così com’è: è scritto come in un forum (BBCode).',
      '`**bold**`, `*emphasis*`, `[text](address)`',
      'Scriverlo in Markdown.',
    ],
    confluenceStruck: [
      '`{0}` si vede così com’è: è un testo barrato di Confluence.',
      '`~~…~~`, o nulla',
      'Toglierlo, o scrivere `{1}`.',
    ],
    confluenceInserted: [
      '`{0}` si vede così com’è: è un testo inserito di Confluence.',
      'testo',
      write,
    ],
    // Signs, commands, comments
    obsidianComment: [
      '`{0}` è un commento di Obsidian, e qui si vede.',
      '`<!-- comment -->`',
      'Scriverlo così, o toglierlo.',
    ],
    emoji: [
      '`{0}` si vede così com’è: i codici brevi delle emoji non vengono letti.',
      'il segno stesso, o una parola',
      'Scrivere il segno stesso, o toglierlo.',
    ],
    latexCommand: ['`{0}` è un comando di LaTeX, e si vede così com’è.', 'Markdown', 'Toglierlo.'],
    formula: [
      'Sembra una formula in LaTeX, e si vede così com’è.',
      'testo, o un’immagine della formula',
      'Scrivere la formula a parole o come immagine, o metterla tra `backticks`.',
    ],
    halfEntity: [
      '`{0}` si vede così com’è: manca il punto e virgola.',
      '`{0};`',
      'Scrivere il segno stesso.',
    ],
    unknownEntity: [
      '`{0}` si vede così com’è: nessun segno ha questo nome.',
      'un nome che HTML conosce, come `&nbsp;`, o il segno stesso',
      'Scrivere il segno stesso.',
    ],
    person: [
      '`{0}` nomina una persona come in Confluence, e si vede così com’è.',
      'un ruolo: `<Ref to="role-…" />`',
      'Scrivere il ruolo di questa persona: le persone si nominano per ruolo.',
    ],
    template: [
      '`{0}` è un comando di un modello, e si vede così com’è.',
      'testo',
      'Scrivere il testo che produrrebbe, o toglierlo.',
    ],
    mergeField: [
      '`{0}` sembra un campo che Word compila nella stampa unione, e si vede così com’è.',
      'ciò che il campo rappresenta',
      'Scriverlo. Se la parola è una citazione, usare altre virgolette.',
    ],
    lostReference: [
      '`{0}` è ciò che Word scrive dove un riferimento è andato perso.',
      'ciò che il riferimento nominava',
      'Scriverlo, o rimandarvi con un link.',
    ],
    emptyFormField: [
      '`{0}` è un campo vuoto di un modulo di Word.',
      'testo',
      'Scrivere il testo, o togliere il campo.',
    ],
    wordFont: [
      'Il segno {0} è di un carattere di Word, e altri computer non lo mostrano.',
      'segni che ogni carattere ha; un trattino e uno spazio all’inizio di una voce',
      'Scrivere `- ` al suo posto se comincia una voce, altrimenti il segno che si intende.',
    ],
    turned: [
      'Qui c’è un segno invisibile, {0}, che cambia la direzione del testo. Chi legge può vedere altro da ciò che è scritto.',
      'testo senza segni simili: la pagina trova da sé la direzione',
      'Cancellare il segno, o cancellare la riga e digitarla di nuovo.',
    ],
    hiddenText: [
      'Qui ci sono segni invisibili, da {0} in poi, che formano un testo che i programmi leggono e nessuno vede.',
      'testo che chi legge può vedere',
      'Cancellare i segni, o cancellare la riga e digitarla di nuovo.',
    ],
    cyrillic: [
      '`{0}` contiene `{1}` ({2}), una lettera cirillica tra lettere latine. Nessuna ricerca trova la parola.',
      'lettere di un solo alfabeto in una parola',
      'Digitare di nuovo la parola.',
    ],
    greek: [
      '`{0}` contiene `{1}` ({2}), una lettera greca tra lettere latine. Nessuna ricerca trova la parola.',
      'lettere di un solo alfabeto in una parola',
      'Digitare di nuovo la parola.',
    ],
    // Headings, lines, lists
    noRule: [
      'Questa riga si vede così com’è: non traccia una linea e non fa un titolo.',
      '`---` tra due righe vuote per una linea, `## …` per un titolo',
      'Scrivere tre trattini, o togliere la riga.',
    ],
    noFence: [
      '`{0}` non comincia un blocco di codice: non sono backtick.',
      'tre backtick sulle righe prima e dopo il codice',
      'Scrivere tre backtick.',
    ],
    otherHeading: [
      '`{0}` è un titolo di un altro strumento, e si vede così com’è.',
      heading,
      write,
    ],
    confluenceHeading: [
      '`{0}` è un titolo di Confluence, e si vede così com’è.',
      heading,
      'Scrivere `{1}`. Qui il grassetto è `**…**`; `*…*`, che in Confluence è grassetto, è corsivo.',
    ],
    underlinedHeading: [
      '`{0}` non è un titolo: i segni sotto si vedono così come sono.',
      heading,
      'Scrivere `{1}`, e togliere i segni.',
    ],
    gluedHeading: [
      '`{0}` non è un titolo: non c’è spazio dopo `{1}`.',
      'uno spazio dopo `{1}`',
      'Scrivere `{2}`.',
    ],
    gluedTitle: [
      '`{0}` non è un titolo: non c’è spazio dopo `#`.',
      'uno spazio dopo i segni `#`. Il primo livello di un testo è `##`',
      write,
    ],
    deepHeading: [
      'Questo non è un titolo: ha più di sei `#`.',
      'da due a sei `#`',
      'Usare meno livelli.',
    ],
    frontMatter: [
      'Questi campi tra due righe `---` fanno parte del testo: si vedono come un titolo.',
      'un front matter solo all’inizio del file',
      'Spostare nel front matter ciò che è giusto, e togliere il resto.',
    ],
    bullet: [
      `\`{0}\` non fa un elenco: ${runTogether}.`,
      item,
      'Scrivere `- ` al suo posto, e lasciare una riga vuota prima dell’elenco.',
    ],
    gluedItems: [
      'Queste righe non sono un elenco: non c’è spazio dopo i trattini o i numeri.',
      'un trattino o un numero, e uno spazio, all’inizio di ogni voce',
      'Scrivere uno spazio dopo ogni trattino o numero.',
    ],
    gluedItem: [
      'Questo fa parte della voce precedente: non c’è spazio dopo il trattino o il numero.',
      'un trattino o un numero, e uno spazio, all’inizio di ogni voce',
      'Scrivere uno spazio dopo il trattino o il numero.',
    ],
    dashItems: [
      'Queste righe non sono un elenco: cominciano con una lineetta e non con un trattino, e si fondono in un solo paragrafo.',
      item,
      'Scrivere `- ` all’inizio di ogni voce.',
    ],
    letteredItems: [
      'Queste righe non sono un elenco: si fondono in un solo paragrafo.',
      'voci che cominciano con `1.` o `-`, con una riga vuota prima dell’elenco',
      'Lasciare una riga vuota prima della prima, e scrivere `1.`, `2.` e così via, o `- `. Per tenere lettere o numeri come 1.2, lasciare una riga vuota tra le voci.',
    ],
    dottedItems: [
      'Queste righe non sono un elenco: in Markdown un punto davanti non ne comincia uno.',
      'voci che cominciano con `1.`',
      'Scrivere `1.`, `2.` e così via al posto dei punti.',
    ],
    signItems: [
      'Queste righe non sono un elenco: i segni davanti non ne cominciano uno, e le righe si fondono in un solo paragrafo.',
      item,
      'Scrivere `- ` prima di ogni segno, o al suo posto, e lasciare una riga vuota prima dell’elenco.',
    ],
    wordItems: [
      'Queste righe non sono un elenco: Word ha messo un segno e una tabulazione davanti a ciascuna, e si fondono in un solo paragrafo.',
      item,
      'Scrivere `- ` al posto di ogni segno e della sua tabulazione, e lasciare una riga vuota prima dell’elenco.',
    ],
    starItems: [
      `\`{0}\` non comincia una voce di elenco: ${runTogether}.`,
      'un trattino e uno spazio, con un rientro di due spazi in più della voce sopra',
      'Scrivere `  - ` al suo posto, o `## …` se è un titolo.',
    ],
    task: [
      'Questa non è una voce di un elenco di attività.',
      tasks,
      'Scrivere `- ` prima delle parentesi.',
    ],
    taskBrackets: [
      'Questa non è una voce di un elenco di attività: le parentesi si vedono così come sono.',
      tasks,
      'Scrivere uno spazio o una `x` tra le parentesi.',
    ],
    definitions: [
      `Questo non è un elenco di definizioni: ${runTogether}.`,
      'un elenco o una tabella',
      'Scrivere `- **Term**: what it means` per ciascuna.',
    ],
    abbreviation: [
      'È un’abbreviazione come la scrivono altri strumenti, e si vede così com’è.',
      '`<abbr title="what it means">…</abbr>` dove è usata',
      'Scriverla così, o togliere la riga.',
    ],
    pandocExample: [
      'È un esempio numerato di Pandoc, e si vede così com’è.',
      'voci che cominciano con `1.`',
      'Scrivere `1.`, `2.` e così via al suo posto.',
    ],
    pandocTitle: [
      'Queste righe sono il titolo, gli autori e la data come li scrive Pandoc.',
      'un testo senza il suo titolo: la pagina mostra `title`',
      'Toglierle.',
    ],
    pandocLines: [
      'Queste righe cominciano con `|`, ma non sono una tabella, e si fondono in un solo paragrafo.',
      'una barra rovesciata alla fine di una riga dopo la quale ne comincia un’altra',
      'Togliere i `|`, e scrivere `\\` alla fine di ogni riga tranne l’ultima.',
    ],
    calloutNotAlone: [
      '`[!{0}]` non è da solo sulla sua riga, quindi si vede così com’è.',
      callouts,
      writeCallout,
    ],
    unknownCallout: [
      '`[!{0}]` si vede così com’è: questo tipo di riquadro non esiste.',
      callouts,
      writeCallout,
    ],
    pageNumbers: [
      'Queste righe sono un indice con numeri di pagina, come lo scrive Word.',
      noContents,
      'Toglierle.',
    ],
    pageNumber: [
      'Questa riga fa parte di un indice con numeri di pagina.',
      noContents,
      'Togliere le righe di questo indice.',
    ],
    // Tables
    simpleTable: [
      'Questa non è una tabella: trattini separati da spazi tracciano una linea attraverso la pagina.',
      cells,
      'Scrivere `|` tra le celle di ogni riga, e `| --- | --- |` come seconda riga. Per una linea attraverso la pagina, scrivere `---`.',
    ],
    partedBySemicolons: [
      `Questa non è una tabella: le colonne sono separate da punti e virgola, e ${runTogether}.`,
      cells,
      addLine,
    ],
    partedByCommas: [
      `Questa non è una tabella: le colonne sono separate da virgole, e ${runTogether}.`,
      cells,
      addLine,
    ],
    partedBySpaces: [
      `Questa non è una tabella: le colonne sono separate da spazi, e ${runTogether}.`,
      cells,
      addLine,
    ],
    tabs: [
      'Queste righe hanno tabulazioni tra le loro parti, come copiate da un foglio di calcolo. Non sono una tabella, e si fondono in un solo paragrafo.',
      cells,
      'Scrivere `|` al posto delle tabulazioni, e aggiungere la seconda riga.',
    ],
    gridTable: [
      'Questa non è una tabella: le righe di `+---+` si vedono così come sono.',
      cells,
      'Togliere queste righe, e scrivere così la seconda riga.',
    ],
    dashedTable: [
      'Questa non è una tabella: la seconda riga ha lineette e non trattini, come le scrive Word.',
      secondLine,
      'Scrivere tre trattini in ogni cella della seconda riga: `---`.',
    ],
    unevenTable: [
      'Questa non è una tabella: la prima riga ha {0} celle, e la seconda {1}.',
      secondLine,
      'Scrivere nella seconda riga tante celle quante nella prima.',
    ],
    wikiTable: [
      `È una tabella di un wiki, e ${runTogether}.`,
      secondLine,
      'Scrivere un solo `|` al posto di ogni `||`, e sotto la riga `{0}`.',
    ],
    tableWithoutLine: [
      'Questa non è una tabella: la seconda riga non ha trattini.',
      secondLine,
      'Scrivere la seconda riga, e non lasciare righe vuote dentro una tabella.',
    ],
    oneRow: [
      'Questa non è una tabella: è una sola riga.',
      secondLine,
      'Scrivere la seconda riga, e non lasciare righe vuote dentro una tabella.',
    ],
    asciidocTable: [
      `È una tabella di AsciiDoc, e ${runTogether}.`,
      '`| a | b |`, e `| - | - |` sotto la prima riga',
      'Scrivere così la tabella.',
    ],
    // Other formats
    rstTarget: [
      '`{0}` è una destinazione di reStructuredText, e si vede così com’è.',
      'Markdown',
      'Toglierla: un link può portare a ogni titolo.',
    ],
    rstLink: [
      'Un `_` dopo dei backtick fa un link in reStructuredText. Qui si vede così com’è.',
      link,
      'Scrivere `[text](address)`.',
    ],
    rstCommand: [
      '`{0}` è un comando di reStructuredText, e si vede così com’è.',
      'Markdown; `> [!NOTE]` all’inizio di una citazione per una nota',
      toMarkdown,
    ],
    orgCommand: ['`{0}` è un comando di Org, e si vede così com’è.', 'Markdown', 'Toglierlo.'],
    orgDrawer: [
      '`{0}` è un cassetto di Org, e si vede così com’è.',
      'Markdown',
      'Toglierlo con le righe fino a `:END:`.',
    ],
    orgDate: [
      '`{0}` è una data di Org, e si vede così com’è.',
      'testo',
      'Scriverla come testo, o nel campo a cui appartiene.',
    ],
    plantUml: [
      '`{0}` comincia un diagramma di PlantUML, e si vede così com’è.',
      'un diagramma in Mermaid, o un’immagine',
      'Disegnarlo con Mermaid (un blocco di codice con `mermaid` dopo i backtick), o mettere un’immagine sotto `files/`.',
    ],
    asciidocImage: [
      '`{0}` è un’immagine di AsciiDoc, e si vede così com’è.',
      '`![what it shows](files/…)`',
      write,
    ],
    asciidocXref: [
      '`{0}` è un link di AsciiDoc, e si vede così com’è.',
      '`[text](#heading)`',
      write,
    ],
    asciidocCommand: [
      '`{0}` è un comando di AsciiDoc, e si vede così com’è.',
      'Markdown',
      toMarkdown,
    ],
    asciidocBlock: [
      '`{0}` è un comando di AsciiDoc, e si vede così com’è.',
      'Markdown; `> [!NOTE]` all’inizio di una citazione per una nota',
      toMarkdown,
    ],
    otherQuotation: [
      '`{0}` è una citazione o codice di un altro strumento, e si vede così com’è.',
      '`> …` per una citazione; tre backtick prima e dopo il codice',
      'Scrivere `>` al posto di `{1}`.',
    ],
    ofConfluencePage: [
      '`{0}` è stato copiato con una pagina di Confluence, e non fa parte del suo testo.',
      'testo',
      'Toglierlo.',
    ],
    notionProperties: [
      'Queste righe sono proprietà, come le esporta Notion. Si fondono in un solo paragrafo.',
      fields,
      'Scriverlo nei campi della voce del manuale (`owner`, `status`, `version` …), e togliere queste righe.',
    ],
    tags: [
      '`{0}` sono etichette di un altro strumento, e si vedono così come sono.',
      '`aliases` con le parole con cui si cerca la voce del manuale',
      'Toglierle, o scriverle sotto `aliases`.',
    ],
    obsidianBlock: [
      '`{0}` dà nome a un blocco in Obsidian, e si vede così com’è.',
      'testo. I link portano a titoli',
      'Toglierlo.',
    ],
    obsidianField: [
      '`{0}::` è un campo di Obsidian, e si vede così com’è.',
      fields,
      'Spostarlo lì se la voce del manuale ha un tale campo, o scriverlo come testo con i due punti una volta sola.',
    ],
    // Ids
    likeId: [
      '`{0}` non è un link, perché non è scritto come l’identificativo.',
      '`{1}`',
      typeAgain,
    ],
  }),
  signInId: (written, sign, id) => ({
    found: `\`${written}\` non è un link, perché contiene ${signName(sign)}.`,
    expected: `\`${id}\``,
    fix: `Digitare di nuovo \`${id}\`.`,
  }),
  otherAlphabet: (written, id, sign) => ({
    found: `\`${written}\` somiglia soltanto a \`${id}\`: la sua \`${sign}\` è ${signName(sign)}, di un altro alfabeto.`,
    expected: `\`${id}\``,
    fix: `Digitare di nuovo \`${id}\`.`,
  }),
  unknownId: (id, files) => ({
    found: `\`${id}\` non è un link: questa voce non esiste.${alsoIn(files)}`,
    expected: 'l’identificativo di una voce, che diventa da sé un link',
    fix: 'Correggere l’identificativo, o toglierlo. Se non è di questo manuale, metterlo tra `backticks`.',
  }),
  unknownControl: (id, files) => ({
    found: `\`${id}\` non è un link: né ISO/IEC 42001 né ISO/IEC 27001 hanno un controllo con questo numero.${alsoIn(files)}`,
    expected: 'il numero di un controllo dell’Allegato A, che diventa da sé un link',
    fix: 'Correggere il numero, o toglierlo. Se è un numero di un altro documento, metterlo tra `backticks`.',
  }),
  spacedAddress: (of, mark, meant) => ({
    found: `\`${mark}\` non è ${what[of]}: il suo indirizzo contiene uno spazio.`,
    expected: 'un indirizzo senza spazi, ed eventualmente dopo un titolo tra virgolette',
    fix: `Scrivere \`${meant}\`, o \`%20\` per ogni spazio se tutto è l’indirizzo.`,
  }),
  noLink: (of, mark, meant, hasSpace) => ({
    found: `\`${mark}\` non è ${what[of]}${hasSpace ? ': il suo indirizzo contiene uno spazio' : ''}.`,
    expected: 'un indirizzo senza spazi, o uno tra `<…>`',
    fix: `Scrivere \`${meant}\`.`,
  }),
  signBeforeMark: (sign) => ({
    found: `Questa riga comincia con ${signName(sign)}, quindi il suo primo segno si vede così com’è.`,
    expected: 'spazi normali, o nessuno',
    fix: 'Cancellare gli spazi all’inizio della riga, e digitarli di nuovo.',
  }),
  signAfterHashes: (sign, hashes) => ({
    found: `Questo non è un titolo: dopo \`${hashes}\` c’è ${signName(sign)}.`,
    expected: `uno spazio normale dopo \`${hashes}\``,
    fix: 'Cancellare lo spazio, e digitarlo di nuovo.',
  }),
  signAfterBullet: (sign, bullet) => ({
    found: `Questa non è una voce di elenco: dopo \`${bullet}\` c’è ${signName(sign)}.`,
    expected: `uno spazio normale dopo \`${bullet}\``,
    fix: 'Cancellare lo spazio, e digitarlo di nuovo.',
  }),
};
