import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

const descriptions: Readonly<Record<string, string>> = {
  'Ref.to': 'L’identifiant de l’entrée, de la mesure ou de l’article.',
  'Callout.type': 'Ce que c’est : `note`, `tip`, `important`, `warning` ou `caution`.',
  'Restricted.to': 'La classification de la partie : `internal` ou `confidential`.',
  'Figure.src': 'L’image, sous `files/`.',
  'Figure.alt': 'Ce que montre l’image, pour qui ne peut pas la voir.',
  'Figure.caption': 'Le texte sous l’image.',
};

export const component: RuleTexts['mdx/component']['says'] = {
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
    nameless: [
      '`<>` est une balise sans nom.',
      '{0}',
      'Retirer `<>` et `</>` ; le texte entre elles peut rester.',
    ],
    otherCallout: [
      '`<{0}>` est un composant d’un autre outil.',
      '{1}',
      'Écrire `<Callout type="note">` (ou tip, important, warning, caution) et `</Callout>`, chacun sur une ligne à part.',
    ],
    otherLayout: [
      '`<{0}>` est un composant d’un autre outil.',
      '{1}',
      'Retirer la balise, et garder son texte. Un onglet ou une carte peut devenir un titre.',
    ],
    unknown: [
      '`<{0}>` n’est pas un composant.',
      '{1}',
      'Corriger le nom, ou l’écrire en Markdown.',
    ],
    otherValue: ['L’attribut `{0}` de `<{1}>` est « {2} ».', '{3}', 'Corriger `{0}`.'],
    inParagraph: [
      '`<{0}>` est dans un paragraphe.',
      'un paragraphe à lui, avec une ligne vide avant et après',
      'L’écrire `{1}`, sur des lignes à part.',
    ],
    contentInBlock: [
      '`<{0}>` contient du texte, qui ne serait pas montré.',
      'une balise sans contenu',
      'L’écrire `{1}`, sur des lignes à part.',
    ],
    content: [
      '`<{0}>` contient du texte, qui ne serait pas montré.',
      'une balise sans contenu',
      'L’écrire `{1}`.',
    ],
    emptyBlock: [
      '`<{0}>` est vide.',
      'le texte qu’il met à part',
      'L’écrire `{1}`, sur des lignes à part.',
    ],
    empty: ['`<{0}>` est vide.', 'le texte qu’il met à part', 'L’écrire `{1}`.'],
  }),
  lacking: (element, name, description) => ({
    found: `Il manque à \`<${element}>\` l’attribut \`${name}\`.`,
    expected: descriptions[`${element}.${name}`] ?? description,
    fix: `L’ajouter : \`${name}="…"\`.`,
  }),
  noValue: (element, name, description, isRequired) => ({
    found: `L’attribut \`${name}\` de \`<${element}>\` n’a pas de valeur.`,
    expected: descriptions[`${element}.${name}`] ?? description,
    fix: `Écrire \`${name}="…"\`${isRequired ? '' : ', ou le retirer'}.`,
  }),
};
