import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The register of risks and the page of a risk. */
export const risks: Messages['risks'] = {
  groupings: {
    system: { title: 'Système d’IA', by: 'par système d’IA' },
    control: { title: 'Mesure', by: 'par mesure' },
    objective: { title: 'Objectif de l’annexe C', by: 'par objectif' },
    source: { title: 'Source de l’annexe C', by: 'par source de risque' },
    owner: { title: 'Responsable', by: 'par responsable' },
    before: { title: 'Score avant traitement', by: 'par score avant' },
    today: { title: 'Score actuel', by: 'par score actuel' },
    after: { title: 'Score après traitement', by: 'par score après' },
  },
  matrix: 'Avant traitement, aujourd’hui et après',
  plan: 'Plan de traitement',
  register: 'Registre',
  ai: (count) => `${number(count)} sur l’IA`,
  informationSecurity: (count) => `${number(count)} sur la sécurité de l’information`,
  aboveBefore: (count) => `${number(count)} au-dessus de l’appétence avant traitement`,
  aboveToday: (count) => `${number(count)} au-dessus de l’appétence aujourd’hui`,
  aboveAfter: (count) => `${number(count)} au-dessus de l’appétence après traitement`,
  noneAboveAfter: 'aucun risque au-dessus de l’appétence après traitement',
  pending: (count) =>
    `${counted(count, 'score après traitement reste', 'scores après traitement restent')} à atteindre : une mesure n’est pas en place ou une action est ouverte`,
  pendingShort: 'à atteindre',
  pendingLong: 'à atteindre : une mesure n’est pas en place ou une action est ouverte',
  unstated: (count) =>
    `${counted(count, 'score actuel n’est pas indiqué', 'scores actuels ne sont pas indiqués')}`,
  opportunities: (count) => counted(count, 'opportunité', 'opportunités'),
  unaccepted: (count) => `${counted(count, 'accepté', 'acceptés')} par personne`,
  appetite: (appetite) =>
    `Le trait marque l’appétence au risque : un score (vraisemblance × impact) supérieur à ${number(appetite)} doit être traité. D’ici là, et s’il en reste davantage, un rôle désigné doit l’avoir accepté (6.1.3).`,
  before: 'Avant traitement',
  today: 'Aujourd’hui',
  after: 'Après traitement',
  likelihood: 'Vraisem\u00adblance',
  impact: 'Impact',
  inCell: (count, score, above) =>
    `${counted(count, 'risque', 'risques')} au score ${number(score)}${above ? ', au-dessus de l’appétence' : ''}`,
  cell: (score, likelihood, impact) => `${score} = ${likelihood} × ${impact}`,
  categories: { ai: 'IA', 'information-security': 'sécurité de l’information' },
  none: 'Aucun risque n’est enregistré.',
  columns: {
    risk: 'Risque',
    category: 'Catégorie',
    before: 'Avant',
    today: 'Aujourd’hui',
    treatment: 'Traitement',
    after: 'Après',
    acceptance: 'Accepté',
    owner: 'Responsable',
    nextReview: 'Prochaine revue',
    control: 'Mesure',
    state: 'État',
  },
  states: {
    untreated: 'rien de prévu',
    'under-way': 'en cours',
    undecided: 'non décidé',
    'control-open': 'mesure pas à l’œuvre',
    accepted: 'laissé tel quel',
    done: 'fait',
  },
  notStated: 'non indiqué',
  unstatedHere: (count) => `Pour ${counted(count, 'risque', 'risques')}, ce n’est pas indiqué.`,
  aboveAppetite: 'au-dessus de l’appétence',
  withinAppetite: 'dans l’appétence',
  accepted: '{role}, {day}',
  notAccepted: 'non accepté',
  acceptedByNobody: 'par personne',
  organisation: 'Toute l’organisation',
  noneHere: 'Aucun risque ne le mentionne.',
  to: 'à',
  changeMeaning: (before, after) => `score ${before} avant traitement, ${after} après`,

  // The page of a risk.
  score: (before, today, after) =>
    [
      `score ${before} avant traitement`,
      ...(today === undefined ? [] : [`${today} aujourd’hui`]),
      ...(after === undefined ? [] : [`${after} après`]),
    ].join(', '),
  owner: 'responsable : {role}',
  nextReview: 'prochaine revue : {day}',
  level: (likelihood, impact, score) => `vraisemblance ${likelihood} × impact ${impact} = ${score}`,
  within: (appetite) => `dans les limites de l’appétence (${appetite})`,
  above: (appetite) => `au-dessus de l’appétence (${appetite})`,
  marks: { before: 'avant', today: 'aujourd’hui', after: 'après' },
  sources: 'Sources',
  noSource: 'Aucune source de l’annexe C n’est indiquée.',
  objectives: 'Objectifs menacés',
  noObjective: 'Aucun objectif de l’annexe C n’est indiqué.',
  systems: 'Systèmes',
  noControl: 'Aucune mesure ne le traite.',
  isms: (state) => `statut dans le SMSI : ${state}`,
  excludedInIsms: 'exclue dans le SMSI',
  unknownControl: 'inconnue',
  acceptedOn: 'Accepté le {day} ({role}), tel qu’il était ce jour-là.',
  mustBeAccepted:
    'Le risque dépasse l’appétence, aujourd’hui ou après traitement, et doit être accepté tel qu’il est (6.1.3). Cela n’a pas été fait.',
  needNotBeAccepted:
    'Le risque n’a pas été accepté. Il est dans les limites de l’appétence : ce n’est pas nécessaire.',
  needNotBeAcceptedAsPlanned:
    'Le risque n’a pas été accepté. Son score actuel n’est pas indiqué ; ce qui doit rester est dans les limites de l’appétence.',
  opportunity: 'opportunité',
  treatmentOpen: 'Son traitement n’a pas été décidé.',
  consequence: (score) => `${number(score)} sur 5`,
  historyColumns: { date: 'Date', likelihood: 'Vraisemblance', impact: 'Impact', score: 'Score' },
  criteria: {
    title: 'Ce que signifient les scores',
    lead: 'Les risques sont cotés selon ces critères (6.1.2).',
    document: 'Ils sont expliqués dans {document}.',
    columns: { score: 'Score', likelihood: 'Vraisemblance', impact: 'Impact' },
  },
  planSummary: (open, overdue) =>
    `${counted(open, 'action est ouverte', 'actions sont ouvertes')}${overdue > 0 ? `, dont ${number(overdue)} en retard` : ''}.`,
  planLink: 'Le plan et son approbation',

  // The page of the treatment plan.
  treatmentPlan: {
    lead: 'Ce qui reste à faire au sujet des risques, par qui et d’ici quand, et ce qui a été fait. La direction approuve le plan et, avec lui, les risques résiduels (6.1.3, 8.3).',
    description:
      'Les actions sur les risques par échéance, leurs mesures et les risques résiduels, avec l’approbation du plan (6.1.3).',
    pageTitle: (page) => `Plan de traitement, page ${page}`,
    pages: 'Pages du plan de traitement',
    actions: 'Actions',
    approval: 'Approbation',
    none: 'Il n’y a aucun plan que quelqu’un aurait pu approuver.',
    version: 'Version',
    status: 'Statut',
    nextReview: 'Prochaine revue',
    approvedVersion: (version) =>
      `La version ${version} a été approuvée le {day} ({role}), et avec elle les risques résiduels.`,
    changedText:
      'Le plan a été modifié depuis son approbation. Il faut l’approuver à nouveau ou rétablir ce qui a été approuvé.',
    unapprovedVersion: (version) => `La version ${version} n’est pas encore approuvée.`,
    outdated: (risks) =>
      `${counted(risks, 'risque a été apprécié', 'risques ont été appréciés')} depuis : le plan doit être approuvé de nouveau.`,
    above: (count, appetite) =>
      count === 0
        ? `Aucun score résiduel ne dépasse l’appétence de ${number(appetite)}.`
        : `${counted(count, 'score résiduel dépasse', 'scores résiduels dépassent')} l’appétence de ${number(appetite)} et ${form(count, 'doit être accepté', 'doivent être acceptés')} un par un.`,
    open: (count) => counted(count, 'action ouverte', 'actions ouvertes'),
    overdue: (count) => `${number(count)} en retard`,
    done: (count) => counted(count, 'faite', 'faites'),
    unplanned: (count) => `${counted(count, 'risque', 'risques')} sans action`,
    empty: 'Aucune action n’est prévue.',
    noAction: 'aucune action n’est écrite',
    noControl: 'aucune',
    doneOn: 'faite le {day}',
    columns: {
      action: 'Action',
      risk: 'Risque',
      controls: 'Mesures',
      owner: 'Responsable',
      due: 'Échéance',
      status: 'Statut',
      today: 'Risque actuel',
      after: 'Risque résiduel',
    },
    evidence: 'Preuves',
  },
};
