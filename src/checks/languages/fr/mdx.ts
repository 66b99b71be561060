import { code } from './code.ts';
import { component } from './component.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';
import { image } from './image.ts';
import { syntax } from './syntax.ts';
import { unmeant } from './unmeant.ts';
import { url } from './url.ts';
import type { GroupTexts } from '../texts.ts';

export const mdx: GroupTexts<'mdx'> = {
  'mdx/syntax': {
    summary: 'Le texte est illisible pour l’outil.',
    why: 'Un texte qui ne peut pas être lu ne peut pas être affiché, et rien n’y peut être vérifié.',
    says: syntax,
  },
  'mdx/code': {
    summary:
      'Le texte contient du code : un import, un export, une expression, une décomposition ou un attribut d’événement.',
    why: 'Le contenu est fait de données, jamais de code. Si un manuel pouvait exécuter ce qu’on y colle, il pourrait lire les secrets de la machine qui le produit, ou agir dans le navigateur de l’auditeur qui le lit.',
    says: code,
  },
  'mdx/component': {
    summary: 'Un composant est inconnu, ou l’un de ses attributs est inconnu, absent ou faux.',
    why: 'Le site ne peut pas montrer ce qu’il ne connaît pas : du texte manquerait sur la page.',
    says: component,
  },
  'mdx/html': {
    summary:
      'Le texte contient du HTML qui ne figure pas dans la courte liste des éléments autorisés.',
    why: 'Le HTML peut charger, exécuter et cacher, et il diffère dans chaque export. Les quelques éléments qui manquent à Markdown sont autorisés. Tout le reste s’écrit en Markdown.',
    says: html,
  },
  'mdx/url': {
    summary:
      'Un lien a un autre schéma que http, https, mailto ou tel, ou une image se trouve sur un autre site.',
    why: 'Les autres schémas exécutent du code, font passer du contenu à côté de toute vérification ou ouvrent des programmes sur la machine du lecteur.',
    says: url,
  },
  'mdx/heading': {
    summary:
      'Le texte a un titre de niveau 1, saute un niveau, a un titre sans texte ou deux fois le même, ou un paragraphe en gras à sa place.',
    why: 'Le titre d’une entrée est son seul titre de niveau 1. Ceux qui écoutent une page s’y déplacent de titre en titre, et se perdent si un niveau manque.',
    says: heading,
  },
  'mdx/unmeant': {
    summary:
      'Un signe est resté du texte : de Markdown, d’un autre outil, ou l’identifiant d’une entrée qui n’existe pas. Ou un signe n’est pas ce dont il a l’air.',
    why: 'Ce qu’un rédacteur veut comme titre, liste, lien ou tableau reste sur la page tel qu’il l’a tapé, et les lecteurs voient les signes. Une lettre d’un autre alphabet, ou un signe qui renverse le sens de l’écriture, leur montre autre chose que ce qui est écrit.',
    says: unmeant,
  },
  'mdx/image-alt': {
    summary: 'Une image n’a pas de texte de remplacement.',
    why: 'Ceux qui ne voient pas l’image n’ont que son texte de remplacement ; il en va de même de tout export en texte.',
    says: image,
  },
};
