import { firstIds } from '../../content/plain-id.ts';
import { duplicate } from './duplicate.ts';
import { files } from './files.ts';
import { lost } from './lost.ts';
import { schema } from './schema.ts';
import { yaml } from './yaml.ts';
import type { GroupTexts } from '../texts.ts';
import { collectionName, fieldName, firstOf, listed } from './words.ts';

const markNames = {
  bold: 'du gras (`**…**`)',
  link: 'un lien (`[…](…)`)',
  list: 'une liste',
  heading: 'un titre',
  code: 'du code (`` `…` ``)',
  emphasis: 'une emphase (`*…*`)',
  ref: 'une balise (`<Ref>`)',
  html: 'une balise HTML',
  entity: 'un signe tel que HTML l’écrit (`&amp;`)',
};

export const content: GroupTexts<'content'> = {
  'content/yaml': {
    summary: 'Le front matter est illisible, répète un champ ou abuse des alias.',
    why: 'Un contenu ambigu serait perdu, ou l’outil suivant le lirait autrement.',
    says: yaml,
  },
  'content/schema': {
    summary: 'Un champ manque, est inconnu ou faux.',
    why: 'Si un champ mal orthographié était écarté en silence, son contenu serait perdu. Chaque champ est soit lu, soit signalé.',
    says: schema,
  },
  'content/duplicate-id': {
    summary:
      'Deux entrées ont le même identifiant, à la casse près, ou une entrée a l’identifiant d’un article de la norme ou d’une mesure.',
    why: 'Les renvois sont des identifiants. Si l’un d’eux désigne deux choses, tous ses liens sont ambigus, et sur bien des machines deux fichiers dont les noms ne diffèrent que par la casse s’écrasent l’un l’autre.',
    says: duplicate,
  },
  'content/duplicate-title': {
    summary: 'Deux entrées du même type ont le même titre.',
    why: 'On commence souvent une entrée par une copie. Si le titre est encore celui de l’autre entrée, le reste l’est peut-être aussi, et les lecteurs ne peuvent pas distinguer les deux.',
    says: {
      same: (id, others, collection) => ({
        found: `${id} a le même titre que ${listed(others)}.`,
        expected: `un titre qu’aucune autre entrée sous « ${collectionName(collection)} » ne porte`,
        fix: 'Écrire ce qui distingue cette entrée, ou la supprimer si c’est une copie.',
      }),
    },
  },
  'content/file': {
    summary:
      'Un fichier d’un dossier d’entrées n’est pas une entrée, un lien sort du dossier du contenu, ou une pièce jointe est d’un type non autorisé, ou autre chose que ce que dit son nom.',
    why: 'Chaque fichier du manuel est soit utilisé, soit signalé : rien n’est ignoré en silence, et rien n’entre de l’extérieur.',
    says: files,
  },
  'content/lost': {
    summary:
      'Quelque chose d’écrit n’est pas affiché : ce que YAML prend pour un commentaire ou un nom, des cellules en trop, des notes auxquelles rien ne renvoie, du texte après un bloc de code sans fin, des lettres perdues à la conversion d’un fichier.',
    why: 'La perte se remarque trop tard : pendant l’audit, quand le titre d’une décision s’arrête à mi-chemin.',
    says: lost,
  },
  'content/markdown': {
    summary:
      'Un champ contient du Markdown ou du HTML, qui n’est lu que dans le texte sous les champs.',
    why: 'Les pages montrent les signes tels quels : astérisques, crochets et adresses au milieu de la déclaration d’applicabilité.',
    says: {
      mark: (path, mark) => ({
        found: `${fieldName(path)} contient ${markNames[mark]}, mais ni Markdown ni HTML n’est lu dans les champs : les signes sont montrés.`,
        expected: 'du texte simple',
        fix: 'L’écrire ici en mots simples. Déplacer listes, liens et emphases dans le texte sous les champs.',
      }),
    },
  },
  'content/plain-id': {
    summary:
      'L’identifiant d’une entrée est un nombre ou un mot, si bien qu’aucun texte qui la nomme ne devient un lien.',
    why: 'Dans un texte, `2026` peut être un système ou une année, et `access` une politique ou un mot. Un lien deviné affirmerait un rapport que personne n’a établi ; il n’y en a donc pas.',
    says: {
      plain: (id, others, collection) => ({
        found: `L’identifiant \`${id}\` est ${/[A-Za-z]/.test(id) ? 'un mot' : 'un nombre'}, si bien qu’il ne devient pas un lien quand un texte le nomme.${others.length > 0 ? ` Il en va de même pour ${others.length} de plus sous « ${collectionName(collection)} » : ${firstIds(others)}.` : ''}`,
        expected: 'un identifiant avec des lettres et des chiffres, tel que `SYS-2026`',
        fix: `Y renvoyer par \`<Ref to="${id}" />\`, ou renommer le fichier et les références à celui-ci.`,
      }),
    },
  },
  'content/template-left': {
    summary:
      'Un fichier est encore marqué comme texte du modèle écrit par `aims init`, ou nomme l’organisation de l’exemple.',
    why: 'Un texte que quelqu’un d’autre a écrit sur une autre organisation n’est pas une règle de celle-ci. Les auditeurs demandent au personnel s’il le connaît, et un nom oublié montre que personne ne l’a lu.',
    says: {
      many: (files) => ({
        found: `${files.length} fichiers sont encore le texte du modèle : ${firstOf(files)}.`,
        expected: 'des textes sur cette organisation',
        fix: 'Faire vôtre chaque texte, puis en retirer la ligne `# aims-template`.',
      }),
      one: (file) => ({
        found: `${file} est encore le texte du modèle.`,
        expected: 'un texte sur cette organisation',
        fix: 'Faire vôtre le texte, puis retirer cette ligne.',
      }),
      named: (example, count, own) => ({
        found: `Le texte nomme ${example}, l’organisation de l’exemple${count > 1 ? `, à ${count} endroits` : ''}.`,
        expected: `un texte sur ${own}`,
        fix: 'Récrire la phrase : ses faits sont aussi ceux de l’exemple.',
      }),
    },
  },
};
