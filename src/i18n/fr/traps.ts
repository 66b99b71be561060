import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** What an auditor would raise. */
export const traps: Messages['traps'] = {
  description: 'Ce qu’un auditeur relèverait, compté et localisé avant la venue de l’auditeur.',
  lead: 'Ce que les auditeurs relèvent lorsqu’un SMSI devient un SMIA, compté et localisé par les vérifications. À regarder avant eux.',
  found: (found, places) =>
    `${counted(found, 'constat probable', 'constats probables')}, ${counted(places, 'occurrence', 'occurrences')} en tout`,
  allClear: 'Aucun constat n’est probable.',
  someOff: (count) =>
    `${counted(count, 'règle est désactivée', 'règles sont désactivées')} dans handbook.yaml`,
  places: (count) => counted(count, 'occurrence', 'occurrences'),
  states: {
    clear: '0 occurrence',
    'partly-off': '0 occurrence, pour autant que les règles exécutées puissent le dire',
    off: 'non vérifié : les règles sont désactivées',
  },
  off: 'désactivée dans handbook.yaml : non vérifiée',
  ruleCount: (count) => counted(count, 'problème', 'problèmes'),
  read: 'Là où aucune règle des vérifications n’en parle, cela est lu dans les entrées elles-mêmes.',
  readings: {
    refused: (assessment, performed) =>
      `Utilisé, alors que « ${assessment} » du ${performed}, approuvée et en vigueur, conclut qu’il n’est pas acceptable. À mettre hors service, ou à modifier puis à réévaluer.`,
    unlisted: (systems, unknown) =>
      `Parmi les systèmes du registre (${number(systems)}), aucun n’est ${unknown > 0 ? 'connu comme acquis ou intégré' : 'acquis ni intégré'}${unknown > 0 ? ` ; pour ${number(unknown)}, personne n’a indiqué l’origine` : ''}. Chercher l’IA livrée avec les logiciels achetés, les outils de bureau et les services.`,
  },
  summary: {
    caption: 'Les constats probables en un coup d’œil',
    trap: 'Constat probable',
    state: 'État',
    places: 'Occurrences',
    states: {
      found: 'à désamorcer',
      clear: 'rien à signaler',
      'partly-off': 'vérifié en partie',
      off: 'non vérifié',
    },
  },
  columns: { place: 'Où', found: 'Quoi' },
  more: (count) =>
    form(
      count,
      `${number(count)} autre occurrence : la liste complète figure sous`,
      `${number(count)} autres occurrences : la liste complète figure sous`,
    ),
  traps: {
    copied: {
      title: 'Déclarations copiées du SMSI',
      raised:
        'Une Déclaration copiée puis renommée peut être relevée comme non-conformité majeure.',
    },
    borrowed: {
      title: 'Preuves du SMSI sous des mesures relatives à l’IA',
      raised: 'Des preuves du SMSI, déguisées en preuves du SMIA.',
    },
    unassessed: {
      title: 'Systèmes à impact élevé sans évaluation',
      raised:
        'Aucune évaluation d’impact, ou une évaluation dépassée par l’évolution du système, ou une évaluation qui n’a jamais examiné les groupes et la société.',
    },
    refused: {
      title: 'Systèmes utilisés malgré leur évaluation',
      raised:
        'Un système est utilisé alors que son évaluation d’impact approuvée conclut qu’il n’est pas acceptable. Quelqu’un le savait et a continué.',
    },
    undecided: {
      title: 'Non décidé ou inconnu',
      raised:
        'Personne n’a décidé si une mesure s’applique, ce que nous sommes pour un système ou combien il peut toucher des personnes, ou un fait sur un système est inconnu. Rien de ce qui en découle n’est délimité.',
    },
    unlisted: {
      title: 'Systèmes achetés et intégrés oubliés',
      raised:
        'Un inventaire de ce qui a été développé en interne seulement, ou un système acheté dont personne ne dit qui le fournit.',
    },
    unproven: {
      title: 'Affirmations sans preuve',
      raised: 'Une mesure dite mise en œuvre, sans rien aujourd’hui pour le montrer.',
    },
    suspect: {
      title: 'Mesures dont le fondement a changé',
      raised: 'Ce sur quoi la mesure repose a changé après la dernière revue par son responsable.',
    },
    overdue: {
      title: 'Politiques dont la revue est en retard',
      raised: 'Une date dépassée. Tout le monde la voit.',
    },
    unaccepted: {
      title: 'Décisions que personne n’a acceptées',
      raised:
        'Un risque au-dessus de l’appétence que personne ne traite ni n’a accepté tel qu’il est, un plan de traitement que la direction n’a pas approuvé, ou une Déclaration qui n’est pas approuvée telle quelle.',
    },
  },
};
