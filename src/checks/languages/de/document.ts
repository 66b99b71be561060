import { textChanges } from '../text-changes.ts';
import type { GroupTexts, RuleTexts } from '../texts.ts';
import {
  ago,
  ahead,
  counted,
  documentName,
  either,
  firstOf,
  heldAs,
  listed,
  ofSubject,
  quoted,
  statusOf,
  subjectName,
} from './words.ts';

type Expected = Parameters<RuleTexts['document/mandatory-missing']['says']['missing']>[3];

/** What would be a piece of documented information, and by when. */
const expectation = (clause: string, { policy, register, by }: Expected): string =>
  [
    policy && `ein genehmigtes Dokument, das \`"${clause}"\` unter \`satisfies\` nennt`,
    register && `${heldAs(register.what)} (\`${register.in}\`)`,
  ]
    .filter(Boolean)
    .join(', oder ') +
  (by === undefined ? '' : by === 'unknown' ? ', bis Stufe 1' : `, bis Stufe 1 am ${by}`);

export const document: GroupTexts<'document'> = {
  'document/overdue': {
    summary:
      'Eine Überprüfung ist überfällig: eines genehmigten Dokuments, der Erklärung zur Anwendbarkeit oder einer ihrer Zeilen, des Behandlungsplans, eines Risikos oder eines Lieferanten. Bei Folgenabschätzungen meldet es inventory/assessment-stale als Fehler.',
    why: 'Eine überfällige Überprüfung lässt vermuten, dass sich niemand mehr um das Dokument kümmert. Auditoren sehen hier zuerst nach, weil es kein Fachwissen braucht.',
    says: {
      past: (subject, date, past, asOf) => ({
        found: `${subjectName(subject)} war am ${date} zu überprüfen, ${ago(past)}.`,
        expected: `ein Datum, das nicht vor ${asOf} liegt`,
        fix: 'Überprüfen und berichtigen Sie, was nötig ist, und setzen Sie `nextReview` auf das Datum der nächsten Überprüfung.',
      }),
    },
  },
  'document/changed-after-approval': {
    summary:
      'Ein Dokument gilt als genehmigt, aber sein Text ist nicht der genehmigte: Der Prüfwert in `approvedText` weicht ab. Ein Dokument ohne `approvedText` wird nicht beurteilt.',
    why: 'Man befolgt den Text, den man sieht. Wurde er nach der Genehmigung geändert, hat niemand genehmigt, was befolgt wird (7.5.2), und die Lenkung von Änderungen hat versagt (7.5.3).',
    says: {
      changed: (id, approved, known) => ({
        found: `Der Text von ${id} ist nicht der, der ${approved === undefined ? '' : `am ${approved} `}genehmigt wurde. ${
          known
            ? `Seither: ${textChanges(known, {
                field: (texts) =>
                  `${texts.length === 1 ? 'das Feld' : 'die Felder'} ${listed(texts.map((text) => `\`${text}\``))} geändert`,
                changed: (texts) =>
                  `${counted(texts.length, 'Absatz', 'Absätze')} geändert: ${quoted(texts)}`,
                added: (texts) =>
                  `${counted(texts.length, 'Absatz', 'Absätze')} hinzugefügt: ${quoted(texts)}`,
                removed: (texts) =>
                  `${counted(texts.length, 'Absatz', 'Absätze')} entfernt: ${quoted(texts)}`,
              }).join(
                '; ',
              )} (${known.commit ? `zuerst geändert im Commit ${known.commit.hash.slice(0, 8)} vom ${known.commit.date}` : 'noch in keinem Commit'}).`
            : 'Git kennt den genehmigten Text hier nicht; daher lässt sich nicht sagen, was sich geändert hat.'
        }`,
        expected: 'der genehmigte Text oder eine Genehmigung des Textes, wie er ist',
        fix: `Lassen Sie den Text genehmigen, wie er ist, und führen Sie \`aims approve ${id} --by ROLE --version VERSION\` aus, setzen Sie bis dahin \`status: in-review\`, oder stellen Sie den genehmigten Text wieder her.`,
      }),
    },
  },
  'document/due-soon': {
    summary:
      'Eine Überprüfung ist innerhalb von `reviewSoonDays` fällig: eines genehmigten Dokuments oder einer Folgenabschätzung, der Erklärung zur Anwendbarkeit oder einer ihrer Zeilen, des Behandlungsplans, eines Risikos oder eines Lieferanten.',
    why: 'Eine Überprüfung braucht die Zeit mehrerer Personen. Wer erst am Tag selbst davon hört, ist zu spät.',
    says: {
      ahead: (subject, date, left) => ({
        found: `${subjectName(subject)} ist am ${date} zu überprüfen, ${ahead(left)}.`,
        fix: 'Planen Sie die Überprüfung. Ist sie erledigt, setzen Sie `nextReview` auf das Datum der nächsten.',
      }),
    },
  },
  'document/empty': {
    summary: 'Eine Richtlinie ist genehmigt, hat aber keinen Text.',
    why: 'Niemand kann ein Dokument genehmigen oder befolgen, das nichts sagt. Als dokumentierte Information zu einer Maßnahme ist es eine leere Behauptung.',
    says: {
      empty: (id) => ({
        found: `${id} ist genehmigt, hat aber keinen Text.`,
        expected: 'der Text des Dokuments unter der zweiten Zeile aus drei Bindestrichen',
        fix: 'Schreiben Sie den Text, oder setzen Sie `status: draft`.',
      }),
    },
  },
  'document/unfinished': {
    summary:
      'Ein genehmigtes Dokument enthält noch ein Zeichen unfertiger Arbeit, etwa TODO oder TBD.',
    why: 'Wer es genehmigt hat, hat etwas genehmigt, das noch niemand geschrieben hatte. Auditoren suchen nach diesen Wörtern.',
    says: {
      marked: (id, mark) => ({
        found: `${id} ist genehmigt, aber der Text enthält \`${mark}\`.`,
        expected: 'ein fertiger Text',
        fix: 'Schreiben Sie, was fehlt, und lassen Sie das Dokument erneut genehmigen, oder setzen Sie `status: draft`.',
      }),
    },
  },
  'document/mandatory-missing': {
    summary:
      'Dokumentierte Information, die ein Abschnitt verlangt, ist in keinem genehmigten Dokument und keinem Register des Handbuchs. Braucht es Zeit, sie zu erarbeiten (Ergebnisse von Audits, Bewertungen und Messungen, akzeptierte Risiken, Nachweise der Kompetenz und des Betriebs), ist dies bis zum Termin der Stufe 1 eine Warnung.',
    why: 'Die verlangte dokumentierte Information ist die erste Liste, die im Audit durchgegangen wird. Ein Entwurf gilt nicht, und ein Verfahren ist keine Aufzeichnung, dass jemand danach gehandelt hat. Eine Organisation, die eben begonnen hat, kann noch kein Audit durchgeführt haben; wenn die Zertifizierungsstelle kommt, muss sie es.',
    says: {
      missing: (clause, kind, document, expected, { states, remedy }) => ({
        found: `Abschnitt ${clause} verlangt ${kind === 'document' ? 'ein Dokument, das fehlt' : 'eine Aufzeichnung, die fehlt'}: ${documentName(document)}.${states.length === 0 ? '' : ` ${listed(states.map((policy) => `${policy.id} ist ${statusOf(policy.status)}`))}; das gilt also nicht.`}`,
        expected: expectation(clause, expected),
        fix: {
          plan: `Legen Sie dafür einen Eintrag unter \`${remedy.in}/\` an: mit \`status: planned\` und dem Datum, und mit \`status: done\`, sobald es stattgefunden hat.`,
          approve: 'Lassen Sie das Dokument genehmigen.',
          add: `Legen Sie dafür einen Eintrag unter \`${remedy.in}/\` an.`,
          either: `Schreiben Sie das Dokument unter \`policies/\`, oder legen Sie einen Eintrag unter \`${remedy.in}/\` an.`,
          write:
            'Schreiben Sie das Dokument unter `policies/`, oder nennen Sie ein vorhandenes unter `documents` in der Zeile des Abschnitts.',
        }[remedy.kind],
      }),
      planned: (clause, kind, document, expected, audit) => ({
        found: `Abschnitt ${clause} verlangt ${kind === 'document' ? 'ein Dokument, das' : 'eine Aufzeichnung, die'} es noch nicht gibt: ${documentName(document)}. ${audit.id} ist für den ${audit.date} geplant${audit.isTooLate ? ', nach Stufe 1' : ''}.`,
        expected: expectation(clause, expected),
        fix: `Führen Sie ${audit.id} wie geplant durch, und setzen Sie dann \`status\` auf \`done\`.`,
      }),
    },
  },
  'document/record-missing': {
    summary:
      'Maßnahmen sind umgesetzt, aber Aufzeichnungen, die sie zu einem System verlangen, fehlen. Eine Aufzeichnung zählt nur für ein System, das sie unter `systems` nennt.',
    why: 'Eine Vorgabe, nach der jedes System eine Spezifikation hat, ist nicht die Spezifikation. Im Audit wird ein System ausgewählt und nach der Aufzeichnung gefragt.',
    says: {
      lacking: (id, missing, { ofEvidence, fields, ofResources }, silent) => ({
        found: `Bei ${id} fehlen Aufzeichnungen, die umgesetzte Maßnahmen verlangen: ${firstOf(missing.map(({ control, document }) => `${documentName(document)} (${control})`))}.`,
        expected: [
          ofEvidence &&
            `zu jeder dieser Maßnahmen ein gültiger Nachweis, der das System nennt${fields.length > 0 ? `, oder ${either(fields.map((name) => `\`${name}\``))} im System selbst` : ''}`,
          ofResources && 'seine Ressourcen im Inventar',
        ]
          .filter(Boolean)
          .join(', und '),
        fix: [
          silent.length > 0 &&
            `${silent.length === 1 ? `Handelt ${firstOf(silent)}` : `Handeln ${firstOf(silent)}`} von ${id}, schreiben Sie das dort unter \`systems\`.`,
          ofEvidence &&
            `${silent.length > 0 ? 'Sonst ergänzen Sie' : 'Ergänzen Sie'} die fehlenden Aufzeichnungen und nennen sie unter \`evidence:\` der Maßnahmen, oder nennen Sie unter deren \`systems:\` nur jene, für die sie gelten.`,
          ofResources && `Vervollständigen Sie \`resources\` und \`data\` von ${id}.`,
        ]
          .filter(Boolean)
          .join(' '),
      }),
    },
  },
  'document/self-approved': {
    summary:
      'Für ein Dokument, eine Folgenabschätzung oder die Erklärung zur Anwendbarkeit ist dieselbe Rolle verantwortlich, die sie genehmigt hat.',
    why: 'Eine Genehmigung ist ein zweiter Blick (7.5.2). Wer den eigenen Text genehmigt, hat nur einmal hingesehen.',
    says: {
      same: (subject, isApproved, role) => ({
        found: `Für die Genehmigung ${ofSubject(subject)} ${isApproved ? 'war' : 'ist'} dieselbe Rolle zuständig, die auch verantwortlich ist: ${role}.`,
        expected: 'eine Genehmigung durch eine andere als die verantwortliche Rolle',
        fix: 'Lassen Sie es von einer anderen Rolle genehmigen, oder machen Sie eine andere Rolle verantwortlich.',
      }),
    },
  },
  'document/version-log': {
    summary:
      'Der Versionsverlauf eines Dokuments passt nicht zu seiner Version oder seiner Genehmigung, ist nicht der Reihe nach oder nennt eine Version zweimal.',
    why: 'Der Versionsverlauf ist, was man als Geschichte des Dokuments sieht (7.5.3). Passt er nicht zur geltenden Version, lässt sich nicht sagen, was gilt.',
    says: {
      order: (subject, newer, older) => ({
        found: `Der Versionsverlauf ${ofSubject(subject)} ist nicht der Reihe nach: ${newer.version} vom ${newer.date} steht unter ${older.version} vom ${older.date}.`,
        expected: 'die neueste Version zuerst',
        fix: 'Ordnen Sie die Versionen, die neueste zuerst, oder berichtigen Sie das Datum.',
      }),
      twice: (subject, version) => ({
        found: `Der Versionsverlauf ${ofSubject(subject)} nennt Version ${version} zweimal.`,
        expected: 'jede Version einmal',
        fix: 'Berichtigen Sie die Nummer, oder schreiben Sie beide Änderungen in ein Element.',
      }),
      behind: (subject, version, latest) => ({
        found: `${subjectName(subject)} hat Version ${version}, aber die neueste Version im Verlauf ist ${latest}.`,
        expected: `Version ${version} zuerst in \`changes\``,
        fix: `Schreiben Sie zuoberst in \`changes\`, was sich in Version ${version} geändert hat, oder berichtigen Sie \`version\`.`,
      }),
      later: (subject, approved, version, date) => ({
        found: `${subjectName(subject)} wurde am ${approved} genehmigt, aber der Verlauf datiert Version ${version} auf ${date}, also danach.`,
        expected: `ein Datum, das nicht nach ${approved} liegt`,
        fix: 'Wurde das Dokument nach der Genehmigung geändert, erhöhen Sie `version` und lassen es erneut genehmigen. Sonst berichtigen Sie das Datum.',
      }),
    },
  },
};
