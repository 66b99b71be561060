import type { GroupTexts } from '../texts.ts';

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Un collegamento o un’immagine non porta da nessuna parte.',
    why: 'Un auditor che segue un collegamento a una prova e non trova nulla smette di fidarsi del resto.',
  },
  'link/anchor': {
    summary:
      'Un collegamento porta a una pagina che esiste, ma a un titolo o a una riga che la pagina non ha.',
    why: 'Il lettore arriva in cima alla pagina e cerca ciò che il collegamento prometteva.',
  },
  'link/doubtful': {
    summary:
      'Un indirizzo porta al computer di chi legge o a un host senza dominio, oppure non è cifrato.',
    why: 'Un indirizzo copiato da un’anteprima, o dalla rete di un ufficio, a un auditor non apre nulla. Con http chiunque lungo il percorso può cambiare ciò che è mostrato come prova.',
  },
};
