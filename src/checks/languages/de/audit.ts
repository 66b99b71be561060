import type { GroupTexts } from '../texts.ts';
import { ago, firstOf, gradeOf, listed, unsaidOf } from './words.ts';

export const audit: GroupTexts<'audit'> = {
  'audit/coverage': {
    summary:
      'Kein internes Audit der letzten drei Jahre hat einen Abschnitt oder eine anwendbare Maßnahme abgedeckt.',
    why: 'Das Auditprogramm muss das ganze AIMS abdecken (9.2.2), und ein vollständiges internes Audit ist die Generalprobe für die Zertifizierung. Audits der Zertifizierungsstelle zählen nicht, da sie keine internen sind; Managementbewertungen zählen nicht, da sie die Konformität nicht prüfen.',
    says: {
      uncovered: (of, missed, { unplanned, audits }) => {
        const named = (ids: readonly string[]) =>
          `${{ clause: ids.length === 1 ? 'Abschnitt' : 'die Abschnitte', control: ids.length === 1 ? 'Maßnahme' : 'die Maßnahmen' }[of]} ${listed(ids)}`;
        return {
          found: `Kein internes Audit der letzten drei Jahre hat ${missed === 'all' ? { clause: 'einen Abschnitt', control: 'eine anwendbare Maßnahme' }[of] : named(missed)} abgedeckt.`,
          expected: `${{ clause: 'jeder Abschnitt', control: 'jede anwendbare Maßnahme' }[of]} unter \`covers\` eines durchgeführten internen Audits und nicht als \`not-looked-at\` festgehalten`,
          fix:
            audits.length === 0
              ? 'Ergänzen Sie sie unter `covers` des nächsten internen Audits, oder planen Sie eines.'
              : unplanned.length === 0
                ? `Führen Sie ${listed(audits)} wie geplant durch: Damit ist all das abgedeckt.`
                : `Planen Sie ein internes Audit für ${named(unplanned)}, oder ergänzen Sie sie unter \`covers\` eines geplanten; der Rest ist in ${listed(audits)} geplant.`,
        };
      },
    },
  },
  'audit/independence': {
    summary: 'Wer ein Audit leitet, verantwortet etwas, das darin geprüft wird.',
    why: 'Auditoren müssen objektiv und unparteiisch sein (9.2.2): Sie prüfen nicht ihre eigene Arbeit. Audits, die mehr als drei Jahre zurückliegen, bleiben unbeachtet, da sie nicht mehr zählen.',
    says: {
      own: (id, lead, covered, isHeld) => ({
        found: `${id} deckt ${listed(covered)} ab, wofür die leitende Rolle ${lead} selbst verantwortlich ist.`,
        expected: 'eine Leitung, die für nichts verantwortlich ist, was das Audit abdeckt',
        fix: isHeld
          ? 'Lassen Sie diesen Teil in einem eigenen Audit von einer anderen Rolle noch einmal prüfen.'
          : 'Nennen Sie eine andere Leitung, oder entfernen Sie diesen Teil aus `covers` und lassen ihn von einer anderen Rolle prüfen.',
      }),
    },
  },
  'audit/programme': {
    summary:
      'Es gibt interne Audits, aber kein Auditprogramm, niemand hat es genehmigt, es plant kein weiteres internes Audit, oder die Zertifizierungsstelle führt durch, was ein internes Audit sein soll.',
    why: 'Die Organisation plant ihre internen Audits selbst (9.2.2). Audits einer Zertifizierungsstelle ersetzen sie nicht, und eine Stelle darf nicht intern auditieren, wen sie zertifiziert (ISO/IEC 17021-1, 5.2).',
    says: {
      missing: (held) => ({
        found: `Interne Audits werden durchgeführt (${listed(held)}), aber \`handbook.yaml\` beschreibt kein Auditprogramm.`,
        expected:
          '`auditProgramme` mit `objectives`, `criteria`, `frequency` und seiner Genehmigung',
        fix: 'Ergänzen Sie `auditProgramme:` mit dem, was die internen Audits ermitteln sollen, nach welchen Kriterien und wie oft.',
      }),
      unapproved: (missing) => ({
        found: `Es ist nicht gesagt, ${unsaidOf(missing)} das Auditprogramm genehmigt wurde.`,
        expected: '`approvedBy` mit einer Rolle und `approved` mit dem Datum',
        fix: 'Ergänzen Sie, was fehlt, sobald das Programm genehmigt ist.',
      }),
      unplanned: (others) => ({
        found: `Kein internes Audit ist geplant.${others.length === 0 ? '' : ` ${listed(others)} ${others.length === 1 ? 'ist ein Audit' : 'sind Audits'} der Zertifizierungsstelle und ${others.length === 1 ? 'zählt' : 'zählen'} nicht.`}`,
        expected:
          'ein Audit mit `kind: internal-audit`, `status: planned` und einem Datum, das noch kommt',
        fix: 'Ergänzen Sie unter `audits/` das nächste interne Audit, mit dem, was es abdecken soll.',
      }),
      body: (id, body) => ({
        found: `${id} heißt internes Audit, aber ${body}, die Zertifizierungsstelle, ist unter seinen Auditoren.`,
        expected: 'eigene Auditoren oder solche einer Firma, die Sie nicht zertifiziert',
        fix: 'Hat die Zertifizierungsstelle für das Zertifikat auditiert, setzen Sie `kind` auf `stage-1`, `stage-2`, `surveillance` oder `recertification`, und schreiben Sie ihren Namen unter `body`. Sonst lassen Sie das interne Audit von jemand anderem durchführen.',
      }),
    },
  },
  'audit/results': {
    summary:
      'Ein durchgeführtes Audit sagt nicht zu allem, was es abdeckt, was es ergeben hat, oder seine Ergebnisse und seine Feststellungen widersprechen sich.',
    why: 'Die Ergebnisse sind der Nachweis, dass das Programm ausgeführt wurde (9.2.2). Hat niemand etwas festgestellt, hat vielleicht niemand hingesehen. Was die Zertifizierungsstelle ergeben hat, steht in ihrem eigenen Bericht.',
    says: {
      unrecorded: (id, missing) => ({
        found: `${id} wurde durchgeführt, aber ${missing.length > 0 ? `zu ${firstOf(missing)} ` : ''}ist kein Ergebnis festgehalten.`,
        expected:
          'unter `results` ein Ergebnis zu jedem Abschnitt und jeder Maßnahme in `covers`: `conform`, `finding` oder `not-looked-at`',
        fix: 'Übernehmen Sie die Ergebnisse aus den Notizen oder dem Bericht der Auditoren. Schreiben Sie `not-looked-at`, wo niemand hingesehen hat.',
      }),
      nameless: (id, of) => ({
        found: `${id} hat eine Feststellung zu ${of}, nennt sie aber nicht.`,
        expected: '`finding` mit der ID der Feststellung',
        fix: 'Ergänzen Sie `finding`. Gab es keine, setzen Sie `result` auf `conform`.',
      }),
      contrary: (id, of, finding, grade) => ({
        found: `${id} hält ${of} als \`conform\` fest, hat dazu aber ${finding} festgestellt (${gradeOf(grade)}).`,
        expected: `\`finding\`, mit \`finding: ${finding}\``,
        fix: 'Berichtigen Sie das Ergebnis, oder wozu die Feststellung gehört.',
      }),
      ofOthers: (id, finding, raised) => ({
        found: `${id} nennt ${finding} als eigene Feststellung, aber ${'source' in raised ? `die Quelle von ${finding} ist \`${raised.source}\`` : `${finding} stammt aus ${raised.audit}`}.`,
        expected: 'eine Feststellung, deren `audit` dieses Audit ist',
        fix: `Nennen Sie die Feststellung, die aus diesem Audit stammt, oder berichtigen Sie \`audit\` von ${finding}.`,
      }),
      unnamed: (id, findings) => ({
        found: `${id} hat ${listed(findings)} festgestellt, aber keines der Ergebnisse nennt ${findings.length === 1 ? 'diese Feststellung' : 'diese Feststellungen'}.`,
        expected: 'zu jeder Feststellung des Audits ein Ergebnis mit `finding`',
        fix: 'Schreiben Sie `result: finding` und `finding` bei dem Abschnitt oder der Maßnahme, zu der sie gehört.',
      }),
    },
  },
  'audit/lead-missing': {
    summary: 'Nirgends steht, wer ein Audit oder eine Managementbewertung leitet.',
    why: 'Auditoren müssen objektiv und unparteiisch sein (9.2.2), und die oberste Leitung führt die Bewertung durch (9.3.1). Das kann niemand beurteilen, wenn nicht bekannt ist, wer es ist.',
    says: {
      ofBody: (id) => ({
        found: `Es ist nicht gesagt, wer ${id} leitet.`,
        expected: '`body` mit dem Namen der Zertifizierungsstelle',
        fix: 'Ergänzen Sie `body`.',
      }),
      ofReview: (id) => ({
        found: `Es ist nicht gesagt, wer ${id} leitet.`,
        expected: '`lead` mit der Rolle der obersten Leitung',
        fix: 'Ergänzen Sie `lead`.',
      }),
      ofAudit: (id) => ({
        found: `Es ist nicht gesagt, wer ${id} leitet.`,
        expected: '`lead` mit einer Rolle oder, wenn es jemand von außen leitet, `auditors`',
        fix: 'Ergänzen Sie `lead` oder `auditors`.',
      }),
    },
  },
  'audit/not-held': {
    summary:
      'Der Termin eines geplanten Audits oder einer geplanten Managementbewertung ist verstrichen.',
    why: 'Audits und Bewertungen finden in geplanten Abständen statt (9.2.1, 9.3.1). Eines, das geplant war und nicht stattfand, ist eine Lücke im Programm.',
    says: {
      passed: (id, date, past, asOf) => ({
        found: `${id} war für den ${date} geplant, ${ago(past)}, und ist nicht als durchgeführt bezeichnet.`,
        expected: `ein Datum, das nicht vor ${asOf} liegt, oder \`status: done\``,
        fix: 'Wurde es durchgeführt, setzen Sie `status: done`. Wenn nicht, setzen Sie `date` auf den neuen Termin und sagen im Text, warum.',
      }),
    },
  },
};
