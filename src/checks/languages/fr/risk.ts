import type { GroupTexts } from '../texts.ts';
import { either, firstOf, listed, openState } from './words.ts';

export const risk: GroupTexts<'risk'> = {
  'risk/untreated': {
    summary:
      'Un risque au-dessus de l’appétence n’est pas traité, ou n’est pas accepté. Jusqu’à la date de l’étape 1, une acceptation absente est un avertissement.',
    why: 'Un risque au-dessus de l’appétence doit être traité, ou accepté par quelqu’un qui en a l’autorité (6.1.3, 8.3). L’écrire n’est ni l’un ni l’autre.',
    says: {
      untreated: (id, score, appetite, treatment) => ({
        found: `${id} a une note de ${score}, au-dessus de l’appétence de ${appetite}. ${treatment ? `Le risque doit être ${{ mitigate: 'réduit', avoid: 'évité', transfer: 'transféré', accept: 'accepté' }[treatment]}, mais rien ne dit comment ni pour quand.` : 'Rien ne dit ce qui doit être fait.'}`,
        expected: 'des mesures qui le traitent, ou ce qui est à faire, par qui et pour quand',
        fix: treatment
          ? 'Nommer les mesures sous `controls`, ou écrire ce qui est à faire sous `actions`.'
          : 'Décider de son `treatment`, et nommer les mesures sous `controls` ou ce qui est à faire sous `actions`.',
      }),
      unaccepted: (id, score, appetite, isToBeAccepted) => ({
        found: `${id} ${isToBeAccepted ? `doit être accepté avec une note de ${score}` : `garde une note de ${score} après le traitement`}, au-dessus de l’appétence de ${appetite}, mais personne ne l’a encore accepté.`,
        expected: 'le rôle qui l’a accepté, et la date',
        fix: 'Le faire accepter et remplir `acceptedBy` et `accepted`, ou le traiter encore jusqu’à ce que la note soit dans l’appétence.',
      }),
    },
  },
  'risk/unaccepted': {
    summary:
      'La note d’un risque dépasse aujourd’hui l’appétence, et personne n’a accepté cette note.',
    why: 'Tant que le traitement n’est pas achevé, l’organisation porte le risque tel qu’il est aujourd’hui. Au-dessus de l’appétence, quelqu’un qui en a l’autorité doit avoir accepté cela aussi, et pas seulement ce qui doit rester (6.1.3, 8.3).',
    says: {
      above: (id, score, appetite, acceptance) => ({
        found: `${id} a aujourd’hui une note de ${score}, au-dessus de l’appétence de ${appetite}, mais ${
          acceptance === 'none'
            ? 'personne ne l’a encore acceptée'
            : acceptance.score === undefined
              ? `${acceptance.by} l’a acceptée le ${acceptance.on}, avant la dernière appréciation`
              : `ce que ${acceptance.by} a accepté le ${acceptance.on} était une note de ${acceptance.score}`
        }.`,
        expected: 'le rôle qui a accepté la note d’aujourd’hui, et la date',
        fix: 'Faire accepter le risque tel qu’il est aujourd’hui, et écrire par qui (`acceptedBy`) et quand (`accepted`).',
      }),
    },
  },
  'risk/control-open': {
    summary:
      'Un risque s’appuie sur une mesure qui n’est pas mise en œuvre, ici ou dans le SMSI, et ne dit pas où il se situe aujourd’hui ni ce qui reste à faire.',
    why: 'La note résiduelle suppose que les mesures fonctionnent. Tant que l’une est planifiée ou partielle, le risque est plus élevé, et le plan de traitement doit dire ce qui est fait (6.1.3).',
    says: {
      open: (id, controls, lacking) => ({
        found: `${id} s’appuie sur ${listed(controls.map((control) => `${control.id} (${openState(control.state)}${control.ofIsms ? ' dans le SMSI' : control.due ? `, échéance ${control.due}` : ''})`))}, et ne dit pas ${either(lacking.map((each) => ({ current: 'où le risque se situe aujourd’hui', actions: 'ce qui reste à faire' })[each]))}.`,
        expected: 'des mesures mises en œuvre ou, d’ici là, où le risque se situe',
        fix: `Écrire ${listed(lacking.map((each) => ({ current: 'les notes d’aujourd’hui sous `current`', actions: 'ce qui est à faire sous `actions`' })[each]))}. Une fois les mesures mises en œuvre, ni l’un ni l’autre n’est nécessaire.`,
      }),
    },
  },
  'risk/current-missing': {
    summary:
      'Des actions sur un risque sont ouvertes, et rien ne dit où le risque se situe aujourd’hui.',
    why: 'La note résiduelle est atteinte une fois que tout est fait. Jusque-là, le risque est plus haut, et ceux qui approuvent le plan de traitement doivent savoir de combien.',
    says: {
      silent: (id, dues) => ({
        found: `${id} a des actions ouvertes, à faire pour le ${firstOf(dues)}, mais ne dit pas où le risque se situe aujourd’hui.`,
        expected: '`current`, avec la `likelihood` et l’`impact` d’aujourd’hui',
        fix: 'Écrire les notes d’aujourd’hui sous `current`, ou indiquer que les actions sont faites.',
      }),
    },
  },
  'risk/score-order': {
    summary:
      'Les notes d’un risque se contredisent : avant le traitement, aujourd’hui et après, aucune ne doit dépasser la précédente.',
    why: 'Le traitement abaisse un risque. Un registre où il monte, ou dans lequel un traitement achevé n’a pas atteint sa note, ne donne au lecteur aucune note à laquelle se fier.',
    says: {
      rises: (id, before, after) => ({
        found: `${id} a une note de ${before} avant le traitement et de ${after} après.`,
        expected: `une note résiduelle d’au plus ${before}`,
        fix: 'Corriger `likelihood` et `impact`, ou ceux sous `residual`.',
      }),
      grown: (id, today, before) => ({
        found: `${id} a aujourd’hui une note de ${today}, plus que les ${before} d’avant le traitement.`,
        expected: `une note actuelle d’au plus ${before}`,
        fix: 'Corriger les notes sous `current`. Si le risque a grandi, relever `likelihood` et `impact`, qui sont ceux sans traitement.',
      }),
      below: (id, today, after) => ({
        found: `${id} a aujourd’hui une note de ${today}, moins que les ${after} qui doivent rester après le traitement.`,
        expected: `une note actuelle d’au moins ${after}`,
        fix: 'Corriger les notes sous `current`, ou abaisser celles sous `residual`.',
      }),
      unreached: (id, today, after) => ({
        found: `${id} a aujourd’hui une note de ${today}, alors que toutes ses mesures et actions sont en place et que ${after} devait rester.`,
        expected: 'une action ouverte, ou une note résiduelle atteinte',
        fix: 'Écrire ce qui reste à faire sous `actions` ; s’il ne reste rien, corriger `residual` à ce qui reste, et retirer `current`.',
      }),
    },
  },
  'risk/consequences': {
    summary: 'L’impact d’un risque n’est pas la plus élevée de ses conséquences.',
    why: 'Le préjudice pour l’organisation, pour les individus et pour la société est apprécié dans un seul registre (6.1.2). Si l’impact est inférieur à l’un d’eux, la note le cache ; s’il est supérieur, rien ne l’explique.',
    says: {
      differs: (id, impact, highest, who) => ({
        found: `L’impact de ${id} est ${impact}, mais la plus élevée de ses conséquences est ${highest} (${listed(who.map((circle) => ({ organisation: 'organisation', individuals: 'personnes', society: 'société' })[circle]))}).`,
        expected: 'un impact égal à la plus élevée des conséquences',
        fix: `Corriger les conséquences, ou mettre \`impact: ${highest}\`.`,
      }),
    },
  },
  'risk/incomplete': {
    summary: 'Un risque ne dit pas tout ce que son appréciation et son traitement doivent dire.',
    why: 'L’appréciation examine les conséquences pour l’organisation, pour les individus et pour la société, et son résultat est conservé (6.1.2, 8.2). Le traitement est décidé, et ce qui reste est connu (6.1.3).',
    says: {
      lacking: (id, lacking) => ({
        found: `${id} ne dit pas ${either(
          lacking.map(
            (name) =>
              `${{ assessed: 'quand il a été apprécié', nextReview: 'quand il est revu', treatment: 'comment il est traité', residual: 'ce qui reste', consequences: 'ce qu’il ferait à l’organisation, aux personnes et à la société', 'consequences.organisation': 'ce qu’il ferait à l’organisation', 'consequences.individuals': 'ce qu’il ferait aux personnes', 'consequences.society': 'ce qu’il ferait à la société' }[name]} (\`${name}\`)`,
          ),
        )}.`,
        expected: 'une appréciation et un traitement complets',
        fix: `Ajouter ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
      }),
    },
  },
  'risk/action-order': {
    summary: 'Une action sur un risque est due avant une mesure sur laquelle elle repose.',
    why: 'Ce qui repose sur une mesure ne peut pas être fait avant elle. L’une des deux dates sera manquée, et avec elle la note résiduelle.',
    says: {
      early: (id, what, due, later, last) => ({
        found: `${id} : « ${what} » échoit le ${due}, avant ${listed(later.map((control) => `${control.id} (échéance ${control.target})`))}.`,
        expected: `une date à partir du ${last}`,
        fix: `Mettre \`due\` au ${last} ou plus tard, faire mettre en œuvre la mesure plus tôt (\`targetDate\`), ou la retirer des \`controls\` de l’action si celle-ci n’en dépend pas.`,
      }),
    },
  },
  'risk/action-overdue': {
    summary: 'Une action du plan de traitement a dépassé sa date et reste ouverte.',
    why: 'La direction a approuvé les risques résiduels sur la foi du plan (6.1.3). Tant qu’une action est en retard, ils ne sont pas atteints (8.3).',
    says: {
      past: (id, what, due, asOf, owner) => ({
        found: `${id} : « ${what} » était à faire pour le ${due} et reste à faire.`,
        expected: `une date à partir du ${asOf}, ou \`status: done\` avec la date`,
        fix: `Faire terminer l’action par ${owner}, ou convenir d’une nouvelle date et faire approuver le plan à nouveau.`,
      }),
    },
  },
};
