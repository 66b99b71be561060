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
    columns: {
      clause: 'Article',
      document: 'Information documentée',
      holders: 'Contenue dans',
      state: 'État',
    },
  },
  controls: {
    title: 'Exigées par les mesures',
    lead: 'Seulement si la mesure est applicable selon la déclaration d’applicabilité. Sont listées les mesures de l’annexe A qui demandent de documenter quelque chose.',
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
    draft: 'pas en vigueur',
    missing: 'manquante',
    'not-needed': 'pas encore nécessaire',
    excluded: 'mesure exclue',
  },
  ofIsms: (name) => `${name}, du SMSI`,
  scope: 'le domaine d’application du manuel',
  entries: (count) => counted(count, 'fiche', 'fiches'),
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
    ofStatement: 'Historique de la Déclaration',
    ofStatementLead:
      'Toutes les modifications de ses lignes, et du fichier qui contient sa version et son approbation.',
    columns: { date: 'Date', commit: 'Commit', subject: 'Modification' },
    changes: (count) => counted(count, 'modification', 'modifications'),
    none: 'Aucun historique n’est lisible : le contenu n’est soumis ici à aucune gestion de versions, ou rien n’est encore validé.',
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
