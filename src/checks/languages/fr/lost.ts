import { fromTemplates } from '../../../issues/say.ts';
import { counted, fieldName } from './words.ts';
import type { RuleTexts } from '../texts.ts';

const also = (count: number, one: string, more: string) =>
  count === 0 ? '' : ` De même pour ${counted(count, one, more)}.`;

export const lost: RuleTexts['content/lost']['says'] = {
  ...fromTemplates({
    gluedRow: [
      '`{0}` est une ligne du tableau au-dessus, faute de ligne vide entre eux.',
      'une ligne vide après un tableau',
      'Laisser une ligne vide avant.',
    ],
    surplusCells: [
      'Cette ligne a {0} cellules, mais le tableau a {1} colonnes. `{2}` n’est pas montré.',
      '{1} cellules',
      'Ajouter une colonne aux deux premières lignes du tableau, ou mettre le texte dans une autre cellule. Écrire `\\|` pour un `|` qui ne sépare pas de cellules.',
    ],
    barInCode: [
      'Cette ligne a {0} cellules, mais le tableau a {1} colonnes. `{2}` n’est pas montré.',
      '{1} cellules',
      'Écrire `\\|` pour un `|` qui ne sépare pas de cellules, aussi entre backticks.',
    ],
    endlessBackticks: [
      'Ce bloc de code n’a pas de fin : tout le texte qui suit est montré comme du code, et rien n’y est vérifié.',
      '`` ``` `` sur une ligne à part',
      'Écrire trois backticks sur une ligne à part après le code.',
    ],
    endlessCode: [
      'Ce bloc de code n’a pas de fin : tout le texte qui suit est montré comme du code, et rien n’y est vérifié.',
      '`` {0} `` sur une ligne à part',
      'Écrire `` {0} `` sur une ligne à part après le code.',
    ],
    noteTwice: [
      'Il y a déjà une note `{0}` plus haut. Celle-ci n’est pas montrée.',
      'un nom propre à chaque note',
      'Lui donner un autre nom, ou la retirer.',
    ],
    noteUnnamed: [
      'Rien dans le texte ne renvoie à la note `{0}`, qui n’est donc pas montrée.',
      '`{0}` dans le texte',
      'Écrire `{0}` là où la note a sa place, ou retirer la note.',
    ],
    addressTwice: [
      'Il y a déjà une ligne `{0}:` plus haut, à laquelle mènent tous les liens de ce nom.',
      'un nom propre à chaque adresse',
      'Lui donner un autre nom, ou la retirer.',
    ],
    addressLine: [
      'Cette ligne n’est pas montrée : `{0}:` au début en fait l’adresse des liens de ce nom.',
      'un texte qui ne commence pas par des crochets et deux-points',
      'Écrire `{1}`, ou retirer les crochets.',
    ],
  }),
  comment: (path, lost, whole) => ({
    found: `${fieldName(path)} se termine avant \`${lost}\` : YAML lit tout ce qui suit \` #\` comme un commentaire.`,
    expected: 'un texte entre guillemets s’il contient ` #` ou commence par `&`',
    fix: `Écrire \`${whole}\`. Mettre un vrai commentaire sur une ligne à part.`,
  }),
  anchor: (path, lost, whole) => ({
    found: `${fieldName(path)} commence après \`${lost}\` : YAML lit un mot après \`&\` comme un nom de la valeur.`,
    expected: 'un texte entre guillemets s’il contient ` #` ou commence par `&`',
    fix: `Écrire \`${whole}\`.`,
  }),
  typographicQuotes: (path, whole) => ({
    found: `${fieldName(path)} est entre guillemets typographiques, qui sont donc montrés avec le texte.`,
    expected: 'des guillemets droits autour d’un texte, ou aucun',
    fix: `Écrire \`${whole}\`.`,
  }),
  lostLetter: (word, others) => ({
    found: `Il manque une lettre à \`${word}\` : le signe U+FFFD est à sa place, car le fichier a été lu un jour dans le mauvais codage.${also(others, 'autre mot', 'autres mots')}`,
    expected: 'la lettre',
    fix: 'Réécrire la lettre, ou copier de nouveau le texte depuis son origine.',
  }),
  garbled: (signs, letter, others) => ({
    found: `\`${signs}\` était sans doute \`${letter}\` : le texte a été lu un jour dans le mauvais codage.${also(others, 'autre lettre', 'autres lettres')}`,
    expected: `\`${letter}\``,
    fix: 'Réécrire les lettres, ou copier de nouveau le texte depuis son origine.',
  }),
};
