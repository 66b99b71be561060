import type { Messages } from '../messages.ts';
import { number } from './number.ts';

export const evidence: Messages['evidence'] = {
  columns: { proves: 'Dimostra', opens: 'Si apre qui', digest: 'Impronta' },
  provesNothing: 'nulla',
  more: (count: number) => `e altri ${number(count)}`,
  series: (of: string, instance: string) => `impegno ${of}, ${instance}`,
  here: 'sì',
  elsewhere: 'altrove',
  notThere: 'non trovato',
  verified: 'Verificata da {role} il {day}',

  file: {
    unchanged: 'invariata, controllata a questa generazione del sito',
    changed: 'modificata da quando l’impronta è stata annotata',
  },
};
