import { fromTemplates } from '../../../issues/say.ts';

/** What is said of the fields of an entry because of its id. */
export const ids = fromTemplates({
  untitled: [
    '`title` manque, alors que `{0}` est une mesure propre.',
    'le titre de la mesure',
    'L’ajouter : `title: …`.',
  ],
  titled: [
    '`title` n’a pas sa place ici : les mesures de l’annexe A tiennent leur titre du catalogue.',
    'pas de titre, ou une mesure propre nommée `ORG.…`',
    'Retirer le titre.',
  ],
  noClause: ['`{0}` n’est pas un article du système de management.', '{1}', 'Renommer le fichier.'],
  clauseTwice: ['L’article {0} a deux lignes.', '{1}', 'N’en garder qu’une.'],
  otherClause: [
    'L’article {0} ne fait pas partie de {2}.',
    '{1}',
    'Déplacer la ligne dans l’entrée de son article.',
  ],
  namesAnother: [
    '`translationOf` nomme `{0}`, mais d’après son nom le fichier est une traduction de `{1}`.',
    '`{1}`',
    'Écrire `translationOf: {1}`, ou renommer le fichier.',
  ],
  noRule: [
    'Il n’y a pas de règle `{0}` (dans `checks`).',
    'l’identifiant d’une règle, tel que `document/due-soon`',
    'Corriger l’identifiant, ou retirer la ligne.',
  ],
  unreadRule: [
    '`{0}` ne peut pas être désactivée : ce qu’elle trouve n’est pas lu, et manquerait sur le site sans que rien ne le dise.',
    '`error` ou `warning`',
    'Retirer la ligne.',
  ],
  unsafeRule: [
    '`{0}` ne peut pas être désactivée : ce qu’elle trouve pourrait exécuter du code, ou charger quelque chose, dans le navigateur du lecteur, et est omis de la page.',
    '`error` ou `warning`',
    'Retirer la ligne.',
  ],
});
