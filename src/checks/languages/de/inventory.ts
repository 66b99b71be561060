import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { cited, counted, dutyName, either, firstOf, listed, statusOf, wordOf } from './words.ts';

type End = Parameters<RuleTexts['inventory/prohibited']['says']['forbidden']>[1];

/** How far a system is; undefined where its stage is unknown. */
const pastDesign = (stage: string | undefined): string =>
  stage === undefined
    ? 'ist vielleicht über die Konzeption hinaus (die Phase ist unbekannt)'
    : `ist über die Konzeption hinaus (Phase: ${wordOf(stage)})`;

const endOf = (end: End): string =>
  end === 'undated'
    ? 'der Tag der Abschaltung fehlt'
    : 'on' in end
      ? `es wird erst am ${end.on} abgeschaltet`
      : `es ist nicht stillgelegt (Phase: ${wordOf(end.stage)})`;

const unrecorded = {
  expected: 'zu jeder geltenden Pflicht, was dafür bei diesem System getan wurde',
  fix: 'Schreiben Sie jede unter `duties`, mit ihrem Artikel in Anführungszeichen (`"4":`), mit `status: open`, oder mit `done` und der `evidence`. Ist ihre Bedingung nicht erfüllt, schreiben Sie `not-applicable` und den Grund unter `note`.',
};

const unscreened = {
  expected: '`screening` mit `date`, `by` und `reason`, oder eine Folgenabschätzung',
  fix: 'Schreiben Sie unter `screening`, wer die Auswirkung wann beurteilt hat und warum sie gering oder mittel ist.',
};

const datasets = {
  expected: 'ein Datensatz mit der Verwendung `training`, `validation`, `testing` oder `knowledge`',
  fix: 'Schreiben Sie zu den Daten, auf denen es beruht, einen Eintrag unter `datasets/`, und nennen Sie ihn unter `data` als `dataset:`.',
};

const factName = {
  origin: 'die Herkunft',
  generative: 'ob es Inhalte erzeugt',
  stage: 'die Phase',
  decisions: 'wie es auf eine Entscheidung wirkt',
  'aiAct.gpai': 'ob es auf einem KI-Modell mit allgemeinem Verwendungszweck beruht',
  lastChanged: 'der Tag der letzten Änderung',
};

