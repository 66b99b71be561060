import { fromTemplates } from '../../../issues/say.ts';
import { conflict } from './conflict.ts';
import type { RuleTexts } from '../texts.ts';

export const syntax: RuleTexts['mdx/syntax']['says'] = {
  ...fromTemplates({
    crowdedLine: [
      'Plus de {0} listes ou citations commencent sur cette ligne.',
      'de la prose',
      'Retirer les signes répétés, ou les mettre entre `backticks`.',
    ],
    longLine: [
      'Cette ligne a {0} caractères.',
      '{1} au plus',
      'Couper la ligne. Déplacer dans `files/` ce qui n’est pas de la prose, et y renvoyer par un lien.',
    ],
    manySigns: [
      'Il y a ici plus de {0} signes tels que `*`, `_`, `[` et `<` sans ligne vide entre eux.',
      'des paragraphes, séparés par une ligne vide',
      'Déplacer dans `files/` ce qui n’est pas de la prose, et y renvoyer par un lien.',
    ],
    manyTags: [
      'Le texte a plus de {0} balises.',
      'de la prose',
      'Déplacer dans `files/` ce qui n’est pas de la prose, et y renvoyer par un lien.',
    ],
    manyParts: [
      'Le texte a plus de {0} paragraphes, liens, cellules et autres parties.',
      'de la prose',
      'Diviser l’entrée, ou mettre tableaux et listes sous `files/`.',
    ],
    longList: [
      'Cette liste a {0} éléments.',
      '{1} au plus',
      'La diviser par des titres, ou la mettre sous `files/` en tableau.',
    ],
    manyFootnotes: [
      'Le texte a plus de {0} notes.',
      'de la prose',
      'Diviser l’entrée, ou mettre les notes sous `files/`.',
    ],
    manyMentions: [
      'Le texte nomme plus de {0} fois des entrées et des mesures.',
      'du texte courant',
      'Diviser l’entrée, ou déplacer sous `files/` ce qui n’est pas du texte courant.',
    ],
    deep: [
      'Le texte est imbriqué sur plus de {0} niveaux.',
      'de la prose',
      'Fermer ce qui est ouvert ici, ou retirer les signes répétés.',
    ],
    largeTable: [
      'Ce tableau a {0} colonnes et {1} lignes.',
      'au plus {2} colonnes et {3} cellules',
      'Diviser le tableau, ou le mettre sous `files/` et y renvoyer par un lien.',
    ],
    endlessTag: [
      'La balise `<{0}` n’a pas de fin.',
      '{1}',
      'Écrire `{2}` à la fin de la balise, et les valeurs de ses attributs entre guillemets.',
    ],
    neverOpened: [
      '`{0}` ferme une balise qui n’a pas été ouverte.',
      'une balise ouvrante avant elle',
      'La retirer, ou écrire la balise ouvrante.',
    ],
    unclosedBlock: [
      '`<{0}>` n’est pas fermé.',
      '`</{0}>` sur une ligne à part',
      'Écrire `</{0}>` sur une ligne à part après son dernier paragraphe.',
    ],
    unclosed: [
      '`<{0}>` n’est pas fermé.',
      '`</{0}>` dans le même paragraphe',
      'Écrire `</{0}>` là où il se termine.',
    ],
    unclosedUnknown: [
      '`<{0}>` n’est pas fermé.',
      '`</{0}>` dans le même paragraphe',
      'Écrire `</{0}>` là où il se termine. Si `<` est voulu comme texte, écrire `\\<`.',
    ],
    closedElsewhereBlock: [
      '`</{0}>` est dans un autre paragraphe, ou dans un autre bloc, que `<{0}>`.',
      '`</{0}>` sur une ligne à part',
      'Mettre `{1}` et `</{0}>` sur des lignes à part, avec le même retrait.',
    ],
    closedElsewhere: [
      '`</{0}>` est dans un autre paragraphe, ou dans un autre bloc, que `<{0}>`.',
      '`</{0}>` dans le même paragraphe',
      'Écrire un `<{0}>…</{0}>` dans chaque paragraphe.',
    ],
    leftOpen: [
      '`{0}` n’est pas fermé.',
      '`/>` à la fin d’une balise sans contenu',
      'Écrire `{1}`.',
    ],
    unquoted: [
      'La valeur de `{0}` n’est pas entre guillemets.',
      'des guillemets droits autour de chaque valeur : `"…"`',
      'Écrire `{1}`.',
    ],
    typographicQuotes: [
      'Les guillemets de cette balise sont typographiques, comme Word les écrit.',
      'des guillemets droits autour de chaque valeur : `"…"`',
      'Écrire `{0}`.',
    ],
    placeholder: [
      '`{0}` ressemble à une balise, mais cette balise n’existe pas.',
      'du texte. Un `<` devant une lettre commence une balise',
      'Si c’est un espace réservé, écrire ce qu’il représente. Si `<` est voulu comme texte, écrire `\\<`.',
    ],
    endlessComment: [
      'Ce commentaire n’a pas de fin.',
      '`-->` à la fin du commentaire',
      'Écrire `-->` là où le commentaire se termine, ou retirer `<!--`.',
    ],
    slackLink: [
      '`{0}` n’est pas un lien avec ce texte : il est écrit comme dans Slack.',
      '`[text](address)`',
      'Écrire `{1}`.',
    ],
    spacedAddress: [
      '`{0}` n’est pas lu comme une adresse : il contient une espace.',
      'une adresse sans espaces qui commence par https://',
      'Écrire `{1}` ou `{2}`.',
    ],
    noScheme: [
      '`{0}` n’est pas lu comme une adresse : il ne commence pas par https://.',
      'une adresse sans espaces qui commence par https://',
      'Écrire `{1}` ou `{2}`.',
    ],
    wrongClosing: [
      '`</{0}>` est écrit, mais `</{1}>` est attendu.',
      'des balises fermées dans l’ordre inverse de leur ouverture',
      'Fermer d’abord `<{1}>`.',
    ],
    acrossCells: [
      'Une balise commence dans une cellule de ce tableau et se termine dans une autre.',
      'le début et la fin d’une balise dans la même cellule',
      'Écrire une paire de balises dans chaque cellule.',
    ],
    noTag: [
      'Ce `<` ne commence pas de balise lisible.',
      'une balise avec ses valeurs entre guillemets, fermée par `>` ou `/>`, telle que `<Ref to="POL-01" />`',
      'Si `<` est voulu comme texte, écrire `\\<`.',
    ],
    neverClosed: [
      'Cette `{` n’est jamais fermée.',
      'pas d’accolades : le contenu est fait de données, jamais de code',
      'Si `{` est voulu comme texte, écrire `\\{`, ou le mettre entre `backticks`.',
    ],
    manyExpressions: [
      'Un attribut de cette balise est du code, comme beaucoup plus haut.',
      'des attributs avec leurs valeurs entre guillemets',
      'Écrire `name="value"` au lieu de `name={value}`.',
    ],
    unreadable: [
      'Le texte ne peut pas être lu : {0}.',
      'du Markdown dont chaque balise est fermée',
      'Corriger le texte ici. Si un `<` ou un `{` est voulu comme texte, écrire `\\<` ou `\\{`, ou le mettre entre `backticks`.',
    ],
  }),
  conflict,
};
