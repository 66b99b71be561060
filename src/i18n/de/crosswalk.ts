import type { Messages } from '../messages.ts';
import { number } from './number.ts';

export const crosswalk: Messages['crosswalk'] = {
  description:
    'ISO/IEC 27001 neben ISO/IEC 42001: was sich übernehmen lässt, was erweitert wird, was neu ist.',
  title: 'Von ISO/IEC 27001 zu ISO/IEC 42001',
  lead: 'Das Managementsystem wird weiterverwendet, die Maßnahmen nicht. Die Abschnitte 4 bis 10 lassen sich mit Anpassungen übernehmen; die 38 Maßnahmen aus Anhang A, Folgenabschätzungen, Rollen und Lebenszyklus sind neue Arbeit.',
  noCounterpart: 'Keine Entsprechung.',
  flow: {
    title: 'Was sich übernehmen lässt',
    foundation: {
      title: 'Fundament',
      lead: 'ISO/IEC 27001: das zertifizierte ISMS.',
      unit: 'Maßnahmen des ISMS',
      parts: {
        lends: 'tragen etwas zu einer KI-Maßnahme bei',
        'lends-nothing': 'tragen nichts bei und laufen weiter wie bisher',
      },
    },
    shared: {
      title: 'Gemeinsame Struktur',
      lead: 'Ein Managementsystem, einmal betrieben. Gezählt nach den Normen; was wir entschieden haben, zeigt die Tabelle der Abschnitte.',
      clauses: (of: number) => `von ${number(of)} Unterabschnitten`,
      controls: (of: number) => `von ${number(of)} KI-Maßnahmen`,
      parts: {
        reuse: 'übernommen: wie sie sind',
        extend: 'erweitert: um KI ergänzt',
        partial: 'ein Teil des Inhalts lässt sich übernehmen',
        format: 'nur die Form lässt sich übernehmen, der Inhalt ist neu',
      },
    },
    additions: {
      title: 'Ergänzungen',
      lead: 'ISO/IEC 42001: was kein ISMS enthält.',
      clauses: (of: number) => `von ${number(of)} Unterabschnitten`,
      controls: (of: number) => `von ${number(of)} KI-Maßnahmen`,
      new: 'neu',
      none: 'nichts: ohne Entsprechung',
    },
  },
  otherWay: 'Umgekehrt: was jede Maßnahme des ISMS beiträgt',
  glance: {
    title: 'Auf einen Blick',
    label: 'Die beiden Normen auf einen Blick',
    caption: 'Die beiden Normen in sieben Dimensionen',
    columns: {
      dimension: 'Dimension',
      iso27001: 'ISO/IEC 27001:2022',
      iso42001: 'ISO/IEC 42001:2023',
    },
  },
  clauses: {
    title: 'Abschnitt für Abschnitt',
    caption: 'Abschnitte der beiden Normen',
    columns: {
      iso42001: 'ISO/IEC 42001',
      iso27001: 'ISO/IEC 27001',
      disposition: 'Übernahme',
      adds: 'Was das AIMS ergänzt',
      ours: 'Hier',
    },
    ours: (status: string) => `{disposition} ${status}`,
    notDecided: 'Nicht entschieden.',
  },
  controls: {
    title: 'Maßnahme für Maßnahme',
    caption: 'Maßnahmen aus ISO/IEC 42001 mit dem, was ISO/IEC 27001 zu ihnen beiträgt',
    columns: {
      iso42001: 'ISO/IEC 42001',
      transfer: 'Übernahme',
      why: 'Was sich übernehmen lässt',
      iso27001: 'ISO/IEC 27001',
      state: 'Status hier',
    },
    noEntry: 'Kein Eintrag.',
  },
  reverse: {
    title: 'Von ISO/IEC 27001 aus',
    lead: 'Die 93 Maßnahmen des ISMS, jede mit den KI-Maßnahmen, zu denen sie beiträgt. Wo sie zu keiner beiträgt, steht es da.',
    caption: 'Maßnahmen aus ISO/IEC 27001 mit den KI-Maßnahmen, zu denen sie beitragen',
    columns: { iso27001: 'ISO/IEC 27001', isms: 'In unserem ISMS', lendsTo: 'Trägt bei zu' },
    lending: (count: number) => `${number(count)} mit Beitrag`,
    notLending: (count: number) => `${number(count)} ohne Beitrag`,
    notInIsms: 'Nicht in der Erklärung des ISMS.',
    none: 'Keine KI-Maßnahme.',
  },
  nist: {
    title: 'NIST AI RMF',
    lead: 'Unterkategorien des NIST AI Risk Management Framework mit den Abschnitten und Maßnahmen aus ISO/IEC 42001, die ihnen dienen.',
    caption: 'Das NIST AI RMF neben ISO/IEC 42001',
    columns: { nist: 'Unterkategorie', clauses: 'Abschnitte', controls: 'Maßnahmen' },
    source: 'Quelle',
  },
};
