import type { Messages } from '../messages.ts';

/** The keys, as the dialog lists them. */
export const keys: Messages['keys'] = {
  title: 'Touches',
  lead: 'Elles agissent sur chaque page, hors saisie de texte.',
  list: [
    { keys: ['/', 'Ctrl K'], does: 'Rechercher' },
    { keys: ['Haut', 'Bas'], does: 'Parcourir les résultats' },
    { keys: ['Entrée'], does: 'Ouvrir le résultat' },
    { keys: ['P', 'N'], does: 'Fiche précédente et suivante' },
    { keys: ['Échap'], does: 'Fermer ce qui est ouvert' },
    { keys: ['?'], does: 'Cette liste' },
  ],
  single: 'Activer les touches simples (Ctrl K agit toujours)',
  close: 'Fermer',
};
