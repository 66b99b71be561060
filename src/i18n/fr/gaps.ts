import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The gap analysis: the backlog, its plan, and the AI controls beside those of the ISMS. */
export const gaps: Messages['gaps'] = {
  description:
    'Ce qui reste ouvert avant la certification, pour quand, et ce que le SMSI apporte à chaque mesure relative à l’IA.',
  lead: 'Ce qui reste ouvert avant la certification, dans l’ordre où cela y fait obstacle ; pour quand cela doit être fait ; et ce que chaque mesure relative à l’IA peut reprendre du SMSI.',
  stage1: 'L’étape 1 est visée pour le {stage1}.',
  stages: 'L’étape 1 est visée pour le {stage1}, l’étape 2 pour le {stage2}.',
  stage2: 'L’étape 2 est visée pour le {stage2}.',
  noStages:
    'Aucune date de certification n’est visée : `certification` dans `handbook.yaml` l’indiquerait.',
  open: (count) => counted(count, 'écart', 'écarts'),
  late: {
    overdue: (count) => `${number(count)} en retard`,
    'after-stage2': (count) => `${number(count)} à échéance après l’étape 2`,
    'after-stage1': (count) => `${number(count)} à échéance après l’étape 1`,
  },
  undated: (count) => `${number(count)} sans date`,
  nothing: 'Rien n’est ouvert.',
  sections: {
    backlog: 'Reste à faire',
    plan: 'Plan',
    controls: 'Les mesures en regard du SMSI',
  },
  backlog: {
    columns: {
      open: 'Ouvert',
      isms: 'Du SMSI',
      owner: 'Responsable',
      target: 'Échéance',
    },
    noDate: 'sans date',
    owners: 'Par responsable :',
    more: (count) => `${counted(count, 'autre', 'autres')} : tout voir`,
  },
  kinds: {
    unproven: {
      title: 'Mesures dites mises en œuvre que rien ne prouve',
      why: 'Une affirmation sans preuve peut être relevée comme non-conformité. Un plan honnête vaut mieux, s’il aboutit à temps.',
    },
    missing: {
      title: 'Mesures sans ligne dans la Déclaration',
      why: 'La Déclaration doit se prononcer sur chaque mesure de l’annexe A (6.1.3).',
    },
    undecided: {
      title: 'Mesures sur lesquelles personne n’a décidé',
      why: 'La Déclaration dit de chaque mesure si elle s’applique, et pourquoi (6.1.3).',
    },
    assessment: {
      title: 'Systèmes à impact élevé sans évaluation d’impact approuvée',
      why: 'Un SMSI n’a pas d’équivalent, elle manque donc souvent encore (6.1.4, 8.4).',
    },
    nonconformity: {
      title: 'Non-conformités non closes',
      why: 'Une non-conformité majeure ouverte fait obstacle au certificat ; une mineure ouverte a besoin de son plan d’action (10.2).',
    },
    clause: {
      title: 'Parties du système de management non réalisées',
      why: 'Aucun article ne peut être omis. Ce qui n’est pas fait doit avoir une date dans un plan.',
    },
    planned: {
      title: 'Mesures planifiées',
      why: 'Elles s’appliquent, et rien n’en fonctionne encore.',
    },
    partial: {
      title: 'Mesures réalisées en partie',
      why: 'Elles s’appliquent, et fonctionnent en partie.',
    },
    system: {
      title: 'Systèmes dont quelque chose est inconnu ou non décidé',
      why: 'Ce qui en dépend reste ouvert aussi : obligations, mesures et évaluations.',
    },
    supplier: {
      title: 'Fournisseurs que personne n’a évalués',
      why: 'Les fournisseurs sont choisis et suivis en tenant compte de l’IA (A.10.3).',
    },
  },
  lateness: {
    overdue: 'en retard',
    'after-stage2': 'après l’étape 2',
    'after-stage1': 'après l’étape 1',
  },
  plan: {
    drawing: 'Échéances en regard des dates de certification',
    none: 'Rien de ce qui est ouvert n’a d’échéance.',
    marks: { 'as-of': 'état au', stage1: 'étape 1', stage2: 'étape 2' },
    inTime: 'à temps pour l’étape 1',
    bar: (id, date, when) => `${id}, d’ici au ${date}${when && `, ${when}`}`,
    columns: { day: 'Date', what: 'Objet', distance: 'Par rapport à l’étape 1' },
    before: (days) => `${counted(days, 'jour', 'jours')} avant`,
    after: (days) => `${counted(days, 'jour', 'jours')} après`,
    same: 'le même jour',
    caption: (count, before) =>
      `${counted(count, 'échéance', 'échéances')}, dont ${number(before)} à temps pour l’étape 1.`,
    captionAlone: (count) => `${counted(count, 'échéance', 'échéances')}.`,
    more: (count) =>
      counted(
        count,
        'échéance ultérieure n’est pas dessinée.',
        'échéances ultérieures ne sont pas dessinées.',
      ),
  },
  controls: {
    lead: 'Ce qui peut être réutilisé, ce qui doit être nouveau, et pourquoi. Les formes se réutilisent, pas les contenus.',
    transfers: {
      partial:
        'Les preuves du SMSI valent pour leur part ; ce que l’IA ajoute est à prouver à neuf.',
      format: 'Modèle et routine peuvent être réutilisés ; les preuves sont à produire.',
      none: 'Rien à réutiliser : document, routine et preuves sont à produire.',
    },
    counts: (total, proven, open, excluded) =>
      `${counted(total, 'mesure', 'mesures')} de l’annexe A : ${counted(proven, 'prouvée', 'prouvées')}, ${counted(open, 'ouverte', 'ouvertes')}, ${counted(excluded, 'exclue', 'exclues')}`,
    columns: {
      control: 'Mesure relative à l’IA',
      isms: 'Dans le SMSI',
      transfer: 'Reprise',
      reused: 'Preuves réutilisées',
      made: 'Preuves nouvelles',
    },
    noCounterpart: 'Aucun équivalent.',
    noRow: 'aucune ligne',
    noEntry: 'aucune fiche',
    noneReused: {
      partial: 'Aucune indiquée ; certaines pourraient compter.',
      format: 'Aucune ; la forme seulement.',
      none: 'Aucune possible.',
    },
    toMake: 'À produire.',
    undecided: 'Non décidée.',
    notNeeded: 'Sans objet : mesure exclue.',
  },
};
