import type { GroupTexts } from '../texts.ts';
import { firstOf, listed } from './words.ts';

export const context: GroupTexts<'context'> = {
  'context/missing': {
    summary: 'Das Handbuch nennt kein Thema oder keine interessierte Partei.',
    why: 'Die Organisation bestimmt die Themen, die ihr AIMS betreffen (4.1), die relevanten Parteien und was diese verlangen (4.2). Die Norm verlangt kein Register, aber Auditoren beginnen damit.',
    says: {
      issues: () => ({
        found: 'Das Handbuch nennt interessierte Parteien, aber kein Thema.',
        expected:
          'ein Eintrag in `context/` mit `kind: internal-issue` oder `kind: external-issue`',
        fix: 'Schreiben Sie für jedes Thema einen Eintrag, und in einem davon, ob der Klimawandel relevant ist (`climate`).',
      }),
      parties: () => ({
        found: 'Das Handbuch nennt Themen, aber keine interessierte Partei.',
        expected: 'ein Eintrag in `context/` mit `kind: interested-party`',
        fix: 'Schreiben Sie für jede Partei einen Eintrag, mit dem, was sie verlangt, und wo es erfüllt wird.',
      }),
      both: () => ({
        found: 'Das Handbuch nennt keine Themen und keine interessierten Parteien.',
        expected:
          'Einträge in `context/`: Themen, darunter der Klimawandel, und interessierte Parteien',
        fix: 'Schreiben Sie für jedes Thema und jede interessierte Partei einen Eintrag. Das Feld `climate` sagt, ob der Klimawandel relevant ist.',
      }),
    },
  },
  'context/climate-undecided': {
    summary: 'Kein Thema sagt, ob der Klimawandel für das AIMS relevant ist.',
    why: 'Seit der Änderung von 2024 verlangt die gemeinsame Struktur aller Managementsystemnormen, dass die Organisation bestimmt, ob der Klimawandel ein relevantes Thema ist (4.1). „Nein“ ist eine zulässige Antwort, keine Antwort ist es nicht.',
    says: {
      undecided: () => ({
        found: 'Kein Thema sagt, ob der Klimawandel für das AIMS relevant ist.',
        expected: 'ein Thema mit `climate: true` oder `climate: false`',
        fix: 'Schreiben Sie in `context/` ein Thema zum Klimawandel, mit `climate: true`, wenn er relevant ist, und `climate: false`, wenn nicht, und dem Grund unter `relevance`.',
      }),
    },
  },
  'context/unmet': {
    summary:
      'Nichts erfüllt eine Anforderung einer interessierten Partei, oder nur etwas, das nicht gilt.',
    why: 'Die Organisation entscheidet, welche Anforderungen interessierter Parteien sie mit dem AIMS erfüllt (4.2). Eine Anforderung, die aufgeschrieben ist und nirgendwohin führt, ist das Erste, wonach die Partei und ein Auditor fragen.',
    says: {
      unnamed: (id, requirement) => ({
        found: `${id} verlangt „${requirement}“, und nichts ist genannt, das es erfüllt.`,
        expected: '`addressedBy` mit den IDs dessen, was es erfüllt',
        fix: 'Nennen Sie unter `addressedBy` die Dokumente, Maßnahmen oder anderen Einträge, die es erfüllen. Tut es nichts, planen Sie, was es tun wird; wollen Sie es nicht erfüllen, entfernen Sie es aus den Anforderungen und sagen es im Text.',
      }),
      notInForce: (id, requirement, ids) => ({
        found: `${id} verlangt „${requirement}“, aber was dafür genannt ist, gilt nicht: ${listed(ids)}.`,
        expected: '`addressedBy` mit den IDs dessen, was es erfüllt',
        fix: 'Nennen Sie unter `addressedBy` die Dokumente, Maßnahmen oder anderen Einträge, die es erfüllen. Tut es nichts, planen Sie, was es tun wird; wollen Sie es nicht erfüllen, entfernen Sie es aus den Anforderungen und sagen es im Text.',
      }),
    },
  },
  'context/unreviewed': {
    summary:
      'Ein Thema oder eine interessierte Partei wurde in den letzten 365 Tagen nicht überprüft.',
    why: 'Themen und Parteien ändern sich, und die Managementbewertung muss diese Änderungen betrachten (9.3.2). Eine Liste, die ein Jahr lang niemand gelesen hat, beschreibt eine andere Organisation.',
    says: {
      many: (ids, asOf, since) => ({
        found: `${ids.length} Themen und Parteien wurden im Jahr vor dem ${asOf} nicht überprüft: ${firstOf(ids)}.`,
        expected: `\`reviewed\` mit einem Datum ab dem ${since}`,
        fix: 'Lesen Sie sie noch einmal, ändern Sie, was nicht mehr stimmt, und schreiben Sie das Datum unter `reviewed`.',
      }),
      old: (id, reviewed, asOf, since) => ({
        found: `${id} wurde zuletzt am ${reviewed} überprüft, mehr als ein Jahr vor dem ${asOf}.`,
        expected: `\`reviewed\` mit einem Datum ab dem ${since}`,
        fix: 'Lesen Sie den Eintrag noch einmal, ändern Sie, was nicht mehr stimmt, und schreiben Sie das Datum unter `reviewed`.',
      }),
      never: (id, since) => ({
        found: `${id} sagt nicht, wann der Eintrag überprüft wurde.`,
        expected: `\`reviewed\` mit einem Datum ab dem ${since}`,
        fix: 'Lesen Sie den Eintrag noch einmal, ändern Sie, was nicht mehr stimmt, und schreiben Sie das Datum unter `reviewed`.',
      }),
    },
  },
};
