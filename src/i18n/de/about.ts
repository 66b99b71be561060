import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const about: Messages['about'] = {
  title: 'Über dieses Handbuch',
  description: 'Aus welchem Stand es erzeugt wurde und was die Prüfungen ergeben haben.',
  asOf: 'Stichtag',
  asOfMeaning: '{day}: Was fällig oder abgelaufen ist, wird auf diesen Tag beurteilt.',
  commit: 'Commit',
  commitOf: (date: string) => `{commit} vom ${date}`,
  commitModified: (date: string) =>
    `{commit} vom ${date}, mit Änderungen, die noch in keinem Commit stehen`,
  entries: 'Einträge',
  standards: 'Normen',
  standardsUsed:
    'ISO/IEC 42001:2023, ISO/IEC 27001:2022, ISO/IEC 42005:2025; nur Nummern und Titel. Alle Beschreibungen sind Worte dieses Handbuchs und seines Werkzeugs. Kurztitel folgen den im Deutschen üblichen Formulierungen; maßgebend sind die Ausgaben der Normen.',
  checks: 'Die Regeln der Prüfungen',
  ran: (rules: number, errors: number, warnings: number) =>
    `${counted(rules, 'Regel', 'Regeln')} geprüft. ${counted(errors, 'Fehler', 'Fehler')}, ${counted(warnings, 'Warnung', 'Warnungen')}.`,
  off: (rules: number) =>
    rules === 1
      ? '1 weitere ist in handbook.yaml ausgeschaltet.'
      : `${number(rules)} weitere sind in handbook.yaml ausgeschaltet.`,
  quiet: (rules: number) => counted(rules, 'Regel ohne Meldung', 'Regeln ohne Meldung'),
  rules: 'Regeln und wie oft jede angeschlagen hat',
  ruleColumns: {
    rule: 'Regel',
    summary: 'Schlägt an, wenn',
    severity: 'Schweregrad',
    issues: 'Probleme',
  },
  found: 'Was die Prüfungen ergeben haben',
  nothing: 'Nichts.',
  issues: 'Probleme, die die Prüfungen ergeben haben',
  issueColumns: { place: 'Stelle', rule: 'Regel', found: 'Problem', fix: 'Zu tun' },
  firstOfEach: 'Gezeigt werden die ersten Probleme jeder Regel.',
  allIssues: 'Alle Probleme als Textdatei',
  more: (count) => `und ${counted(count, 'weiteres', 'weitere')}`,
  software: 'Software in dieser Website',
  softwareCaption: 'Software, die in dieser Website enthalten ist, und ihre Lizenzen',
  softwareColumns: { part: 'Teil', package: 'Paket', license: 'Lizenz' },
  softwareParts: {
    site: 'Seiten und Skripte',
    font: 'Die Schrift',
    search: 'Die Suche',
    diskSearch: 'Die Suche eines Archivs, das sich ohne Server öffnen lässt',
    editor: 'Der Editor im Browser',
  },
};
