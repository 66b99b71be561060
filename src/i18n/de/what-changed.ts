import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const whatChanged: Messages['whatChanged'] = {
  title: 'Was sich geändert hat',
  since: 'Was sich seit dem letzten Audit geändert hat',
  description: 'Was sich seit dem zuletzt auditierten Stand geändert hat, nach Verzeichnis.',
  lead: 'Verglichen mit {commit} vom {day}, dem zuletzt auditierten Stand. Beide werden am selben Stichtag beurteilt, sodass nur Bearbeitungen zählen und nicht der Lauf der Zeit.',
  between: (before: string, after: string, asOf: string) =>
    `Was sich zwischen ${before} und ${after} geändert hat, beurteilt am ${asOf}`,
  feed: 'Feed der Änderungen',
  workingTree: 'dem Arbeitsverzeichnis',
  total: (entries: number) => `${counted(entries, 'Eintrag', 'Einträge')} geändert`,
  nothing: 'Nichts hat sich geändert.',
  noBaseline: {
    none: 'Es ist kein Bezugsstand festgelegt. Nennen Sie unter `baseline` in `handbook.yaml` den Tag oder Commit, der zuletzt auditiert wurde; dann zeigt diese Seite, was sich seither geändert hat.',
    unversioned:
      'Die Website wurde aus Dateien außerhalb eines Git-Repositorys gebaut und lässt sich deshalb nicht mit {name} vergleichen.',
    unknown:
      'Das Repository, aus dem die Website gebaut wurde, hat keinen Commit, Tag oder Branch {name}. Vielleicht ist der Klon unvollständig (shallow).',
    'no-handbook': 'In {name} gab es kein Handbuch.',
    unreadable: 'Git konnte {name} nicht lesen.',
  },
  places: { handbook: 'handbook.yaml', isms: 'Erklärung des ISMS', files: 'Dateien' },
  fates: { new: 'neu', gone: 'entfernt', renamed: 'umbenannt', unread: 'nicht lesbar' },
  formerly: (id: string) => `umbenannt, früher ${id}`,
  kinds: {
    decision: 'Entscheidung',
    state: 'Zustand',
    evidence: 'Nachweise',
    justification: 'Begründung',
    role: 'Rolle',
    tier: 'Einstufung',
    score: 'Bewertung',
    approval: 'Freigabe',
    text: 'Text',
    detail: 'Einzelheit',
  },
  continued: '(Fortsetzung)',
  more: (count) => `und ${number(count)} mehr`,
  changed: 'geändert',
  body: 'Text',
  state: 'Zustand',
  columns: { entry: 'Eintrag', about: 'Was', field: 'Feld', before: 'Vorher', after: 'Nachher' },
  pageTitle: (page: number) => `Was sich geändert hat, Seite ${number(page)}`,
  pages: 'Seiten der Änderungen',
  all: (count: number) =>
    count === 1 ? 'Der geänderte Eintrag' : `Alle ${number(count)} geänderten Einträge`,
  statement: {
    title: 'Die Erklärung, damals und heute',
    description: 'Die Erklärung zur Anwendbarkeit neben der zuletzt auditierten.',
    link: 'Die Erklärung zur Anwendbarkeit, damals und heute',
    lead: 'Links der Stand in {commit} vom {day}, rechts der heutige. In den Begründungen sind weggefallene Wörter durchgestrichen und neue unterstrichen.',
    changedRows: (changed: number, all: number) =>
      `${number(changed)} von ${counted(all, 'Zeile', 'Zeilen')} geändert`,
    columns: {
      control: 'Maßnahme',
      then: 'Damals',
      now: 'Heute',
      justification: 'Begründung',
      evidence: 'Nachweise',
    },
    facts: { version: 'Version', status: 'Status', approved: 'Freigegeben' },
    absent: 'nicht in der Erklärung',
    came: 'hinzugekommen: {entries}',
    went: 'weggefallen: {entries}',
  },
};
