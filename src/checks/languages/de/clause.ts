import type { GroupTexts } from '../texts.ts';

export const clause: GroupTexts<'clause'> = {
  'clause/target-date': {
    summary:
      'Ein Unterabschnitt, der geplant oder teilweise umgesetzt ist, hat keinen Zieltermin, oder der Zieltermin ist verstrichen.',
    why: 'Kein Abschnitt kann ausgeschlossen werden, also muss jeder vor der Zertifizierung umgesetzt sein. Ohne Termin kann niemand sagen, ob er es sein wird.',
  },
  'clause/unproven': {
    summary:
      'Ein Unterabschnitt ist umgesetzt, aber kein genehmigtes Dokument, kein Dokument des ISMS und keine Aufzeichnung zeigt es.',
    why: 'Im Audit wird gefragt, wo der Abschnitt ausgeführt wird. Ohne geltendes Dokument und ohne Aufzeichnung gibt es nichts zu zeigen.',
  },
};
