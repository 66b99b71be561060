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
  prohibited: 'Art. 5 : ce à quoi aucun système d’IA ne peut servir',
  'high-risk': 'Haut risque',
  transparency: 'Transparence (risque limité)',
  gpai: 'Modèles d’IA à usage général',
  'gpai-systemic-risk': 'Modèles d’IA à usage général présentant un risque systémique',
};

/** Obligations under the EU AI Act, on their own page and on those of systems. */
export const obligations: Messages['obligations'] = {
  title: 'Obligations',
  description:
    'Ce que le règlement européen sur l’IA exige de nous, par rôle, niveau de risque et système, à partir de quand, et ce qui a été fait.',
  pageTitle: (page) => `Rôles et obligations par système, page ${number(page)}`,
  lead: 'Ce que le règlement européen sur l’IA exige de nous, selon notre rôle et le niveau de risque du système ; à partir de quand ; et ce qui a été fait pour chaque système. Les mesures liées aident, mais ne montrent pas qu’une obligation est remplie.',
  caution: (disclaimer, amendment, date) =>
    `${disclaimer} Les dates sont celles du règlement modifié par ${amendment}, suivi jusqu’au ${date}.`,
  mapping: 'Jusqu’où l’on peut se fier aux mesures liées',
  openPoints: 'Points ouverts dans la lecture du règlement',
  inScope: (count) =>
    counted(count, 'système dans le champ d’application', 'systèmes dans le champ d’application'),
  outOfScope: (count) => `${number(count)} hors du champ d’application`,
  outOfUse: (count) => `${number(count)} hors service`,
  inForce: (count) => `${counted(count, 'obligation', 'obligations')} en vigueur`,
  unmet: (count) => `dont ${number(count)} sans démonstration qu’elles sont remplies`,
  toCome: (count) => `${number(count)} à venir`,
  next: (count) => `prochaine date {day} : ${counted(count, 'obligation', 'obligations')}`,
  perSystem: 'Les obligations sont comptées une fois par système.',
  conditional: (count) =>
    `${counted(count, 'obligation ne vaut', 'obligations ne valent')} que sous une condition, indiquée à sa suite.`,
  transitions: 'Ce qui était sur le marché avant',
  transitionsLead:
    'Aux obligations des systèmes déjà utilisés auparavant, les tableaux citent l’art. 111(2). Il cesse de jouer avec la prochaine modification importante de la conception, et personne ne devrait compter dessus.',
  noSystems: 'Aucun système d’IA n’est encore enregistré.',
  noneInScope:
    'Aucun système n’entre dans le champ d’application du règlement européen sur l’IA, qui n’exige donc rien de nous.',
  byRole: 'Par rôle et niveau de risque',
  bySystem: 'Par système',
  bySystemLead:
    'Deux séries de rôles, décidées séparément : ceux de l’ISO/IEC 22989 selon l’activité, ceux du règlement européen sur l’IA selon le marché et l’usage.',
  unconcerned: (count) =>
    `${counted(count, 'obligation qui ne concerne', 'obligations qui ne concernent')} aucun de nos systèmes`,
  unconcernedSoFar: (count) =>
    `${counted(count, 'obligation qui ne concerne', 'obligations qui ne concernent')} aucun de nos systèmes, en l’état des décisions`,
  roleMeaning: (basis, meaning) => `${basis} : ${meaning}.`,
  roleSystems: (count) => `Notre rôle pour ${counted(count, 'système', 'systèmes')}.`,
  columns: {
    duty: 'Obligation',
    from: 'À partir du',
    related: 'Mesures liées',
    done: 'Ce qui a été fait',
    unmet: 'En vigueur, non démontrées',
    systems: 'Systèmes',
    system: 'Système',
    isoRoles: 'Rôles ISO',
    actRoles: 'Rôles du règlement sur l’IA',
    role: 'Rôle',
    tier: 'Niveau de risque',
    inForce: 'En vigueur',
    toCome: 'À venir',
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
  annexIII: (area, title) => `Annexe III, domaine ${area} : ${title}`,
  annexIIIPoint: (point, title) => `Annexe III, point ${point} : ${title}`,
  annexI: 'Annexe I',
  becameProvider:
    'Fournisseur d’un système fait par d’autres : toutes les obligations du fournisseur nous incombent (art. 25).',
  becameProviderShort: 'selon l’art. 25',
  state: {
    done: 'remplie',
    unproven: 'remplie, non prouvée',
    overdue: 'en retard',
    open: 'ouverte',
    unrecorded: 'rien d’enregistré',
    'not-due': 'pas encore due',
    'not-applicable': 'non applicable',
  },
  duties: (count, state) => `${counted(count, 'obligation', 'obligations')} : ${state}`,
  systems: (count, state) => `${counted(count, 'système', 'systèmes')} : ${state}`,
  dateOpen: 'date ouverte',
  ifGenerative: 'Seulement si le système génère du contenu, ce qui est inconnu.',
  rolesOpen: (count) =>
    `Pour ${counted(count, 'système', 'systèmes')} dans le champ d’application, le rôle d’opérateur ou le niveau de risque n’est pas décidé ; les obligations qui en découlent ne sont pas comptées.`,
  condition: (condition) => `Condition : ${condition}.`,
  controls: 'Mesures',
  documents: 'Documents',
  noDocument: 'Aucun document.',
  fromGoingLive: 'dès la mise en service, pas avant le {day}',
  outlasts: 'survit au système',
  outlastsUntil: 'survit au système, jusqu’au {day}',
  transition: {
    possible: (basis) => `S’il a été mis sur le marché auparavant : {day} (${basis}).`,
    moved: (basis) => `Date reportée par ${basis}.`,
    ifChanged: (basis) =>
      `Seulement si sa conception est modifiée de façon importante à partir de ce jour (${basis}).`,
  },
  due: 'échéance {day}',
  source: 'Source',
  notLegalAdvice: 'Cette page sert d’orientation. Elle n’est pas un conseil juridique.',
  actNotAdvice:
    'Ce qui est dit ici du règlement européen sur l’IA sert d’orientation. Ce n’est pas un conseil juridique.',
  presumption:
    'L’ISO/IEC 42001 n’est pas une norme harmonisée au sens de l’art. 40. Ni la norme ni un certificat ne donnent de présomption de conformité au règlement.',
  rowsFrom: (celex) =>
    `Toutes les lignes suivent le texte consolidé ${celex}. Seul le Journal officiel fait foi.`,
  copyright:
    'Titres des articles : © Union européenne, EUR-Lex, réutilisés selon la décision 2011/833/UE de la Commission.',
  control: {
    missing: 'aucune fiche',
    elsewhere: 'pour d’autres systèmes seulement',
  },
  notFor: (count, total) =>
    `pas pour ${number(count)} des ${counted(total, 'système', 'systèmes')}`,
  related: (controls, documents) =>
    [counted(controls, 'mesure', 'mesures'), counted(documents, 'document', 'documents')].join(
      ', ',
    ),
  allOfTier: (count) => form(count, `${number(count)} système`, `les ${number(count)} systèmes`),
  moreSystems: (count) => `et ${counted(count, 'autre', 'autres')}`,
  pages: 'Pages de systèmes',
  /** The act itself: what it costs, what changed, what is often misread. */
  act: {
    title: 'Le règlement lui-même',
    penalties: {
      title: 'Amendes maximales',
      columns: { basis: 'Base', for: 'Pour', max: 'Au plus', applies: 'Applicable dès' },
    },
    changes: {
      title: 'Ce que le règlement (UE) 2026/1744 a changé outre les dates',
      columns: { provision: 'Disposition', change: 'Changement' },
    },
    misconceptions: {
      title: 'Souvent lu, et faux',
      columns: { claim: 'Affirmation', fact: 'Ce que dit le règlement' },
    },
  },
};
