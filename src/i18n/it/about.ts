import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** What a site was made from, and what the checks found. */
export const about: Messages['about'] = {
  title: 'Informazioni su questo manuale',
  description:
    'Da quale stato dei contenuti è stato generato e che cosa hanno rilevato le verifiche.',
  asOf: 'Data di riferimento',
  asOfMeaning: '{day}: ciò che è in scadenza o scaduto è giudicato a questa data.',
  commit: 'Commit',
  commitOf: (date) => `{commit} del ${date}`,
  commitModified: (date) => `{commit} del ${date}, con modifiche non ancora registrate`,
  entries: 'Voci',
  standards: 'Norme',
  standardsUsed:
    'ISO/IEC 42001:2023, ISO/IEC 27001:2022, ISO/IEC 42005:2025; soltanto identificativi e titoli. Tutte le descrizioni sono formulate con parole di questo manuale e del suo strumento. I titoli brevi seguono la formulazione usuale in italiano; fanno fede le edizioni delle norme.',
  checks: 'Le regole delle verifiche',
  ran: (rules, errors, warnings) =>
    `${counted(rules, 'regola applicata', 'regole applicate')}. ${counted(errors, 'errore', 'errori')}, ${counted(warnings, 'avviso', 'avvisi')}.`,
  off: (rules) =>
    rules === 1
      ? 'Un’altra è disattivata in handbook.yaml.'
      : `Altre ${number(rules)} sono disattivate in handbook.yaml.`,
  quiet: (rules: number) =>
    counted(rules, 'regola senza segnalazioni', 'regole senza segnalazioni'),
  rules: 'Regole e numero di problemi di ciascuna',
  ruleColumns: {
    rule: 'Regola',
    summary: 'Scatta quando',
    severity: 'Gravità',
    issues: 'Problemi',
  },
  found: 'Che cosa hanno rilevato le verifiche',
  nothing: 'Nulla.',
  issues: 'Problemi rilevati dalle verifiche',
  issueColumns: { place: 'Posizione', rule: 'Regola', found: 'Rilevato', fix: 'Da fare' },
  firstOfEach: 'Sono mostrati i primi problemi di ogni regola.',
  allIssues: 'Tutti i problemi, in un file di testo',
  more: (count) => `e ${counted(count, 'altro', 'altri')}`,
  software: 'Software contenuto in questo sito',
  softwareCaption: 'Software contenuto in questo sito e relative licenze',
  softwareColumns: { part: 'Parte', package: 'Pacchetto', license: 'Licenza' },
  softwareParts: {
    site: 'Pagine e script',
    font: 'Il carattere tipografico',
    search: 'La ricerca',
    diskSearch: 'La ricerca di un archivio che si apre senza server',
    editor: 'L’editor nel browser',
  },
};
