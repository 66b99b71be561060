import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The life cycle: systems by stages. */
export const lifecycle: Messages['lifecycle'] = {
  title: 'Ciclo di vita',
  description:
    'I sistemi di IA nelle sette fasi della loro vita, con le evidenze che ogni fase ha lasciato.',
  lead: 'Ogni sistema nelle sette fasi della sua vita, con le evidenze che ogni fase ha lasciato e con ciò che manca per le fasi già superate.',
  pageTitle: (page) => `Ciclo di vita, pagina ${number(page)}`,
  systems: (count) => counted(count, 'sistema di IA', 'sistemi di IA'),
  missingCount: (count) =>
    `${counted(count, 'sistema ha', 'sistemi hanno')} superato una fase che nulla dimostra`,
  unknownCount: (count) => `la fase di ${counted(count, 'sistema', 'sistemi')} è ignota`,
  noneMissing: 'Ogni fase superata ha lasciato evidenze.',
  /** Where stages that the supplier went through have none. */
  noneMissingHere: 'Ogni fase superata qui ha lasciato evidenze.',
  unseenCount: (count) =>
    `${counted(count, 'sistema', 'sistemi')} senza evidenza di una fase del fornitore`,
  none: 'Nessun sistema di IA è nell’inventario.',
  summary: 'Sistemi per fase raggiunta e per origine',
  matrix: 'Sistemi per fase',
  columns: {
    stage: 'Fase raggiunta',
    total: 'Sistemi',
    missing: 'Con mancanze',
    system: 'Sistema',
    origin: 'Origine',
  },
  group: (stage, total) => `${stage}: ${counted(total, 'sistema', 'sistemi')}`,
  continued: (stage) => `${stage}, continua`,
  state: {
    passed: 'superata',
    current: 'in corso',
    ahead: 'futura',
    'not-ours': 'del fornitore',
    unseen: 'del fornitore, senza evidenza',
    unknown: 'ignota',
  },
  missing: 'mancante',
  missingLong: 'Mancante: la fase è stata superata, e nulla lo dimostra.',
  nothingYet: 'ancora nulla',
  legend:
    'Per un sistema acquistato, dati e sviluppo spettano al fornitore. Una fase superata resta dimostrata anche da un’evidenza scaduta in seguito; una bozza non dimostra nulla.',
  pages: 'Pagine dei sistemi',
  proofs: (count) => counted(count, 'evidenza', 'evidenze'),
};
