import { endingOf, type Content } from '../../../handbook/reading/content-type.ts';
import { refusalWords, sizeWords } from '../../../handbook/reading/says/files.ts';
import { fromTemplates } from '../../../issues/say.ts';
import { signName } from './signs.ts';
import { targetName } from './targets.ts';
import type { RuleTexts } from '../texts.ts';

type Refusal = Parameters<RuleTexts['content/file']['says']['unreadable']>[0];
const because = (refusal: Refusal): string =>
  refusalWords(refusal, {
    permission: 'accès refusé',
    target: 'sa cible n’existe pas',
    itself: 'il renvoie à lui-même',
  });
const size = (bytes: number): string => sizeWords(bytes, ['Ko', 'Mo'], ',');

const contents: Readonly<Record<Content, string>> = {
  pdf: 'un fichier PDF',
  png: 'une image PNG',
  jpg: 'une image JPEG',
  webp: 'une image WebP',
  avif: 'une image AVIF',
  gif: 'une image GIF',
  docx: 'un document Word',
  xlsx: 'un classeur Excel',
  macros: 'un document Office avec des macros',
  oldOffice: 'un document Office d’un ancien format ou avec un mot de passe',
  zip: 'une archive ZIP qui n’est pas un document Office',
  largeZip: 'une archive de plus de 64 Mo, trop grande pour être examinée',
  html: 'une page web',
  activeXml: 'du XML qu’un navigateur exécute ou affiche comme une page',
  program: 'un programme',
  lfs: 'un pointeur de Git LFS vers un fichier qui n’a pas été téléchargé',
  text: 'du texte',
  binary: 'autre chose que du texte, et d’un type inconnu',
  empty: 'vide',
};
const contentFixes: Partial<Record<Content, string>> = {
  macros: 'L’enregistrer sans macros.',
  oldOffice: 'L’enregistrer en `.docx` ou `.xlsx`, sans mot de passe.',
  lfs: 'Exécuter `git lfs pull`.',
};

