import type { Messages } from '../messages.ts';
import { number } from './number.ts';

export const evidence: Messages['evidence'] = {
  columns: { proves: 'Demuestra', opens: 'Se abre aquí', digest: 'Huella' },
  provesNothing: 'nada',
  more: (count: number) => `y ${number(count)} más`,
  series: (of: string, instance: string) => `compromiso ${of}, ${instance}`,
  here: 'sí',
  elsewhere: 'en otro lugar',
  notThere: 'no encontrado',
  verified: 'Verificada por {role} el {day}',

  file: {
    unchanged: 'sin cambios, comprobada al generar este sitio',
    changed: 'modificada desde que se anotó la huella',
  },
};
