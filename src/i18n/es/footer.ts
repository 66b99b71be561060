import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** What stands at the foot of every page. */
export const footer: Messages['footer'] = {
  asOf: 'Situación a {day}',
  commit: 'commit {commit} del {day}',
  commitModified: 'commit {commit} del {day}, con cambios sin confirmar',
  noCommit: 'sin control de versiones',
  commitUnknown: 'ningún commit conocido',
  checks: (checks, errors, warnings) =>
    `${counted(checks, 'comprobación', 'comprobaciones')}: ${counted(errors, 'error', 'errores')}, ${counted(warnings, 'advertencia', 'advertencias')}`,
  edit: 'Editar esta página',
  report: 'Comunicar una inquietud',
  reportTo: 'Comunicar una inquietud: {contact}',
};
