import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { ago, listed } from './words.ts';

type Over = Parameters<RuleTexts['incident/period']['says']['unsent']>[2];

/** Which period is over. */
const overdue = (over: Over): string =>
  'aware' in over
    ? `Art. 26(5) verlangt es unverzüglich, und die Organisation weiß davon seit dem ${over.aware}`
    : `Der letzte Tag war der ${over.due}, ${ago(over.past)}`;

const incomplete = (mayBe: boolean): string =>
  mayBe ? ' Eine erste Meldung darf unvollständig sein (Art. 73(5)).' : '';

export const incident: GroupTexts<'incident'> = {
  'incident/period': {
    summary: 'Die Frist einer Meldung ist abgelaufen, und nichts wurde gesendet.',
    why: 'Art. 73 der KI-Verordnung der EU gibt dem Anbieter eines Hochrisiko-Systems 15 Tage, um einen schwerwiegenden Vorfall zu melden, 10 nach einem Todesfall und 2 bei einem weitverbreiteten Verstoß oder einer Störung kritischer Infrastruktur. Art. 26(5) verlangt vom Betreiber, unverzüglich zu melden. Andere Gesetze und Verträge haben eigene Fristen.',
    says: {
      unsent: (id, to, over, mayBeIncomplete) => ({
        found: `${id} wurde nicht gemeldet an „${to}“: ${overdue(over)}.`,
        expected: 'eine Meldung mit dem Tag, an dem sie versandt wurde',
        fix: `Senden Sie die Meldung, und schreiben Sie das Datum unter \`sent\`.${incomplete(mayBeIncomplete)} Muss sie nicht versandt werden, entfernen Sie sie und schreiben im Text, warum.`,
      }),
      unrecorded: (id, basis, over, mayBeIncomplete) => ({
        found: `${id} ist schwerwiegend, und keine Meldung nach ${basis} ist festgehalten: ${overdue(over)}.`,
        expected: 'eine Meldung mit dem Tag, an dem sie versandt wurde',
        fix: `Senden Sie die Meldung, und ergänzen Sie sie unter \`notifications\` mit \`to\`, \`basis: ${basis}\` und \`sent\`.${incomplete(mayBeIncomplete)}`,
      }),
    },
  },
  'incident/due': {
    summary:
      'Eine Meldung nach Art. 73 der KI-Verordnung der EU soll später erfolgen, als ihre Frist endet.',
    why: 'Die Frist folgt aus der Schwere und aus dem Tag der Kenntnis; niemand kann eine spätere vereinbaren. Sie endet nur dann einige Tage später, wenn ihr letzter Tag ein Samstag, ein Sonntag oder ein Feiertag ist.',
    says: {
      later: (id, due, lastDay) => ({
        found: `${id} soll bis ${due} gemeldet werden, aber die Frist nach Art. 73 endet am ${lastDay}.`,
        expected: `kein späterer Tag als der ${lastDay} oder der nächste Arbeitstag`,
        fix: 'Entfernen Sie `due`: Die Frist wird berechnet.',
      }),
    },
  },
  'incident/unassessed': {
    summary:
      'Niemand hat beurteilt, ob ein Vorfall mit einem Hochrisiko-System schwerwiegend ist oder wem ein schwerwiegender zu melden ist.',
    why: 'Ein schwerwiegender Vorfall ist innerhalb von Tagen zu melden (Art. 73 und 26(5) der KI-Verordnung der EU). Die Fristen laufen, ob jemand es beurteilt hat oder nicht; darum kommt das Urteil zuerst.',
    says: {
      unjudged: (id, systems) => ({
        found: `${id} betrifft ${listed(systems)}, also ${systems.length === 1 ? 'ein Hochrisiko-System' : 'Hochrisiko-Systeme'}, und niemand hat beurteilt, ob der Vorfall schwerwiegend ist.`,
        expected: '`seriousness`',
        fix: 'Beurteilen Sie ihn nach Art. 3(49), und schreiben Sie das Ergebnis unter `seriousness`: `none`, oder was ihn schwerwiegend macht. Ist er schwerwiegend, ergänzen Sie unter `notifications`, wem er zu melden ist.',
      }),
      unrecorded: (id, basis, due) => ({
        found: `${id} ist schwerwiegend, und keine Meldung nach ${basis} ist festgehalten. ${due === undefined ? 'Sie ist unverzüglich zu versenden' : `Der letzte Tag ist der ${due}`}.`,
        expected: `eine Meldung mit \`basis: ${basis}\``,
        fix: `Ergänzen Sie sie unter \`notifications\` mit \`to\` und \`basis: ${basis}\`, und mit \`sent\`, sobald sie versandt ist.`,
      }),
    },
  },
  'incident/closed-unproven': {
    summary:
      'Ein Vorfall ist abgeschlossen ohne Datum oder ohne seine Ursache und was daraus gelernt wurde.',
    why: 'Ein Register der Vorfälle ist dazu da, daraus zu lernen (10.1, 10.2, A.8.4). Im Audit wird zu jedem abgeschlossenen gefragt, was ihn verursacht hat und was geändert wurde.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} ist abgeschlossen, aber es fehlt ${listed(missing.map((part) => ({ closed: 'das Datum', lessons: 'was daraus gelernt wurde' })[part]))}.`,
        expected:
          '`closed` mit dem Datum, und `lessons` mit der Ursache, dem Gelernten und dem, was geändert wurde',
        fix: 'Ergänzen Sie, was fehlt. Kennt noch niemand die Ursache, setzen Sie den Status zurück auf `contained`, und entfernen Sie `closed`.',
      }),
    },
  },
};
