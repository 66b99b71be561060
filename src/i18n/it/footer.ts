import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** What stands at the foot of every page. */
export const footer: Messages['footer'] = {
  asOf: 'Situazione al {day}',
  commit: 'commit {commit} del {day}',
  commitModified: 'commit {commit} del {day}, con modifiche non ancora registrate',
  noCommit: 'senza controllo di versione',
  commitUnknown: 'nessun commit noto',
  checks: (checks, errors, warnings) =>
    `${counted(checks, 'verifica', 'verifiche')}: ${counted(errors, 'errore', 'errori')}, ${counted(warnings, 'avviso', 'avvisi')}`,
  edit: 'Modifica questa pagina',
  report: 'Segnala un problema',
  reportTo: 'Segnala un problema: {contact}',
};
