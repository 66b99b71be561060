import type { Messages } from '../messages.ts';

const sections: Messages['entry']['sections'] = {
  decision: 'Décision',
  proof: 'Preuves',
  'sub-clauses': 'Paragraphes',
  facts: 'Données',
  decisions: 'Décisions et personnes',
  roles: 'Rôles',
  obligations: 'Obligations',
  lifecycle: 'Cycle de vie',
  assessment: 'Évaluation d’impact',
  risks: 'Risques',
  controls: 'Mesures',
  findings: 'Constats',
  responsibilities: 'Responsabilités',
  systems: 'Systèmes d’IA',
  contract: 'Contrat et revue',
  milestones: 'Échéances',
  checklist: 'Liste de contrôle',
  agenda: 'Ordre du jour',
  'review-decisions': 'Décisions',
  closure: 'Étapes jusqu’à la clôture',
  trend: 'Tendance',
  competences: 'Compétences',
  duties: 'Répond de',
  history: 'Historique',
  scores: 'Avant et après traitement',
  treatment: 'Traitement',
  acceptance: 'Risque résiduel',
  impacts: 'Impacts',
  misuse: 'Mauvais usages prévisibles',
  reassessment: 'Réévaluation',
  elements: 'Éléments de l’ISO/IEC 42005',
};

/** What the pages of all entries say beside their fields. */
export const entry: Messages['entry'] = {
  sections,
  linkedFrom: 'Fiches liées',
  notLinked: 'Aucune autre fiche ne mentionne celle-ci.',
  mentionedIn: 'Mentionnée dans le texte de',
};
