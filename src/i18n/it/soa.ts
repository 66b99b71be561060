import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** The Statement of Applicability. */
export const soa: Messages['soa'] = {
  description:
    'Ogni controllo dell’Appendice A della ISO/IEC 42001: se si applica, perché, a che punto è e che cosa lo comprova.',
  ownControls: 'Controlli propri',
  facts: {
    organization: 'Organizzazione',
    version: 'Versione',
    status: 'Stato',
    owner: 'Responsabile',
    approvedBy: 'Approvata da',
    approved: 'Approvata il',
    nextReview: 'Prossimo riesame',
    classification: 'Classificazione',
    basis: 'Base',
  },
  notApproved: 'non approvata',
  basis: 'ISO/IEC 42001:2023, 6.1.3 e Appendice A',
  definitions: 'Che cosa significano le colonne',
  columns: {
    control: {
      title: 'Controllo',
      meaning:
        'Numero e titolo nell’Appendice A della ISO/IEC 42001:2023; di seguito, i controlli propri.',
    },
    applicable: {
      title: 'Applicabile',
      meaning:
        'Sì, con ciò che lo motiva: rischio, impatto, legge, contratto, esigenze aziendali. No, con il motivo per cui è escluso.',
    },
    why: {
      title: 'Giustificazione',
      meaning: 'Perché qui si applica, o perché non si applica (6.1.3).',
    },
    state: {
      title: 'Stato',
      meaning: 'Un controllo attuato vale come «comprovato» solo finché vi sono evidenze valide.',
    },
    documents: {
      title: 'Documenti',
      meaning: 'Politiche e procedure che attuano il controllo.',
    },
    proof: {
      title: 'Evidenze',
      meaning: 'Evidenze, valutazioni d’impatto e audit che dimostrano che funziona.',
    },
    owner: {
      title: 'Responsabile, riesaminato',
      meaning:
        'Il ruolo che risponde del controllo, e quando ha confermato la riga l’ultima volta.',
    },
  },
  states: 'Che cosa significano gli stati',
  all: 'Tutti i controlli',
  inAll: (count) => (count === 1 ? '{count} controllo in totale' : '{count} controlli in totale'),
  caption: (version) => `Dichiarazione di applicabilità, versione ${version}`,
  by: 'entro il {day}',
  noDocument: 'Nessun documento.',
  approval: 'Approvazione',
  openVersion: (version, undecided) =>
    `La versione ${version} figura come approvata. Non può esserlo: ${counted(undecided, 'controllo non è deciso', 'controlli non sono decisi')}.`,
  undecided: (count) => counted(count, 'controllo non deciso', 'controlli non decisi'),
  noReason: 'Nessun motivo è ancora indicato.',
  signatures: { name: 'Nome', date: 'Data', signature: 'Firma' },
  approvedVersion: (version) => `La versione ${version} è stata approvata da {role} il {day}.`,
  changedVersion: (version) =>
    `La versione ${version} è stata approvata da {role} il {day}, ma da allora è stata modificata.`,
  unapprovedVersion: (version) => `La versione ${version} non è approvata.`,
};
