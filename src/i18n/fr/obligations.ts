import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Roles as the French text of Regulation (EU) 2024/1689 names them. */
const roles: Messages['obligations']['roles'] = {
  provider: 'Fournisseur',
  deployer: 'Déployeur',
  importer: 'Importateur',
  distributor: 'Distributeur',
  'authorised-representative': 'Mandataire',
  'product-manufacturer': 'Fabricant de produits',
  'gpai-provider': 'Fournisseur d’un modèle d’IA à usage général',
  'component-supplier': 'Fournisseur de composants',
  'third-party': 'Autre tiers',
};

const tiers: Messages['obligations']['tiers'] = {
  all: 'Tous les systèmes',
  prohibited: 'Pratiques interdites',
  'high-risk': 'Haut risque',
  transparency: 'Transparence (risque limité)',
  gpai: 'Modèles d’IA à usage général',
  'gpai-systemic-risk': 'Modèles d’IA à usage général présentant un risque systémique',
};

/** Obligations under the EU AI Act, on their own page and on those of systems. */
export const obligations: Messages['obligations'] = {
  title: 'Obligations',
  description:
    'Ce que le règlement européen sur l’IA exige de nous, par rôle, niveau de risque et système, à partir de quand, et ce qui y répond.',
  pageTitle: (page) => `Rôles et obligations par système, page ${number(page)}`,
  lead: 'Ce que le règlement européen sur l’IA exige de nous, selon notre rôle et le niveau de risque du système ; à partir de quand ; et quelles mesures, quels documents et quelles preuves y répondent.',
  caution: (disclaimer, amendment, date) =>
    `${disclaimer} Les dates sont celles du règlement modifié par ${amendment}, suivi jusqu’au ${date}.`,
  mapping: 'Jusqu’où l’on peut se fier aux mesures',
  openPoints: 'Points ouverts dans la lecture du règlement',
  inScope: (count) =>
    counted(count, 'système dans le champ d’application', 'systèmes dans le champ d’application'),
  outOfScope: (count) => `${number(count)} hors du champ d’application`,
  inForce: (count) => `${counted(count, 'obligation', 'obligations')} en vigueur`,
  toCome: (count) => `${number(count)} à venir`,
  next: (count) => `prochaine date {day} : ${counted(count, 'obligation', 'obligations')}`,
  perSystem: 'Les obligations sont comptées une fois par système.',
  conditional: (count) =>
    `${counted(count, 'obligation ne vaut', 'obligations ne valent')} que sous une condition, indiquée à sa suite.`,
  transitions: 'Ce qui était sur le marché avant',
  transitionsLead:
    'Les tableaux ci-dessous laissent de côté l’art. 111(2) : il cesse de jouer avec la prochaine modification importante de la conception, et personne ne devrait compter dessus.',
  noneInScope:
    'Aucun système n’entre dans le champ d’application du règlement européen sur l’IA, qui n’exige donc rien de nous.',
  byRole: 'Par rôle et niveau de risque',
  bySystem: 'Par système',
  bySystemLead:
    'Deux séries de rôles, décidées séparément : ceux de l’ISO/IEC 22989 selon l’activité, ceux du règlement européen sur l’IA selon le marché et l’usage.',
  unconcerned: (count) =>
    `${counted(count, 'obligation qui ne concerne', 'obligations qui ne concernent')} aucun de nos systèmes`,
  roleMeaning: (basis, meaning) => `${basis} : ${meaning}.`,
  roleSystems: (count) => `Notre rôle pour ${counted(count, 'système', 'systèmes')}.`,
  columns: {
    duty: 'Obligation',
    from: 'À partir du',
    behind: 'Ce qui y répond',
    state: 'État',
    systems: 'Systèmes',
    system: 'Système',
    isoRoles: 'Rôles ISO',
    actRoles: 'Rôles du règlement sur l’IA',
    role: 'Rôle',
    tier: 'Niveau de risque',
    inForce: 'En vigueur',
    toCome: 'À venir',
    open: 'Ouvertes',
  },
  roles,
  tiers,
  isoRoles: {
    provider: 'Fournisseur d’IA',
    producer: 'Producteur d’IA',
    customer: 'Client d’IA',
    partner: 'Partenaire d’IA',
    subject: 'Sujet de l’IA',
    authority: 'Autorité compétente',
  },
  risk: {
    prohibited: 'interdit',
    high: 'haut risque',
    limited: 'risque limité',
    minimal: 'risque minimal',
  },
  undecided: 'Non décidé',
  noTier: 'Niveau de risque non décidé',
  notInScope: 'Hors du champ d’application',
  retired: 'Hors service',
  noRole: 'Aucun rôle d’opérateur',
  annexIII: (area, title) => `Annexe III, domaine ${area} : ${title}`,
  annexI: 'Annexe I',
  becameProvider:
    'Fournisseur d’un système fait par d’autres : toutes les obligations du fournisseur nous incombent (art. 25).',
  becameProviderShort: 'selon l’art. 25',
  state: {
    proven: 'mesures prouvées',
    incomplete: 'mesures incomplètes',
    open: 'aucune mesure',
    outside: 'aucune mesure nécessaire',
  },
  duties: (count, state) => `${counted(count, 'obligation', 'obligations')} : ${state}`,
  systems: (count, state) => `${counted(count, 'système', 'systèmes')} : ${state}`,
  dateOpen: 'date ouverte',
  condition: (condition) => `Condition : ${condition}.`,
  controls: 'Mesures',
  documents: 'Documents',
  noDocument: 'Aucun document.',
  evidence: 'Preuves',
  control: {
    missing: 'aucune fiche',
    elsewhere: 'pour d’autres systèmes seulement',
  },
  notFor: (count, total) =>
    `pas pour ${number(count)} des ${counted(total, 'système', 'systèmes')}`,
  behind: (controls, documents, evidence) =>
    [
      counted(controls, 'mesure', 'mesures'),
      counted(documents, 'document', 'documents'),
      counted(evidence, 'preuve', 'preuves'),
    ].join(', '),
  allOfTier: (count) => form(count, `${number(count)} système`, `les ${number(count)} systèmes`),
  moreSystems: (count) => `et ${counted(count, 'autre', 'autres')}`,
  openFor: 'Aucune mesure applicable pour',
  pages: 'Pages de systèmes',
};
