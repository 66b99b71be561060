import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** The page of a supplier. */
export const supplier: Messages['supplier'] = {
  owner: 'responsabile {role}',
  assessed: 'valutato il {day}',
  nextReview: 'prossima valutazione {day}',
  notAssessed: 'non valutato',
  noNextReview: 'nessuna prossima valutazione',
  country: (country) => `Paese: ${country}`,
  responsibilitiesLead: 'Chi fa che cosa lungo il ciclo di vita (A.10.2).',
  noResponsibility: 'Nulla è attribuito: chi fa che cosa non è documentato.',
  task: 'Compito',
  parties: { us: 'Noi', them: 'Loro', shared: 'Condivisi' },
  count: (count) => counted(count, 'compito', 'compiti'),
  systemsNone: 'Nessun sistema di IA li indica come fornitore.',
  columns: { system: 'Sistema', origin: 'Origine', stage: 'Fase', model: 'Modello' },
  contract: 'Contratto',
  noContract: 'Nessun contratto è indicato.',
  noModel: 'non indicato',
  lastAssessment: 'Ultima valutazione',
  nextAssessment: 'Prossima valutazione',
};
