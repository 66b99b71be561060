import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const url: RuleTexts['mdx/url']['says'] = fromTemplates({
  otherSite: [
    'L’immagine è su un altro sito. Le pagine del manuale non caricano nulla da altri siti.',
    'un’immagine sotto `files/`',
    'Mettere una copia dell’immagine sotto `files/`, o un link a essa invece di mostrarla.',
  ],
  slashes: [
    'Un indirizzo che comincia con due barre porta a un altro sito, ma non ha schema.',
    '{0}, o un percorso di questo manuale',
    'Cominciare l’indirizzo con `https://`.',
  ],
  imageOfDrive: [
    'L’indirizzo è un percorso su un’unità di un computer.',
    '{0}, o un percorso di questo manuale',
    'Salvare l’immagine sotto `files/`, e scrivere `![what it shows](files/…)`.',
  ],
  drive: [
    'L’indirizzo è un percorso su un’unità di un computer.',
    '{0}, o un percorso di questo manuale',
    'Un solo computer ha questo percorso. Mettere una copia del file sotto `files/`, o un link a un indirizzo che ogni lettore può aprire.',
  ],
  imageScheme: [
    'L’indirizzo ha lo schema `{1}`.',
    '{0}, o un percorso di questo manuale',
    'Salvare l’immagine sotto `files/`, e scrivere `![what it shows](files/…)`.',
  ],
  file: [
    'L’indirizzo ha lo schema `{1}`.',
    '{0}, o un percorso di questo manuale',
    'Un solo computer ha questo percorso. Mettere una copia del file sotto `files/`, o un link a un indirizzo che ogni lettore può aprire.',
  ],
  scheme: [
    'L’indirizzo ha lo schema `{1}`.',
    '{0}, o un percorso di questo manuale',
    'Mettere un link a una pagina, a una voce o a un file sotto `files/`.',
  ],
});
