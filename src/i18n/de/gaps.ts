import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const gaps: Messages['gaps'] = {
  description:
    'Was vor der Zertifizierung offen ist, bis wann, und was das ISMS zu jeder KI-Maßnahme beiträgt.',
  lead: 'Was vor der Zertifizierung offen ist, in der Reihenfolge, in der es sie aufhält; bis wann es zu erledigen ist; und was jede KI-Maßnahme aus dem ISMS übernehmen darf.',
  stage1: 'Ziel für Stufe 1 ist der {stage1}.',
  stages: 'Ziel für Stufe 1 ist der {stage1}, für Stufe 2 der {stage2}.',
  stage2: 'Ziel für Stufe 2 ist der {stage2}.',
  noStages:
    'Für die Zertifizierung ist kein Tag angestrebt: Er stünde unter `certification` in `handbook.yaml`.',
  open: (count: number) => counted(count, 'Lücke', 'Lücken'),
  late: {
    overdue: (count: number) => `${number(count)} überfällig`,
    'after-stage2': (count: number) => `${number(count)} erst nach Stufe 2 fällig`,
    'after-stage1': (count: number) => `${number(count)} erst nach Stufe 1 fällig`,
  },
  undated: (count: number) => `${number(count)} ohne Termin`,
  nothing: 'Nichts ist offen.',
  sections: {
    backlog: 'Offene Punkte',
    plan: 'Plan',
    controls: 'Maßnahmen neben dem ISMS',
  },
  backlog: {
    columns: {
      open: 'Offen',
      isms: 'Aus dem ISMS',
      owner: 'Verantwortlich',
      target: 'Zieltermin',
    },
    noDate: 'kein Termin',
    owners: 'Nach Verantwortlichen:',
    more: (count: number) => `${counted(count, 'weitere Lücke', 'weitere Lücken')}: alle zeigen`,
  },
  kinds: {
    unproven: {
      title: 'Maßnahmen, die als umgesetzt gelten und die nichts belegt',
      why: 'Eine Behauptung ohne Beleg kann als Nichtkonformität beanstandet werden. Ein ehrlicher Plan ist besser, sofern er rechtzeitig endet.',
    },
    missing: {
      title: 'Maßnahmen ohne Eintrag in der Erklärung',
      why: 'Die Erklärung muss zu jeder Maßnahme aus Anhang A Auskunft geben (6.1.3).',
    },
    undecided: {
      title: 'Maßnahmen, über die niemand entschieden hat',
      why: 'Die Erklärung sagt zu jeder Maßnahme, ob sie anwendbar ist, und warum (6.1.3).',
    },
    assessment: {
      title: 'Systeme mit hoher Auswirkung ohne genehmigte Folgenabschätzung',
      why: 'Ein ISMS hat kein Gegenstück, darum fehlt sie oft noch (6.1.4, 8.4).',
    },
    nonconformity: {
      title: 'Nichtkonformitäten, die nicht abgeschlossen sind',
      why: 'Eine offene wesentliche Nichtkonformität steht einem Zertifikat im Weg; eine offene geringfügige braucht ihren Plan (10.2).',
    },
    clause: {
      title: 'Teile des Managementsystems, die nicht umgesetzt sind',
      why: 'Kein Abschnitt darf ausgelassen werden. Was nicht umgesetzt ist, braucht einen Termin in einem eigenen Plan.',
    },
    planned: {
      title: 'Geplante Maßnahmen',
      why: 'Sie sind anwendbar, und noch wirkt nichts davon.',
    },
    partial: {
      title: 'Teilweise umgesetzte Maßnahmen',
      why: 'Sie sind anwendbar und wirken zum Teil.',
    },
    system: {
      title: 'Systeme, von denen etwas unbekannt oder nicht entschieden ist',
      why: 'Was davon abhängt, bleibt ebenfalls offen: Pflichten, Maßnahmen und Folgenabschätzungen.',
    },
    supplier: {
      title: 'Lieferanten, die niemand beurteilt hat',
      why: 'Lieferanten werden mit Blick auf KI ausgewählt und überwacht (A.10.3).',
    },
  },
  lateness: {
    overdue: 'überfällig',
    'after-stage2': 'nach Stufe 2',
    'after-stage1': 'nach Stufe 1',
  },
  plan: {
    drawing: 'Zieltermine gegenüber den Tagen der Zertifizierung',
    none: 'Nichts, was offen ist, hat einen Zieltermin.',
    marks: { 'as-of': 'Stichtag', stage1: 'Stufe 1', stage2: 'Stufe 2' },
    inTime: 'rechtzeitig für Stufe 1',
    bar: (id: string, date: string, when: string) => `${id}, bis ${date}${when && `, ${when}`}`,
    columns: { day: 'Tag', what: 'Was', distance: 'Gegenüber Stufe 1' },
    before: (days: number) => `${counted(days, 'Tag', 'Tage')} davor`,
    after: (days: number) => `${counted(days, 'Tag', 'Tage')} danach`,
    same: 'am selben Tag',
    caption: (count: number, before: number) =>
      `${counted(count, 'Zieltermin', 'Zieltermine')}, davon ${number(before)} rechtzeitig für Stufe 1.`,
    captionAlone: (count: number) => `${counted(count, 'Zieltermin', 'Zieltermine')}.`,
    more: (count: number) =>
      counted(
        count,
        'späterer Termin ist nicht eingezeichnet.',
        'spätere Termine sind nicht eingezeichnet.',
      ),
  },
  controls: {
    lead: 'Was weiterverwendet werden darf, was neu sein muss und warum. Formen werden weiterverwendet, Inhalte nicht.',
    transfers: {
      partial: 'Nachweise des ISMS zählen für ihren Teil; was KI hinzufügt, wird neu nachgewiesen.',
      format: 'Vorlage und Ablauf dürfen weiterverwendet werden; die Nachweise entstehen neu.',
      none: 'Nichts lässt sich weiterverwenden: Dokument, Ablauf und Nachweise entstehen neu.',
    },
    counts: (total: number, proven: number, open: number, excluded: number) =>
      `${counted(total, 'Maßnahme', 'Maßnahmen')} aus Anhang A: ${number(proven)} belegt, ${number(open)} offen, ${number(excluded)} ausgeschlossen`,
    columns: {
      control: 'KI-Maßnahme',
      isms: 'Im ISMS',
      transfer: 'Übernahme',
      reused: 'Weiterverwendete Nachweise',
      made: 'Neue Nachweise',
    },
    noCounterpart: 'Keine Entsprechung.',
    noRow: 'keine Zeile',
    noEntry: 'kein Eintrag',
    noneReused: {
      partial: 'Keine genannt; einzelne können zählen.',
      format: 'Keine; nur die Form.',
      none: 'Keine möglich.',
    },
    toMake: 'Zu erstellen.',
    undecided: 'Nicht entschieden.',
    notNeeded: 'Nicht nötig: ausgeschlossen.',
  },
};
