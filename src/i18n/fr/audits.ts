import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Audits, their programme and their checklists, and management reviews. */
export const audits: Messages['audits'] = {
  register: 'Registre',
  programme: {
    title: 'Programme d’audit',
    lead: (years) =>
      `Combien de paragraphes et de mesures applicables les audits internes de chaque année ont examinés, ou doivent examiner. Tout doit être examiné une fois en ${counted(years, 'an', 'ans')}. Les audits de l’organisme de certification ne comptent pas, car ils ne sont pas internes (9.2) ; les revues de direction ne comptent pas, car elles ne vérifient aucune conformité.`,
    noPlan:
      'Le manuel ne dit pas ce que le programme doit atteindre, selon quels critères ni à quelle fréquence (9.2.2).',
    next: 'Prochain audit interne : {audit}, {day}.',
    noNext: 'Aucun audit interne n’est planifié.',
    clauses: 'Articles',
    controls: 'Domaines de mesures',
    own: 'Mesures propres à l’organisation',
    columns: {
      what: 'Article ou domaine',
      cycle: (years) => `En ${counted(years, 'an', 'ans')}`,
    },
    planned: 'planifié',
    held: (count, all) => `${number(count)} sur ${number(all)}`,
    plannedOf: (count, all) =>
      `${number(count)} sur ${number(all)} ${form(count, 'planifié', 'planifiés')}`,
    alsoPlanned: (count) => `et ${counted(count, 'planifié', 'planifiés')}`,
    open: 'Non examinés par un audit interne durant le cycle',
    ahead: 'prévu dans {audit}',
    notPlanned: 'non planifié',
    noAudit: 'Aucun audit interne n’a été réalisé durant le cycle, et aucun n’est planifié.',
  },
  certification: {
    title: 'Certification',
    none: 'Aucun audit de l’organisme de certification n’est consigné.',
    certificateOf: { isms: 'SMSI', aims: 'SMIA' },
    certificateNamed: (standard: string, number: string) => `${standard}, certificat ${number}`,
    certificate: '{standard}, certificat {number}, {body}, du {issued} au {until}.',
    certificateWithStatement:
      '{standard}, certificat {number}, {body}, du {issued} au {until}, pour la version {version} de la Déclaration d’applicabilité.',
    notYet: (body) => `Pas encore certifié ; prévu avec ${body}.`,
    columns: {
      audit: 'Audit',
      kind: 'Type',
      date: 'Date',
      state: 'État',
      body: 'Organisme de certification',
    },
  },
  results: {
    lead: 'Ce que les auditeurs ont consigné lors de l’audit. Rien n’en est déduit du contenu actuel.',
    none: 'Les résultats des auditeurs ne sont pas consignés ici.',
    unrecorded: 'non consigné',
    columns: {
      of: 'Article ou mesure',
      result: 'Résultat',
      note: 'Ce que l’auditeur a noté',
      finding: 'Constat',
    },
  },
  standing: {
    lead: 'conduite : {role}',
    owner: 'responsable : {role}',
    planned: 'prévu le {day}',
  },
  states: { done: 'réalisé', planned: 'planifié', late: 'non réalisé' },
  checklist: {
    frozen:
      'Voici la liste de contrôle telle qu’elle était le {day}. Elle ne suit pas les modifications ultérieures du manuel.',
    lead: 'Ce que l’audit couvre, où c’est mis en œuvre et ce qui le montre. Imprimée, la page sert de document de travail : résultat et notes restent vides, à remplir à la main.',
    clauses: 'Articles',
    controls: 'Mesures',
    nothing: 'L’audit n’indique pas ce qu’il couvre.',
    columns: {
      clause: 'Article',
      control: 'Mesure',
      where: 'Où c’est mis en œuvre',
      evidence: 'Preuves',
      result: 'Résultat',
      notes: 'Notes',
    },
    ask: 'interlocuteur : {role}',
    ofIsms: (name) => `${name}, du SMSI`,
    noDocument: 'Aucun document.',
    noRow: 'Aucune ligne dans les articles.',
    noRecord: 'aucune exigée',
    of: (id, title, date) => `${id} ${title}, ${date}`,
    auditor: 'Auditeur',
    day: 'Date',
    signature: 'Signature',
  },
  findings: {
    none: 'Aucun constat ne mentionne cet audit.',
    columns: {
      finding: 'Constat',
      grade: 'Catégorie',
      against: 'Au regard de',
      state: 'État',
      due: 'Échéance',
      owner: 'Responsable',
    },
  },
  review: {
    figures: 'Les chiffres sont ceux du {day} ; les événements comptent depuis le {since}.',
    figuresPrevious:
      'Les chiffres sont ceux du {day} ; les événements comptent depuis le {since}, date de la revue {previous}.',
    figuresToday:
      'La revue est à venir : les chiffres sont ceux d’aujourd’hui, {day} ; les événements comptent depuis le {since}.',
    figuresTodayPrevious:
      'La revue est à venir : les chiffres sont ceux d’aujourd’hui, {day} ; les événements comptent depuis le {since}, date de la revue {previous}.',
    recorded: 'Ce sont les chiffres que la revue a consignés.',
    notRecorded:
      'Seuls figurent les chiffres qui découlent de dates dans les fiches ; la revue n’en a consigné aucun.',
    missing: (count) =>
      `${counted(count, 'élément d’entrée exigé manque', 'éléments d’entrée exigés manquent')} (9.3.2).`,
    complete: (count) =>
      form(
        count,
        'L’élément d’entrée exigé au 9.3.2 est présent.',
        `Les ${number(count)} éléments d’entrée exigés au 9.3.2 sont tous présents.`,
      ),
    missingInput: 'Manquant : le compte rendu n’en dit rien.',
    openInput: 'Pas encore préparé.',
    noPrevious: 'Aucune revue antérieure n’est consignée.',
    columns: { decision: 'Décision', owner: 'Responsable', due: 'Échéance', state: 'État' },
    noFigure: 'Aucun chiffre n’est consigné.',
    shownBy: 'preuve : {evidence}',
    noDecision: 'Aucune décision n’est consignée.',
    noDue: 'sans échéance',
    count: (count, of) => (of === undefined ? number(count) : `${number(count)} sur ${number(of)}`),
    more: (count) => `et ${counted(count, 'autre', 'autres')}`,
    objective: (value, target, unit) => `${value}, cible ${target} ${unit}`,
    notMeasured: 'non mesuré à cette date',
    kinds: {
      decisions: (count) =>
        form(count, 'décision de la revue précédente', 'décisions de la revue précédente'),
      decisionsDue: () => 'à échéance à cette date',
      decisionsDone: () => 'exécutées à cette date',
      deployed: (count) =>
        form(count, 'système d’IA mis en service', 'systèmes d’IA mis en service'),
      retired: (count) =>
        form(count, 'système d’IA mis hors service', 'systèmes d’IA mis hors service'),
      duties: (count) =>
        form(
          count,
          'échéance légale ou contractuelle passée',
          'échéances légales et contractuelles passées',
        ),
      dutiesAhead: (count) =>
        form(
          count,
          'échéance légale ou contractuelle dans l’année à venir',
          'échéances légales et contractuelles dans l’année à venir',
        ),
      complaints: (count) =>
        form(count, 'réclamation devenue constat', 'réclamations devenues constats'),
      openNonconformities: (count) =>
        form(count, 'non-conformité ouverte', 'non-conformités ouvertes'),
      overdueFindings: (count) => form(count, 'constat en retard', 'constats en retard'),
      raised: (count) => form(count, 'constat relevé', 'constats relevés'),
      closed: (count) => form(count, 'constat clos', 'constats clos'),
      objectives: () => 'objectifs ayant atteint leur cible',
      controls: () => 'mesures applicables mises en œuvre et prouvées',
      expired: (count) => form(count, 'preuve expirée', 'preuves expirées'),
      overdueReviews: (count) => form(count, 'revue en retard', 'revues en retard'),
      assessments: (count) =>
        form(count, 'évaluation d’impact approuvée', 'évaluations d’impact approuvées'),
      risks: (count) =>
        form(
          count,
          'risque au-dessus de l’appétence à accepter',
          'risques au-dessus de l’appétence à accepter',
        ),
      audits: (count) => form(count, 'audit réalisé', 'audits réalisés'),
      improvements: (count) =>
        form(count, 'observation ou opportunité ouverte', 'observations et opportunités ouvertes'),
    },
  },
};
