import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** What an auditor would raise. */
export const traps: Messages['traps'] = {
  description: 'Ce qu’un auditeur relèverait, compté et localisé avant la venue de l’auditeur.',
  lead: 'Ce que les auditeurs relèvent lorsqu’un SMSI devient un SMIA, compté et localisé par les vérifications. À regarder avant eux.',
  found: (found, places) =>
    `${counted(found, 'piège à désamorcer', 'pièges à désamorcer')}, ${counted(places, 'occurrence', 'occurrences')} en tout`,
  allClear: 'Aucun piège n’a d’occurrence.',
  someOff: (count) =>
    `${counted(count, 'règle est désactivée', 'règles sont désactivées')} dans handbook.yaml`,
  places: (count) => counted(count, 'occurrence', 'occurrences'),
  states: {
    clear: '0 occurrence',
    'partly-off': '0 occurrence, pour autant que les règles exécutées puissent le dire',
    off: 'non vérifié : les règles sont désactivées',
  },
  off: 'désactivée dans handbook.yaml : non vérifiée',
  ruleCount: (count) => counted(count, 'signalement', 'signalements'),
  read: 'Là où aucune règle des vérifications n’en parle, cela est lu dans les entrées elles-mêmes.',
  readings: {
    refused: (assessment, performed) =>
      `Utilisé, alors que « ${assessment} » du ${performed}, approuvée et en vigueur, conclut qu’il n’est pas acceptable. À mettre hors service, ou à modifier puis à réévaluer.`,
    unlisted: (systems) =>
      `Parmi les systèmes du registre (${number(systems)}), aucun n’est acquis ni intégré. Chercher l’IA livrée avec les logiciels achetés, les outils de bureau et les services.`,
  },
  summary: {
    caption: 'Les pièges en un coup d’œil',
    trap: 'Piège',
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
      raised: 'Une Déclaration copiée puis renommée est une non-conformité majeure.',
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
      title: 'Rôles non décidés',
      raised:
        'Personne n’a décidé qui est quoi pour un système ; rien de ce qui en découle n’est donc délimité.',
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
      raised: 'Le constat le plus facile de tous : une date dépassée.',
    },
    unaccepted: {
      title: 'Décisions que personne n’a acceptées',
      raised:
        'Un risque au-dessus de l’appétence que personne n’a accepté ni ne traite, ou une Déclaration que la direction n’a pas approuvée telle quelle.',
    },
  },
};
