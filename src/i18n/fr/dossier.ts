import { number } from './number.ts';
import type { Messages } from '../messages.ts';

/** The dossier of an AI system. */
export const dossier: Messages['dossier'] = {
  title: 'Dossier',
  titleOf: (title) => `Dossier : ${title}`,
  lead: 'Tout ce que le règlement sur l’IA et ISO/IEC 42001 demandent sur ce seul système, réuni à partir de ce manuel. Ce qui manque est nommé, avec l’endroit qui le comblerait.',
  link: 'Dossier de ce système',

  counts: (filled, due) => `${number(filled)} sur ${number(due)}`,
  filledOf: (filled, due) => `${number(filled)} sur ${number(due)} remplis`,
  summary: 'Points remplis par partie',
  nothing: 'Encore rien ici.',
  disclaimer:
    'Les titres des points sont dans nos propres mots ; la loi et la norme font foi. Ceci n’est pas un conseil juridique. Un point est rempli si le manuel contient tout ce qui y est énuméré ; c’est à une personne de juger si cela suffit.',
  columns: { point: 'Point', held: 'Ce que contient le manuel', state: 'État' },
  part: 'Partie',
  states: {
    filled: 'rempli',
    partial: 'en partie',
    empty: 'encore rien',
    ahead: 'pas encore dû',
    'not-applicable': 'ne s’applique pas',
  },
  header: {
    system: 'Système d’IA',
    organization: 'Organisation',
    version: 'Version',
    asOf: 'En date du',
    noVersion: 'non indiquée',
  },
  source: 'Source',
  labels: {
    risks: 'Risques',
    changes: 'Modifications',
    incidents: 'Incidents',
    standards: 'Normes',
    declaration: 'Déclaration',
    provider: 'Fournisseur',
    evidence: 'Preuves',
  },

  fill: {
    field: (field) => `Remplir \`${field}\` dans l’entrée du système.`,
    handbook: (field, place) => `Remplir \`${field}\` dans \`${place}\`.`,
    stage: (field) => `Nommer sous \`${field}\` une preuve sur ce système.`,
    control: (field, place) =>
      `Nommer sous \`${field}\` de \`${place}\` une preuve sur ce système.`,
    controlUndecided: (control) => `Décider d’abord si \`${control}\` s’applique.`,
    assessment: (field) =>
      `Remplir \`${field}\` dans une analyse d’impact approuvée de ce système.`,
    duty: (field, place) =>
      `Nommer sous \`${field}\` une preuve sur ce système et mettre \`${place}\`.`,
    entry: (folder, place) =>
      `Ajouter à \`${folder}\` une entrée qui nomme ce système sous \`${place}\`.`,
    standards: (folder, place) => `Ajouter la norme à \`${folder}\` avec \`${place}\`.`,
    dataset: (field, place) =>
      `Nommer sous \`${field}\` les jeux de données du système et remplir \`${place}\` pour chacun.`,
  },
  parts: {
    technicalDocumentation: 'Documentation technique',
    instructions: 'Notice d’utilisation',
    fundamentalRights: 'Analyse d’impact sur les droits fondamentaux',
    registration: 'Enregistrement du système à haut risque',
    registrationExempt: 'Enregistrement comme système sans haut risque',
    declaration: 'Déclaration UE de conformité',
    afterMarket: 'Surveillance et incidents',
    duties: 'Autres obligations du règlement sur l’IA',
    lifecycle: 'Enregistrements du cycle de vie',
    data: 'Enregistrements sur les données',
    information: 'Informations pour les utilisateurs',
  },

  points: {
    technicalDocumentation: {
      general: 'Le système en général : finalité, version, logiciel et matériel',
      development: 'Comment il a été développé : conception, données, entraînement et tests',
      monitoring:
        'Comment il fonctionne et est surveillé : limites, mauvais usages, contrôle humain',
      metrics: 'Pourquoi les indicateurs de performance conviennent',
      risks: 'Le système de gestion des risques',
      changes: 'Les modifications au cours de sa vie',
      standards: 'Les normes harmonisées appliquées',
      declaration: 'Une copie de la déclaration UE de conformité',
      plan: 'Le plan de surveillance après commercialisation',
    },
    instructions: {
      provider: 'Qui est le fournisseur et comment le joindre',
      performance:
        'Finalité, performance, mauvais usages prévisibles, personnes concernées, données',
      changes: 'Les modifications prévues à l’avance',
      oversight: 'Les mesures de contrôle humain',
      resources: 'Ressources de calcul, durée de vie et maintenance',
      logs: 'Comment les journaux sont tenus et lus',
    },
    fundamentalRights: {
      processes: 'Les processus dans lesquels il est utilisé',
      period: 'Combien de temps et à quelle fréquence il est utilisé',
      groups: 'Les personnes et groupes concernés',
      risks: 'Les risques de préjudice pour eux',
      oversight: 'Comment des personnes le contrôlent',
      remedies: 'Ce qui est fait si les risques se réalisent, et où se plaindre',
      notified: 'Notification à l’autorité de surveillance du marché',
    },
    registration: {
      provider: 'Nom et coordonnées du fournisseur',
      representative: 'Mandataire',
      name: 'Nom commercial et version',
      purpose: 'Finalité',
      logic: 'Données, entrées et logique de fonctionnement',
      status: 'Statut : en service, retiré',
      certificate: 'Certificat de l’organisme notifié',
      states: 'États membres où il est disponible',
      declaration: 'Copie de la déclaration UE de conformité',
      instructions: 'Notice d’utilisation sous forme électronique',
      entry: 'L’inscription dans la base de données de l’UE',
    },
    registrationExempt: {
      provider: 'Nom et coordonnées du fournisseur',
      representative: 'Mandataire',
      name: 'Nom commercial et version',
      purpose: 'Finalité',
      exemption: 'La condition de l’art. 6, § 3, qui est remplie',
      grounds: 'Pourquoi il n’est pas à haut risque',
      status: 'Statut : en service, retiré',
      states: 'États membres où il est disponible',
      entry: 'L’inscription dans la base de données de l’UE',
    },
    declaration: {
      name: 'Nom, type et version du système',
      provider: 'Nom et adresse du fournisseur ou de son mandataire',
      responsibility: 'Que le fournisseur seul en est responsable',
      conformity: 'Que le système est conforme au règlement',
      personalData: 'Que les données personnelles sont traitées licitement',
      standards: 'Normes harmonisées et spécifications',
      certificate: 'Organisme notifié, procédure et certificat',
      signature: 'Date, nom et fonction du signataire',
    },
    afterMarket: {
      plan: 'Surveillance après commercialisation',
      incidents: 'Incidents graves et leur signalement',
    },
  },
};
