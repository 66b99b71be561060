import type { GroupTexts } from '../texts.ts';
import { fieldName } from './words.ts';

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Un collegamento o un’immagine non porta da nessuna parte.',
    why: 'Un auditor che segue un collegamento a una prova e non trova nulla smette di fidarsi del resto.',
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
