import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** Words that many pages share. */
export const common: Messages['common'] = {
  none: 'nessuno',
  nobody: 'nessuno',
  yes: 'sì',
  no: 'no',
  table: 'Tabella',
  owner: 'Responsabile',
  noEntry: 'Questo controllo non ha una voce.',
  entries: (count) => counted(count, 'voce', 'voci'),
  labelled: (label, text) => `${label}: ${text}`,
  /** The road on which the lists of what is wrong follow one another, and what each counts. */
  road: {
    title: 'Da ciò che un auditor rileverebbe alla scadenza',
    steps: {
      raised: 'Ciò che un auditor rileverebbe',
      open: 'Ciò che è aperto',
      when: 'Entro quando',
    },
    checks: 'Segnalazioni delle verifiche',
    plan: 'Piano',
    counts: {
      findings: (open: number, total: number) =>
        counted(open, 'aperto', 'aperti') + ` su ${number(total)}`,
      checks: (errors: number, warnings: number) =>
        `${counted(errors, 'errore', 'errori')}, ${counted(warnings, 'avviso', 'avvisi')}`,
      plan: (dated: number, total: number) =>
        `${number(dated)} su ${counted(total, 'scostamento', 'scostamenti')} con una data`,
    },
    meaning: {
      findings: 'rilevati da persone: in audit, dopo incidenti, in reclami',
      checks: 'errori e date che questo strumento ha notato nelle voci',
      traps: 'le segnalazioni che un auditor cerca per prime, contate per punto',
      gaps: 'lavoro che le voci dicono non concluso, comprese le non conformità aperte',
      plan: 'gli scostamenti per data obiettivo',
      roadmap: 'gli otto passi verso la certificazione con i loro criteri',
    },
  },
};
