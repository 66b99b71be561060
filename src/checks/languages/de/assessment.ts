import type { GroupTexts } from '../texts.ts';
import { firstOf, listed, wordOf } from './words.ts';

const jurisdictions = {
  expected: '`jurisdictions` mit den Ländern, in denen Menschen betroffen sind',
  fix: 'Schreiben Sie unter `jurisdictions`, welche Rechtsordnungen die Folgenabschätzung betrachtet hat.',
};

export const assessment: GroupTexts<'assessment'> = {
  'assessment/coverage': {
    summary:
      'Eine Folgenabschätzung betrachtet Fairness, Sicherheit oder Transparenz nicht, oder Einzelne, Gruppen oder die Gesellschaft.',
    why: 'Eine Folgenabschätzung, die nur Einzelne betrachtet, übersieht, was ein System bei Gruppen und in der Gesellschaft bewirkt (A.5.4, A.5.5). Auditoren achten auf beides.',
    says: {
      overlooked: (id, isApproved, missing) => ({
        found: `${id} ist ${isApproved ? 'genehmigt' : 'in Prüfung'}, deckt aber nicht alles ab. Es fehlt: ${listed(missing.map(wordOf))}.`,
        expected:
          'Auswirkungen auf Fairness, Sicherheit und Transparenz, und auf Einzelne, Gruppen und die Gesellschaft',
        fix: 'Beurteilen Sie, was fehlt, und ergänzen Sie je eine Auswirkung. Erwarten Sie keine, schreiben Sie das als Auswirkung von geringer Schwere, mit dem Grund.',
      }),
    },
  },
  'assessment/untreated': {
    summary:
      'Gegen einen schweren Schaden, oder einen, dessen Wert über der Risikobereitschaft liegt, ist nichts vorgesehen.',
    why: 'Eine Folgenabschätzung, die einen schweren Schaden feststellt und nichts dagegen vorsieht, dokumentiert, dass Menschen ihm wissentlich ausgesetzt werden. Gegen Schäden der Schwere 4 und 5 ist immer etwas vorzusehen, wie unwahrscheinlich sie auch sind. Darunter entscheidet der Wert, wie im Risikoregister.',
    says: {
      harm: (id, { dimension, affects, severity, likelihood }, least, appetite) => ({
        found: `${id} stellt einen Schaden für ${{ individuals: 'Einzelne', groups: 'Gruppen', society: 'die Gesellschaft' }[affects]} fest (${wordOf(dimension)}; Schwere ${severity}, Wahrscheinlichkeit ${likelihood}), nennt aber keine Maßnahme dagegen.`,
        expected: `Maßnahmen gegen jeden Schaden der Schwere ${least} oder 5, und gegen jeden mit einem Wert (Schwere × Wahrscheinlichkeit) über ${appetite}`,
        fix: 'Nennen Sie unter `measures` die Maßnahmen oder Risiken, die den Schaden behandeln.',
      }),
    },
  },
  'assessment/late': {
    summary:
      'Die erste Folgenabschätzung eines Systems wurde erst genehmigt, als es schon in Betrieb war, oder die Folgenabschätzung einer Änderung erst nach der Änderung.',
    why: 'Folgenabschätzungen finden in geplanten Abständen statt und wenn wesentliche Änderungen vorgeschlagen werden (6.1.4, 8.4), damit sie noch etwas ändern können. Eine, die nachfolgt, beschreibt nur.',
    says: {
      late: (id, approved, { after, day, system, change }) => ({
        found: `${id} wurde am ${approved} genehmigt, nachdem ${{ live: `${system} am ${day} in Betrieb gegangen`, planned: `${change} am ${day} umgesetzt worden`, change: `${system} am ${day} geändert worden` }[after]} war.`,
        expected: `eine Folgenabschätzung, die am ${day} oder davor genehmigt wurde`,
        fix: `${
          {
            live: 'Wurde eine frühere Folgenabschätzung rechtzeitig genehmigt, ergänzen Sie sie mit dem Status `retired`.',
            change:
              'Wurde die Änderung vorher abgeschätzt, ergänzen Sie jene Folgenabschätzung mit dem Status `retired`, oder die geplante Änderung unter `changes/` mit der Folgenabschätzung, die sie brauchte.',
            planned:
              'Wurde die Änderung vorher abgeschätzt, ergänzen Sie jene Folgenabschätzung mit dem Status `retired`.',
          }[after]
        } Gab es keine, halten Sie das als Feststellung zu 8.4 fest, die ${system} unter \`systems\` nennt.`,
      }),
    },
  },
  'assessment/condition-overdue': {
    summary: 'Eine Auflage einer geltenden Folgenabschätzung ist nach ihrem Termin nicht erfüllt.',
    why: 'Die Schlussfolgerung hängt von ihren Auflagen ab. Wird eine nicht rechtzeitig erfüllt, hat niemand geschlossen, dass das System so genutzt werden darf, wie es ist (6.1.4, 8.4).',
    says: {
      open: (id, what, due, asOf) => ({
        found: `${id} hängt von „${what}“ ab. Das war bis ${due} zu erledigen und ist nicht erledigt.`,
        expected: `\`done\` mit dem Datum, oder ein Termin, der nicht vor ${asOf} liegt`,
        fix: 'Ist die Bedingung erfüllt, schreiben Sie das Datum unter `done`. Sonst lassen Sie die Folgenabschätzung mit einem neuen `due` erneut genehmigen, oder schränken Sie die Nutzung des Systems ein.',
      }),
    },
  },
  'assessment/jurisdiction-missing': {
    summary: 'Eine genehmigte Folgenabschätzung nennt keinen Rechtsraum.',
    why: 'Die Folgenabschätzung muss das technische und gesellschaftliche Umfeld berücksichtigen, in dem das System genutzt wird, und die Rechtsräume, die betroffen sind (6.1.4).',
    says: {
      many: (ids) => ({
        found: `${ids.length} genehmigte Folgenabschätzungen nennen keine Rechtsordnung: ${firstOf(ids)}.`,
        ...jurisdictions,
      }),
      one: (id) => ({
        found: `${id} ist genehmigt, nennt aber keine Rechtsordnung.`,
        ...jurisdictions,
      }),
    },
  },
  'assessment/fria-incomplete': {
    summary: 'Einer Grundrechte-Folgenabschätzung fehlt ein Teil, den Art. 27(1) verlangt.',
    why: 'Art. 27(1) der KI-Verordnung der EU zählt auf, was die Abschätzung enthalten muss. Eine unvollständige erfüllt die Pflicht des Betreibers nicht.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} ist genehmigt, aber in der Grundrechte-Folgenabschätzung fehlt ${listed(missing.map(({ field, point }) => `\`${field}\` (Art. ${point})`))}.`,
        expected: 'alle Bestandteile nach Art. 27(1)',
        fix: 'Ergänzen Sie unter `fria`, was fehlt.',
      }),
    },
  },
};
