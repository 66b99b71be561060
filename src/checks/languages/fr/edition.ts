import type { GroupTexts } from '../texts.ts';
import { wordOf } from './words.ts';

export const edition: GroupTexts<'edition'> = {
  'edition/field': {
    summary:
      '`restrictedFields` nomme un champ qui n’existe pas, ou qu’aucune édition ne peut omettre.',
    why: 'Une édition réduite omet alors toute l’entrée, puisqu’elle ne doit pas montrer ce qui est visé.',
    says: {
      needed: (id, name) => ({
        found: `\`${name}\` ne peut pas être omis de ${id} : sans lui, l’entrée ne serait pas complète.`,
        expected: 'un champ qui peut manquer, une liste ou un texte',
        fix: 'Retirer la ligne, et élever la `classification` de l’entrée si peu de gens peuvent lire ceci.',
      }),
      unknown: (id, name) => ({
        found: `${id} n’a pas de champ \`${name}\`.`,
        expected: 'un champ qui peut manquer, une liste ou un texte',
        fix: 'Corriger le nom, ou retirer la ligne.',
      }),
    },
  },
  'edition/quoted': {
    summary: 'Le texte d’une entrée répète une phrase d’une entrée de classification plus élevée.',
    why: 'Qui peut lire l’une et non l’autre la lit alors quand même. Une édition pour moins de lecteurs ne le voit pas, car c’est l’entrée elle-même qui le dit.',
    says: {
      quoted: (id, own, source, classification) => ({
        found: `${id} a la classification « ${wordOf(own)} » et répète une phrase de ${source}, dont la classification est « ${wordOf(classification)} ».`,
        expected: 'ce qui a une classification plus élevée, dans sa propre entrée seulement',
        fix: `Renvoyer plutôt à ${source}, mettre la phrase entre \`<Restricted to="${classification}">\` et \`</Restricted>\`, ou changer une des deux classifications.`,
      }),
    },
  },
};
