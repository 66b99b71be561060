import type { GroupTexts } from '../texts.ts';
import { ago, listed, statusOf } from './words.ts';

export const clause: GroupTexts<'clause'> = {
  'clause/target-date': {
    summary:
      'Ein Unterabschnitt, der geplant oder teilweise umgesetzt ist, hat keinen Zieltermin, oder der Zieltermin ist verstrichen.',
    why: 'Kein Abschnitt kann ausgeschlossen werden, also muss jeder vor der Zertifizierung umgesetzt sein. Ohne Termin kann niemand sagen, ob er es sein wird.',
    says: {
      none: (entry, ids) => ({
        found: `Kein Unterabschnitt von ${entry} ist umgesetzt oder hat einen Zieltermin: ${listed(ids)}.`,
        expected: '`targetDate` in jeder Zeile, mit dem Tag, bis zu dem sie umgesetzt wird',
        fix: 'Ergänzen Sie `targetDate` in jeder Zeile.',
      }),
      undated: (id, status) => ({
        found: `${id} ist ${status === 'planned' ? 'geplant' : 'teilweise umgesetzt'}, hat aber keinen Zieltermin.`,
        expected: '`targetDate` mit dem Tag, bis zu dem es umgesetzt wird',
        fix: 'Ergänzen Sie `targetDate`.',
      }),
      passed: (id, status, target, past, asOf) => ({
        found: `${id} ist ${status === 'planned' ? 'geplant' : 'teilweise umgesetzt'}; es sollte bis ${target} umgesetzt sein, ${ago(past)}.`,
        expected: `\`status: implemented\` oder ein Datum, das nicht vor ${asOf} liegt`,
        fix: 'Ist es umgesetzt, setzen Sie `status: implemented` und entfernen `targetDate`. Wenn nicht, setzen Sie ein neues `targetDate` und sagen im Text, warum.',
      }),
    },
  },
  'clause/unproven': {
    summary:
      'Ein Unterabschnitt ist umgesetzt, aber kein genehmigtes Dokument, kein Dokument des ISMS und keine Aufzeichnung zeigt es.',
    why: 'Im Audit wird gefragt, wo der Abschnitt ausgeführt wird. Ohne geltendes Dokument und ohne Aufzeichnung gibt es nichts zu zeigen.',
    says: {
      none: (id) => ({
        found: `${id} ist umgesetzt, aber kein Dokument und keine Aufzeichnung zeigt es.`,
        expected:
          'eine genehmigte Richtlinie unter `documents` oder das Dokument des ISMS unter `isms`',
        fix: 'Nennen Sie das Dokument, das es ausführt, oder setzen Sie `status: partial` mit einem `targetDate`.',
      }),
      noneInForce: (id, documents) => ({
        found: `${id} ist umgesetzt, aber ${listed(documents.map((document) => `${document.id} ist ${statusOf(document.status)}`))}; nichts Geltendes zeigt es also.`,
        expected:
          'eine genehmigte Richtlinie unter `documents` oder das Dokument des ISMS unter `isms`',
        fix: 'Lassen Sie das Dokument genehmigen, oder setzen Sie `status: partial` mit einem `targetDate`.',
      }),
    },
  },
};
