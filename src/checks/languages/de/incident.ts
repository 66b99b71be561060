import type { GroupTexts } from '../texts.ts';

export const incident: GroupTexts<'incident'> = {
  'incident/period': {
    summary: 'Die Frist einer Meldung ist abgelaufen, und nichts wurde gesendet.',
    why: 'Art. 73 der KI-Verordnung der EU gibt dem Anbieter eines Hochrisiko-Systems 15 Tage, um einen schwerwiegenden Vorfall zu melden, 10 nach einem Todesfall und 2 bei einem weitverbreiteten Verstoß oder einer Störung kritischer Infrastruktur. Art. 26(5) verlangt vom Betreiber, unverzüglich zu melden. Andere Gesetze und Verträge haben eigene Fristen.',
  },
  'incident/due': {
    summary:
      'Eine Meldung nach Art. 73 der KI-Verordnung der EU soll später erfolgen, als ihre Frist endet.',
    why: 'Die Frist folgt aus der Schwere und aus dem Tag der Kenntnis; niemand kann eine spätere vereinbaren. Sie endet nur dann einige Tage später, wenn ihr letzter Tag ein Samstag, ein Sonntag oder ein Feiertag ist.',
  },
  'incident/unassessed': {
    summary:
      'Niemand hat beurteilt, ob ein Vorfall mit einem Hochrisiko-System schwerwiegend ist oder wem ein schwerwiegender zu melden ist.',
    why: 'Ein schwerwiegender Vorfall ist innerhalb von Tagen zu melden (Art. 73 und 26(5) der KI-Verordnung der EU). Die Fristen laufen, ob jemand es beurteilt hat oder nicht; darum kommt das Urteil zuerst.',
  },
  'incident/closed-unproven': {
    summary:
      'Ein Vorfall ist abgeschlossen ohne Datum oder ohne seine Ursache und was daraus gelernt wurde.',
    why: 'Ein Register der Vorfälle ist dazu da, daraus zu lernen (10.1, 10.2, A.8.4). Im Audit wird zu jedem abgeschlossenen gefragt, was ihn verursacht hat und was geändert wurde.',
  },
};
