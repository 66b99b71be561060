import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const url: RuleTexts['mdx/url']['says'] = fromTemplates({
  otherSite: [
    'L’image est sur un autre site. Les pages du manuel ne chargent rien d’autres sites.',
    'une image sous `files/`',
    'Mettre une copie de l’image sous `files/`, ou y renvoyer par un lien au lieu de la montrer.',
  ],
  slashes: [
    'Une adresse qui commence par deux barres obliques mène à un autre site, mais n’a pas de schéma.',
    '{0}, ou un chemin de ce manuel',
    'Commencer l’adresse par `https://`.',
  ],
  imageOfDrive: [
    'L’adresse est un chemin sur un lecteur d’un ordinateur.',
    '{0}, ou un chemin de ce manuel',
    'Enregistrer l’image sous `files/`, et écrire `![what it shows](files/…)`.',
  ],
  drive: [
    'L’adresse est un chemin sur un lecteur d’un ordinateur.',
    '{0}, ou un chemin de ce manuel',
    'Un seul ordinateur a ce chemin. Mettre une copie du fichier sous `files/`, ou renvoyer à une adresse que tout lecteur peut ouvrir.',
  ],
  imageScheme: [
    'L’adresse a le schéma `{1}`.',
    '{0}, ou un chemin de ce manuel',
    'Enregistrer l’image sous `files/`, et écrire `![what it shows](files/…)`.',
  ],
  file: [
    'L’adresse a le schéma `{1}`.',
    '{0}, ou un chemin de ce manuel',
    'Un seul ordinateur a ce chemin. Mettre une copie du fichier sous `files/`, ou renvoyer à une adresse que tout lecteur peut ouvrir.',
  ],
  scheme: [
    'L’adresse a le schéma `{1}`.',
    '{0}, ou un chemin de ce manuel',
    'Renvoyer à une page, à une entrée ou à un fichier sous `files/`.',
  ],
});
