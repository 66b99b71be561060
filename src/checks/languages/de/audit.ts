import type { GroupTexts } from '../texts.ts';

export const audit: GroupTexts<'audit'> = {
  'audit/coverage': {
    summary:
      'Kein internes Audit der letzten drei Jahre hat einen Abschnitt oder eine anwendbare Maßnahme abgedeckt.',
    why: 'Das Auditprogramm muss das ganze AIMS abdecken (9.2.2), und ein vollständiges internes Audit ist die Generalprobe für die Zertifizierung. Audits der Zertifizierungsstelle zählen nicht, da sie keine internen sind; Managementbewertungen zählen nicht, da sie die Konformität nicht prüfen.',
  },
  'audit/independence': {
    summary: 'Wer ein Audit leitet, verantwortet etwas, das darin geprüft wird.',
    why: 'Auditoren müssen objektiv und unparteiisch sein (9.2.2): Sie prüfen nicht ihre eigene Arbeit. Audits, die mehr als drei Jahre zurückliegen, bleiben unbeachtet, da sie nicht mehr zählen.',
  },
  'audit/programme': {
    summary:
      'Es gibt interne Audits, aber kein Auditprogramm, niemand hat es genehmigt, es plant kein weiteres internes Audit, oder die Zertifizierungsstelle führt durch, was ein internes Audit sein soll.',
    why: 'Die Organisation plant ihre internen Audits selbst (9.2.2). Audits einer Zertifizierungsstelle ersetzen sie nicht, und eine Stelle darf nicht intern auditieren, wen sie zertifiziert (ISO/IEC 17021-1, 5.2).',
  },
  'audit/results': {
    summary:
      'Ein durchgeführtes Audit sagt nicht zu allem, was es abdeckt, was es ergeben hat, oder seine Ergebnisse und seine Feststellungen widersprechen sich.',
    why: 'Die Ergebnisse sind der Nachweis, dass das Programm ausgeführt wurde (9.2.2). Hat niemand etwas festgestellt, hat vielleicht niemand hingesehen. Was die Zertifizierungsstelle ergeben hat, steht in ihrem eigenen Bericht.',
  },
  'audit/lead-missing': {
    summary: 'Nirgends steht, wer ein Audit oder eine Managementbewertung leitet.',
    why: 'Auditoren müssen objektiv und unparteiisch sein (9.2.2), und die oberste Leitung führt die Bewertung durch (9.3.1). Das kann niemand beurteilen, wenn nicht bekannt ist, wer es ist.',
  },
  'audit/not-held': {
    summary:
      'Der Termin eines geplanten Audits oder einer geplanten Managementbewertung ist verstrichen.',
    why: 'Audits und Bewertungen finden in geplanten Abständen statt (9.2.1, 9.3.1). Eines, das geplant war und nicht stattfand, ist eine Lücke im Programm.',
  },
};
