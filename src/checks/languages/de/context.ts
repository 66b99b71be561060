import type { GroupTexts } from '../texts.ts';

export const context: GroupTexts<'context'> = {
  'context/missing': {
    summary: 'Das Handbuch nennt kein Thema oder keine interessierte Partei.',
    why: 'Die Organisation bestimmt die Themen, die ihr AIMS betreffen (4.1), die relevanten Parteien und was diese verlangen (4.2). Die Norm verlangt kein Register, aber Auditoren beginnen damit.',
  },
  'context/climate-undecided': {
    summary: 'Kein Thema sagt, ob der Klimawandel für das AIMS relevant ist.',
    why: 'Seit der Änderung von 2024 verlangt die gemeinsame Struktur aller Managementsystemnormen, dass die Organisation bestimmt, ob der Klimawandel ein relevantes Thema ist (4.1). „Nein“ ist eine zulässige Antwort, keine Antwort ist es nicht.',
  },
  'context/unmet': {
    summary:
      'Nichts erfüllt eine Anforderung einer interessierten Partei, oder nur etwas, das nicht gilt.',
    why: 'Die Organisation entscheidet, welche Anforderungen interessierter Parteien sie mit dem AIMS erfüllt (4.2). Eine Anforderung, die aufgeschrieben ist und nirgendwohin führt, ist das Erste, wonach die Partei und ein Auditor fragen.',
  },
  'context/unreviewed': {
    summary:
      'Ein Thema oder eine interessierte Partei wurde in den letzten 365 Tagen nicht überprüft.',
    why: 'Themen und Parteien ändern sich, und die Managementbewertung muss diese Änderungen betrachten (9.3.2). Eine Liste, die ein Jahr lang niemand gelesen hat, beschreibt eine andere Organisation.',
  },
};
