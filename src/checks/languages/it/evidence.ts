import type { GroupTexts } from '../texts.ts';
import { ago, ahead } from './words.ts';

export const evidence: GroupTexts<'evidence'> = {
  'evidence/orphan': {
    summary:
      'Un’evidenza attuale non prova nulla: nessun campo di alcuna voce la nomina, e non mantiene alcun impegno.',
    why: 'O l’evidenza è stata raccolta per nulla, o manca il rimando a essa. Le evidenze sostituite si conservano e non hanno bisogno di un rimando.',
    says: {
      unnamed: (id) => ({
        found: `${id} non prova nulla: nessun controllo, sistema, ruolo o altra voce la nomina.`,
        expected: 'almeno una voce che la nomini, per esempio un controllo sotto `evidence:`',
        fix: 'Nominarla nella voce che sostiene, impostare `status: superseded` se un’evidenza più recente ne ha preso il posto, o rimuoverla.',
      }),
    },
  },
  'evidence/expired': {
    summary: 'Un’evidenza è indicata come attuale, ma è scaduta.',
    why: 'È ancora elencata come prova, ma l’auditor che la apre trova che prova solo il passato.',
    says: {
      expired: (id, until, past, asOf) => ({
        found: `${id} è indicata come attuale, ma era valida solo fino al ${until}, ${ago(past)}.`,
        expected: `un’evidenza valida il ${asOf}`,
        fix: 'Raccoglierla in una nuova voce e qui impostare `status: superseded`.',
      }),
    },
  },
  'evidence/endless': {
    summary: 'Un’evidenza attuale è stata raccolta più di 3 anni fa e non ha `validUntil`.',
    why: 'Un’evidenza senza fine non scade mai da sola. Un auditor chiede che cosa una registrazione di anni fa provi sul sistema di oggi.',
    says: {
      endless: (id, collected, age, limit) => ({
        found: `${id} è stata raccolta il ${collected}, ${age} anni fa, e non dice fino a quando è valida.`,
        expected: `un’evidenza degli ultimi ${limit} anni, o la data fino a cui è valida sotto \`validUntil\``,
        fix: 'Raccoglierla in una nuova voce e qui impostare `status: superseded`, o aggiungere `validUntil`.',
      }),
    },
  },
  'evidence/due-soon': {
    summary: 'Un’evidenza attuale scade entro `reviewSoonDays`.',
    why: 'La nuova evidenza deve esserci prima che la vecchia scada, o i controlli che vi si basano restano per un po’ senza prova.',
    says: {
      ending: (id, until, left, how) => ({
        found: `${id} è valida fino al ${until}: l’evidenza scade ${ahead(left)}.`,
        fix: `Raccoglierla di nuovo in tempo. Come si raccoglie: ${how}.`,
      }),
    },
  },
  'evidence/file': {
    summary: 'Un file nominato come evidenza non è nel manuale.',
    why: 'Un’evidenza che non si apre non prova nulla, e spesso il primo a provarci è l’auditor.',
    says: {
      nowhere: (id, location, inside, remedy) => ({
        found: inside
          ? `${id} si trova in \`${location}\`, ma tale file non esiste.`
          : `${id} si trova in \`${location}\`, che non è né un indirizzo né un file di questo manuale.`,
        expected:
          'un indirizzo che comincia con https://, o il percorso di un file di questo manuale che comincia con `files/`',
        fix: {
          write: `Scrivere \`${'meant' in remedy ? remedy.meant : ''}\`, se si intende questo.`,
          put: 'Mettervi il file, o correggere il percorso.',
          copy: 'Solo alcuni computer hanno questo percorso. Mettere una copia del file sotto `files/`, o scrivere un indirizzo che ogni lettore può aprire.',
          open: 'Scrivere l’indirizzo o il percorso a cui un lettore può aprirla.',
        }[remedy.kind],
      }),
    },
  },
  'evidence/hash': {
    summary:
      'Lo SHA-256 di un file di evidenza è diverso da quello registrato. Un’evidenza a un indirizzo non è verificata.',
    why: 'L’impronta mostra che l’evidenza è quella raccolta. Se è diversa, il file è stato cambiato o sostituito dopo.',
    says: {
      lineEnds: (file, id, sha256) => ({
        found: `\`${file}\` ha fini di riga diversi dal file registrato in ${id}; tutto il resto è uguale.`,
        expected: sha256,
        fix: 'Impedire a git di cambiare i fini di riga: aggiungere `files/** -text` a `.gitattributes` accanto a `handbook.yaml`, poi ripristinare il file.',
      }),
      other: (file, id, sha256, actual) => ({
        found: `\`${file}\` non è il file registrato in ${id}: il suo SHA-256 è ${actual}.`,
        expected: sha256,
        fix: 'Ripristinare il file originale. Se quello nuovo è giusto, aggiornare `collected` e `sha256`.',
      }),
      unreadable: (file, id, sha256) => ({
        found: `\`${file}\` non si può leggere, perciò lo SHA-256 di ${id} non si può verificare.`,
        expected: sha256,
        fix: 'Correggere i permessi del file.',
      }),
    },
  },
};
