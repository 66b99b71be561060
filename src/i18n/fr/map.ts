import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** The map of traces. */
export const map: Messages['map'] = {
  lead: 'De chaque risque, par la mesure qui le traite, au document qui met la mesure en œuvre, à la preuve qui le montre et au système pour lequel elle le montre.',
  areaLead:
    'Risques, mesures, documents, preuves et systèmes de ce domaine. Chaque case mène à sa page.',
  columns: {
    risks: 'Risques',
    controls: 'Mesures',
    areas: 'Domaines de mesures',
    documents: 'Documents',
    evidence: 'Preuves',
    systems: 'Systèmes',
  },
  picture: 'Les traces en image',
  overview: 'Tous les domaines en un coup d’œil',
  areas: 'Domaines',
  area: 'Domaine',
  inWords: 'La même chose en mots',
  forAll:
    'Une mesure applicable sans trait vers un système s’applique à tous. Un trait qui va directement d’une mesure à un système indique qu’aucune preuve de la mesure n’appartient à ce système.',
  overviewNote:
    'Un trait indique qu’au moins une des mesures du domaine a cette relation. Chaque domaine mène à sa propre carte.',
  ownControls: 'Mesures propres à l’organisation',
  empty: 'Aucune mesure de ce domaine n’a de fiche.',
  folded: {
    risks: (count) => counted(count, 'risque', 'risques'),
    controls: (count) => counted(count, 'mesure', 'mesures'),
    documents: (count) => counted(count, 'document', 'documents'),
    evidence: (count) => counted(count, 'preuve', 'preuves'),
    systems: (count) => counted(count, 'système', 'systèmes'),
  },
  stateExplained: (title, state) => `${title} (${state})`,
  words: {
    risks: 'Traite',
    documents: 'Mise en œuvre par',
    evidence: 'Montrée par',
    systems: 'Pour',
    none: {
      risks: 'Aucun risque ne la mentionne.',
      documents: 'Aucun document.',
      evidence: 'Aucune preuve.',
      systems: 'Aucun système.',
    },
    allSystems: 'tous les systèmes',
    belongsTo: 'de',
  },
  previous: 'Domaine précédent',
  next: 'Domaine suivant',
  loose: 'Où une trace s’interrompt',
  looseEmpty:
    'Rien ne peut encore être suivi : aucun risque, aucune preuve et aucun système d’IA n’est enregistré.',
  looseNone: 'Nulle part : chaque trace va d’un bout à l’autre.',
  looseKinds: {
    risk: 'Risques qu’aucune mesure ne traite',
    driver: 'Mesures motivées par le risque qu’aucun risque ne mentionne',
    document: 'Mesures qu’aucun document ne met en œuvre',
    proof: 'Mesures mises en œuvre sans preuve',
    evidence: 'Preuves auxquelles rien ne renvoie',
    system: 'Systèmes sans aucune preuve',
  },
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
};
