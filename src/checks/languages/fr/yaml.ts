import { fromTemplates } from '../../../issues/say.ts';
import { conflict } from './conflict.ts';
import { yamlIn } from '../yaml-in.ts';
import { counted } from './words.ts';
import type { RuleTexts } from '../texts.ts';

export const yaml: RuleTexts['content/yaml']['says'] = {
  ...fromTemplates({
    cutFields: [
      'Trois traits d’union terminent ici les champs, mais d’autres champs suivent.',
      'une ligne de trois traits d’union au-dessus des champs, et une au-dessous',
      'Retirer cette ligne.',
    ],
    spacesBefore: [
      'Il y a des espaces avant les trois traits d’union.',
      'une première ligne de trois traits d’union, `---`',
      'Retirer les espaces.',
    ],
    emptyLine: [
      'Il y a une ligne vide au-dessus des champs.',
      'une première ligne de trois traits d’union, `---`',
      'La retirer : le fichier commence par `---`.',
    ],
    emptyLines: [
      'Il y a {0} lignes vides au-dessus des champs.',
      'une première ligne de trois traits d’union, `---`',
      'Les retirer : le fichier commence par `---`.',
    ],
    dashFirst: [
      'La première ligne est un tiret, `{0}`, et non trois traits d’union. Word fait l’un de l’autre.',
      'une première ligne de trois traits d’union, `---`',
      'Écrire `---` à sa place.',
    ],
    otherFirst: [
      'La première ligne est `{0}`.',
      'une première ligne de trois traits d’union, `---`',
      'Écrire `---` à sa place.',
    ],
    noOpening: [
      'Il n’y a pas de `---` au-dessus des champs.',
      'une première ligne de trois traits d’union, `---`',
      'Écrire `---` au-dessus de cette ligne.',
    ],
    textAbove: [
      'Il y a du texte au-dessus des champs.',
      'une première ligne de trois traits d’union, `---`',
      'Le déplacer sous le deuxième `---`, ou le retirer : le fichier commence par `---`.',
    ],
    textBeside: [
      'Du texte suit les trois traits d’union sur la même ligne : « {0} ».',
      'une ligne de trois traits d’union, `---`, entre les champs et le texte',
      'Le déplacer à la ligne suivante.',
    ],
    otherEnd: [
      'Les champs se terminent par `{0}`, et non par trois traits d’union.',
      'une ligne de trois traits d’union, `---`, entre les champs et le texte',
      'Écrire `---` à sa place.',
    ],
    openEnd: [
      'Les champs ne sont pas fermés.',
      'une ligne de trois traits d’union, `---`, entre les champs et le texte',
      'Écrire `---` sur une ligne à part sous le dernier champ.',
    ],
    open: [
      'Les champs ne sont pas fermés.',
      'une ligne de trois traits d’union, `---`, entre les champs et le texte',
      'Écrire `---` sur une ligne à part au-dessus de cette ligne.',
    ],
    secondFields: [
      'D’autres champs suivent ici entre des lignes de trois traits d’union. Ils sont montrés comme du texte.',
      'tous les champs en haut du fichier, puis le texte',
      'Les retirer, ou les déplacer parmi les champs du haut.',
    ],
    empty: [
      'Le fichier est vide.',
      'des champs entre deux lignes de trois traits d’union, puis le texte',
      'Écrire l’entrée, ou retirer le fichier.',
    ],
    toml: [
      'Les champs sont entre des lignes de `+++`, comme en TOML.',
      'des champs entre deux lignes de trois traits d’union, puis le texte',
      'Écrire `---` à la place de `+++`, et chaque champ sous la forme `name: value`.',
    ],
    noFields: [
      'Le fichier n’a pas de champs.',
      'des champs entre deux lignes de trois traits d’union, puis le texte',
      'Commencer par `---`, puis les champs, puis `---` sur une ligne à part.',
    ],
    manyLines: [
      'Il y a plus de {0} lignes de champs.',
      'les champs d’une entrée',
      'Écrire la prose sous la deuxième ligne de trois traits d’union, et mettre les listes sous `files/`.',
    ],
    manySigns: [
      'Il y a jusqu’ici plus de {0} crochets, virgules et autres signes de YAML.',
      'les champs d’une entrée',
      'Écrire la prose sous la deuxième ligne de trois traits d’union, et mettre les listes sous `files/`.',
    ],
    deep: [
      'Plus de {0} listes ou groupes sont imbriqués ici.',
      'une valeur, ou une liste de valeurs',
      'Retirer les signes répétés, ou mettre le texte entre guillemets.',
    ],
    unprintable: [
      'Ce texte contient le caractère {0}, qui ne peut pas être montré.',
      'du texte',
      'Retirer la séquence d’échappement qui le représente.',
    ],
    twice: [
      '`{0}` est ici une deuxième fois : l’une de ses valeurs serait perdue.',
      'chaque champ une fois',
      'Retirer l’un des deux.',
    ],
    unknownAlias: [
      '`*{0}` répète une valeur qui n’a pas été nommée plus haut.',
      'la valeur',
      'Écrire la valeur elle-même. Mettre entre guillemets un texte qui commence par `*`.',
    ],
    endlessAlias: [
      '`*{0}` répète une valeur à l’intérieur d’elle-même, sans fin.',
      'la valeur',
      'Écrire la valeur elle-même.',
    ],
    complexKey: [
      'Le nom d’un champ est une liste, un groupe de champs ou un alias.',
      '`field: value`',
      'Mettre le nom entre guillemets, ou retirer `?`, les crochets ou `*`.',
    ],
    manyAliases: [
      'Les alias (`*name`) répètent trop ici.',
      'des valeurs écrites en entier',
      'Écrire chaque valeur en entier, sans `&` ni `*`.',
    ],
    unevenItem: [
      'Cet élément d’une liste n’a pas le même retrait que ceux d’au-dessus.',
      'des lignes `field: value`',
      'Donner le même retrait à tous les traits d’union de la liste.',
    ],
    indentedBelow: [
      'La ligne du dessous est en retrait comme si elle appartenait à ce texte.',
      'des lignes `field: value`',
      'Retirer les espaces avant elle, ou mettre tout le texte entre guillemets.',
    ],
    colon: [
      'Ce texte contient deux-points suivis d’une espace, ce qui commence un autre champ.',
      'des lignes `field: value`',
      'Mettre le texte entre guillemets.',
    ],
    badStart: [
      'Un texte ne peut pas commencer par `{0}`.',
      'des lignes `field: value`',
      'Mettre le texte entre guillemets.',
    ],
    tab: [
      'Cette ligne est mise en retrait par une tabulation.',
      'des lignes `field: value`',
      'Mettre en retrait par des espaces.',
    ],
    backslash: [
      'Une barre oblique inverse entre guillemets doubles commence un signe qui n’existe pas.',
      'des lignes `field: value`',
      'Écrire `\\\\` pour une barre oblique inverse, ou employer des guillemets simples.',
    ],
    secondDocument: [
      'Une ligne de trois traits d’union commence ici un deuxième document.',
      'un seul document',
      'Retirer la ligne.',
    ],
    endlessQuote: [
      'Un guillemet est ouvert et jamais fermé.',
      'des lignes `field: value`',
      'Le fermer, ou mettre tout le texte entre guillemets.',
    ],
    noColon: [
      'Cette ligne n’est pas un champ : il manque deux-points et une espace après son nom.',
      'des lignes `field: value`',
      'Écrire `field: value`, ou mettre la ligne en retrait comme partie du texte d’au-dessus.',
    ],
    noColonInText: [
      'Cette ligne n’est pas un champ : il manque deux-points et une espace après son nom.',
      'des lignes `field: value`',
      'Écrire `field: value`, ou mettre le texte entre guillemets.',
    ],
    endlessGroup: [
      'La liste ou le groupe ouvert plus haut n’est jamais fermé par `{0}`.',
      'des lignes `field: value`',
      'Fermer.',
    ],
    badIndent: [
      'Cette ligne n’a pas le même retrait que les lignes auxquelles elle appartient.',
      'des lignes `field: value`',
      'Corriger le retrait.',
    ],
    listBeside: [
      'Une liste commence ici, sur la ligne de son champ.',
      'des lignes `field: value`',
      'Écrire les éléments sous le champ, un par ligne, ou entre crochets : `[one, two]`.',
    ],
    unopened: [
      '`{0}` ferme une liste ou un groupe qui n’a pas été ouvert.',
      'des lignes `field: value`',
      'Le retirer, ou mettre le texte entre guillemets.',
    ],
    afterEnd: [
      'Quelque chose suit ici après la fin de la valeur.',
      'des lignes `field: value`',
      'Mettre toute la valeur entre guillemets, ou retirer ce qui suit.',
    ],
    invalid: [
      'Ce n’est pas du YAML valide : {0}.',
      'des lignes `field: value`',
      'Vérifier le retrait, et mettre entre guillemets un texte qui contient `: ` ou ` #`, ou qui commence par un caractère spécial.',
    ],
  }),
  conflict,
  ...yamlIn({
    mends: {
      colonInText:
        'Ce texte contient deux-points suivis d’une espace, ce qui commence un autre champ.',
      backtickFirst: 'Un texte ne peut pas commencer par un backtick.',
      unclosedQuote: 'Un guillemet est ouvert et jamais fermé.',
      apostrophe: "L’apostrophe termine le texte que `'` commence.",
      innerQuote: 'Un guillemet dans le texte le termine, et quelque chose suit.',
      starFirst:
        'Un texte ne peut pas commencer par `*`, et Markdown n’est pas lu dans les champs.',
      unclosedBracket: 'Le crochet qui ouvre cette liste n’est pas fermé.',
      unopenedBracket: 'Le crochet qui ferme cette liste n’est pas ouvert.',
      missingComma: 'Il manque une virgule entre deux éléments de cette liste.',
      surplusComma: 'Il y a une virgule de trop dans cette liste.',
      semicolons: 'Les éléments de cette liste sont séparés par `;`.',
      otherComment: 'Un commentaire est écrit autrement entre les champs.',
    },
    list: 'une liste entre crochets, avec des virgules : `[one, two]`',
    plain: 'du texte simple',
    comment: '`#`, une espace et le commentaire, sur une ligne à part',
    quoted: 'un texte entre guillemets',
    oneKind:
      'un texte entre guillemets d’une sorte, sans guillemets de la même sorte à l’intérieur',
    hyphenItem: 'un trait d’union, une espace et l’élément',
    field: 'le nom du champ, deux-points, une espace et la valeur',
    write: (text) => `Écrire \`${text}\`.`,
    writeEach: (text, more) =>
      `Écrire \`${text}\`, et de même ${more === 1 ? 'l’élément suivant' : `les ${more} éléments suivants`}.`,
    correct: 'Corriger la ligne.',
    removeStars: 'Retirer les astérisques.',
    startComment: 'Commencer la ligne par `# `, ou la retirer.',
    quote: 'Mettre le texte entre guillemets.',
    otherQuotes: 'Mettre tout le texte entre guillemets de l’autre sorte.',
    removeHyphen: 'Retirer le trait d’union et l’espace qui le suit.',
    signFirst: (sign) => `Un texte ne peut pas commencer par \`${sign}\`.`,
    groupFirst: (sign) =>
      `Le texte commence par \`${sign}\`, qui ouvre ${sign === '[' ? 'une liste' : 'un groupe de champs'}.`,
    gluedHyphen: 'Il manque une espace après le trait d’union de cet élément de liste.',
    doubledHyphen: 'Cet élément de liste commence par plus d’un trait d’union.',
    otherBullet: (bullet) => `Cet élément de liste commence par \`${bullet}\`.`,
    hyphenBeforeField: (name) => `Un trait d’union avant \`${name}\` en fait un élément de liste.`,
    nameFirst: 'le nom d’un champ au début de la ligne',
    otherColon: (sign, name) => `\`${sign}\` suit \`${name}\`, et non deux-points.`,
    gluedColon: (name) => `Il manque une espace après \`${name}:\`.`,
    missingColon: (name) => `Il n’y a pas de deux-points après \`${name}\`.`,
  }),
  blanks: (isTab, more) => ({
    found: `Cette ligne est mise en retrait par ${isTab ? 'une tabulation' : 'des espaces insécables ou d’autres espaces particulières'}${more > 0 ? `, de même que ${counted(more, 'autre', 'autres')}` : ''}.`,
    expected: 'des espaces au début d’une ligne',
    fix: 'Mettre en retrait par des espaces, autant que les lignes voisines.',
  }),
  indentedTop: (count, width) => ({
    found: `${count === 1 ? 'Cette ligne est' : `Ces ${count} lignes sont`} en retrait, alors que les champs du dessous ne le sont pas.`,
    expected: 'pas d’espaces avant le nom d’un champ de premier niveau',
    fix: `Retirer ${width === 1 ? 'l’espace' : `les ${width} espaces`} avant ${count === 1 ? 'elle' : 'chacune'}.`,
  }),
  leftEdge: (count, owner) => ({
    found:
      count === 1
        ? `Cette ligne est au bord gauche, mais appartient au texte de \`${owner}\`.`
        : `Ces ${count} lignes sont au bord gauche, mais appartiennent au texte de \`${owner}\`.`,
    expected: 'les lignes d’un texte, en retrait sous leur champ',
    fix:
      count === 1
        ? 'La mettre en retrait de deux espaces.'
        : 'Mettre chacune en retrait de deux espaces.',
  }),
  uneven: (side, width, parent) => ({
    found: `Cette ligne commence plus à ${side === 'left' ? 'gauche' : 'droite'} que les lignes auxquelles elle appartient.`,
    expected: `${width === 0 ? 'pas d’espaces' : width === 1 ? '1 espace' : `${width} espaces`} avant elle${parent ? `, car elle appartient à \`${parent}\`` : ''}`,
    fix:
      width === 0
        ? 'Retirer les espaces avant elle.'
        : `La mettre en retrait de ${width === 1 ? 'une espace' : `${width} espaces`}, comme les lignes voisines.`,
  }),
};
