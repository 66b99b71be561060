import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const common: Messages['common'] = {
  none: 'keine Angabe',
  nobody: 'niemand',
  yes: 'ja',
  no: 'nein',
  table: 'Tabelle',
  owner: 'Verantwortlich',
  noEntry: 'Diese Massnahme hat keinen Eintrag.',
  entries: (count: number) => counted(count, 'Eintrag', 'Einträge'),
  labelled: (label: string, text: string) => `${label}: ${text}`,
};
