import { fromTemplates } from '../../../issues/say.ts';
import { alsoIn as alsoInOthers } from '../../../issues/words.ts';
import type { RuleTexts } from '../texts.ts';
import { signName } from './signs.ts';
import { firstOf } from './words.ts';

const link = '`[text](address)`';
const heading = '`## …`';
const cells = 'des cellules entre des `|`, et une deuxième ligne telle que `| --- | --- |`';
const secondLine =
  'une deuxième ligne telle que `| --- | --- |`, avec autant de cellules que la première';
const item = 'un trait d’union et une espace au début de chaque élément';
const noContents = 'pas de table des matières : la page fait la sienne';
const fields = 'des champs en haut du fichier, entre les lignes de trois traits d’union';
const tasks = '`- [ ]` ou `- [x]` au début de chaque élément';
const typeAgain = 'Retaper `{1}`.';
const write = 'Écrire `{1}`.';
const doubleBrackets = '`{0}` n’est pas un lien : les doubles crochets sont montrés tels quels.';
const idOrLink = 'un identifiant, qui devient un lien de lui-même, ou `[text](address)`';
const toMarkdown = 'Écrire son texte en Markdown, ou le retirer.';
const showSource = 'Pour montrer la source, retirer le langage après les backticks.';
const callouts =
  '`> [!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` ou `[!CAUTION]` sur une ligne à part, au début d’une citation';
const writeCallout = 'Écrire l’un d’eux, et un titre en gras sur la ligne suivante.';
const addLine = 'Écrire `|` entre les cellules, et ajouter la deuxième ligne.';
const runTogether = 'ses lignes se suivent en un seul paragraphe';

const what = { image: 'une image', link: 'un lien' };

const alsoIn = (files: readonly string[]): string =>
  alsoInOthers(files, (others) => ` De même dans ${firstOf(others)}.`);

