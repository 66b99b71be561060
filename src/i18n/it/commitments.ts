import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const commitments: Messages['commitments'] = {
  title: 'Impegni',
  description: 'Che cosa le politiche si impegnano a fare regolarmente, e se le evidenze ci sono.',
  lead: 'Che cosa le politiche si impegnano a fare regolarmente: una striscia per impegno e sistema, mese dopo mese. Un impegno è mantenuto se un’evidenza lo nomina.',
  pageTitle: (page: number) => `Impegni, pagina ${number(page)}`,
  pages: 'Pagine degli impegni',
  none: 'Nessuna politica approvata indica ancora un impegno in un campo. Si scriva `commitments` in una politica per vedere qui se è mantenuto.',
  matrix: 'Impegni per mese',
  promises: (count: number) => counted(count, 'impegno', 'impegni'),
  missingCount: (count: number) => counted(count, 'mancante', 'mancanti'),
  lateCount: (count: number) => `${number(count)} in ritardo`,
  noneMissing: 'Tutto ciò che era dovuto ha la sua evidenza.',
  system: 'Sistema',
  kept: 'Mantenuti',
  keptOf: (kept: number, due: number) => `${number(kept)} su ${number(due)}`,
  since: (every: string) => `{policy} vi si impegna ${every}, dal {day}`,
  organisation: 'l’organizzazione',
  every: {
    day: 'ogni giorno',
    week: 'ogni settimana',
    month: 'ogni mese',
    quarter: 'ogni trimestre',
    year: 'ogni anno',
  },
  states: { there: 'c’è', late: 'in ritardo', missing: 'manca', ahead: 'non ancora dovuto' },
  several: (count: number, state: string) => `${number(count)} ${state}`,
  legend:
    'Ogni volta figura nel mese in cui finisce il suo giorno, la sua settimana, il suo mese, il suo trimestre o il suo anno. «In ritardo» significa che l’evidenza è stata raccolta dopo la scadenza.',
};
