import type { RuleTexts } from '../texts.ts';
import { signName } from './signs.ts';
import type { GroupTexts } from '../texts.ts';
import { fieldName } from './words.ts';

type Nowhere = Parameters<RuleTexts['link/broken']['says']['nowhere']>;

const whatName = { image: 'L’immagine', link: 'Il link' };

const expectedOf = (what: Nowhere[0]): string =>
  what === 'image'
    ? 'un file sotto `files/`'
    : 'un titolo (`#scope`), una pagina (`/soa/`), una voce con il suo file (`../policies/POL-01.mdx`), un file sotto `files/` o un indirizzo che comincia con https://';

const remedyFor = (what: Nowhere[0], remedy: Nowhere[2]): string => {
  const otherwise = what === 'image' ? 'mettervi il file' : 'togliere il link';
  if (remedy === undefined) return `Correggere l’indirizzo, o ${otherwise}.`;
  return remedy === 'network'
    ? 'Solo i computer di una rete hanno questo percorso. Mettere una copia del file sotto `files/`, o rimandare a un indirizzo che comincia con https://.'
    : `Scrivere \`${remedy.meant}\` se è ciò che si intende, o ${otherwise}.`;
};

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Un collegamento o un’immagine non porta da nessuna parte.',
    why: 'Un auditor che segue un collegamento a una prova e non trova nulla smette di fidarsi del resto.',
    says: {
      empty: (what) => ({
        found: `${whatName[what]} non ha indirizzo.`,
        expected: expectedOf(what),
        fix: 'Scrivere l’indirizzo tra le parentesi.',
      }),
      unseen: (what, sign) => ({
        found: `L’indirizzo ${{ image: 'dell’immagine', link: 'del link' }[what]} contiene ${signName(sign)}.`,
        expected: expectedOf(what),
        fix: 'Cancellarlo, o riscrivere l’indirizzo.',
      }),
      nowhere: (what, url, remedy) => ({
        found: `${whatName[what]} \`${url}\` non porta da nessuna parte.`,
        expected: expectedOf(what),
        fix: remedyFor(what, remedy),
      }),
      noImage: (url, types) => ({
        found: `\`${url}\` non è un’immagine.`,
        expected: `un file sotto \`files/\` che termina in ${types.join(', ')}`,
        fix: 'Farne un link, senza `!`, o convertirlo.',
      }),
    },
  },
  'link/anchor': {
    summary:
      'Un collegamento porta a una pagina che esiste, ma a un titolo o a una riga che la pagina non ha.',
    why: 'Il lettore arriva in cima alla pagina e cerca ciò che il collegamento prometteva.',
    says: {
      missing: (of, fragment) => ({
        found: `${of === 'entry' ? 'Questa voce' : 'file' in of ? of.file : `La pagina ${of.page}`} non ha \`#${fragment}\`.`,
        expected:
          of !== 'entry' && 'page' in of
            ? 'l’identificativo di una riga della pagina'
            : 'un titolo della voce, in minuscolo e con trattini al posto degli spazi',
        fix: 'Correggere la parte dopo `#`, o toglierla.',
      }),
    },
  },
  'link/doubtful': {
    summary:
      'Un indirizzo porta al computer di chi legge o a un host senza dominio, nasconde il suo host oppure non è cifrato.',
    why: 'Un indirizzo copiato da un’anteprima, o dalla rete di un ufficio, a un auditor non apre nulla. Con http chiunque lungo il percorso può cambiare ciò che è mostrato come prova.',
    says: {
      local: (of, host) => ({
        found: `${of === 'link' ? 'Il collegamento' : fieldName(of)} porta a \`${host}\`, che solo alcuni computer raggiungono.`,
        expected:
          'un indirizzo che ogni lettore può aprire; le pagine di questo manuale come `/soa/`',
        fix: 'Scrivere il nome completo dell’host, o il percorso della pagina in questo manuale.',
      }),
      disguised: (of, host) => ({
        found: `${of === 'link' ? 'Il collegamento' : fieldName(of)} porta a \`${host}\`, e sembra portare altrove.`,
        expected: 'un indirizzo che comincia con https:// e l’host',
        fix: `Se si intende \`${host}\`, togliere ciò che sta tra https:// e l’host.`,
      }),
      open: (of, url) => ({
        found: `${of === 'link' ? 'Il collegamento' : fieldName(of)} non è cifrato: \`${url}\`.`,
        expected: 'un indirizzo che comincia con https://',
        fix: 'Scrivere `https://`, e verificare che la pagina si apra.',
      }),
    },
  },
};