export const inventory: GroupTexts<'inventory'> = {
  'inventory/assessment-missing': {
    summary:
      'Ein System mit hoher Auswirkung oder der Stufe Hochrisiko ist über die Konzeption hinaus und hat keine genehmigte Folgenabschätzung. Ist die Phase unbekannt, gilt das System als über die Konzeption hinaus.',
    why: 'ISO/IEC 42001 verlangt eine Folgenabschätzung, die ein ISMS nicht kennt (6.1.4, 8.4). Wird ein ISMS erweitert, fehlt sie oft.',
    says: {
      missing: (id, { isHighImpact, isHighRisk, stage }, own) => ({
        found: `${id} ${listed([
          ...(isHighImpact ? ['hat eine hohe Auswirkung'] : []),
          ...(isHighRisk ? ['ist ein Hochrisiko-System nach der KI-Verordnung der EU'] : []),
          pastDesign(stage),
        ])}, aber ${
          own.length === 0
            ? 'niemand hat die Folgen abgeschätzt'
            : `keine Folgenabschätzung ist genehmigt: ${listed(own.map((each) => `${each.id} ist ${statusOf(each.status)}`))}`
        }.`,
        expected: 'eine genehmigte Folgenabschätzung, die es als ihr `system` nennt',
        fix:
          own.length > 0
            ? 'Lassen Sie die Folgenabschätzung genehmigen, oder schreiben Sie eine neue unter `assessments/`.'
            : `Schätzen Sie unter \`assessments/\` ab, was das System bei Einzelnen, bei Gruppen und in der Gesellschaft bewirkt${stage === undefined ? ', oder finden Sie seine Phase heraus und schreiben sie unter `stage`' : ''}.`,
      }),
    },
  },
  'inventory/assessment-stale': {
    summary:
      'Ein System wurde geändert, nachdem seine Folgen abgeschätzt wurden, oder die Überprüfung der Folgenabschätzung ist überfällig.',
    why: 'Eine Folgenabschätzung beschreibt das System an dem Tag, an dem sie entstand. Nach einer Änderung von Zweck, Modell, Daten oder Nutzung sagt sie nichts darüber, was Menschen heute widerfährt (8.4).',
    says: {
      changed: (id, changed, performed, assessment, newer) => ({
        found: `${id} wurde am ${changed} geändert, nachdem die Folgen am ${performed} abgeschätzt worden waren (${assessment}).`,
        expected:
          'eine genehmigte Folgenabschätzung vom Tag der letzten Änderung oder danach, oder eine für diese geplante Änderung',
        fix: newer
          ? `Lassen Sie ${newer.id} genehmigen: Diese Folgenabschätzung berücksichtigt die Änderung, ihr Status ist \`${newer.status}\`.`
          : 'Schätzen Sie die Folgen des heutigen Systems ab, und lassen Sie die Folgenabschätzung genehmigen. Wurde die Änderung abgeschätzt, bevor sie umgesetzt wurde, ergänzen Sie sie unter `changes/` und nennen sie in jener Folgenabschätzung unter `change`; braucht sie keine, ergänzen Sie sie mit dem Grund unter `effects`. Haben sich Zweck, Modell, Daten und Nutzung nicht geändert, berichtigen Sie `lastChanged`.',
      }),
      overdue: (assessment, due, id, asOf) => ({
        found: `${assessment} war bis ${due} zu überprüfen, aber ${id} stützt sich noch darauf.`,
        expected: `eine nächste Überprüfung, die nicht vor ${asOf} liegt`,
        fix: 'Überprüfen Sie die Folgenabschätzung, und genehmigen Sie sie erneut mit einem neuen `nextReview`, oder schätzen Sie die Folgen des Systems neu ab.',
      }),
    },
  },
  'inventory/stage-evidence': {
    summary:
      'Zu einer Phase des Lebenszyklus, die ein System durchlaufen hat, gibt es keinen Nachweis.',
    why: 'Die Maßnahmen A.6.2.2 bis A.6.2.6 verlangen eine Spur jeder Phase. Ohne sie lässt sich nicht zeigen, dass die Phase stattgefunden hat. Bei eingekauften Systemen sind Daten und Entwicklung Sache des Lieferanten.',
    says: {
      missing: (id, stage, completed, drafts, ofOthers) => ({
        found: `${id} (Phase: ${wordOf(stage)}) hat ${listed(completed.map((each) => `„${wordOf(each)}“`))} abgeschlossen, aber dazu gibt es keinen Nachweis.${drafts.length > 0 ? ` Was genannt wird, ist nicht genehmigt: ${listed(drafts)}.` : ''}${ofOthers.length > 0 ? ` Was genannt wird, sagt nicht, dass es von ${id} handelt: ${listed(ofOthers)}.` : ''}`,
        expected:
          'zu jeder abgeschlossenen Phase mindestens ein Nachweis, der unter `systems` das System oder alle nennt, oder eine genehmigte Folgenabschätzung des Systems',
        fix: `Ergänzen Sie die IDs unter \`lifecycle:\` bei ${listed(completed.map((each) => `\`${each}\``))}. Wurde nichts aufbewahrt, schreiben Sie auf, was bekannt ist, mit dem heutigen Datum.`,
      }),
    },
  },
  'inventory/role-undecided': {
    summary:
      'Ein System hat keine Rolle nach ISO, oder es fällt in den Geltungsbereich der KI-Verordnung der EU und hat keine Rolle als Akteur oder keine Risikostufe.',
    why: 'Wer ein Modell herstellt, hat andere Pflichten als wer es nutzt. Bis die Rolle entschieden ist, lassen sich weder Maßnahmen noch Pflichten abgrenzen (4.1).',
    says: {
      isoRole: (id) => ({
        found: `Die Rolle der Organisation für ${id} ist nicht entschieden.`,
        expected: 'mindestens eine der Rollen Anbieter, Produzent, Kunde, Partner',
        fix: 'Entscheiden Sie die Rollen, und schreiben Sie sie unter `isoRoles`. Wer ein System anderer nutzt, ist Kunde; wer es entwickelt, ist Produzent.',
      }),
      scope: (id) => ({
        found: `Niemand hat entschieden, ob die KI-Verordnung der EU auf ${id} anwendbar ist.`,
        expected: '`true` oder `false`',
        fix: 'Entscheiden Sie es nach Art. 2 und Art. 3(1), und schreiben Sie es unter `aiAct.inScope`. Begründen Sie es in `aiAct.basis`. Rollen und Risikostufe folgen daraus.',
      }),
      role: (id) => ({
        found: `${id} fällt in den Geltungsbereich der KI-Verordnung der EU, aber die Rolle der Organisation als Akteur ist nicht entschieden.`,
        expected: 'mindestens eine Rolle als Akteur, etwa Anbieter oder Betreiber',
        fix: 'Entscheiden Sie die Rollen nach Art. 3, getrennt von den Rollen nach ISO, und schreiben Sie sie unter `aiAct.roles`. Begründen Sie es in `aiAct.basis`.',
      }),
      tier: (id) => ({
        found: `${id} fällt in den Geltungsbereich der KI-Verordnung der EU, aber die Risikostufe ist nicht entschieden.`,
        expected: 'verboten, hoch, begrenzt oder minimal',
        fix: 'Entscheiden Sie die Stufe nach Art. 5, Art. 6 und Art. 50, und schreiben Sie sie unter `aiAct.risk`. Begründen Sie es in `aiAct.basis`.',
      }),
    },
  },
  'inventory/duty-overdue': {
    summary:
      'Eine Pflicht nach der KI-Verordnung der EU ist nach ihrem eigenen Termin noch offen, oder sie soll noch nicht fällig sein, obwohl sie gilt.',
    why: 'Ein verstrichener Termin ist das Erste, was eine Behörde oder ein Auditor sieht.',
    says: {
      inForce: (article, id, since) => ({
        found: `Die Pflicht nach Art. ${article} soll für ${id} noch nicht fällig sein, gilt aber seit ${since}.`,
        expected: '`open`, `done` oder `not-applicable`',
        fix: 'Schreiben Sie, wie weit sie erfüllt ist. Stimmt das Datum für dieses System nicht, berichtigen Sie `aiAct` oder `deployed`.',
      }),
      past: (article, id, due) => ({
        found: `Die Pflicht nach Art. ${article} war für ${id} am ${due} fällig und ist offen.`,
        expected: 'dass sie bis dahin erfüllt ist',
        fix: 'Ist sie erfüllt, setzen Sie `status: done` und nennen den Nachweis. Sonst erfüllen Sie sie, oder setzen Sie ein neues `due` und schreiben unter `note`, warum.',
      }),
    },
  },
  'inventory/duty-unknown': {
    summary:
      'Ein System sagt, was zu einem Artikel der KI-Verordnung der EU getan wurde, der Akteuren keine Pflicht auferlegt oder der Organisation für dieses System keine.',
    why: 'Was über eine solche Pflicht geschrieben steht, wird nirgends gezeigt. Entweder ist die Nummer falsch, oder die Rolle, die Stufe oder der Geltungsbereich des Systems.',
    says: {
      unknown: (article) => ({
        found: `\`"${article}"\` ist keine Pflicht, die die KI-Verordnung der EU Akteuren auferlegt.`,
        expected: 'ein Artikel oder Absatz von der Seite „Pflichten“, etwa `"26(5)"`',
        fix: 'Berichtigen Sie die Nummer, oder entfernen Sie sie.',
      }),
      foreign: (article, id, isInScope) => ({
        found: `Art. ${article} auferlegt der Organisation für ${id} keine Pflicht, ${isInScope ? 'nach Rollen, Stufe und Anhang des Systems' : 'da die KI-Verordnung der EU darauf nicht anwendbar sein soll'}.`,
        expected: 'Pflichten, die aus `aiAct` folgen',
        fix: 'Entfernen Sie den Artikel, oder berichtigen Sie `aiAct`, falls die Organisation die Pflicht doch hat.',
      }),
    },
  },
  'inventory/duty-unproven': {
    summary:
      'Eine Pflicht nach der KI-Verordnung der EU soll für ein System erfüllt sein, ohne gültigen Nachweis über dieses System, oder nicht gelten, ohne Begründung.',
    why: 'Eine Pflicht gilt nur mit einem Beleg über genau dieses System als erfüllt. Warum eine Pflicht nicht gilt, ist die erste Frage dazu.',
    says: {
      unproven: (article, id, { kind, ids }, asOf) => ({
        found: `Die Pflicht nach Art. ${article} soll für ${id} erfüllt sein, aber ${{ none: 'kein Nachweis ist genannt', invalid: `keiner der Nachweise ist gültig: ${listed(ids)}`, others: `die gültigen Nachweise handeln nicht von diesem System: ${listed(ids)}` }[kind]}.`,
        expected: `ein Nachweis, der am ${asOf} gültig ist und unter \`systems\` ${id} oder alle Systeme nennt`,
        fix: 'Nennen Sie einen solchen Nachweis unter `evidence`, oder setzen Sie `status: open`.',
      }),
      unreasoned: (article, id) => ({
        found: `Die Pflicht nach Art. ${article} soll für ${id} nicht gelten, ohne Begründung.`,
        expected: 'die Begründung unter `note`',
        fix: 'Schreiben Sie unter `note`, welche Bedingung des Artikels nicht erfüllt ist und warum.',
      }),
    },
  },
  'inventory/duty-unrecorded': {
    summary:
      'Eine Pflicht nach der KI-Verordnung der EU gilt für ein System, und sein Eintrag sagt nicht, was dafür getan wurde. Viele Systeme ohne jede Angabe sind eine Meldung.',
    why: 'Maßnahmen helfen bei einer Pflicht, aber keine zeigt, dass sie für dieses System erfüllt ist. Genau danach fragt eine Behörde.',
    says: {
      many: (ids) => ({
        found: `Für ${ids.length} Systeme gelten Pflichten nach der KI-Verordnung der EU, zu denen ihre Einträge unter \`duties\` nichts sagen: ${firstOf(ids)}.`,
        ...unrecorded,
      }),
      one: (id, articles) => ({
        found: `${id} sagt nicht, was zu ${articles.length === 1 ? 'einer geltenden Pflicht' : `${articles.length} geltenden Pflichten`} nach der KI-Verordnung der EU getan wurde: ${listed(articles.map(cited))}.`,
        ...unrecorded,
      }),
    },
  },
  'inventory/exemption': {
    summary:
      'Ein System, das Anhang III nennt, gilt nicht als Hochrisiko, obwohl es Profiling vornimmt. Sagt sein Anbieter nicht, warum es kein Hochrisiko ist, ist dies eine Warnung.',
    why: 'Ein System, das Profiling natürlicher Personen vornimmt, ist immer hochriskant (Art. 6(3), letzter Unterabsatz). Bei jedem anderen dokumentiert der Anbieter seine Bewertung, bevor das System in Betrieb geht (Art. 6(4)).',
    says: {
      profiling: (id, tier) => ({
        found: `${id} nimmt Profiling natürlicher Personen vor und soll kein Hochrisiko-System sein (Stufe: ${wordOf(tier)}), obwohl Anhang III es nennt.`,
        expected: 'die Stufe `high`: Art. 6(3) lässt keine Ausnahme zu, wenn Profiling stattfindet',
        fix: 'Setzen Sie `risk: high`, und entfernen Sie `exemption`. Findet kein Profiling statt, setzen Sie `profiling: false`.',
      }),
      groundless: (id) => ({
        found: `Anhang III nennt ${id}, dessen Anbieter wir sind, und nirgends steht, warum es kein Hochrisiko-System ist.`,
        expected: 'der Grund nach Art. 6(3) unter `exemption`',
        fix: 'Schreiben Sie `exemption` mit `ground`, `profiling`, `decided` und `by`, oder setzen Sie `risk: high`.',
      }),
    },
  },
  'inventory/impact-undecided': {
    summary:
      'Ein System ist über die Konzeption hinaus, aber seine Auswirkung ist nicht eingestuft. Ist die Phase unbekannt, ist dies eine Warnung.',
    why: 'Die Auswirkung entscheidet, ob eine Folgenabschätzung nötig ist. Bleibt sie offen, gehen gerade die Systeme leer aus, die sie am meisten brauchen (6.1.4).',
    says: {
      undecided: (id, stage) => ({
        found: `${id} ${pastDesign(stage)}, aber die Auswirkung ist nicht eingestuft.`,
        expected: '`impact: low`, `medium` oder `high`',
        fix: 'Beurteilen Sie, was das System bei Einzelnen, bei Gruppen und in der Gesellschaft bewirken kann. Schreiben Sie die Stufe unter `impact`, und unter `screening`, wer sie wann und warum so beurteilt hat.',
      }),
    },
  },
  'inventory/unscreened': {
    summary: 'Ein System jenseits der Konzeption wurde weder vorgeprüft noch abgeschätzt.',
    why: 'Dass die Auswirkung eines Systems gering oder mittel ist, ist auch ein Urteil: Jemand hat es gefällt, an einem Tag, aus einem Grund (6.1.4). Ein bloßes Wort lässt sich nicht prüfen.',
    says: {
      many: (ids) => ({
        found: `${ids.length} Systeme wurden weder vorgeprüft noch abgeschätzt: ${firstOf(ids)}.`,
        ...unscreened,
      }),
      one: (id, impact) => ({
        found: `${id} wurde weder vorgeprüft noch abgeschätzt, aber die Auswirkung ist mit „${wordOf(impact)}“ eingestuft.`,
        ...unscreened,
      }),
    },
  },
  'inventory/screening-stale': {
    summary: 'Ein System wurde nach seiner Vorprüfung geändert und nicht abgeschätzt.',
    why: 'Eine Vorprüfung sagt, warum die Auswirkung eines Systems an jenem Tag gering oder mittel ist. Nach einer Änderung von Zweck, Modell, Daten oder Nutzung stimmt der Grund vielleicht nicht mehr (8.4).',
    says: {
      changed: (id, screened, changed) => ({
        found: `${id} wurde am ${screened} vorgeprüft, vor der Änderung vom ${changed}.`,
        expected: `eine Vorprüfung am ${changed} oder danach, oder eine für diese geplante Änderung`,
        fix: 'Prüfen Sie das System erneut vor, und schreiben Sie Datum, Rolle und Grund unter `screening`. Wurde es für diese Änderung vorgeprüft, ergänzen Sie sie unter `changes/`, mit den Tagen, an denen sie vorgeschlagen und umgesetzt wurde.',
      }),
    },
  },
  'inventory/unknown': {
    summary:
      'Eine Angabe zu einem System ist unbekannt: seine Herkunft, seine Phase, ob es Inhalte erzeugt oder auf einem KI-Modell mit allgemeinem Verwendungszweck beruht, wie es auf eine Entscheidung wirkt oder wann es zuletzt geändert wurde.',
    why: 'Besser, man sagt, dass etwas unbekannt ist, als dass man es erfindet. Was davon abhängt, bleibt offen, bis Sie es herausfinden: Pflichten, Nachweise zu Phasen, Lieferanten, eine neue Folgenabschätzung.',
    says: {
      one: (id, facts) => ({
        found: `Unbekannt bei ${id}: ${listed(facts.map((fact) => factName[fact]))}.`,
        expected: 'eine bekannte Angabe',
        fix: `Finden Sie es heraus, und schreiben Sie es unter ${listed(facts.map((fact) => `\`${fact}\``))}.`,
      }),
      many: (fact, ids) => ({
        found: `Unbekannt bei ${counted(ids.length, 'System', 'Systemen')}: ${factName[fact]} (${firstOf(ids)}).`,
        expected: 'eine bekannte Angabe',
        fix: `Finden Sie es heraus, und schreiben Sie es je unter \`${fact}\`.`,
      }),
    },
  },
  'inventory/undated': {
    summary:
      'Systeme sind in Betrieb, ohne dass ein Tag der Inbetriebnahme genannt ist, oder stillgelegt, ohne dass der Tag der Abschaltung genannt ist.',
    why: 'Pflichten der KI-Verordnung der EU hängen davon ab, wann ein System in Betrieb genommen wurde, und Aufzeichnungen sind noch Jahre nach der Abschaltung aufzubewahren.',
    says: {
      undated: (ids, name) => ({
        found: `${firstOf(ids)} ${ids.length === 1 ? 'ist' : 'sind'} ${{ deployed: 'in Betrieb', retired: 'stillgelegt' }[name]}, aber das Datum fehlt.`,
        expected: `\`${name}: YYYY-MM-DD\``,
        fix: `Ergänzen Sie \`${name}\`${ids.length === 1 ? '' : ' bei jedem davon'}.`,
      }),
    },
  },
  'inventory/prohibited': {
    summary:
      'Ein System ist eine verbotene Praktik nach der KI-Verordnung der EU und hat kein Datum der Abschaltung. Soll die Verordnung darauf nicht anwendbar sein, ist dies eine Warnung.',
    why: 'Artikel 5 der KI-Verordnung der EU gilt seit dem 2. Februar 2025, mit den höchsten Geldbußen. Keine Maßnahme macht eine verbotene Praktik rechtmäßig.',
    says: {
      forbidden: (id, end) => ({
        found: `${id} ist eine verbotene Praktik nach Art. 5 der KI-Verordnung der EU, und ${endOf(end)}.`,
        expected: 'kein solches System in Konzeption, Entwicklung oder Nutzung',
        fix: 'Schalten Sie es ab, und setzen Sie `stage: retirement` und `retired` auf diesen Tag. Stimmt die Stufe nicht, berichtigen Sie sie.',
      }),
      outOfScope: (id, end) => ({
        found: `${id} gilt als verbotene Praktik, obwohl die KI-Verordnung der EU darauf nicht anwendbar sein soll, und ${endOf(end)}.`,
        expected: 'kein solches System in Konzeption, Entwicklung oder Nutzung',
        fix: 'Schalten Sie es ab, oder lassen Sie `risk` weg und schreiben unter `basis`, warum die Verordnung nicht anwendbar ist.',
      }),
    },
  },
  'inventory/obligation-open': {
    summary:
      'Zu einer Pflicht nach der KI-Verordnung der EU, die die Organisation für ein System hat, gibt es keine anwendbare Maßnahme.',
    why: 'Ohne Maßnahme wird eine Pflicht nur zufällig erfüllt. Die Erklärung zur Anwendbarkeit nennt das Recht als Grund für Maßnahmen; diese Regel verbindet die beiden. Welche Maßnahme bei welcher Pflicht hilft, ist Auslegungssache: Eine Maßnahme, die den Artikel in ihrem Text nennt, zählt auch.',
    says: {
      open: (id, count, open, usual, reference) => ({
        found: `Zu ${count === 1 ? 'einer Pflicht' : `${count} Pflichten`}, die die KI-Verordnung der EU der Organisation für ${id} auferlegt, gibt es keine anwendbare Maßnahme: ${open
          .map(
            ({ when, day, duties }) =>
              `${{ live: `ab Inbetriebnahme, frühestens ab ${day},`, since: `seit ${day}`, from: `ab ${day}` }[when]} ${listed(duties.map(dutyName))}`,
          )
          .join('; ')}.`,
        expected: `zu jeder eine anwendbare Maßnahme, in der Regel ${usual.map(({ controls, articles }) => `${either(controls)} zu ${listed(articles.map(cited))}`).join('; ')}`,
        fix: `Machen Sie eine solche Maßnahme auf ${id} anwendbar, oder nennen Sie den Artikel im Text der Maßnahme, die dabei hilft, etwa als \`<Ref to="${reference}" />\`.`,
      }),
    },
  },
  'inventory/supplier-missing': {
    summary: 'Ein beschafftes oder eingebettetes System nennt keinen Lieferanten.',
    why: 'Bei einem eingekauften System teilt man sich die Verantwortung mit dem Lieferanten (A.10.2, A.10.3). Ohne ihn ist unklar, wer was tut.',
    says: {
      unnamed: (id, origin) => ({
        found: `${id} ist ${wordOf(origin)}, nennt aber keinen Lieferanten.`,
        expected: 'die ID eines Lieferanten',
        fix: 'Nennen Sie den Lieferanten unter `supplier:`, und schreiben Sie einen Eintrag unter `suppliers/`, falls es keinen gibt. Bei einem Open-Source-Modell ist der Lieferant, wer es veröffentlicht.',
      }),
    },
  },
  'inventory/dataset-missing': {
    summary:
      'Ein System, das hier entwickelt wird, nennt keinen Datensatz, mit dem es trainiert oder getestet wurde oder in dem es nachschlägt.',
    why: 'A.4.3 und A.7 fragen nach den Daten, auf denen ein System beruht: woher sie kommen, mit welchem Recht sie genutzt werden, wie gut sie sind. Das Register der Datensätze beantwortet das.',
    says: {
      many: (ids) => ({
        found: `${ids.length} Systeme, die hier entwickelt werden, nennen keinen Datensatz, auf dem sie beruhen: ${firstOf(ids)}.`,
        ...datasets,
      }),
      one: (id) => ({
        found: `${id} wird hier entwickelt, nennt aber keinen Datensatz, auf dem es beruht.`,
        ...datasets,
      }),
    },
  },
};
