import type { GroupTexts } from '../texts.ts';

export const assessment: GroupTexts<'assessment'> = {
  'assessment/coverage': {
    summary:
      'Eine Folgenabschätzung betrachtet Fairness, Sicherheit oder Transparenz nicht, oder Einzelne, Gruppen oder die Gesellschaft.',
    why: 'Eine Folgenabschätzung, die nur Einzelne betrachtet, übersieht, was ein System bei Gruppen und in der Gesellschaft bewirkt (A.5.4, A.5.5). Auditoren achten auf beides.',
  },
  'assessment/untreated': {
    summary:
      'Gegen einen schweren Schaden, oder einen, dessen Wert über der Risikobereitschaft liegt, ist nichts vorgesehen.',
    why: 'Eine Folgenabschätzung, die einen schweren Schaden feststellt und nichts dagegen vorsieht, dokumentiert, dass Menschen ihm wissentlich ausgesetzt werden. Gegen Schäden der Schwere 4 und 5 ist immer etwas vorzusehen, wie unwahrscheinlich sie auch sind. Darunter entscheidet der Wert, wie im Risikoregister.',
  },
  'assessment/late': {
    summary:
      'Die erste Folgenabschätzung eines Systems wurde erst genehmigt, als es schon in Betrieb war, oder die Folgenabschätzung einer Änderung erst nach der Änderung.',
    why: 'Folgenabschätzungen finden in geplanten Abständen statt und wenn wesentliche Änderungen vorgeschlagen werden (6.1.4, 8.4), damit sie noch etwas ändern können. Eine, die nachfolgt, beschreibt nur.',
  },
  'assessment/condition-overdue': {
    summary: 'Eine Auflage einer geltenden Folgenabschätzung ist nach ihrem Termin nicht erfüllt.',
    why: 'Die Schlussfolgerung hängt von ihren Auflagen ab. Wird eine nicht rechtzeitig erfüllt, hat niemand geschlossen, dass das System so genutzt werden darf, wie es ist (6.1.4, 8.4).',
  },
  'assessment/jurisdiction-missing': {
    summary: 'Eine genehmigte Folgenabschätzung nennt keinen Rechtsraum.',
    why: 'Die Folgenabschätzung muss das technische und gesellschaftliche Umfeld berücksichtigen, in dem das System genutzt wird, und die Rechtsräume, die betroffen sind (6.1.4).',
  },
  'assessment/fria-incomplete': {
    summary: 'Einer Grundrechte-Folgenabschätzung fehlt ein Teil, den Art. 27(1) verlangt.',
    why: 'Art. 27(1) der KI-Verordnung der EU zählt auf, was die Abschätzung enthalten muss. Eine unvollständige erfüllt die Pflicht des Betreibers nicht.',
  },
};
