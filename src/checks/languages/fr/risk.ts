import type { GroupTexts } from '../texts.ts';

export const risk: GroupTexts<'risk'> = {
  'risk/untreated': {
    summary:
      'Un risque au-dessus de l’appétence n’est pas traité, ou n’est pas accepté. Jusqu’à la date de l’étape 1, une acceptation absente est un avertissement.',
    why: 'Un risque au-dessus de l’appétence doit être traité, ou accepté par quelqu’un qui en a l’autorité (6.1.3, 8.3). L’écrire n’est ni l’un ni l’autre.',
  },
  'risk/unaccepted': {
    summary:
      'La note d’un risque dépasse aujourd’hui l’appétence, et personne n’a accepté cette note.',
    why: 'Tant que le traitement n’est pas achevé, l’organisation porte le risque tel qu’il est aujourd’hui. Au-dessus de l’appétence, quelqu’un qui en a l’autorité doit avoir accepté cela aussi, et pas seulement ce qui doit rester (6.1.3, 8.3).',
  },
  'risk/control-open': {
    summary:
      'Un risque s’appuie sur une mesure qui n’est pas mise en œuvre, ici ou dans le SMSI, et ne dit pas où il se situe aujourd’hui ni ce qui reste à faire.',
    why: 'La note résiduelle suppose que les mesures fonctionnent. Tant que l’une est planifiée ou partielle, le risque est plus élevé, et le plan de traitement doit dire ce qui est fait (6.1.3).',
  },
  'risk/current-missing': {
    summary:
      'Des actions sur un risque sont ouvertes, et rien ne dit où le risque se situe aujourd’hui.',
    why: 'La note résiduelle est atteinte une fois que tout est fait. Jusque-là, le risque est plus haut, et ceux qui approuvent le plan de traitement doivent savoir de combien.',
  },
  'risk/score-order': {
    summary:
      'Les notes d’un risque se contredisent : avant le traitement, aujourd’hui et après, aucune ne doit dépasser la précédente.',
    why: 'Le traitement abaisse un risque. Un registre où il monte, ou dans lequel un traitement achevé n’a pas atteint sa note, ne donne au lecteur aucune note à laquelle se fier.',
  },
  'risk/consequences': {
    summary: 'L’impact d’un risque n’est pas la plus élevée de ses conséquences.',
    why: 'Le préjudice pour l’organisation, pour les individus et pour la société est apprécié dans un seul registre (6.1.2). Si l’impact est inférieur à l’un d’eux, la note le cache ; s’il est supérieur, rien ne l’explique.',
  },
  'risk/incomplete': {
    summary: 'Un risque ne dit pas tout ce que son appréciation et son traitement doivent dire.',
    why: 'L’appréciation examine les conséquences pour l’organisation, pour les individus et pour la société, et son résultat est conservé (6.1.2, 8.2). Le traitement est décidé, et ce qui reste est connu (6.1.3).',
  },
  'risk/action-order': {
    summary: 'Une action sur un risque est due avant une mesure sur laquelle elle repose.',
    why: 'Ce qui repose sur une mesure ne peut pas être fait avant elle. L’une des deux dates sera manquée, et avec elle la note résiduelle.',
  },
  'risk/action-overdue': {
    summary: 'Une action du plan de traitement a dépassé sa date et reste ouverte.',
    why: 'La direction a approuvé les risques résiduels sur la foi du plan (6.1.3). Tant qu’une action est en retard, ils ne sont pas atteints (8.3).',
  },
};
