import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const regulations: Messages['regulations'] = {
  timeline: 'Was wann gilt',
  drawing: (count: number, first: string, last: string) =>
    `${counted(count, 'Termin', 'Termine')} von ${first} bis ${last}, eine Linie je Anforderung. Die Tabelle darunter sagt dasselbe.`,
  asOf: (date: string) => `Stichtag ${date}`,
  mark: (date: string, title: string) => `${date}: ${title}`,
  past: (count: number) => `In Kraft: ${counted(count, 'Termin', 'Termine')}`,
  toCome: (count: number) => `Künftig: ${counted(count, 'Termin', 'Termine')}`,
  nothingToCome: 'Nichts steht bevor.',
  nothingPast: 'Noch ist nichts in Kraft.',
  noDate: 'Keine Anforderung nennt einen Termin.',
  undated: 'Ohne Termin',
  register: 'Verzeichnis',
  columns: {
    no: 'Nr.',
    date: 'Datum',
    what: 'Was gilt',
    requirement: 'Anforderung',
    basis: 'Grundlage',
    concerns: 'Betrifft',
    systems: 'Systeme',
    system: 'System',
    why: 'Warum',
    duties: 'Pflichten',
  },
  replaces: (date: string) => `${date} vor der Änderung`,
  everyone: 'alle',
  inForce: 'in Kraft',
  noSystem: 'keines',
  notTold: 'siehe Text',
  next: 'als Nächstes {day}',
  noneToCome: 'nichts weiter steht bevor',
  reasons: {
    'in-scope': 'im Geltungsbereich der Verordnung',
    'personal-data': 'bearbeitet Personendaten',
    named: 'im Text genannt',
  },
  reachNone:
    'Kein KI-System ist berührt, soweit Geltungsbereich, Daten und der Text dieses Eintrags es zeigen.',
  duties: (inForce: number, unmet: number) =>
    `{link} für diese Systeme, davon ${number(inForce)} in Kraft; ` +
    (unmet === 0
      ? 'bei allen davon ist die Erfüllung gezeigt.'
      : `bei ${number(unmet)} davon ist die Erfüllung nicht gezeigt.`),
  dutiesLink: (total: number) => counted(total, 'Pflicht', 'Pflichten'),
  swiss: {
    title: 'Schweizer Recht zu KI',
    lead: 'Quellen, die KI in der Schweiz betreffen, verfolgt bis {day}. Ob eine davon für Sie gilt, entscheiden Sie; was gilt, steht oben im Register.',
    columns: { source: 'Quelle', kind: 'Art', date: 'Datum', asks: 'Was sie verlangt' },
    addressees: (who) => `für ${who}`,
    kinds: { law: 'Gesetz', guidance: 'Leitfaden', circular: 'Rundschreiben', treaty: 'Abkommen' },
  },
};
