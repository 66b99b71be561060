import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const heading: RuleTexts['mdx/heading']['says'] = {
  ...fromTemplates({
    empty: ['Ce titre n’a pas de texte.', 'du texte après `{0}`', 'L’écrire, ou retirer la ligne.'],
    title: [
      'Ce titre répète celui de l’entrée.',
      'un texte sans son titre : la page montre `title`',
      'Retirer cette ligne.',
    ],
    twice: [
      'Il y a déjà un titre `{0}` plus haut, dans la même partie.',
      'un texte propre à chaque titre : les liens mènent au premier de deux titres égaux',
      'Corriger l’un d’eux, ou réunir les deux parties.',
    ],
    accident: [
      'Ce paragraphe est devenu un titre à cause des traits d’union ou des signes égal de la ligne au-dessous.',
      'une ligne vide entre un paragraphe et `---`',
      'Laisser une ligne vide entre eux. Écrire un titre `## …`.',
    ],
    bold: [
      '`{0}` ressemble à un titre, mais c’est un paragraphe en gras.',
      'un titre, auquel mènent les liens et la table des matières',
      'Écrire `{1}`.',
    ],
  }),
  skipped: (depth, above) => ({
    found: `Un titre de niveau ${depth} suit ${above === 1 ? 'le titre de l’entrée' : `un titre de niveau ${above}`}.`,
    expected: `\`${'#'.repeat(above + 1)}\``,
    fix: `Retirer ${depth - above - 1 === 1 ? 'un `#`' : `${depth - above - 1} des \`#\``}, ou ajouter le titre manquant.`,
  }),
  levelOne: (count, isUnderlined) => ({
    found: `C’est un titre de niveau 1, réservé au titre de l’entrée.${count > 1 ? ` Il y en a ${count} dans ce texte.` : ''}`,
    expected: '`##` pour le premier niveau d’un texte',
    fix: isUnderlined
      ? 'L’écrire `## …`. Si la ligne de signes égal reste d’un conflit de fusion, garder un des deux textes et retirer la ligne.'
      : 'Ajouter un `#` à ce titre, et à ceux au-dessous.',
  }),
};
