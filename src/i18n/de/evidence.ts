import type { Messages } from '../messages.ts';
import { number } from './number.ts';

export const evidence: Messages['evidence'] = {
  columns: { proves: 'Belegt', opens: 'Hier zu öffnen', digest: 'Prüfsumme' },
  provesNothing: 'nichts',
  more: (count: number) => `und ${number(count)} weitere`,
  series: (of: string, instance: string) => `Zusage ${of}, ${instance}`,
  here: 'ja',
  elsewhere: 'anderswo',
  notThere: 'nicht gefunden',
  verified: 'Geprüft durch {role}, {day}',

  file: {
    unchanged: 'unverändert, geprüft bei diesem Bau der Seiten',
    changed: 'verändert, seit die Prüfsumme festgehalten wurde',
  },
};
