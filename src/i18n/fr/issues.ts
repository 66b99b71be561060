import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const issues: Messages['issues'] = {
  title: 'Problèmes sur cette page',
  all: (errors, warnings) =>
    `${counted(errors, 'erreur', 'erreurs')}, ${counted(warnings, 'avertissement', 'avertissements')}`,
  openFile: 'Ouvrir dans VS Code',
  more: (issues) => counted(issues, 'autre problème', 'autres problèmes'),
  preview: 'Seul l’aperçu affiche ceci.',
  expected: 'Attendu',
  nearest: 'Vouliez-vous dire',
  fix: 'À faire',
  incomplete: (issues) =>
    `{entry} ne peut pas encore être affiché en entier : ${counted(issues, 'problème', 'problèmes')}.`,
  asRead: 'Cette fiche ne peut pas encore être affichée en entier. Voici ce qui a pu en être lu.',
  fieldsUnread: 'Les champs ne peuvent pas être lus. Voici comment ils sont écrits :',
  textUnread: 'Le texte ne peut pas être lu.',
  asWritten: 'Voici comment il est écrit :',
};
