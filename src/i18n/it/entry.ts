import type { Messages } from '../messages.ts';

const sections: Messages['entry']['sections'] = {
  decision: 'Decisione',
  proof: 'Evidenze',
  'sub-clauses': 'Sottopunti',
  facts: 'Dati',
  decisions: 'Decisioni e persone',
  roles: 'Ruoli',
  obligations: 'Obblighi',
  lifecycle: 'Ciclo di vita',
  assessment: 'Valutazione d’impatto',
  risks: 'Rischi',
  controls: 'Controlli',
  findings: 'Rilievi',
  responsibilities: 'Responsabilità',
  systems: 'Sistemi di IA',
  contract: 'Contratto e riesame',
  milestones: 'Scadenze',
  checklist: 'Lista di riscontro',
  agenda: 'Ordine del giorno',
  'review-decisions': 'Decisioni',
  closure: 'Passi verso la chiusura',
  trend: 'Andamento',
  competences: 'Competenze',
  duties: 'Risponde di',
  history: 'Cronologia',
  scores: 'Prima e dopo il trattamento',
  treatment: 'Trattamento',
  acceptance: 'Rischio residuo',
  impacts: 'Impatti',
  misuse: 'Uso improprio prevedibile',
  reassessment: 'Ripetizione della valutazione',
  elements: 'Elementi della ISO/IEC 42005',
};

/** What the pages of all entries say beside their fields. */
export const entry: Messages['entry'] = {
  sections,
  linkedFrom: 'Collegato da',
  notLinked: 'Nessun’altra voce cita questa.',
  mentionedIn: 'Citato nel testo di',
};