export const unmeant: RuleTexts['mdx/unmeant']['says'] = {
  ...fromTemplates({
    // Callouts, code, paragraphs
    callout: [
      '`{0}` est un encadré d’un autre outil, montré tel quel.',
      '`<Callout type="note">`, ou `> [!NOTE]` au début d’une citation',
      'Écrire `> [!NOTE]` (ou TIP, IMPORTANT, WARNING, CAUTION) sur une ligne, et le texte sur les lignes au-dessous, chacune après `> `.',
    ],
    otherFormat: [
      '`{0}` réserve ce bloc à un autre format ; ici, c’est sa source qui est montrée.',
      'Markdown',
      'Écrire son texte en Markdown, ou retirer le bloc.',
    ],
    ofObsidian: [
      'C’est la source de ce bloc qui est montrée : seul Obsidian lit `{0}`.',
      'du texte, ou un tableau',
      `Écrire ce que le bloc y montre, ou le retirer. ${showSource}`,
    ],
    diagram: [
      'C’est la source de ce diagramme qui est montrée : `{0}` n’est pas dessiné ici.',
      'une image du diagramme sous `files/`, en PNG ou WebP',
      `Enregistrer le diagramme comme image, et écrire \`<Figure src="files/…" alt="what it shows" />\`. ${showSource}`,
    ],
    formulaBlock: [
      'C’est la source de cette formule qui est montrée : LaTeX n’est pas lu.',
      'du texte, ou une image de la formule',
      `Écrire la formule en mots ou comme image. ${showSource}`,
    ],
    indented: [
      'Ce paragraphe est en retrait de quatre espaces ou plus. Ici, cela n’en fait ni du code, ni une partie d’une liste.',
      'aucun retrait, ou trois backticks sur les lignes avant et après le code',
      'Retirer le retrait, ou mettre le code entre deux lignes de trois backticks.',
    ],
    // Links
    linkInLink: [
      '`{0}` n’est pas un lien : il contient un autre lien.',
      'un seul lien : `[text](address)`',
      'Écrire `{1}`. Si cela fait partie d’une table des matières, la retirer : la page fait la sienne.',
    ],
    sizedImage: [
      '`{0}` n’est pas une image : une taille y est donnée, `{1}`.',
      'une image sans taille : la page lui en donne une',
      'Écrire `{2}`.',
    ],
    wikiId: [doubleBrackets, idOrLink, 'Écrire `{1}` sans crochets.'],
    wikiImage: [doubleBrackets, idOrLink, write],
    wikiEntry: [
      doubleBrackets,
      idOrLink,
      'Écrire `{1}`, avec l’adresse de l’entrée, telle que `../policies/POL-01.mdx`.',
    ],
    contents: ['`{0}` est montré tel quel.', noContents, 'Le retirer.'],
    spaceInLink: [
      '`{0}` n’est pas un lien : il y a une espace entre les crochets et les parenthèses.',
      link,
      write,
    ],
    turnedLink: ['`{0}` n’est pas un lien : crochets et parenthèses sont inversés.', link, write],
    unclosedLink: ['`{0}` n’est pas un lien : la parenthèse n’est pas fermée.', link, write],
    namedLink: [
      '`{0}` n’est pas un lien : rien ne dit où mène `{1}`.',
      'une ligne `[{1}]: address` dans ce texte',
      'Ajouter cette ligne, ou écrire `[text](address)`.',
    ],
    wikiLink: ['`{0}` n’est pas un lien : il est écrit comme dans un wiki.', link, write],
    wikiHeading: [
      '`{0}` n’est pas un lien : il est écrit comme dans un wiki.',
      '`[text](#heading)`, en minuscules et avec des traits d’union à la place des espaces',
      write,
    ],
    asciidocLink: [
      '`{0}` n’est pas un lien avec ce texte : il est écrit comme en AsciiDoc.',
      link,
      write,
    ],
    textileLink: [
      '`{0}` n’est pas un lien avec ce texte : il est écrit comme en Textile.',
      link,
      write,
    ],
    emptyLink: [
      'Ce lien n’a pas de texte, si bien que rien n’en est montré.',
      link,
      'Écrire son texte entre les crochets, ou le retirer.',
    ],
    confluenceImage: [
      '`{0}` n’est pas une image : elle est écrite comme dans Confluence.',
      '`![what it shows](files/…)`',
      write,
    ],
    // Notes
    gluedNote: [
      'La note `[^{0}]` n’est pas lue : elle fait partie d’un paragraphe.',
      'une ligne vide avant la première note',
      'Laisser une ligne vide avant.',
    ],
    missingNote: [
      '`[^{0}]` est montré tel quel : cette note n’existe pas.',
      'une ligne `[^{0}]: …` avec la note',
      'Ajouter la note, ou retirer le renvoi.',
    ],
    inlineNote: [
      '`{0}` n’est pas une note, et est montré tel quel.',
      '`[^1]` dans le texte et `[^1]: …` sur une ligne à part',
      'Écrire la note sous le paragraphe.',
    ],
    citation: [
      '`{0}` est une référence bibliographique de Pandoc, montrée telle quelle.',
      'une note, ou un lien',
      'Écrire ce qui est cité.',
    ],
    // Bold, emphasis, code
    halfBold: [
      '`**` est montré tel quel : un texte en gras en veut des deux côtés, sans espace à l’intérieur.',
      '`**bold**`',
      'Écrire le `**` qui manque, ou retirer les espaces à l’intérieur. Si les astérisques sont voulus comme texte, écrire `\\*\\*`.',
    ],
    halfUnderlines: [
      '`__` est montré tel quel : un texte en gras en veut des deux côtés.',
      '`**bold**`',
      'Écrire `**` avant et après le texte en gras, ou mettre ce qui est un nom entre `backticks`.',
    ],
    spacedEmphasis: [
      '`{0}` est montré tel quel : il y a une espace avant son dernier signe.',
      '`*emphasis*`, sans espace à l’intérieur',
      'Retirer l’espace.',
    ],
    halfStruck: [
      '`~~` est montré tel quel : un texte barré en veut des deux côtés.',
      '`~~struck~~`',
      'Écrire le `~~` qui manque, ou le retirer.',
    ],
    marked: ['`{0}` est montré tel quel.', '`<mark>text</mark>` pour un texte surligné', write],
    inserted: [
      '`{0}` est montré tel quel.',
      'un texte sans `++`, ou `<mark>text</mark>` pour un texte surligné',
      'Écrire `{1}` ou `{2}`.',
    ],
    superscript: ['`{0}` est montré tel quel.', '`<sup>…</sup>` pour un exposant', write],
    halfCode: [
      'Un backtick est montré tel quel : il n’y en a pas de second dans ce paragraphe.',
      'un backtick avant et après ce qui est du code',
      'Écrire le backtick qui manque, ou une apostrophe si c’en est une.',
    ],
    letterAfterBold: [
      '`{0}` est montré tel quel : une lettre suit `**` sans espace.',
      'une espace après un texte en gras qui se termine par un signe de ponctuation',
      'Écrire une espace après.',
    ],
    struck: [
      '`{0}` est barré.',
      '`~~struck~~`, ou `<sub>…</sub>` pour un indice',
      'Écrire `{1}`, ou `{2}`. Si `~` est voulu comme texte, écrire `\\~`.',
    ],
    wikiBold: [
      '`{0}` est montré tel quel : il est écrit comme dans un wiki.',
      '`**bold**`, `*emphasis*`',
      write,
    ],
    bbCode: [
      '`{0}` est montré tel quel : il est écrit comme dans un forum (BBCode).',
      '`**bold**`, `*emphasis*`, `[text](address)`',
      'L’écrire en Markdown.',
    ],
    confluenceStruck: [
      '`{0}` est montré tel quel : c’est un texte barré de Confluence.',
      '`~~…~~`, ou rien',
      'Le retirer, ou écrire `{1}`.',
    ],
    confluenceInserted: [
      '`{0}` est montré tel quel : c’est un texte inséré de Confluence.',
      'du texte',
      write,
    ],
    // Signs, commands, comments
    obsidianComment: [
      '`{0}` est un commentaire d’Obsidian, et il est montré ici.',
      '`<!-- comment -->`',
      'L’écrire ainsi, ou le retirer.',
    ],
    emoji: [
      '`{0}` est montré tel quel : les codes courts d’émojis ne sont pas lus.',
      'le signe lui-même, ou un mot',
      'Écrire le signe lui-même, ou le retirer.',
    ],
    latexCommand: [
      '`{0}` est une commande de LaTeX, montrée telle quelle.',
      'Markdown',
      'La retirer.',
    ],
    formula: [
      'Cela ressemble à une formule en LaTeX, montrée telle quelle.',
      'du texte, ou une image de la formule',
      'Écrire la formule en mots ou comme image, ou la mettre entre `backticks`.',
    ],
    halfEntity: [
      '`{0}` est montré tel quel : il manque son point-virgule.',
      '`{0};`',
      'Écrire le signe lui-même.',
    ],
    unknownEntity: [
      '`{0}` est montré tel quel : aucun signe ne porte ce nom.',
      'un nom que HTML connaît, tel que `&nbsp;`, ou le signe lui-même',
      'Écrire le signe lui-même.',
    ],
    person: [
      '`{0}` nomme une personne comme dans Confluence, et est montré tel quel.',
      'un rôle : `<Ref to="role-…" />`',
      'Écrire le rôle de cette personne : on nomme les personnes par leur rôle.',
    ],
    template: [
      '`{0}` est une commande d’un modèle, montrée telle quelle.',
      'du texte',
      'Écrire le texte qu’elle produirait, ou la retirer.',
    ],
    mergeField: [
      '`{0}` ressemble à un champ que Word remplit dans un publipostage, et est montré tel quel.',
      'ce que le champ représente',
      'L’écrire. Si le mot est une citation, prendre d’autres guillemets.',
    ],
    lostReference: [
      '`{0}` est ce que Word écrit là où un renvoi est perdu.',
      'ce que le renvoi nommait',
      'L’écrire, ou y renvoyer par un lien.',
    ],
    emptyFormField: [
      '`{0}` est un champ vide d’un formulaire de Word.',
      'du texte',
      'Écrire le texte, ou retirer le champ.',
    ],
    wordFont: [
      'Le signe {0} vient d’une police de Word, et d’autres ordinateurs ne le montrent pas.',
      'des signes que toute police a ; un trait d’union et une espace au début d’un élément',
      'Écrire `- ` à sa place s’il commence un élément, sinon le signe voulu.',
    ],
    turned: [
      'Il y a ici un signe invisible, {0}, qui change le sens de l’écriture. Les lecteurs voient peut-être autre chose que ce qui est écrit.',
      'un texte sans de tels signes : la page trouve le sens elle-même',
      'Supprimer le signe, ou supprimer la ligne et la retaper.',
    ],
    hiddenText: [
      'Il y a ici des signes invisibles, à partir de {0}, qui forment un texte que des programmes lisent et qu’aucun lecteur ne voit.',
      'un texte que les lecteurs voient',
      'Supprimer les signes, ou supprimer la ligne et la retaper.',
    ],
    cyrillic: [
      '`{0}` contient `{1}` ({2}), une lettre cyrillique parmi des lettres latines. Aucune recherche ne trouve le mot.',
      'les lettres d’un seul alphabet dans un mot',
      'Retaper le mot.',
    ],
    greek: [
      '`{0}` contient `{1}` ({2}), une lettre grecque parmi des lettres latines. Aucune recherche ne trouve le mot.',
      'les lettres d’un seul alphabet dans un mot',
      'Retaper le mot.',
    ],
    // Headings, lines, lists
    noRule: [
      'Cette ligne est montrée telle quelle : elle ne trace pas de trait et ne fait pas de titre.',
      '`---` entre deux lignes vides pour un trait, `## …` pour un titre',
      'Écrire trois traits d’union, ou retirer la ligne.',
    ],
    noFence: [
      '`{0}` ne commence pas un bloc de code : ce ne sont pas des backticks.',
      'trois backticks sur les lignes avant et après le code',
      'Écrire trois backticks.',
    ],
    otherHeading: ['`{0}` est un titre d’un autre outil, montré tel quel.', heading, write],
    confluenceHeading: [
      '`{0}` est un titre de Confluence, montré tel quel.',
      heading,
      'Écrire `{1}`. Ici, le gras est `**…**` ; `*…*`, qui est du gras dans Confluence, met en italique.',
    ],
    underlinedHeading: [
      '`{0}` n’est pas un titre : les signes au-dessous sont montrés tels quels.',
      heading,
      'Écrire `{1}`, et retirer les signes.',
    ],
    gluedHeading: [
      '`{0}` n’est pas un titre : il n’y a pas d’espace après `{1}`.',
      'une espace après `{1}`',
      'Écrire `{2}`.',
    ],
    gluedTitle: [
      '`{0}` n’est pas un titre : il n’y a pas d’espace après `#`.',
      'une espace après les signes `#`. Le premier niveau d’un texte est `##`',
      write,
    ],
    deepHeading: [
      'Ce n’est pas un titre : il a plus de six `#`.',
      'de deux à six `#`',
      'Prendre moins de niveaux.',
    ],
    frontMatter: [
      'Ces champs entre deux lignes `---` font partie du texte : ils sont montrés comme un titre.',
      'un front matter au début du fichier seulement',
      'Déplacer dans le front matter ce qui est juste, et retirer le reste.',
    ],
    bullet: [
      `\`{0}\` ne fait pas de liste : ${runTogether}.`,
      item,
      'Écrire `- ` à sa place, et laisser une ligne vide avant la liste.',
    ],
    gluedItems: [
      'Ces lignes ne sont pas une liste : il n’y a pas d’espace après leurs traits d’union ou leurs numéros.',
      'un trait d’union ou un numéro, et une espace, au début de chaque élément',
      'Écrire une espace après chaque trait d’union ou numéro.',
    ],
    gluedItem: [
      'Ceci fait partie de l’élément précédent : il n’y a pas d’espace après son trait d’union ou son numéro.',
      'un trait d’union ou un numéro, et une espace, au début de chaque élément',
      'Écrire une espace après le trait d’union ou le numéro.',
    ],
    dashItems: [
      'Ces lignes ne sont pas une liste : elles commencent par un tiret et non par un trait d’union, et se suivent en un seul paragraphe.',
      item,
      'Écrire `- ` au début de chaque élément.',
    ],
    letteredItems: [
      'Ces lignes ne sont pas une liste : elles se suivent en un seul paragraphe.',
      'des éléments qui commencent par `1.` ou `-`, avec une ligne vide avant la liste',
      'Laisser une ligne vide avant le premier, et écrire `1.`, `2.` et ainsi de suite, ou `- `. Pour garder des lettres ou des numéros comme 1.2, laisser une ligne vide entre les éléments.',
    ],
    dottedItems: [
      'Ces lignes ne sont pas une liste : en Markdown, un point n’en commence pas.',
      'des éléments qui commencent par `1.`',
      'Écrire `1.`, `2.` et ainsi de suite à la place des points.',
    ],
    signItems: [
      'Ces lignes ne sont pas une liste : les signes qui les précèdent n’en commencent pas, et elles se suivent en un seul paragraphe.',
      item,
      'Écrire `- ` avant chaque signe, ou à sa place, et laisser une ligne vide avant la liste.',
    ],
    wordItems: [
      'Ces lignes ne sont pas une liste : Word a mis un signe et une tabulation avant chacune, et elles se suivent en un seul paragraphe.',
      item,
      'Écrire `- ` à la place de chaque signe et de sa tabulation, et laisser une ligne vide avant la liste.',
    ],
    starItems: [
      `\`{0}\` ne commence pas un élément de liste : ${runTogether}.`,
      'un trait d’union et une espace, en retrait de deux espaces de plus que l’élément au-dessus',
      'Écrire `  - ` à sa place, ou `## …` si c’est un titre.',
    ],
    task: [
      'Ce n’est pas un élément d’une liste de tâches.',
      tasks,
      'Écrire `- ` avant les crochets.',
    ],
    taskBrackets: [
      'Ce n’est pas un élément d’une liste de tâches : ses crochets sont montrés tels quels.',
      tasks,
      'Écrire une espace ou un `x` entre les crochets.',
    ],
    definitions: [
      'Ce n’est pas une liste de définitions : les lignes se suivent en un seul paragraphe.',
      'une liste ou un tableau',
      'Écrire `- **Term**: what it means` pour chacune.',
    ],
    abbreviation: [
      'C’est une abréviation telle que d’autres outils l’écrivent, montrée telle quelle.',
      '`<abbr title="what it means">…</abbr>` là où elle sert',
      'L’écrire ainsi, ou retirer la ligne.',
    ],
    pandocExample: [
      'C’est un exemple numéroté de Pandoc, montré tel quel.',
      'des éléments qui commencent par `1.`',
      'Écrire `1.`, `2.` et ainsi de suite à sa place.',
    ],
    pandocTitle: [
      'Ces lignes sont le titre, les auteurs et la date tels que Pandoc les écrit.',
      'un texte sans son titre : la page montre `title`',
      'Les retirer.',
    ],
    pandocLines: [
      'Ces lignes commencent par `|`, mais ne sont pas un tableau, et se suivent en un seul paragraphe.',
      'une barre oblique inverse à la fin d’une ligne après laquelle une autre commence',
      'Retirer les `|`, et écrire `\\` à la fin de chaque ligne sauf la dernière.',
    ],
    calloutNotAlone: [
      '`[!{0}]` n’est pas seul sur sa ligne, si bien qu’il est montré tel quel.',
      callouts,
      writeCallout,
    ],
    unknownCallout: [
      '`[!{0}]` est montré tel quel : ce genre d’encadré n’existe pas.',
      callouts,
      writeCallout,
    ],
    pageNumbers: [
      'Ces lignes sont une table des matières avec des numéros de page, telle que Word l’écrit.',
      noContents,
      'Les retirer.',
    ],
    pageNumber: [
      'Cette ligne fait partie d’une table des matières avec des numéros de page.',
      noContents,
      'Retirer les lignes de cette table.',
    ],
    // Tables
    simpleTable: [
      'Ce n’est pas un tableau : des traits d’union séparés par des espaces tracent un trait en travers de la page.',
      cells,
      'Écrire `|` entre les cellules de chaque ligne, et `| --- | --- |` comme deuxième ligne. Pour un trait en travers de la page, écrire `---`.',
    ],
    partedBySemicolons: [
      `Ce n’est pas un tableau : ses colonnes sont séparées par des points-virgules, et ${runTogether}.`,
      cells,
      addLine,
    ],
    partedByCommas: [
      `Ce n’est pas un tableau : ses colonnes sont séparées par des virgules, et ${runTogether}.`,
      cells,
      addLine,
    ],
    partedBySpaces: [
      `Ce n’est pas un tableau : ses colonnes sont séparées par des espaces, et ${runTogether}.`,
      cells,
      addLine,
    ],
    tabs: [
      'Ces lignes ont des tabulations entre leurs parties, comme copiées d’un tableur. Elles ne sont pas un tableau, et se suivent en un seul paragraphe.',
      cells,
      'Écrire `|` à la place des tabulations, et ajouter la deuxième ligne.',
    ],
    gridTable: [
      'Ce n’est pas un tableau : les lignes de `+---+` sont montrées telles quelles.',
      cells,
      'Retirer ces lignes, et écrire ainsi la deuxième ligne.',
    ],
    dashedTable: [
      'Ce n’est pas un tableau : la deuxième ligne a des tirets et non des traits d’union, comme Word les écrit.',
      secondLine,
      'Écrire trois traits d’union dans chaque cellule de la deuxième ligne : `---`.',
    ],
    unevenTable: [
      'Ce n’est pas un tableau : la première ligne a {0} cellules, et la deuxième {1}.',
      secondLine,
      'Écrire autant de cellules dans la deuxième ligne que dans la première.',
    ],
    wikiTable: [
      `C’est un tableau de wiki, et ${runTogether}.`,
      secondLine,
      'Écrire un seul `|` à la place de chaque `||`, et au-dessous la ligne `{0}`.',
    ],
    tableWithoutLine: [
      'Ce n’est pas un tableau : la deuxième ligne n’a pas de traits d’union.',
      secondLine,
      'Écrire la deuxième ligne, et ne laisser aucune ligne vide dans un tableau.',
    ],
    oneRow: [
      'Ce n’est pas un tableau : il n’y a qu’une ligne.',
      secondLine,
      'Écrire la deuxième ligne, et ne laisser aucune ligne vide dans un tableau.',
    ],
    asciidocTable: [
      `C’est un tableau d’AsciiDoc, et ${runTogether}.`,
      '`| a | b |`, et `| - | - |` sous la première ligne',
      'Écrire le tableau ainsi.',
    ],
    // Other formats
    rstTarget: [
      '`{0}` est une cible de reStructuredText, montrée telle quelle.',
      'Markdown',
      'La retirer : un lien peut mener à chaque titre.',
    ],
    rstLink: [
      'Un `_` après des backticks fait un lien en reStructuredText. Ici, il est montré tel quel.',
      link,
      'Écrire `[text](address)`.',
    ],
    rstCommand: [
      '`{0}` est une commande de reStructuredText, montrée telle quelle.',
      'Markdown ; `> [!NOTE]` au début d’une citation pour une note',
      toMarkdown,
    ],
    orgCommand: ['`{0}` est une commande d’Org, montrée telle quelle.', 'Markdown', 'La retirer.'],
    orgDrawer: [
      '`{0}` est un tiroir d’Org, montré tel quel.',
      'Markdown',
      'Le retirer avec les lignes jusqu’à `:END:`.',
    ],
    orgDate: [
      '`{0}` est une date d’Org, montrée telle quelle.',
      'du texte',
      'L’écrire en texte, ou dans le champ qui est fait pour elle.',
    ],
    plantUml: [
      '`{0}` commence un diagramme de PlantUML, montré tel quel.',
      'un diagramme en Mermaid, ou une image',
      'Le dessiner avec Mermaid (un bloc de code avec `mermaid` après ses backticks), ou mettre une image sous `files/`.',
    ],
    asciidocImage: [
      '`{0}` est une image d’AsciiDoc, montrée telle quelle.',
      '`![what it shows](files/…)`',
      write,
    ],
    asciidocXref: ['`{0}` est un lien d’AsciiDoc, montré tel quel.', '`[text](#heading)`', write],
    asciidocCommand: [
      '`{0}` est une commande d’AsciiDoc, montrée telle quelle.',
      'Markdown',
      toMarkdown,
    ],
    asciidocBlock: [
      '`{0}` est une commande d’AsciiDoc, montrée telle quelle.',
      'Markdown ; `> [!NOTE]` au début d’une citation pour une note',
      toMarkdown,
    ],
    otherQuotation: [
      '`{0}` est une citation ou du code d’un autre outil, montré tel quel.',
      '`> …` pour une citation ; trois backticks avant et après du code',
      'Écrire `>` à la place de `{1}`.',
    ],
    ofConfluencePage: [
      '`{0}` a été copié avec une page de Confluence, et ne fait pas partie de son texte.',
      'du texte',
      'Le retirer.',
    ],
    notionProperties: [
      'Ces lignes sont des propriétés telles que Notion les exporte. Elles se suivent en un seul paragraphe.',
      fields,
      'Le dire dans les champs de l’entrée (`owner`, `status`, `version` …), et retirer ces lignes.',
    ],
    tags: [
      '`{0}` sont des étiquettes d’un autre outil, montrées telles quelles.',
      '`aliases` avec les mots par lesquels on cherche l’entrée',
      'Les retirer, ou les écrire sous `aliases`.',
    ],
    obsidianBlock: [
      '`{0}` nomme un bloc dans Obsidian, et est montré tel quel.',
      'du texte. Les liens mènent à des titres',
      'Le retirer.',
    ],
    obsidianField: [
      '`{0}::` est un champ d’Obsidian, montré tel quel.',
      fields,
      'L’y déplacer si l’entrée a un tel champ, ou l’écrire en texte avec un seul deux-points.',
    ],
    // Ids
    likeId: [
      '`{0}` n’est pas un lien, car il n’est pas écrit comme l’identifiant.',
      '`{1}`',
      typeAgain,
    ],
  }),
  signInId: (written, sign, id) => ({
    found: `\`${written}\` n’est pas un lien, car il contient ${signName(sign)}.`,
    expected: `\`${id}\``,
    fix: `Retaper \`${id}\`.`,
  }),
  otherAlphabet: (written, id, sign) => ({
    found: `\`${written}\` ne fait que ressembler à \`${id}\` : son \`${sign}\` est ${signName(sign)}, d’un autre alphabet.`,
    expected: `\`${id}\``,
    fix: `Retaper \`${id}\`.`,
  }),
  unknownId: (id, files) => ({
    found: `\`${id}\` n’est pas un lien : cette entrée n’existe pas.${alsoIn(files)}`,
    expected: 'l’identifiant d’une entrée, qui devient un lien de lui-même',
    fix: 'Corriger l’identifiant, ou le retirer. S’il n’est pas de ce manuel, le mettre entre `backticks`.',
  }),
  unknownControl: (id, files) => ({
    found: `\`${id}\` n’est pas un lien : ni ISO/IEC 42001 ni ISO/IEC 27001 n’ont de mesure de ce numéro.${alsoIn(files)}`,
    expected: 'le numéro d’une mesure de l’annexe A, qui devient un lien de lui-même',
    fix: 'Corriger le numéro, ou le retirer. Si c’est un numéro d’un autre document, le mettre entre `backticks`.',
  }),
  spacedAddress: (of, mark, meant) => ({
    found: `\`${mark}\` n’est pas ${what[of]} : son adresse contient une espace.`,
    expected: 'une adresse sans espaces, suivie au besoin d’un titre entre guillemets',
    fix: `Écrire \`${meant}\`, ou \`%20\` pour chaque espace si le tout est l’adresse.`,
  }),
  noLink: (of, mark, meant, hasSpace) => ({
    found: `\`${mark}\` n’est pas ${what[of]}${hasSpace ? ' : son adresse contient une espace' : ''}.`,
    expected: 'une adresse sans espaces, ou une entre `<…>`',
    fix: `Écrire \`${meant}\`.`,
  }),
  signBeforeMark: (sign) => ({
    found: `Cette ligne commence par ${signName(sign)}, si bien que son premier signe est montré tel quel.`,
    expected: 'des espaces ordinaires, ou aucune',
    fix: 'Supprimer les espaces au début de la ligne, et les retaper.',
  }),
  signAfterHashes: (sign, hashes) => ({
    found: `Ce n’est pas un titre : ${signName(sign)} suit \`${hashes}\`.`,
    expected: `une espace ordinaire après \`${hashes}\``,
    fix: 'Supprimer l’espace, et la retaper.',
  }),
  signAfterBullet: (sign, bullet) => ({
    found: `Ce n’est pas un élément de liste : ${signName(sign)} suit \`${bullet}\`.`,
    expected: `une espace ordinaire après \`${bullet}\``,
    fix: 'Supprimer l’espace, et la retaper.',
  }),
};