export const files: RuleTexts['content/file']['says'] = {
  ...fromTemplates({
    leftAttachment: [
      '`{0}` n’est pas une pièce jointe.',
      '{1}',
      'Le retirer : un programme l’a laissé ici.',
    ],
    jpeg: [
      'Les pièces jointes de type `.{0}` ne sont pas admises.',
      '{1}',
      'La renommer en `.jpg`.',
    ],
    attachmentType: [
      'Les pièces jointes de type `.{0}` ne sont pas admises.',
      '{1}',
      'La convertir, ou y renvoyer par un lien là où elle est.',
    ],
    noExtension: [
      '`{0}` n’a pas d’extension.',
      '{1}',
      'Le convertir, ou y renvoyer par un lien là où il est.',
    ],
    upperFolder: [
      'Le dossier `{0}` n’est pas écrit en minuscules.',
      'l’un de {1}',
      'Renommer le dossier en `{2}`, ou le sortir du dossier de contenu.',
    ],
    noCollection: [
      'Le dossier `{0}` n’est pas une collection.',
      'l’un de {1}',
      'Renommer le dossier en `{2}`, ou le sortir du dossier de contenu.',
    ],
    entriesElsewhere: [
      'Le dossier `{0}` n’est pas une collection, si bien que ses entrées ne sont pas lues.',
      'l’un de {1}',
      'Déplacer les entrées dans une collection. Si elles ne font pas partie du manuel, donner au manuel un dossier à lui, tel que `content/`.',
    ],
    leftBeside: [
      'Le fichier `{0}` est à côté des collections, où rien ne le lit.',
      '`handbook.yaml`, et des entrées dans les dossiers de leurs collections',
      'Le retirer : un programme l’a laissé ici.',
    ],
    configBeside: [
      'Le fichier `{0}` est à côté des collections, où rien ne le lit.',
      '`handbook.yaml`, et des entrées dans les dossiers de leurs collections',
      'Déplacer son contenu dans `{1}`, et le retirer.',
    ],
    beside: [
      'Le fichier `{0}` est à côté des collections, où rien ne le lit.',
      '`handbook.yaml`, et des entrées dans les dossiers de leurs collections',
      'Le déplacer dans une collection ou sous `files/`, ou le retirer.',
    ],
    misnamed: [
      'Le nom `{0}` n’est pas celui d’une entrée.',
      'des fichiers qui se terminent par `.mdx`, en minuscules',
      'Le renommer en `{1}.mdx`.',
    ],
    leftEntry: [
      '`{0}` n’est pas une entrée, mais se trouve dans le dossier `{1}`.',
      'des fichiers qui se terminent par `.mdx`',
      'Le retirer : un programme l’a laissé ici.',
    ],
    repositoryDocument: [
      '`{0}` n’est pas une entrée, mais se trouve dans le dossier `{1}`.',
      'des fichiers qui se terminent par `.mdx`',
      'Le déplacer en haut du dossier de contenu, ou le retirer.',
    ],
    otherEnding: [
      '`{0}` n’est pas une entrée, mais se trouve dans le dossier `{1}`.',
      'des fichiers qui se terminent par `.mdx`',
      'Le renommer en `{2}.mdx`.',
    ],
    noEntry: [
      '`{0}` n’est pas une entrée, mais se trouve dans le dossier `{1}`.',
      'des fichiers qui se terminent par `.mdx`',
      'Le déplacer sous `files/`, ou le retirer.',
    ],
    copy: [
      '`{0}` ressemble à une copie de `{1}`, et ne peut pas être un identifiant.',
      'chaque entrée une fois, dans un fichier nommé d’après son identifiant',
      'Le retirer. Si c’est le début d’une nouvelle entrée, renommer le fichier d’après l’identifiant de celle-ci.',
    ],
    otherCase: [
      'Le nom de ce fichier ne diffère que par la casse de `{0}`, comme d’autres le nomment.',
      '`{0}.mdx`',
      'Renommer le fichier en `{0}.mdx`.',
    ],
    endingTwice: [
      '`{0}` ne peut pas être un identifiant : le fichier se termine deux fois par `.mdx`.',
      'des fichiers qui se terminent une fois par `.mdx`',
      'Le renommer en `{1}.mdx`.',
    ],
    wrongSigns: [
      '`{0}` ne peut pas être un identifiant : un identifiant est le nom du fichier.',
      'des lettres de a à z, des chiffres, points, traits d’union et tirets bas, avec une lettre ou un chiffre au début',
      'Renommer le fichier en `{1}.mdx`.',
    ],
    takenSigns: [
      '`{0}` ne peut pas être un identifiant : un identifiant est le nom du fichier.',
      'des lettres de a à z, des chiffres, points, traits d’union et tirets bas, avec une lettre ou un chiffre au début',
      'Renommer le fichier avec un identifiant qu’aucune autre entrée n’a.',
    ],
    device: [
      '`{0}` ne peut pas être un identifiant : Windows réserve ce nom à un périphérique.',
      'un nom qui convient aux fichiers et dossiers de tout système',
      'Renommer le fichier.',
    ],
    dotAtEnd: [
      '`{0}` ne peut pas être un identifiant : Windows retire un point à la fin d’un nom.',
      'un nom qui convient aux fichiers et dossiers de tout système',
      'Renommer le fichier.',
    ],
    index: [
      '`{0}` ne peut pas être un identifiant : la page de la collection porte ce nom.',
      'un nom qui convient aux fichiers et dossiers de tout système',
      'Renommer le fichier.',
    ],
    page: [
      '`{0}` ne peut pas être un identifiant : c’est le nom d’une page, pas d’une entrée.',
      'un nom qui convient aux fichiers et dossiers de tout système',
      'Renommer le fichier.',
    ],
    long: [
      '`{0}` ne peut pas être un identifiant : il a plus de {1} caractères.',
      'un nom qui convient aux fichiers et dossiers de tout système',
      'Renommer le fichier.',
    ],
    linkOut: [
      '`{0}` est un lien qui mène hors du dossier de contenu.',
      'des fichiers dans le dossier de contenu',
      'Mettre une copie du fichier à sa place.',
    ],
    linkToFolder: [
      '`{0}` est un lien vers un dossier de ce manuel, qui serait lu deux fois, ou sans fin.',
      'de vrais fichiers et dossiers',
      'Retirer le lien.',
    ],
    noFile: ['`{0}` n’est ni un fichier ni un dossier.', 'un fichier ordinaire', 'Le retirer.'],
    otherEncodingTable: [
      'Le fichier n’est pas en UTF-8 : ce caractère ne peut pas être lu.',
      'du texte en UTF-8',
      'L’enregistrer au format « CSV UTF-8 ». Dans Excel, c’est un type à part dans la liste de « Enregistrer sous ».',
    ],
    otherEncoding: [
      'Le fichier n’est pas en UTF-8 : ce caractère ne peut pas être lu.',
      'du texte en UTF-8',
      'L’enregistrer avec le codage UTF-8.',
    ],
    nul: [
      'Le fichier contient des octets NUL : ce n’est pas du texte.',
      'du texte en UTF-8',
      'L’enregistrer comme texte en UTF-8.',
    ],
    controlCharacter: [
      'Il y a ici un caractère de contrôle invisible : {0}.',
      'du texte',
      'Le retirer : il est sans doute venu avec un texte copié.',
    ],
    twin: [
      '`{0}` est à côté de `{1}.mdx`, et n’est pas lu.',
      'chaque entrée une fois',
      'Retirer l’un des deux. Si celui-ci est le bon, le renommer en `{1}.mdx`.',
    ],
    workbook: [
      '`{0}` est un classeur, qui ne peut pas être lu comme un tableau.',
      '`isms/controls.csv`',
      'L’ouvrir, enregistrer la feuille au format « CSV UTF-8 » sous le nom `controls.csv`, et sortir le classeur de `isms/`.',
    ],
    leftIsms: [
      '`{0}` est dans `isms/`, où rien ne le lit.',
      '`isms/controls.csv`',
      'Le retirer : un programme l’a laissé ici.',
    ],
    otherTable: [
      '`{0}` est dans `isms/`, où rien ne le lit.',
      '`isms/controls.csv`',
      'Le renommer en `controls.csv`, ou le déplacer sous `files/`.',
    ],
    inIsms: [
      '`{0}` est dans `isms/`, où rien ne le lit.',
      '`isms/controls.csv`',
      'Le déplacer sous `files/`, ou le retirer.',
    ],
    manyEntries: [
      'Il y a plus de {0} fichiers dans les dossiers des collections. Celui-ci et les suivants ne sont pas lus.',
      '{0} entrées au plus',
      'Retirer ce qui n’est pas une entrée, ou diviser le manuel.',
    ],
    manyTexts: [
      'Les textes du manuel dépassent ici {0} Mo. Celui-ci et les suivants ne sont pas lus.',
      '{0} Mo de textes au plus',
      'Déplacer dans `files/` ce qui n’est pas de la prose, ou diviser le manuel.',
    ],
    manyAttachments: [
      'Il y a plus de {0} pièces jointes. Celle-ci et les suivantes ne sont pas lues.',
      '{0} pièces jointes au plus',
      'Retirer ce dont aucune entrée n’a besoin.',
    ],
    manyParts: [
      'Le manuel dépasse ici {0} valeurs de champs, paragraphes, liens et autres parties. Cette entrée et les suivantes ne sont pas lues.',
      '{0} parties au plus',
      'Déplacer dans `files/` ce qui n’est pas de la prose, ou diviser le manuel.',
    ],
    manyLinks: [
      'Les textes du manuel nomment ici des entrées et des mesures plus de {0} fois. Ce que nomment ce texte et les suivants ne compte pas.',
      'de la prose',
      'Déplacer dans `files/` ce qui n’est pas de la prose, ou diviser le manuel.',
    ],
    manyReferences: [
      'Les champs du manuel nomment ici des entrées et des mesures plus de {0} fois. Ce que nomment les champs de cette entrée et des suivantes ne compte pas.',
      '{0} références au plus',
      'Déplacer dans `files/` ce qui n’est pas de la prose, ou diviser le manuel.',
    ],
    lostSource: [
      'Ceci est une traduction de `{0}`, qui n’existe pas.',
      'la source, `{0}.mdx`, dans `policies/`',
      'Nommer le fichier d’après l’identifiant de sa source, ou le retirer.',
    ],
    sameLanguage: [
      'Ceci est une traduction en `{0}`, la langue du manuel.',
      'une traduction dans une autre langue',
      'Corriger la langue dans le nom du fichier, ou retirer le fichier : `{1}.mdx` est le texte dans cette langue.',
    ],
    otherLanguage: [
      'Ceci est une traduction en `{0}`, que `handbook.yaml` ne nomme pas sous `languages`.',
      'l’une de {1}',
      'Ajouter `{0}` à `languages`, ou retirer le fichier.',
    ],
  }),
  otherContent: (ending, content) => ({
    found: `Le nom finit par \`.${ending}\`, mais le fichier est ${contents[content]}.`,
    expected: `un fichier dont le contenu correspond à \`.${ending}\``,
    fix:
      contentFixes[content] ??
      (endingOf(content)
        ? `Faire finir son nom par \`.${endingOf(content)}\`, ou le remplacer par le bon fichier.`
        : 'Le remplacer par le bon fichier, ou faire un lien vers l’endroit où il se trouve.'),
  }),
  size: (bytes, most) => ({
    found: `Le fichier a ${size(bytes)}.`,
    expected: `${size(most)} au plus`,
    fix: 'Déplacer dans `files/` ce qui n’est pas de la prose, ou diviser l’entrée.',
  }),
  unreadable: (refusal) => ({
    found: `Le fichier ne peut pas être lu : ${because(refusal)}.`,
    expected: 'un fichier lisible',
    fix: 'Corriger ses droits d’accès.',
  }),
  unreadableFolder: (refusal) => ({
    found: `Le dossier ne peut pas être lu : ${because(refusal)}.`,
    expected: 'un dossier lisible',
    fix: 'Corriger ses droits d’accès.',
  }),
  unreadableLink: (name, refusal) => ({
    found: `\`${name}\` ne peut pas être lu : ${because(refusal)}.`,
    expected: 'un fichier lisible',
    fix: 'Le réparer ou le retirer.',
  }),
  wrongFolder: (fitting, collection) => ({
    found: `Cette entrée a les champs pour ${targetName(fitting)}, mais se trouve dans \`${collection}/\`.`,
    expected: `${targetName(collection)} dans \`${collection}/\``,
    fix: `La déplacer dans \`${fitting}/\`.`,
  }),
  hiddenName: (name, { sign, isAll }) => ({
    found: isAll
      ? `Le nom \`${name}\` ne montre rien : il ne contient que ${signName(sign)}.`
      : `Le nom \`${name}\` contient ${signName(sign)}, qui est invisible.`,
    expected: 'un nom fait de caractères visibles',
    fix: 'Le renommer : effacer tout le nom et le retaper.',
  }),
};
