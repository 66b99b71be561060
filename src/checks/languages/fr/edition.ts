import type { GroupTexts } from '../texts.ts';

export const edition: GroupTexts<'edition'> = {
  'edition/field': {
    summary:
      '`restrictedFields` nomme un champ qui n’existe pas, ou qu’aucune édition ne peut omettre.',
    why: 'Une édition réduite omet alors toute l’entrée, puisqu’elle ne doit pas montrer ce qui est visé.',
  },
  'edition/quoted': {
    summary: 'Le texte d’une entrée répète une phrase d’une entrée de classification plus élevée.',
    why: 'Qui peut lire l’une et non l’autre la lit alors quand même. Une édition pour moins de lecteurs ne le voit pas, car c’est l’entrée elle-même qui le dit.',
  },
};
