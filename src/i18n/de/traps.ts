import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const traps: Messages['traps'] = {
  description: 'Was ein Audit beanstanden würde, gezählt und verortet, bevor es stattfindet.',
  lead: 'Was Audits beanstanden, wenn aus einem ISMS ein AIMS wird, von den Prüfungen gezählt und verortet. Hier zuerst nachsehen.',
  found: (traps: number, places: number) =>
    `${counted(traps, 'mögliche Feststellung', 'mögliche Feststellungen')}, insgesamt ${counted(places, 'Stelle', 'Stellen')}`,
  allClear: 'Keine Feststellung ist zu erwarten.',
  someOff: (count: number) =>
    count === 1
      ? '1 Regel ist in handbook.yaml ausgeschaltet'
      : `${number(count)} Regeln sind in handbook.yaml ausgeschaltet`,
  places: (count: number) => counted(count, 'Stelle', 'Stellen'),
  states: {
    clear: '0 Stellen',
    'partly-off': '0 Stellen, soweit die geprüften Regeln es zeigen',
    off: 'nicht geprüft: Die Regeln sind ausgeschaltet',
  },
  off: 'in handbook.yaml ausgeschaltet: nicht geprüft',
  ruleCount: (count: number) => counted(count, 'Problem', 'Probleme'),
  read: 'Wo keine Regel der Prüfungen davon spricht, wird es aus den Einträgen selbst gelesen.',
  readings: {
    refused: (assessment: string, performed: string) =>
      `In Gebrauch, obwohl „${assessment}“ vom ${performed}, genehmigt und in Kraft, zum Schluss kommt, dass es nicht vertretbar ist. Außer Betrieb nehmen, oder ändern und neu abschätzen.`,
    unlisted: (systems: number, unknown: number) =>
      `Von den Systemen im Verzeichnis (${number(systems)}) ist ${unknown > 0 ? 'von keinem bekannt, dass es beschafft oder eingebettet ist' : 'keines beschafft oder eingebettet'}${unknown > 0 ? `; bei ${number(unknown)} hat niemand die Herkunft angegeben` : ''}. Eingekaufte Software, Bürowerkzeuge und Dienste auf mitgelieferte KI durchsehen.`,
  },
  summary: {
    caption: 'Mögliche Feststellungen auf einen Blick',
    trap: 'Mögliche Feststellung',
    state: 'Status',
    places: 'Stellen',
    states: {
      found: 'Befund',
      clear: 'ohne Befund',
      'partly-off': 'teilweise geprüft',
      off: 'nicht geprüft',
    },
  },
  columns: { place: 'Wo', found: 'Was' },
  more: (count: number) =>
    `${counted(count, 'weitere Stelle', 'weitere Stellen')}: Alle sind aufgeführt unter`,
  traps: {
    copied: {
      title: 'Aus dem ISMS kopierte Erklärungen',
      raised:
        'Eine Erklärung, die kopiert und umbenannt wurde, kann als wesentliche Nichtkonformität beanstandet werden.',
    },
    borrowed: {
      title: 'ISMS-Nachweise unter KI-Maßnahmen',
      raised: 'Nachweise des ISMS, als Nachweise des AIMS ausgegeben.',
    },
    unassessed: {
      title: 'Systeme mit hoher Auswirkung ohne Folgenabschätzung',
      raised:
        'Keine Folgenabschätzung, eine, der das System entwachsen ist, oder eine, die Gruppen und Gesellschaft nie betrachtet hat.',
    },
    refused: {
      title: 'Systeme, die gegen ihre Folgenabschätzung genutzt werden',
      raised:
        'Ein System ist in Gebrauch, und seine genehmigte Folgenabschätzung kommt zum Schluss, dass es nicht vertretbar ist. Jemand wusste es und machte weiter.',
    },
    undecided: {
      title: 'Nicht entschieden oder unbekannt',
      raised:
        'Niemand hat entschieden, ob eine Maßnahme anwendbar ist, was wir bei einem System sind oder wie stark es auf Menschen wirkt, oder eine Angabe zu einem System ist unbekannt. Nichts, was daraus folgt, ist abgegrenzt.',
    },
    unlisted: {
      title: 'Eingekaufte und eingebettete Systeme fehlen',
      raised:
        'Ein Inventar, das nur Selbstentwickeltes kennt, oder ein eingekauftes System, dessen Lieferant nicht genannt ist.',
    },
    unproven: {
      title: 'Behauptungen ohne Beleg',
      raised: 'Eine Maßnahme, die als umgesetzt gilt und für die heute nichts vorzuweisen ist.',
    },
    suspect: {
      title: 'Maßnahmen, deren Grundlage sich geändert hat',
      raised:
        'Worauf die Maßnahme beruht, hat sich geändert, seit die verantwortliche Rolle sie zuletzt überprüft hat.',
    },
    overdue: {
      title: 'Richtlinien mit überfälliger Überprüfung',
      raised: 'Ein Datum, das verstrichen ist. Alle sehen es.',
    },
    unaccepted: {
      title: 'Entscheidungen, die niemand akzeptiert hat',
      raised:
        'Ein Risiko über der Risikobereitschaft, das niemand behandelt oder so, wie es ist, akzeptiert, ein Risikobehandlungsplan, den die Leitung nicht genehmigt hat, oder eine Erklärung, die so, wie sie ist, nicht genehmigt ist.',
    },
  },
};
