import type { GroupTexts } from '../texts.ts';

export const ref: GroupTexts<'ref'> = {
  'ref/unknown': {
    summary: 'Un renvoi nomme un identifiant qui n’existe pas.',
    why: 'Un renvoi qui ne mène nulle part est une affirmation que personne ne peut suivre : une preuve absente, un responsable qui n’existe pas.',
  },
  'ref/kind': {
    summary:
      'Un renvoi nomme un identifiant qui existe, mais d’un type que le champ n’accepte pas.',
    why: 'Une politique n’est pas une preuve, et un risque n’est pas un responsable. Un identifiant dans le mauvais champ compte comme ce qu’il n’est pas.',
  },
  'ref/retired': {
    summary: 'Des entrées en vigueur renvoient à une entrée retirée ou remplacée.',
    why: 'Une entrée qui n’est plus en usage n’étaye rien, et l’auditeur qui suit le renvoi lit des règles qui ne s’appliquent plus.',
  },
};
