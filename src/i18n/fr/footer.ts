import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** What stands at the foot of every page. */
export const footer: Messages['footer'] = {
  asOf: 'État au {day}',
  commit: 'commit {commit} du {day}',
  commitModified: 'commit {commit} du {day}, avec des modifications non validées',
  noCommit: 'sans gestion de versions',
  commitUnknown: 'aucun commit connu',
  checks: (checks, errors, warnings) =>
    `${counted(checks, 'vérification', 'vérifications')} : ${counted(errors, 'erreur', 'erreurs')}, ${counted(warnings, 'avertissement', 'avertissements')}`,
  edit: 'Modifier cette page',
  report: 'Signaler un problème',
  reportTo: 'Signaler un problème : {contact}',
};
