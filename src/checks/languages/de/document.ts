import type { GroupTexts } from '../texts.ts';

export const document: GroupTexts<'document'> = {
  'document/overdue': {
    summary:
      'Eine Überprüfung ist überfällig: eines genehmigten Dokuments, der Erklärung zur Anwendbarkeit oder einer ihrer Zeilen, des Behandlungsplans, eines Risikos oder eines Lieferanten. Bei Folgenabschätzungen meldet es inventory/assessment-stale als Fehler.',
    why: 'Eine überfällige Überprüfung lässt vermuten, dass sich niemand mehr um das Dokument kümmert. Auditoren sehen hier zuerst nach, weil es kein Fachwissen braucht.',
  },
  'document/changed-after-approval': {
    summary:
      'Ein Dokument gilt als genehmigt, aber sein Text ist nicht der genehmigte: Der Prüfwert in `approvedText` weicht ab. Ein Dokument ohne `approvedText` wird nicht beurteilt.',
    why: 'Man befolgt den Text, den man sieht. Wurde er nach der Genehmigung geändert, hat niemand genehmigt, was befolgt wird (7.5.2), und die Lenkung von Änderungen hat versagt (7.5.3).',
  },
  'document/due-soon': {
    summary:
      'Eine Überprüfung ist innerhalb von `reviewSoonDays` fällig: eines genehmigten Dokuments oder einer Folgenabschätzung, der Erklärung zur Anwendbarkeit oder einer ihrer Zeilen, des Behandlungsplans, eines Risikos oder eines Lieferanten.',
    why: 'Eine Überprüfung braucht die Zeit mehrerer Personen. Wer erst am Tag selbst davon hört, ist zu spät.',
  },
  'document/empty': {
    summary: 'Eine Richtlinie ist genehmigt, hat aber keinen Text.',
    why: 'Niemand kann ein Dokument genehmigen oder befolgen, das nichts sagt. Als dokumentierte Information zu einer Maßnahme ist es eine leere Behauptung.',
  },
  'document/unfinished': {
    summary:
      'Ein genehmigtes Dokument enthält noch ein Zeichen unfertiger Arbeit, etwa TODO oder TBD.',
    why: 'Wer es genehmigt hat, hat etwas genehmigt, das noch niemand geschrieben hatte. Auditoren suchen nach diesen Wörtern.',
  },
  'document/mandatory-missing': {
    summary:
      'Dokumentierte Information, die ein Abschnitt verlangt, ist in keinem genehmigten Dokument und keinem Register des Handbuchs. Braucht es Zeit, sie zu erarbeiten (Ergebnisse von Audits, Bewertungen und Messungen, akzeptierte Risiken, Nachweise der Kompetenz und des Betriebs), ist dies bis zum Termin der Stufe 1 eine Warnung.',
    why: 'Die verlangte dokumentierte Information ist die erste Liste, die im Audit durchgegangen wird. Ein Entwurf gilt nicht, und ein Verfahren ist keine Aufzeichnung, dass jemand danach gehandelt hat. Eine Organisation, die eben begonnen hat, kann noch kein Audit durchgeführt haben; wenn die Zertifizierungsstelle kommt, muss sie es.',
  },
  'document/record-missing': {
    summary:
      'Maßnahmen sind umgesetzt, aber Aufzeichnungen, die sie zu einem System verlangen, fehlen. Eine Aufzeichnung zählt nur für ein System, das sie unter `systems` nennt.',
    why: 'Eine Vorgabe, nach der jedes System eine Spezifikation hat, ist nicht die Spezifikation. Im Audit wird ein System ausgewählt und nach der Aufzeichnung gefragt.',
  },
  'document/self-approved': {
    summary:
      'Für ein Dokument, eine Folgenabschätzung oder die Erklärung zur Anwendbarkeit ist dieselbe Rolle verantwortlich, die sie genehmigt hat.',
    why: 'Eine Genehmigung ist ein zweiter Blick (7.5.2). Wer den eigenen Text genehmigt, hat nur einmal hingesehen.',
  },
  'document/version-log': {
    summary:
      'Der Versionsverlauf eines Dokuments passt nicht zu seiner Version oder seiner Genehmigung, ist nicht der Reihe nach oder nennt eine Version zweimal.',
    why: 'Der Versionsverlauf ist, was man als Geschichte des Dokuments sieht (7.5.3). Passt er nicht zur geltenden Version, lässt sich nicht sagen, was gilt.',
  },
};
