import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Documented information: what the standard asks for, the register under 7.5, and version histories. */
export const documents: Messages['documents'] = {
  description:
    'Les informations documentées exigées par l’ISO/IEC 42001 en regard de ce qui les contient, le registre des documents selon 7.5 et l’historique de leurs versions.',
  lead: 'Ce que l’ISO/IEC 42001 demande de documenter, en regard du document ou du registre qui le contient ; puis chaque document maîtrisé (7.5), avec sa version, son approbation et sa revue.',
  clauses: {
    title: 'Exigées par les articles',
    tally: (held, all) =>
      `${number(held)} sur ${number(all)} ${form(held, 'est disponible', 'sont disponibles')}.`,
    inPart: (count) =>
      `${number(count)} de plus ${form(count, 'est disponible', 'sont disponibles')} en partie.`,
    notNeeded: (count) =>
      `${number(count)} de plus ${form(count, 'n’est pas encore nécessaire', 'ne sont pas encore nécessaires')}.`,
    columns: {
      clause: 'Article',
      document: 'Information documentée',
      holders: 'Contenue dans',
      state: 'État',
    },
  },
  controls: {
    title: 'Exigées par les mesures',
    lead: 'Les mesures de l’annexe A qui demandent de documenter quelque chose. Ne comptent que les mesures applicables selon la déclaration d’applicabilité, et mises en œuvre. Un document qui prescrit un enregistrement n’est pas l’enregistrement. Pour un système, ne compte que ce qui nomme le système, et on l’attend dès que le système a achevé l’étape. « Implicite » signifie que la mesure demande de déterminer quelque chose, sans demander en toutes lettres de le documenter ; seul un enregistrement montre que cela a été fait.',
    implied: 'implicite',
    columns: {
      control: 'Mesure',
      document: 'Information documentée',
      holders: 'Contenue dans',
      state: 'État',
    },
  },
  caution:
    'Les intitulés sont dans nos propres termes, et les listes publiées comptent différemment : à vérifier avec un exemplaire sous licence de la norme.',
  kinds: { document: 'document', record: 'enregistrement' },
  states: {
    held: 'disponible',
    partial: 'en partie',
    draft: 'pas en vigueur',
    planned: 'planifiée',
    missing: 'manquante',
    undecided: 'non décidée',
    'not-needed': 'pas encore nécessaire',
    excluded: 'mesure exclue',
  },
  ofIsms: (name) => `${name}, du SMSI`,
  scope: 'le domaine d’application du manuel',
  /** What the entries of a register are that are counted. */
  counted: {
    aiRisks: (count) => counted(count, 'risque d’IA', 'risques d’IA'),
    treatedAiRisks: (count) =>
      counted(
        count,
        'risque d’IA dont le traitement a un résultat',
        'risques d’IA dont le traitement a un résultat',
      ),
    statementRows: (count) => counted(count, 'mesure', 'mesures'),
    approvedAssessments: (count) =>
      counted(count, 'évaluation approuvée', 'évaluations approuvées'),
    objectives: (count) => counted(count, 'objectif', 'objectifs'),
    measuredObjectives: (count) => counted(count, 'objectif mesuré', 'objectifs mesurés'),
    rolesWithProof: (count) =>
      counted(count, 'rôle avec une preuve de compétence', 'rôles avec une preuve de compétence'),
    approvedPolicies: (count) => counted(count, 'document approuvé', 'documents approuvés'),
    requirements: (count) => counted(count, 'exigence externe', 'exigences externes'),
    aiEvidence: (count) =>
      counted(count, 'preuve valable établie pour l’IA', 'preuves valables établies pour l’IA'),
    internalAuditsHeld: (count) =>
      counted(count, 'audit interne réalisé', 'audits internes réalisés'),
    reviewsHeld: (count) =>
      counted(count, 'revue de direction tenue', 'revues de direction tenues'),
    nonconformities: (count) => counted(count, 'non-conformité', 'non-conformités'),
  },
  /** `counts` is what is counted, in words. */
  ofEntries: (counts, total) => `${counts}, sur ${counted(total, 'fiche', 'fiches')} en tout`,
  ofSystems: (held, due) => `${number(held)} sur ${counted(due, 'système', 'systèmes')}`,
  lacking: 'Manque pour',
  more: (count) => `et ${number(count)} de plus`,
  controlDue: 'mesure due le {day}',
  plannedFor: 'planifié pour le {day}',
  nothing: 'Rien ne la contient.',
  register: {
    title: 'Registre des documents',
    statement: 'Déclaration d’applicabilité',
    tally: (count) => counted(count, 'document', 'documents'),
    columns: {
      document: 'Document, type, classification',
      version: 'Version, statut',
      owner: 'Responsable',
      approved: 'Approuvée par, le',
      effective: 'En vigueur le',
      nextReview: 'Prochaine revue',
      changed: 'Dernière modification',
    },
    statementKind: 'registre',
    kindAndClass: (kind, classification) => `${kind}, ${classification}`,
    unknown: 'inconnue',
    pages: 'Pages du registre des documents',
    pageTitle: (page) => `Registre des documents, page ${number(page)}`,
  },
  history: {
    title: 'Historique',
    versions: {
      columns: { version: 'Version', date: 'Date', what: 'Ce qui a changé', by: 'Par' },
      more: (shown, all) =>
        `${form(shown, 'La dernière version', `Les ${number(shown)} dernières versions`)} sur ${number(all)}.`,
      commits: 'Modifications du fichier dans le dépôt',
    },
    ofStatement: 'Historique de la Déclaration',
    ofStatementLead:
      'Ses versions consignées et toutes les modifications de ses lignes, et du fichier qui contient sa version et son approbation.',
    columns: { date: 'Date', commit: 'Commit', subject: 'Modification' },
    changes: (count) => counted(count, 'modification', 'modifications'),
    none: {
      unversioned:
        'Il n’y a pas d’historique : le contenu n’est soumis ici à aucune gestion de versions.',
      empty: 'Il n’y a pas encore d’historique : rien n’a été validé.',
      reftable:
        'L’historique n’est pas affiché : le dépôt enregistre ses références au format reftable, que cet outil ne lit pas.',
      notStarted:
        'L’historique n’est pas affiché : git n’a pas pu être lancé lors de la création de ce site.',
      tooSlow:
        'L’historique n’est pas affiché : git a mis trop de temps à le lire lors de la création de ce site.',
      tooLarge: 'L’historique n’est pas affiché : il est trop volumineux pour être lu.',
      unreadable:
        'L’historique n’est pas affiché : git n’a pas pu lire le dépôt lors de la création de ce site.',
    },
    notCommitted: 'Ce document ne figure encore dans aucun commit.',
    uncommitted: 'Ce qui figure ici diffère du dernier commit.',
    shallow:
      'Ce site a été produit à partir d’une copie partielle qui commence avec {commit} du {day}. Ce qui a changé à ce commit et avant lui n’est pas connu ici.',
    unchanged: 'Aucune modification n’est connue.',
    more: (shown, all) =>
      form(
        shown,
        `La dernière de ${counted(all, 'modification', 'modifications')}.`,
        `Les ${number(shown)} dernières modifications sur ${number(all)}.`,
      ),
    all: 'Toutes les modifications dans le dépôt',
  },
};
