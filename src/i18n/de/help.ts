import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** How to write entries, and what the rules of the checks mean. */
export const help: Messages['help'] = {
  description:
    'Wie man jede Art von Eintrag schreibt, was jede Regel der Prüfungen bedeutet, und ein Glossar.',
  lead: 'Wie man jede Art von Eintrag schreibt, wonach die Prüfungen suchen und was die Begriffe bedeuten.',
  bring: 'Vorhandenes übernehmen',
  importExample: 'Eine erfundene Quelle, was der Befehl dazu erfährt und was er schreibt.',
  guides: {
    registers: {
      title: 'Register aus einer Tabelle',
      lead: 'Übernehmen Sie KI-Systeme, Risiken, Lieferanten, Nachweise, Datensätze oder Feststellungen aus einer Tabelle.',
    },
    isms: {
      title: 'Die Erklärung des ISMS',
      lead: 'Übernehmen Sie die Erklärung zur Anwendbarkeit, die Ihr ISMS bereits hat.',
    },
    policies: {
      title: 'Richtlinien aus Word, Markdown und HTML',
      lead: 'Machen Sie aus vorhandenen Richtlinien und Verfahren Einträge.',
    },
    findings: {
      title: 'Feststellungen eines Auditors',
      lead: 'Machen Sie Feststellungen aus dem, was ein Auditor in eine exportierte Erklärung oder in das Notizbuch geschrieben hat.',
    },
  },
  entries: 'Arten von Einträgen',
  kinds: 'Die Arten von Einträgen, jede mit ihrem Ordner',
  kindColumns: { kind: 'Art', folder: 'Ordner', purpose: 'Wozu sie dient' },
  settings: 'Einstellungen des Handbuchs',
  settingsPurpose: 'Was einmal für das ganze Handbuch gesagt wird.',
  rules: 'Regeln der Prüfungen',
  rulesLead: (rules) =>
    rules === 1
      ? 'Die Regel hat eine eigene Seite.'
      : `Jede der ${number(rules)} Regeln hat eine eigene Seite.`,
  fields: 'Felder',
  fieldsOf: (name) => `Felder: ${name}`,
  fieldColumns: { field: 'Feld', required: 'Pflicht', value: 'Wert', meaning: 'Bedeutung' },
  required: { yes: 'immer', no: 'nein' },
  optional: (count: number) => counted(count, 'Feld, das fehlen darf', 'Felder, die fehlen dürfen'),
  otherwise: (value) => `Fehlt das Feld, gilt \`${value}\`.`,
  oneFile: (path) =>
    `Jeder Eintrag ist eine eigene Datei, \`${path}\`. Der Name der Datei ist die ID des Eintrags.`,
  settingsFile: (path) => `Die Datei heißt \`${path}\`.`,
  command: (command) =>
    `\`${command}\` schreibt eine neue Datei mit der nächsten freien ID, allen Pflichtfeldern und einem Kommentar für jedes weitere Feld.`,
  example: 'Beispiel',
  exampleFrom: (file) => `\`${file}\` der Beispielorganisation.`,
  values: {
    text: 'Text',
    day: 'Datum, `JJJJ-MM-TT`',
    truth: '`true` oder `false`',
    address: 'Adresse, die mit `https://` beginnt',
    group: 'die Felder darunter',
    any: 'Wert',
    number: 'Zahl',
    numberFrom: (from) => `Zahl ab ${from}`,
    numberBetween: (from, to) => `Zahl von ${from} bis ${to}`,
    id: (of) => `ID aus: ${of}`,
    list: (of) => `Liste; je Element: ${of}`,
    map: (of) => `Namen mit Werten; je Wert: ${of}`,
    choice: (values) => `eines von ${values}`,
    or: 'oder',
  },
  catalogues: {
    'iso42001-clause': 'Abschnitte der ISO/IEC 42001',
    'iso42001-control': 'Maßnahmen aus Anhang A',
    'iso42001-objective': 'Ziele aus Anhang C',
    'iso42001-risk-source': 'Risikoquellen aus Anhang C',
    'iso27001-clause': 'Abschnitte der ISO/IEC 27001',
    'iso27001-control': 'Maßnahmen der ISO/IEC 27001',
    'ai-act-article': 'Artikel der KI-Verordnung der EU',
  },
  rule: {
    description: (rule) => `Was die Regel ${rule} bedeutet, mit einem Beispiel.`,
    severity: 'Schweregrad',
    here: 'In diesem Handbuch',
    issues: (count) => (count === 0 ? 'Keine Probleme' : counted(count, 'Problem', 'Probleme')),
    off: 'in handbook.yaml ausgeschaltet',
    alwaysOn: 'Sie lässt sich nicht ausschalten.',
    switchOff:
      'Unter `checks` in `handbook.yaml` lässt sie sich ausschalten oder auf einen anderen Schweregrad setzen.',
    why: 'Warum das wichtig ist',
    trips: 'Ein Beispiel, das gemeldet wird',
    passes: 'Ein Beispiel ohne Meldung',
    reported: 'Im Terminal meldet die Prüfung dann, auf Englisch:',
    more: (files) => `Dazu ${counted(files, 'weitere Datei', 'weitere Dateien')} ohne Fehler.`,
  },
};
