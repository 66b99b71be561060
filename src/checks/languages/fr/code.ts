import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const code: RuleTexts['mdx/code']['says'] = fromTemplates({
  fence: [
    '`::: {{0}}` commence un groupe de paragraphes dans Pandoc, et n’est pas lu ici.',
    'Markdown ; `> [!NOTE]` au début d’une citation pour une note',
    'Retirer cette ligne et la ligne `:::` à la fin. Pour une note, commencer le texte par `> [!NOTE]` sur une ligne, et chaque ligne au-dessous par `> `.',
  ],
  formula: [
    'Cela ressemble à une formule en LaTeX, qui n’est pas lu.',
    'du texte, ou une image de la formule',
    'Écrire la formule en mots ou comme image, ou la mettre entre `backticks`.',
  ],
  headingAnchor: [
    '`{{0}}` nomme une ancre dans un autre outil.',
    'du texte sans accolades',
    'Le retirer. Les liens mènent à ce titre par `#{1}`.',
  ],
  anchor: [
    '`{{0}}` nomme une ancre dans un autre outil.',
    'du texte sans accolades',
    'Le retirer. Seuls les titres ont une ancre, faite de leur texte.',
  ],
  templateComment: [
    '`{{0}}` est un commentaire d’un modèle.',
    'du texte sans accolades',
    'Le retirer, ou l’écrire `{/* … */}`.',
  ],
  calloutMacro: [
    '`{{0}}` est une macro de Confluence.',
    'du texte sans accolades',
    'Écrire `> [!NOTE]` (ou TIP, IMPORTANT, WARNING, CAUTION) sur une ligne, et le texte sur les lignes au-dessous, chacune après `> `. Retirer aussi la macro à la fin.',
  ],
  codeMacro: [
    '`{{0}}` est une macro de Confluence.',
    'du texte sans accolades',
    'Écrire trois backticks sur les lignes avant et après le code.',
  ],
  contentsMacro: [
    '`{{0}}` est une macro de Confluence.',
    'du texte sans accolades',
    'La retirer : la page fait sa propre table des matières.',
  ],
  macro: [
    '`{{0}}` est une macro de Confluence.',
    'du texte sans accolades',
    'La retirer, et garder le texte qui en dépend.',
  ],
  wikiTable: [
    'C’est un tableau de MediaWiki.',
    'du texte sans accolades',
    'Écrire le tableau avec `|` entre ses cellules, et `| --- | --- |` comme deuxième ligne.',
  ],
  kramdown: [
    '`{{0}}` est une marque de kramdown (Jekyll).',
    'du texte sans accolades',
    'La retirer.',
  ],
  command: [
    '`{{0}}` est une commande d’un autre outil, tel que Hugo, Jekyll ou GitBook.',
    'du texte sans accolades',
    'La retirer, ou écrire le texte qu’elle produirait.',
  ],
  placeholder: [
    '`{{0}}` est un espace réservé d’un modèle.',
    'du texte sans accolades',
    'Écrire ce qu’il représente.',
  ],
  criticMarkup: [
    '`{{0}}` est une proposition de modification ou un commentaire (CriticMarkup).',
    'du texte sans accolades',
    'L’accepter ou la rejeter : écrire le texte tel qu’il doit être.',
  ],
  pandoc: [
    '`{{0}}` est une marque de Pandoc ou d’un autre outil.',
    'du texte sans accolades',
    'La retirer : les entrées ne décident pas de l’apparence du manuel.',
  ],
  module: [
    '`{0}` est du code : un paragraphe qui commence par `import` ou `export` est lu comme du code.',
    'de la prose. Les composants n’ont pas besoin d’import',
    'Le retirer. Si c’est une phrase, la commencer par un autre mot ou une majuscule.',
  ],
  emptyBraces: [
    'Des accolades vides disparaîtraient de la page.',
    'pas d’accolades : le contenu est fait de données, jamais de code',
    'Les écrire `\\{\\}`, ou les retirer.',
  ],
  braces: [
    '`{{0}}` est entre accolades, qui servent au code.',
    'pas d’accolades : le contenu est fait de données, jamais de code. Un commentaire s’écrit `{/* … */}`',
    'Si c’est un espace réservé, écrire ce qu’il représente. Si `{` est voulu comme texte, écrire `\\{`, ou le mettre entre `backticks`.',
  ],
  code: [
    '`{{0}}` est du code.',
    'pas d’accolades : le contenu est fait de données, jamais de code. Un commentaire s’écrit `{/* … */}`',
    'Écrire la valeur elle-même. Si `{` est voulu comme texte, écrire `\\{`, ou le mettre entre `backticks`.',
  ],
  spread: [
    '`{{0}}` dans `<{1}>` est du code.',
    'des attributs avec leurs valeurs entre guillemets',
    'Écrire les attributs un par un.',
  ],
  eventAttribute: [
    'L’attribut `{0}` de `<{1}>` exécute du code.',
    'pas d’attributs d’événement : le contenu est fait de données, jamais de code',
    'Retirer l’attribut.',
  ],
  valueCode: [
    '`{0}={{1}}` dans `<{2}>` est du code.',
    'une valeur entre guillemets',
    'Écrire `{0}="…"`.',
  ],
});
