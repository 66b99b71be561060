import type { GroupTexts } from '../texts.ts';
import {
  ago,
  byArea,
  crosswalkOf,
  firstOf,
  ismsTitleOf,
  listed,
  partsOf,
  statusOf,
  titleOf,
  unsaidOf,
} from './words.ts';

export const soa: GroupTexts<'soa'> = {
  'soa/missing-control': {
    summary: 'Eine der 38 Maßnahmen aus Anhang A hat keinen Eintrag.',
    why: 'Die Erklärung zur Anwendbarkeit muss jede Maßnahme aus Anhang A berücksichtigen und jede begründen, auch die ausgeschlossenen (6.1.3). Eine Maßnahme, die fehlt, sieht vergessen aus.',
    says: {
      empty: (all) => ({
        found: `Die Erklärung zur Anwendbarkeit ist leer: Keine der ${all} Maßnahmen aus Anhang A hat einen Eintrag.`,
        expected: `ein Eintrag für jede der ${all} Maßnahmen, ob sie anwendbar ist oder nicht`,
        fix: 'Schreiben Sie für jede Maßnahme einen Eintrag unter `controls/`, von `A.2.2.mdx` bis `A.10.4.mdx`. Ist etwas noch nicht entschieden, schreiben Sie `applicable: undecided`.',
      }),
      many: (ids, all) => ({
        found: `${ids.length} der ${all} Maßnahmen aus Anhang A haben keinen Eintrag; die Erklärung zur Anwendbarkeit sagt daher nicht, ob sie anwendbar sind: ${byArea(ids)}.`,
        expected: `ein Eintrag für jede der ${all} Maßnahmen, ob sie anwendbar ist oder nicht`,
        fix: 'Schreiben Sie für jede von ihnen einen Eintrag unter `controls/`. Ist etwas noch nicht entschieden, schreiben Sie `applicable: undecided`.',
      }),
      one: (id, title, all) => ({
        found: `${id} (${titleOf(id, title)}) hat keinen Eintrag; die Erklärung zur Anwendbarkeit sagt daher nicht, ob die Maßnahme anwendbar ist.`,
        expected: `ein Eintrag für jede der ${all} Maßnahmen, ob sie anwendbar ist oder nicht`,
        fix: `Schreiben Sie \`controls/${id}.mdx\`. Ist die Maßnahme nicht anwendbar, sagen Sie es und warum: \`applicable: false\`, mit \`exclusionBasis\` und \`justification\`. Ist es noch nicht entschieden, schreiben Sie \`applicable: undecided\`.`,
      }),
    },
  },
  'soa/unknown-control': {
    summary: 'Ein Eintrag hat eine Maßnahmennummer, die es in Anhang A nicht gibt.',
    why: 'Eine Nummer, die die Norm nicht hat, oft eine der ISO/IEC 27001, zeigt im Audit, dass der falsche Anhang verwendet wurde.',
    says: {
      ofIsms: (id, title) => ({
        found: `${id} ist eine Maßnahme der ISO/IEC 27001 (${ismsTitleOf(id, title)}), nicht aus Anhang A der ISO/IEC 42001.`,
        expected:
          'eine Nummer von A.2.2 bis A.10.4, die es im Anhang gibt, oder `ORG.…` für eine eigene Maßnahme',
        fix: 'Benennen Sie die Datei nach der Nummer der KI-Maßnahme, die gemeint ist. Maßnahmen der ISO/IEC 27001 gehören in `isms/controls.csv`.',
      }),
      ofNone: (id) => ({
        found: `${id} ist keine Maßnahme aus Anhang A der ISO/IEC 42001.`,
        expected:
          'eine Nummer von A.2.2 bis A.10.4, die es im Anhang gibt, oder `ORG.…` für eine eigene Maßnahme',
        fix: 'Benennen Sie die Datei nach der Nummer ihrer Maßnahme oder, falls es eine eigene ist, nach `ORG.` und einem Namen.',
      }),
    },
  },
  'soa/undecided': {
    summary: 'Es ist nicht entschieden, ob eine Maßnahme anwendbar ist.',
    why: 'Eine offene Frage, die aufgeschrieben ist, ist ehrlich und zeigt, was noch zu tun ist. Vor Stufe 1 muss jede Maßnahme entschieden und begründet sein (6.1.3).',
    says: {
      many: (count, ids, all) => ({
        found: `${count} Entscheidungen sind zu treffen; beginnen Sie hier. ${all ? 'Noch ist keine Maßnahme entschieden' : `Nicht entschieden sind: ${byArea(ids)}`}.`,
        expected: '`applicable: true` oder `applicable: false`, mit einer `justification`',
        fix: 'Entscheiden Sie für jede von ihnen, ob sie anwendbar ist, und schreiben Sie auf, warum.',
      }),
      one: (id, title) => ({
        found: `Es ist nicht entschieden, ob ${id} (${titleOf(id, title)}) anwendbar ist.`,
        expected: '`applicable: true` oder `applicable: false`, mit einer `justification`',
        fix: 'Entscheiden Sie, ob die Maßnahme anwendbar ist, und schreiben Sie auf, warum.',
      }),
    },
  },
  'soa/target-passed': {
    summary:
      'Eine Maßnahme ist geplant oder teilweise umgesetzt, und der Zieltermin ist verstrichen.',
    why: 'Die Erklärung sagt einen Termin zu. Ist er verstrichen, fragt ein Auditor, wer es bemerkt hat und was entschieden wurde.',
    says: {
      passed: (id, status, target, past, asOf) => ({
        found: `${id} ist ${status === 'planned' ? 'geplant' : 'teilweise umgesetzt'}, sollte aber bis ${target} umgesetzt sein, ${ago(past)}.`,
        expected: `\`status: implemented\` oder ein Zieltermin, der nicht vor ${asOf} liegt`,
        fix: 'Setzen Sie `status: implemented` und entfernen Sie `targetDate`, falls das stimmt, oder vereinbaren Sie mit der verantwortlichen Rolle einen späteren Termin.',
      }),
    },
  },
  'soa/justification': {
    summary:
      'Die Begründung einer Maßnahme ist ein Platzhalter, kürzer als ein Satz, oder sagt nur, dass die Maßnahme gilt oder nicht gilt.',
    why: 'Jede Maßnahme wird aus einem Grund aufgenommen oder ausgeschlossen, der für diese Organisation gilt (6.1.3). „Anwendbar“ ist die Entscheidung, nicht ihr Grund. Wer das im Audit 38-mal liest, weiß, dass nichts entschieden wurde.',
    says: {
      weak: (id, weakness, text, isApplicable, shortest) => ({
        found: {
          placeholder: `Die Begründung von ${id} ist ein Platzhalter: „${text}“.`,
          short: `Die Begründung von ${id} ist kürzer als ein Satz: „${text}“.`,
          hollow: `Die Begründung von ${id} sagt nur, dass die Maßnahme ${isApplicable ? 'anwendbar ist' : 'nicht anwendbar ist'}, nicht warum.`,
        }[weakness],
        expected:
          weakness === 'hollow'
            ? 'der Grund, in einem Satz über diese Organisation'
            : `ein Satz von mindestens ${shortest.words} Wörtern und ${shortest.characters} Zeichen über diese Organisation`,
        fix: isApplicable
          ? 'Sagen Sie, was die Maßnahme hier nötig macht: welche Systeme, Menschen, Risiken oder Pflichten.'
          : 'Sagen Sie, warum hier nichts die Maßnahme braucht oder was an ihre Stelle tritt.',
      }),
    },
  },
  'soa/copied-from-isms': {
    summary:
      'Die Begründung einer Maßnahme ist Wort für Wort fast dieselbe wie eine in der Erklärung zur Anwendbarkeit des ISMS oder bei einer anderen Maßnahme.',
    why: 'Eine Erklärung, die aus dem ISMS kopiert und umbenannt wurde, begründet andere Maßnahmen aus anderen Gründen; das kann als wesentliche Nichtkonformität festgestellt werden. Jede Maßnahme braucht ihre eigene Begründung.',
    says: {
      copied: (id, source, isApplicable) => ({
        found: `Die Begründung von ${id} ist fast Wort für Wort die von ${'line' in source ? `27001:${source.id} in der Erklärung des ISMS (isms/controls.csv:${source.line})` : `${source.id} (${source.file})`}.`,
        expected: 'eigene Gründe',
        fix: `Schreiben Sie, warum ${id} hier ${isApplicable ? 'nötig' : 'unnötig'} ist, als gäbe es den anderen Text nicht.`,
      }),
    },
  },
  'soa/evidence-missing': {
    summary: 'Eine Maßnahme gilt als umgesetzt, aber nichts belegt es.',
    why: 'Im Audit wird nach dem Beleg jeder umgesetzten Maßnahme gefragt. Eine Behauptung ohne Beleg kann als Nichtkonformität festgestellt werden. Ein ehrlicher Plan ist besser, solange er rechtzeitig endet.',
    says: {
      unproven: (id, isAhead) => ({
        found: isAhead
          ? `${id} ist umgesetzt, aber alle Belege dafür sind noch zu erbringen oder zu genehmigen.`
          : `${id} ist umgesetzt, aber nichts belegt es.`,
        expected:
          'die ID mindestens eines Nachweises, einer genehmigten Folgenabschätzung oder eines durchgeführten Audits',
        fix: 'Ergänzen Sie den Beleg unter `evidence:`, oder setzen Sie `status: partial` mit einem `targetDate`.',
      }),
    },
  },
  'soa/evidence-expired': {
    summary:
      'Eine Maßnahme gilt als umgesetzt, aber alle ihre Belege sind abgelaufen oder abgelöst.',
    why: 'Ein alter Beleg zeigt, dass eine Maßnahme einmal gewirkt hat. Im Audit wird gefragt, ob sie heute wirkt.',
    says: {
      lapsed: (id, proofs, asOf) => ({
        found: `${id} ist umgesetzt, aber nichts belegt es mehr: ${listed(
          proofs.map((proof) => {
            if (proof.fate === 'superseded') return `${proof.id} wurde abgelöst`;
            if (proof.fate === 'retired') return `${proof.id} wurde zurückgezogen`;
            return proof.fate === 'review'
              ? `${proof.id} war am ${proof.day} zu überprüfen`
              : `${proof.id} galt bis ${proof.day}`;
          }),
        )}.`,
        expected: `mindestens ein Beleg, der am ${asOf} gilt`,
        fix: 'Erheben Sie einen neuen Beleg und nennen Sie ihn unter `evidence:`, oder setzen Sie `status: partial` mit einem `targetDate`.',
      }),
    },
  },
  'soa/isms-evidence-only': {
    summary:
      'Eine Maßnahme gilt als umgesetzt, aber alle ihre Nachweise stammen aus dem ISMS, obwohl sich nichts auf sie übertragen lässt. Lässt sich ein Teil des ISMS oder eine Vorlage übertragen, ist dies eine Warnung.',
    why: 'ISMS-Nachweise, als AIMS-Nachweise ausgegeben, gehören zu dem, was Audits zuerst beanstanden. Vorlagen lassen sich übernehmen; der Beleg, dass eine KI-Maßnahme wirkt, muss neu sein. Eigene Maßnahmen bleiben Ihrem Urteil überlassen, da keine Gegenüberstellung sie erfasst.',
    says: {
      borrowed: (id, proofs, transfer, why, isNothing) => ({
        found: `${id} ist umgesetzt, aber alle Nachweise dafür stammen aus dem ISMS (${listed(proofs)}). ${
          {
            none: 'Aus dem ISMS lässt sich nichts darauf übertragen.',
            format: 'Aus dem ISMS lässt sich nur eine Vorlage übertragen.',
            partial: 'Das ISMS lässt sich nur zum Teil übertragen.',
          }[transfer]
        } ${crosswalkOf(id, why)}`,
        expected:
          'mindestens ein Nachweis mit `origin: aims`, eine genehmigte Folgenabschätzung oder ein Audit des AIMS',
        fix: isNothing
          ? 'Ergänzen Sie unter `evidence:` einen Nachweis, der für KI erhoben wurde, oder setzen Sie `status: partial` mit einem `targetDate`.'
          : 'Ergänzen Sie unter `evidence:` einen Nachweis dessen, was das AIMS hinzufügt, oder setzen Sie `status: partial` mit einem `targetDate`.',
      }),
    },
  },
  'soa/document-missing': {
    summary:
      'Eine Maßnahme ist anwendbar, aber kein Dokument regelt sie. Ist sie umgesetzt, zählt nur ein genehmigtes Dokument.',
    why: 'Eine Maßnahme, die nicht aufgeschrieben ist, gibt es nur in den Köpfen weniger. Im Audit wird gefragt, welche Richtlinie oder welches Verfahren sie regelt.',
    says: {
      none: (id, isImplemented) => ({
        found: `${id} ist anwendbar, aber kein Dokument regelt es.`,
        expected: `die ID einer Richtlinie, eines Verfahrens oder eines Plans${isImplemented ? ', genehmigt' : ''}`,
        fix: `Nennen Sie das Dokument unter \`implementedBy:\`, oder ergänzen Sie \`"${id}"\` in dessen \`satisfies\`.`,
      }),
      noneInForce: (id, isImplemented, documents) => ({
        found: `${id} ist ${isImplemented ? 'umgesetzt' : 'anwendbar'}, aber kein geltendes Dokument regelt es: ${listed(documents.map((document) => `${document.id} ist ${statusOf(document.status)}`))}.`,
        expected: `die ID einer Richtlinie, eines Verfahrens oder eines Plans${isImplemented ? ', genehmigt' : ''}`,
        fix: 'Lassen Sie das Dokument genehmigen, oder nennen Sie unter `implementedBy:` ein anderes.',
      }),
    },
  },
  'soa/excluded-but-used': {
    summary:
      'Ein Risiko oder eine Folgenabschätzung stützt sich auf eine Maßnahme, welche die Erklärung ausschließt.',
    why: 'Eine Maßnahme kann nicht unnötig sein und zugleich ein Risiko behandeln. Eines von beiden ist falsch, und bis es berichtigt ist, behandelt nichts das Risiko.',
    says: {
      used: (from, isRisk, id, file) => ({
        found: isRisk
          ? `${from} wird mit ${id} behandelt, aber die Erklärung zur Anwendbarkeit schließt ${id} aus.`
          : `${from} stützt sich auf die Maßnahme ${id}, aber die Erklärung zur Anwendbarkeit schließt ${id} aus.`,
        expected: 'eine Maßnahme, die anwendbar ist',
        fix: `Nennen Sie hier eine andere Maßnahme, oder nehmen Sie ${id} auf (${file}) und sagen Sie, wozu.`,
      }),
    },
  },
  'soa/own-excluded': {
    summary: 'Eine eigene Maßnahme ist als nicht anwendbar erklärt.',
    why: 'Eine eigene Maßnahme ergänzen Sie, weil sie notwendig ist (6.1.3). Nur Maßnahmen aus Anhang A werden abgeglichen und mit Begründung weggelassen. Eine ausgeschlossene eigene Maßnahme macht die Erklärung länger, als sie ist, und jede Zahl der Ausschlüsse falsch.',
    says: {
      own: (id) => ({
        found: `${id} ist eine eigene Maßnahme und nicht anwendbar.`,
        expected: 'nur eigene Maßnahmen, die anwendbar sind',
        fix: 'Löschen Sie den Eintrag, und bewahren Sie die Entscheidung dagegen dort auf, wo sie fiel, etwa im Protokoll. Oder setzen Sie `applicable: true`, falls die Maßnahme nötig ist.',
      }),
    },
  },
  'soa/suspect': {
    summary:
      'Ein Dokument, ein System, ein Risiko oder eine Folgenabschätzung, worauf eine Maßnahme beruht, hat sich geändert, seit die Maßnahme zuletzt überprüft wurde. Wo `aims review` ein `reviewedText` geschrieben hat, werden die Texte verglichen, sonst die Daten. Es zählen nur Systeme, die die Maßnahme nennt: Mit `systems: all` würde jede Änderung an irgendeinem System jede Maßnahme verdächtig machen.',
    why: 'Eine Zeile der Erklärung ist ein Urteil zu einem Zeitpunkt. Ändert sich ihre Grundlage, muss jemand prüfen, ob es noch stimmt.',
    says: {
      texts: (id, reviewed, { own, others, added, removed }) => ({
        found: `${id} wurde zuletzt am ${reviewed} überprüft, aber ${[
          ...(own ? ['die Zeile selbst wurde danach geändert'] : []),
          ...(others.length > 0 ? [`der Text von ${firstOf(others)} wurde danach geändert`] : []),
          ...(added.length > 0 ? [`die Maßnahme beruht seither auf ${firstOf(added)}`] : []),
          ...(removed.length > 0 ? [`sie beruht nicht mehr auf ${firstOf(removed)}`] : []),
        ].join('; ')}.`,
        expected: 'die Texte, die überprüft wurden, oder eine Überprüfung der Texte, wie sie sind',
        fix: `Lesen Sie die Zeile im Licht der Änderung noch einmal, berichtigen Sie sie, falls nötig, und führen Sie \`aims review ${id}\` aus.`,
      }),
      dates: (id, reviewed, changes, latest) => ({
        found: `${id} wurde zuletzt am ${reviewed} überprüft, aber worauf die Maßnahme beruht, hat sich danach geändert: ${listed(
          changes.map(
            (change) =>
              `${change.id} wurde am ${change.date} ${{ changed: 'geändert', 'was accepted': 'akzeptiert', 'was approved': 'genehmigt', 'was assessed': 'beurteilt', 'was performed': 'durchgeführt' }[change.what]}`,
          ),
        )}.`,
        expected: `eine Überprüfung am ${latest} oder später`,
        fix: 'Lesen Sie die Zeile im Licht der Änderung noch einmal, berichtigen Sie sie, falls nötig, und setzen Sie `lastReviewed` auf diesen Tag.',
      }),
    },
  },
  'soa/approval': {
    summary:
      'Die Erklärung zur Anwendbarkeit ist nicht genehmigt, gilt als genehmigt, obwohl Zeilen nicht entschieden sind, wurde nach der Genehmigung geändert oder wurde genehmigt, bevor eine ihrer Zeilen zuletzt überprüft wurde. Wo `aims approve soa` ein `approvedText` geschrieben hat, werden die Zeilen mit dem Genehmigten verglichen, sonst die Daten.',
    why: 'Dokumentierte Information wird überprüft und genehmigt, bevor sie verwendet wird (7.5.2), und mit der Erklärung beginnt jedes Audit. Eine Zeile, die nicht entschieden ist oder danach überprüft wurde, ist nicht genehmigt. Was die benannte Leitung genehmigen muss, sind der Behandlungsplan und die Restrisiken (6.1.3): siehe plan/approval.',
    says: {
      unapproved: (status) => ({
        found: `Die Erklärung zur Anwendbarkeit ist ${statusOf(status)}, nicht genehmigt.`,
        expected: '`approved`, mit `approvedBy` und `approved`',
        fix: 'Lassen Sie sie genehmigen, und sagen Sie, von wem und wann.',
      }),
      unsaid: (missing) => ({
        found: `Die Erklärung zur Anwendbarkeit gilt als genehmigt, aber es ist nicht gesagt, ${unsaidOf(missing)}.`,
        expected: '`approvedBy` mit einer Rolle und `approved` mit dem Datum',
        fix: 'Ergänzen Sie, was fehlt, oder setzen Sie `status: in-review`.',
      }),
      undecided: (ids) => ({
        found: `Die Erklärung zur Anwendbarkeit gilt als genehmigt, aber nicht entschieden ${ids.length === 1 ? 'ist 1 Maßnahme' : `sind ${ids.length} Maßnahmen`}: ${firstOf(ids)}.`,
        expected: 'eine Entscheidung zu jeder Zeile, bevor die Erklärung genehmigt wird',
        fix: 'Setzen Sie `status: draft`, bis alle Zeilen entschieden sind, und lassen Sie die Erklärung dann genehmigen.',
      }),
      changed: (approved, known) => ({
        found: `Die Erklärung zur Anwendbarkeit ist nicht die, die am ${approved} genehmigt wurde. ${partsOf(known, 'rows')}`,
        expected: 'die genehmigten Zeilen oder eine Genehmigung der Zeilen, wie sie sind',
        fix: 'Lassen Sie die Erklärung genehmigen, wie sie ist, und führen Sie `aims approve soa --by ROLE --version VERSION` aus, setzen Sie bis dahin `status: in-review`, oder stellen Sie die genehmigten Zeilen wieder her.',
      }),
      later: (approved, rows, more, day) => ({
        found: `Die Erklärung zur Anwendbarkeit wurde am ${approved} genehmigt, aber danach wurden Zeilen überprüft: ${listed(more > 0 ? [...rows, `${more} weitere`] : rows)}.`,
        expected: `eine Genehmigung am ${day} oder später`,
        fix: 'Erhöhen Sie `version`, lassen Sie die Erklärung erneut genehmigen, und setzen Sie `approved` auf diesen Tag.',
      }),
    },
  },
  'soa/certified-version': {
    summary:
      'Das Zertifikat des AIMS nennt eine andere Version der Erklärung zur Anwendbarkeit als die genehmigte.',
    why: 'Das Zertifikat umfasst die Maßnahmen der Version, die es nennt. Die Zertifizierungsstelle muss von einer neueren wissen, und wer sich auf das Zertifikat verlässt, liest die Version, die es nennt.',
    says: {
      other: (certificate, named, approved) => ({
        found: `Das Zertifikat ${certificate} nennt Version ${named} der Erklärung zur Anwendbarkeit, genehmigt ist aber Version ${approved}.`,
        expected: `Version ${approved}`,
        fix: 'Melden Sie der Zertifizierungsstelle die neue Version, und passen Sie `soaVersion` an, sobald das Zertifikat sie nennt. Ist nur eine Nummer vertippt, berichtigen Sie sie.',
      }),
    },
  },
};
