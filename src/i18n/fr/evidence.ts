import type { Messages } from '../messages.ts';
import { number } from './number.ts';

export const evidence: Messages['evidence'] = {
  columns: { proves: 'Prouve', opens: 'S’ouvre ici', digest: 'Empreinte' },
  provesNothing: 'rien',
  more: (count: number) => `et ${number(count)} de plus`,
  series: (of: string, instance: string) => `engagement ${of}, ${instance}`,
  here: 'oui',
  elsewhere: 'ailleurs',
  notThere: 'introuvable',
  verified: 'Vérifiée le {day} ({role})',

  file: {
    unchanged: 'inchangée, contrôlée à cette génération du site',
    changed: 'modifiée depuis que l’empreinte a été notée',
  },
};
