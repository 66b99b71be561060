import { fromTemplates } from '../../../issues/say.ts';
import type { instead as english } from '../../mdx-says.ts';
import type { RuleTexts } from '../texts.ts';

const instead: Readonly<Record<keyof typeof english, string>> = {
  a: 'Écrire le lien `[text](address)`.',
  img: 'Écrire l’image `![what it shows](files/…)`, ou `<Figure … />`.',
  bold: 'Écrire `**bold**`.',
  emphasis: 'Écrire `*emphasis*`.',
  struck: 'Écrire `~~struck~~`.',
  code: 'L’écrire entre `backticks`.',
  pre: 'L’écrire entre deux lignes de trois backticks.',
  p: 'Laisser une ligne vide entre les paragraphes.',
  list: 'Écrire une liste, un élément par ligne après un trait d’union.',
  ol: 'Écrire une liste, un élément par ligne après son numéro.',
  table: 'Écrire le tableau avec `|` entre ses cellules.',
  blockquote: 'Commencer ses lignes par `>`.',
  hr: 'Écrire `---` entre deux lignes vides.',
  script: 'Le retirer : le contenu est fait de données, jamais de code.',
  u: 'Retirer la balise, ou écrire `**bold**` : un texte souligné ressemble à un lien.',
  look: 'Retirer la balise : les entrées ne décident pas de l’apparence du manuel.',
  keepText: 'Retirer la balise, et garder son texte.',
  heading: 'Écrire le titre `## …`.',
  h3: 'Écrire le titre `### …`.',
  style: 'Le retirer : les entrées ne décident pas de l’apparence du manuel.',
  iframe: 'Le retirer, et renvoyer à la page par un lien.',
  correct: 'Corriger le nom, ou retirer la balise.',
  markdown: 'L’écrire en Markdown, ou retirer la balise.',
  closing: 'Retirer la balise.',
  anchor:
    'Retirer la balise. Chaque titre a son propre identifiant : `#keeping-of-data` mène à `## Keeping of data`.',
};

export const html: RuleTexts['mdx/html']['says'] = {
  ...fromTemplates({
    noAttributes: [
      '`<{0}>` n’accepte pas d’attribut `{1}`.',
      'pas d’attributs',
      'Corriger l’orthographe, ou retirer l’attribut.',
    ],
    otherAttribute: [
      '`<{0}>` n’accepte pas d’attribut `{1}`.',
      '{2}',
      'Corriger l’orthographe, ou retirer l’attribut.',
    ],
    attributeTwice: [
      '`<{0}>` a deux fois l’attribut `{1}` : l’une de ses valeurs serait perdue.',
      'chaque attribut une fois',
      'Retirer l’un des deux.',
    ],
    summary: [
      '`<summary>` n’est pas au début d’un `<details>`.',
      '`<details>` sur une ligne à part avant lui, et `</details>` après le texte',
      'Écrire les deux, ou retirer `<summary>` et `</summary>`.',
    ],
    details: [
      '`<details>` est dans un paragraphe.',
      'un paragraphe à lui, avec une ligne vide avant et après',
      'Mettre `<details>` et `</details>` sur des lignes à part.',
    ],
    confluence: [
      'C’est le format de stockage de Confluence : `{0}`.',
      'Markdown',
      'Copier le texte de la page telle qu’on la lit, et le coller sans mise en forme (Ctrl+Shift+V).',
    ],
    word: [
      'C’est du HTML que Word écrit : `{0}`.',
      'Markdown',
      'Copier de nouveau le texte depuis Word, et le coller sans mise en forme (Ctrl+Shift+V).',
    ],
    noComment: [
      'Ce n’est pas un commentaire.',
      '`<!-- comment -->`, avec deux traits d’union chaque fois',
      'L’écrire ainsi, ou le retirer.',
    ],
    raw: [
      'C’est du HTML brut.',
      'Markdown, ou l’un de {0}',
      'Le retirer, ou l’écrire en Markdown.',
    ],
  }),
  element: (tag, allowed, remedy) => ({
    found: `\`<${tag}>\` est du HTML qui n’est pas admis dans un texte.`,
    expected: `Markdown, ou l’un de ${allowed}`,
    fix:
      typeof remedy === 'object' ? `Écrire le lien \`[text](${remedy.link})\`.` : instead[remedy],
  }),
};
