import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Where an auditor begins. */
export const start: Messages['start'] = {
  description:
    'Par où commence un auditeur : dix questions avec leurs réponses, et comment lire ce site.',
  lead: (organization) =>
    `Pour qui audite le système de management de l’IA de l’organisation ${organization}. Les dix questions qui viennent en premier, chacune avec sa réponse brève et la page qui montre le reste.`,
  asOf: 'Tout est apprécié à la date du {day}.',
  sections: {
    begin: 'Par où commencer',
    questions: 'Dix questions',
    reading: 'Comment lire ce site',
  },
  begin: {
    statement: 'Déclaration d’applicabilité',
    version: (version) => `version ${version}`,
    documents: 'Documents obligatoires',
    held: (held, total) =>
      `${number(held)} sur ${counted(total, 'information documentée exigée', 'informations documentées exigées')} par les articles ${form(held, 'est disponible', 'sont disponibles')}`,
    evidence: 'Index des preuves',
    evidenceState: (valid, current) =>
      `${number(valid)} sur ${counted(current, 'preuve actuelle', 'preuves actuelles')} en cours de validité`,
    noRecord: 'aucune preuve actuelle',
    systems: 'Systèmes à impact élevé ou à haut risque',
    systemsState: (total) =>
      counted(
        total,
        'système à impact élevé ou à haut risque',
        'systèmes à impact élevé ou à haut risque',
      ),
    systemsRetired: (count) => `${number(count)} de plus hors service`,
    systemsUndecided: (count) => `${counted(count, 'non décidé', 'non décidés')}`,
    audit: 'Dernier audit interne',
    review: 'Dernière revue de direction',
    about: 'Cette copie',
    aboutState: 'commit, vérifications et leurs résultats',
    none: 'encore aucun événement de ce type',
  },
  questions: {
    scope: 'Quel est le domaine d’application ?',
    statement: 'Qui a approuvé la déclaration d’applicabilité, et quand ?',
    exclusions: 'Quelles mesures sont exclues, et pourquoi ?',
    proof: 'Qu’est-ce qui prouve une mesure ?',
    systems: 'Quels systèmes sont à haut risque, et où est leur évaluation ?',
    audit: 'Qu’a constaté le dernier audit interne, et les constats sont-ils clos ?',
    responsible: 'Qui est responsable de l’IA, et avec quelles compétences ?',
    review: 'Quand la direction a-t-elle revu le SMIA pour la dernière fois ?',
    risks: 'Quels risques dépassent l’appétence, et qui les a acceptés ?',
    isms: 'Qu’est-ce qui provient du SMSI ?',
  },
  answers: {
    context: 'Contexte : enjeux et parties intéressées (4.1, 4.2)',
    noContext: 'pas encore consigné',
    statement: (version) => `Version ${version}, approuvée le {day} ({role}).`,
    open: (version, undecided) =>
      `La version ${version} est dite approuvée. Elle ne peut pas l’être : ${counted(undecided, 'mesure n’est pas décidée', 'mesures ne sont pas décidées')}.`,
    unapproved: (version, status) =>
      `La version ${version} n’est pas approuvée (statut : ${status}).`,
    excluded: (count, total) => `${number(count)} sur ${counted(total, 'mesure', 'mesures')}.`,
    noneExcluded: 'Aucune : chaque mesure s’applique.',
    noneExcludedYet: 'Aucune jusqu’ici.',
    undecided: (count, total) =>
      `${number(count)} sur ${counted(total, 'mesure', 'mesures')} ${form(count, 'n’est pas décidée', 'ne sont pas décidées')}.`,
    noneApplies:
      'Jusqu’ici, il n’est établi d’aucune mesure qu’elle s’applique ; il n’y a donc encore rien à prouver.',
    proof: (proven, applicable) =>
      `${number(proven)} sur ${counted(applicable, 'mesure applicable', 'mesures applicables')} ${form(proven, 'est mise en œuvre et prouvée', 'sont mises en œuvre et prouvées')}. Chaque ligne de la Déclaration indique ses preuves ; la page de la mesure les montre avec leurs dates.`,
    toStatement: 'Choisir la mesure dans la Déclaration',
    toEvidence: 'ou une preuve dans l’index',
    systems: (total, needed, missing) =>
      `${counted(total, 'système', 'systèmes')} à impact élevé ou à haut risque au sens du règlement européen sur l’IA. ${number(needed)} d’entre eux ${form(needed, 'doit', 'doivent')} avoir une évaluation d’impact approuvée dès maintenant ; ${missing === 0 ? 'elle ne manque à aucun' : `elle manque à ${number(missing)}`}.`,
    noSystems:
      'Aucun système n’a un impact élevé ni ne présente un haut risque au sens du règlement européen sur l’IA.',
    noKnownSystems:
      'Il n’est établi d’aucun système qu’il a un impact élevé ou présente un haut risque au sens du règlement européen sur l’IA.',
    retiredSystems: (count) =>
      `${counted(count, 'autre système de ce type est', 'autres systèmes de ce type sont')} hors service.`,
    undecidedSystems: (count) =>
      `Pour ${counted(count, 'système', 'systèmes')}, l’impact ou le niveau de risque n’est pas décidé.`,
    assessment: {
      missing: 'non évalué',
      'not-due': 'en conception : pas encore évalué',
      draft: 'en conception : pas encore approuvé',
    },
    tier: (tier) => `niveau de risque : ${tier}`,
    impact: (impact) => `impact : ${impact}`,
    audit: (total, open) => {
      if (total === 0) return 'Il n’a relevé aucun constat.';
      const closed = form(total, 'il est clos', 'tous sont clos');
      return `${counted(total, 'constat', 'constats')} ; ${
        open === 0 ? closed : `${number(open)} encore ${form(open, 'ouvert', 'ouverts')}`
      }.`;
    },
    held: '{entry}, {day}, conduite : {role}.',
    heldByNobody: '{entry}, {day}.',
    noAudit: 'Aucun audit interne n’a encore été réalisé.',
    closedOn: 'clos le {day}',
    openUntil: 'ouvert, échéance {day}',
    owner: 'gère le SMIA et tient la Déclaration à jour',
    approver: 'approuve la Déclaration, au nom de la direction',
    competence: (proven, required) =>
      required === 0
        ? 'aucune compétence requise par écrit'
        : `${number(proven)} sur ${counted(required, 'compétence requise', 'compétences requises')} ${form(proven, 'attestée', 'attestées')}`,
    competences: (proven, required) =>
      `Tous rôles confondus, ${number(proven)} sur ${counted(required, 'compétence requise', 'compétences requises')} ${form(proven, 'est attestée', 'sont attestées')}.`,
    noCompetences: 'Jusqu’ici, aucun rôle ne requiert de compétence par écrit.',
    matrix: 'Matrice des compétences',
    review: (decisions) => `${counted(decisions, 'décision', 'décisions')}.`,
    noReview: 'Aucune revue de direction n’a encore été tenue.',
    risks: (before, all, appetite, today, after) =>
      `${number(before)} sur ${counted(all, 'risque', 'risques')} au-dessus de l’appétence (${number(appetite)}) avant traitement ; aujourd’hui ${today === 0 ? 'aucun' : number(today)}, après traitement ${after === 0 ? 'aucun' : number(after)}.`,
    opportunities: (count) =>
      `${counted(count, 'opportunité n’est pas comptée', 'opportunités ne sont pas comptées')}.`,
    emptyRisks: 'Aucun risque n’est encore enregistré.',
    noRisks: (appetite) => `Aucun ne dépasse l’appétence (${number(appetite)}).`,
    accepted: (count) => `${counted(count, 'accepté', 'acceptés')} ({role})`,
    unaccepted: (count) => `${counted(count, 'accepté', 'acceptés')} par personne`,
    acceptedOn: '{role}, {day}',
    notAccepted: 'accepté par personne',
    clauses: (all, reuse, extend, anew) =>
      `Parmi les ${counted(all, 'paragraphe', 'paragraphes')}, ${number(reuse)} ${form(reuse, 'est repris', 'sont repris')} ici, ${number(extend)} ${form(extend, 'étendu', 'étendus')}, ${number(anew)} ${form(anew, 'nouveau', 'nouveaux')}.`,
    clausesUndecided: (count, total) =>
      `Pour ${number(count)} sur ${counted(total, 'paragraphe', 'paragraphes')}, personne n’a décidé.`,
    controls: (partial, format, none) =>
      `Parmi les mesures de l’annexe A, ${number(partial)} ${form(partial, 'reprend', 'reprennent')} une partie du contenu, ${number(format)} la forme seulement, ${number(none)} rien.`,
    records: (count) =>
      `${counted(count, 'preuve en est réutilisée, et signalée comme telle', 'preuves en sont réutilisées, et signalées comme telles')}.`,
    more: (count) => `et ${counted(count, 'autre', 'autres')}`,
    toGaps: 'Mesure par mesure : ce qui est réutilisé, ce qui est nouveau',
    clauseByClause: 'Article par article',
  },
  reading: {
    links:
      'Chaque identifiant est un lien, et chaque lien va dans les deux sens : la page d’une mesure liste ses preuves, la page d’une preuve liste ses mesures.',
    states: 'Les mêmes mots disent partout où en est une chose :',
    proven: 'des preuves valides, produites pour l’IA, l’étayent aujourd’hui',
    unproven: 'dite mise en œuvre, mais rien de valide ne le montre : pire que planifiée',
    partial: 'fonctionne en partie, avec une échéance',
    planned: 's’applique, et reste à faire, avec une échéance',
    undecided: 'personne n’a encore décidé si elle s’applique',
    excluded: 'ne s’applique pas, avec le motif',
    dueSoon: 'à revoir dans le délai fixé par le manuel',
    overdue: 'sa date est passée',
    absence: 'Ce qui manque est dit en mots à l’endroit où cela figurerait.',
    copy: 'Ce site est un dossier de pages, produit à partir d’un état du contenu indiqué au pied de chaque page. Il ne requiert ni connexion, ni serveur, ni script ; la recherche fonctionne là où les scripts sont autorisés. Chaque page est mise en page pour l’impression ; une copie imprimée n’est pas maîtrisée.',
  },
};
