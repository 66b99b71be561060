import type { Terms } from '../terms.ts';

export const fields: Terms['fields'] = {
  'entryFields.title': {
    title: 'Titel',
    description: 'Was in jeder Liste und jedem Link zu lesen ist. Kurz und ohne die Kennung.',
  },
  'entryFields.owner': {
    title: 'Verantwortlich',
    description:
      'Die Rolle, die für diesen Eintrag einsteht. Personen werden mit ihrer Rolle genannt, nie mit Namen.',
  },
  'entryFields.classification': {
    title: 'Klassifizierung',
    description:
      'Wer dies lesen darf: `public` (öffentlich), `internal` (alle hier und das Auditteam) oder `confidential` (vertraulich).',
  },
  'entryFields.restrictedFields': {
    title: 'Eingeschränkte Felder',
    description:
      'Felder, die weniger Personen lesen dürfen als den übrigen Eintrag, jeweils mit ihrer Klassifizierung: `holders: confidential`; `text` ist der Text unter den Feldern. Kleinere Ausgaben lassen sie weg.',
  },
  'entryFields.aliases': {
    title: 'Auch genannt',
    description:
      'Andere Wörter, unter denen man dies sucht: Abkürzungen, frühere Namen, Wörter einer anderen Sprache.',
  },
  'documentControlFields.version': {
    title: 'Version',
    description:
      'Die Version des Dokuments, in Anführungszeichen: `"1.2"`. Ohne sie würde aus `1.10` die Zahl 1.1.',
  },
  'documentControlFields.status': {
    title: 'Status',
    description:
      'Wo das Dokument steht: `draft` (Entwurf), `in-review` (in Prüfung), `approved` (genehmigt) oder `retired` (zurückgezogen).',
  },
  'documentControlFields.approvedBy': {
    title: 'Genehmigt durch',
    description: 'Die Rolle, die diese Version genehmigt hat. Eine andere als die verantwortliche.',
  },
  'documentControlFields.approved': {
    title: 'Genehmigt am',
    description: 'Der Tag, an dem diese Version genehmigt wurde.',
  },
  'documentControlFields.approvedText': {
    title: 'Genehmigter Text',
    description:
      'Der Fingerabdruck des genehmigten Textes. `aims approve` schreibt ihn; nie von Hand ausfüllen.',
  },
  'documentControlFields.effective': {
    title: 'Gültig ab',
    description: 'Der Tag, ab dem diese Version gilt.',
  },
  'documentControlFields.nextReview': {
    title: 'Nächste Überprüfung',
    description:
      'Der Tag, bis zu dem das Dokument erneut gelesen und bestätigt oder geändert wird.',
  },
  'documentControlFields.changes': {
    title: 'Versionsverlauf',
    description:
      'Die Versionen des Dokuments, die neueste zuerst: was Lesende als seine Geschichte sehen.',
  },
  'documentControlFields.changes.version': {
    title: 'Version',
    description: 'Die Version, die aus der Änderung hervorging, in Anführungszeichen.',
  },
  'documentControlFields.changes.date': {
    title: 'Datum',
    description: 'Der Tag dieser Version.',
  },
  'documentControlFields.changes.what': {
    title: 'Was sich änderte',
    description: 'Was sich änderte, und warum.',
  },
  'documentControlFields.changes.by': {
    title: 'Geändert durch',
    description: 'Die Rolle, die die Änderung vornahm.',
  },
  'policies.kind': {
    title: 'Art',
    description:
      'Was dieses Dokument ist: Es gibt die Richtung vor (`policy`), sagt, wie etwas geschieht (`procedure`), legt ein Maß fest (`standard`), berät (`guideline`) oder sagt, was bis wann getan wird (`plan`).',
  },
  'policies.satisfies': {
    title: 'Erfüllt',
    description:
      'Die Abschnitte und Maßnahmen aus Anhang A, deren dokumentierte Information dieses Dokument ist, in Anführungszeichen: `["5.2", "A.2.2"]`.',
  },
  'policies.origin': {
    title: 'Herkunft',
    description:
      '`aims`, wenn für KI verfasst; `isms`, wenn es ein erweitertes Dokument des ISMS ist.',
  },
  'policies.commitments': {
    title: 'Zusagen',
    description:
      'Was das Dokument immer wieder zu tun zusagt. Die Seite der Zusagen zeigt zu jeder, ob die Nachweise da sind.',
  },
  'policies.commitments.id': {
    title: 'Kennung',
    description:
      'Der Name der Zusage, den Nachweise unter `series.of` angeben. Jede Zusage des Handbuchs hat ihren eigenen: `monthly-quality-report`.',
  },
  'policies.commitments.what': { title: 'Was', description: 'Was das Dokument zu tun zusagt.' },
  'policies.commitments.every': {
    title: 'Wie oft',
    description:
      'Jeden Tag (`day`), jede Woche (`week`), jeden Monat (`month`), jedes Quartal (`quarter`) oder jedes Jahr (`year`).',
  },
  'policies.commitments.for': {
    title: 'Für',
    description:
      'Die KI-Systeme, für die es zugesagt ist: alle (`all`), jene mit einer Auswirkung (`impact`), Risikostufe (`risk`) oder Phase (`stage`), oder einzelne (`systems`) mit ihren Kennungen. Weglassen, wenn es einmal für die Organisation geschieht.',
  },
  'policies.commitments.for.impact': {
    title: 'Auswirkung',
    description: 'Die Stufen der Auswirkung, die ein System haben kann.',
  },
  'policies.commitments.for.risk': {
    title: 'Risikostufe',
    description: 'Die Risikostufen der KI-Verordnung, die ein System haben kann.',
  },
  'policies.commitments.for.stage': {
    title: 'Phase',
    description: 'Die Phasen des Lebenszyklus, in denen ein System stehen kann.',
  },
  'policies.commitments.for.systems': {
    title: 'Systeme',
    description: 'Die Kennungen der KI-Systeme.',
  },
  'policies.commitments.proof': {
    title: 'Beleg',
    description: 'Die Art des Nachweises, der zeigt, dass es getan wurde.',
  },
  'policies.commitments.from': {
    title: 'Ab',
    description: 'Der erste Tag, an dem die Zusage gilt.',
  },
  'policies.commitments.within': {
    title: 'Innerhalb von',
    description:
      'Wie viele Tage nach dem Ende des Tages, der Woche, des Monats, des Quartals oder des Jahres der Nachweis noch rechtzeitig kommt.',
  },
  'clauses.rows': {
    title: 'Unterabschnitte',
    description: 'Eine Zeile je Unterabschnitt dieses Abschnitts.',
  },
  'clauses.rows.clause': {
    title: 'Abschnitt',
    description: 'Die Nummer des Unterabschnitts, in Anführungszeichen: `"6.1.3"`.',
  },
  'clauses.rows.disposition': {
    title: 'Übernahme',
    description:
      'Wie das ISMS hier dient: `reuse` (übernommen, wie es ist, mit weiterem Anwendungsbereich), `extend` (um KI erweitert) oder `new` (neu, ohne Entsprechung).',
  },
  'clauses.rows.isms': {
    title: 'Dokument des ISMS',
    description: 'Das Dokument des ISMS, das diesen Abschnitt trägt.',
  },
  'clauses.rows.adds': {
    title: 'Das AIMS ergänzt',
    description: 'Was das KI-Managementsystem dazu ergänzt, in eigenen Worten.',
  },
  'clauses.rows.documents': {
    title: 'Dokumente',
    description: 'Richtlinien dieses Handbuchs, die den Abschnitt ausführen.',
  },
  'clauses.rows.status': { title: 'Status', description: 'Wie weit er umgesetzt ist.' },
  'clauses.rows.targetDate': {
    title: 'Zieldatum',
    description:
      'Bei `planned` und `partial`: der Tag, bis zu dem der Unterabschnitt umgesetzt ist.',
  },
  'clauses.rows.owner': {
    title: 'Verantwortlich',
    description:
      'Die Rolle, die den Unterabschnitt umsetzt, wenn es nicht die für den ganzen Abschnitt verantwortliche ist.',
  },
  'controls.title': {
    title: 'Titel',
    description:
      'Nur für eigene Maßnahmen (`ORG.…`). Jene aus Anhang A haben ihren Titel aus dem Katalog.',
  },
  'controls.applicable': {
    title: 'Anwendbar',
    description:
      'Ob die Maßnahme hier anwendbar ist: `true` (ja) oder `false` (nein); `undecided` (nicht entschieden), bis jemand entschieden hat.',
  },
  'controls.drivers': {
    title: 'Ausschlaggebend',
    description:
      'Was die Maßnahme nötig macht: ein Risiko, eine Folgenabschätzung, das Recht, ein Vertrag oder das Geschäft. Mindestens eines davon.',
  },
  'controls.justification': {
    title: 'Begründung',
    description:
      'Warum die Maßnahme hier anwendbar ist oder warum nicht, in eigenen Worten und auf diese Organisation bezogen. Mindestens ein ganzer Satz. Nötig, sobald entschieden ist.',
  },
  'controls.exclusionBasis': {
    title: 'Grundlage des Ausschlusses',
    description:
      'Für eine Maßnahme, die nicht anwendbar ist: Kein Risiko braucht sie (`not-needed`), oder nichts von außen verlangt sie (`not-required`). Eine Maßnahme, die das ISMS umsetzt, ist anwendbar: siehe `responsibility`.',
  },
  'controls.exceptions': {
    title: 'Ausnahmen',
    description:
      'Systeme, auf die eine sonst anwendbare Maßnahme nicht anwendbar ist, mit dem Grund (6.1.3).',
  },
  'controls.exceptions.systems': {
    title: 'Systeme',
    description: 'Kennungen der KI-Systeme, auf die die Maßnahme nicht anwendbar ist.',
  },
  'controls.exceptions.reason': {
    title: 'Grund',
    description: 'Warum sie darauf nicht anwendbar ist.',
  },
  'controls.objectives': {
    title: 'Ziele',
    description: 'Kennungen der Ziele, denen die Maßnahme dient (6.1.3).',
  },
  'controls.status': {
    title: 'Status',
    description:
      'Für eine anwendbare Maßnahme: `planned` (geplant), `partial` (teilweise) oder `implemented` (umgesetzt). Umgesetzt verlangt Nachweise.',
  },
  'controls.targetDate': {
    title: 'Zieltermin',
    description: 'Für `planned` und `partial`: der Tag, bis zu dem die Maßnahme umgesetzt ist.',
  },
  'controls.responsibility': {
    title: 'Zuständigkeit',
    description:
      'Wer die Maßnahme umsetzt: diese Organisation für ihre KI (`own`), ihr ISMS (`isms`), diese Organisation mit anderen (`shared`) oder ein Lieferant (`inherited`).',
  },
  'controls.implementedBy': {
    title: 'Dokumente',
    description: 'Kennungen der Richtlinien und Verfahren, die die Maßnahme ausführen.',
  },
  'controls.evidence': {
    title: 'Nachweise',
    description:
      'Kennungen der Nachweise, Folgenabschätzungen und Audits, die belegen, dass die Maßnahme wirkt.',
  },
  'controls.systems': {
    title: 'Systeme',
    description: '`all` (alle) oder die Kennungen der KI-Systeme, für welche die Maßnahme gilt.',
  },
  'controls.lastReviewed': {
    title: 'Zuletzt überprüft',
    description:
      'Der Tag, an dem die verantwortliche Rolle diese Zeile zuletzt bestätigt hat. Nötig, sobald entschieden ist.',
  },
  'controls.reviewedText': {
    title: 'Bestätigte Texte',
    description:
      'Die Fingerabdrücke der Zeile und all dessen, worauf sie sich bei der letzten Überprüfung stützte. `aims review` schreibt sie; nie von Hand ausfüllen.',
  },
  'controls.nextReview': {
    title: 'Nächste Überprüfung',
    description:
      'Der Tag, bis zu dem die verantwortliche Rolle sie erneut bestätigt. Nötig, sobald entschieden ist.',
  },
  'inventory.purpose': {
    title: 'Zweck',
    description: 'Wozu das System dient, in ein oder zwei Sätzen, die Außenstehende verstehen.',
  },
  'inventory.origin': {
    title: 'Herkunft',
    description:
      'Ob es hier entwickelt (`developed`), in etwas anderes eingebettet (`embedded`) oder beschafft (`procured`) ist; `unknown` (unbekannt), wo es niemand angegeben hat.',
  },
  'inventory.generative': {
    title: 'Generativ',
    description:
      'Ob es Text, Bilder, Ton oder Code erzeugt: `true` (ja) oder `false` (nein); `unknown` (unbekannt), wo es niemand angegeben hat.',
  },
  'inventory.stage': {
    title: 'Phase im Lebenszyklus',
    description:
      'Wo das System steht: Konzeption, Daten, Entwicklung, Validierung, Einführung, Betrieb oder Stilllegung; `unknown` (unbekannt), wo es niemand angegeben hat.',
  },
  'inventory.data': { title: 'Daten', description: 'Die Daten, die das System verarbeitet.' },
  'inventory.data.dataset': {
    title: 'Datensatz',
    description:
      'Die Kennung des Datensatzes, wenn er im Register der Datensätze ist. Dort steht alles Weitere.',
  },
  'inventory.data.name': { title: 'Daten', description: 'Was es für Daten sind.' },
  'inventory.data.personal': {
    title: 'Personendaten',
    description:
      '`none` (keine), `personal` (Personendaten) oder `special` (besonders schützenswerte).',
  },
  'inventory.data.source': { title: 'Quelle', description: 'Woher die Daten stammen.' },
  'inventory.decisions': {
    title: 'Entscheidungen',
    description: 'Die Entscheidungen, die das System beeinflusst.',
  },
  'inventory.decisions.decision': { title: 'Entscheidung', description: 'Was entschieden wird.' },
  'inventory.decisions.effect': {
    title: 'Wirkung',
    description:
      'Ob das System über die Entscheidung informiert (`informs`), sie unterstützt (`supports`) oder automatisiert (`automates`); `unknown` (unbekannt), wo es niemand angegeben hat.',
  },
  'inventory.decisions.affects': {
    title: 'Betrifft',
    description: 'Die Menschen, welche die Entscheidung betrifft.',
  },
  'inventory.isoRoles': {
    title: 'Rollen nach ISO',
    description:
      'Die Rollen der Organisation für dieses System nach ISO/IEC 22989. Eine leere Liste heißt: nicht entschieden.',
  },
  'inventory.aiAct': {
    title: 'KI-Verordnung der EU',
    description: 'Wie die KI-Verordnung der EU das System und die Organisation einordnet.',
  },
  'inventory.aiAct.inScope': {
    title: 'Im Geltungsbereich',
    description:
      'Ob die KI-Verordnung der EU für dieses System gilt, durch seinen Markt oder den Ort, an dem seine Ausgabe verwendet wird: `true` (ja) oder `false` (nein); `undecided`, wenn es nicht entschieden ist. Bis dahin wird es behandelt, als gälte sie.',
  },
  'inventory.aiAct.roles': {
    title: 'Rollen als Akteur',
    description:
      'Die Rollen nach Art. 3, die die Organisation für dieses System hat. Getrennt von den Rollen nach ISO entschieden. Eine leere Liste heißt: nicht entschieden.',
  },
  'inventory.aiAct.risk': {
    title: 'Risikostufe',
    description:
      'Die Risikostufe des Systems: `prohibited` (verboten), `high` (hoch), `limited` (begrenzt, mit Transparenzpflichten) oder `minimal`. Weggelassen heißt: nicht entschieden.',
  },
  'inventory.aiAct.annexIII': {
    title: 'Anhang III',
    description:
      'Der Punkt von Anhang III, der das System nennt, etwa `5c`, oder nur der Bereich, `1` bis `8`. Der Punkt entscheidet mehr: Bei 5b und 5c ist immer eine Grundrechte-Folgenabschätzung nötig (Art. 27).',
  },
  'inventory.aiAct.annexI': {
    title: 'Anhang I',
    description:
      'Ob es ein Produkt nach Anhang I, Abschnitt A, oder dessen Sicherheitsbauteil ist und dieses Produkt eine Konformitätsbewertung durch Dritte braucht (Art. 6(1)).',
  },
  'inventory.aiAct.exemption': {
    title: 'Kein Hochrisiko (Art. 6(3))',
    description:
      'Warum ein System aus Anhang III kein Hochrisiko-System ist. Sein Anbieter dokumentiert und registriert es (Art. 6(4), 49(2)).',
  },
  'inventory.aiAct.exemption.ground': {
    title: 'Grund',
    description:
      'Der Buchstabe von Art. 6(3): `a` eng gefasste Verfahrensaufgabe, `b` verbessert, was ein Mensch getan hat, `c` erkennt Muster in Entscheidungen und ersetzt keine, `d` vorbereitende Aufgabe.',
  },
  'inventory.aiAct.exemption.profiling': {
    title: 'Profiling',
    description:
      'Ob es Profiling natürlicher Personen vornimmt. Dann ist es immer ein Hochrisiko-System (Art. 6(3)).',
  },
  'inventory.aiAct.exemption.decided': {
    title: 'Entschieden',
    description: 'Das Datum der Entscheidung.',
  },
  'inventory.aiAct.exemption.by': {
    title: 'Durch',
    description: 'Die Rolle, die entschieden hat.',
  },
  'inventory.aiAct.gpai': {
    title: 'KI mit allgemeinem Verwendungszweck',
    description:
      'Ob ein KI-Modell mit allgemeinem Verwendungszweck dahintersteht: `none` (nein), `uses` (genutzt) oder `provides` (bereitgestellt); `unknown`, wenn es niemand angegeben hat.',
  },
  'inventory.aiAct.systemicRisk': {
    title: 'Systemisches Risiko',
    description:
      'Ob das KI-Modell mit allgemeinem Verwendungszweck, das wir anbieten, ein systemisches Risiko birgt (Art. 51). Weggelassen heißt: nicht entschieden.',
  },
  'inventory.aiAct.placedOnMarket': {
    title: 'In Verkehr gebracht',
    description:
      'Der Tag, an dem es erstmals auf dem Markt der Union bereitgestellt wurde. Weglassen, wenn es nur für den eigenen Gebrauch in Betrieb genommen wurde.',
  },
  'inventory.aiAct.basis': {
    title: 'Grundlage',
    description:
      'Warum Geltungsbereich, Rolle und Risikostufe so entschieden wurden, mit den Artikeln.',
  },
  'inventory.impact': {
    title: 'Auswirkung',
    description:
      'Wie stark das System auf Menschen, Gruppen und Gesellschaft wirken kann: `low` (gering), `medium` (mittel) oder `high` (hoch). Weggelassen heißt: nicht entschieden.',
  },
  'inventory.duties': {
    title: 'Pflichten',
    description:
      'Für jede Pflicht aus der KI-Verordnung, nach ihrem Artikel in Anführungszeichen, was für dieses System getan wurde: `"26(5)"`. `"26"` steht für alle Absätze des Artikels.',
  },
  'inventory.duties.status': {
    title: 'Stand',
    description:
      '`not-due` (noch nicht fällig), `open` (offen), `done` (erfüllt) oder `not-applicable` (nicht anwendbar), wenn ihre Bedingung nicht erfüllt ist; der Grund gehört in `note`.',
  },
  'inventory.duties.evidence': {
    title: 'Nachweise',
    description: 'Die Ids dessen, was zeigt, dass diese Pflicht für dieses System erfüllt ist.',
  },
  'inventory.duties.due': {
    title: 'Fällig',
    description: 'Der Tag, bis zu dem sie hier erfüllt sein soll.',
  },
  'inventory.duties.note': {
    title: 'Bemerkung',
    description: 'Was getan wurde oder was noch fehlt.',
  },
  'inventory.conformity': {
    title: 'Konformität',
    description:
      'Für ein Hochrisiko-System, dessen Anbieter wir sind: Bewertung, Erklärung, Kennzeichnung, Registrierung und Bevollmächtigter.',
  },
  'inventory.conformity.route': {
    title: 'Verfahren',
    description:
      'Wie die Konformität bewertet wird (Art. 43): `internal-control` (interne Kontrolle, Anhang VI) oder `notified-body` (notifizierte Stelle).',
  },
  'inventory.conformity.declaration': {
    title: 'Erklärung',
    description: 'Der Nachweis mit der EU-Konformitätserklärung (Art. 47).',
  },
  'inventory.conformity.signedBy': {
    title: 'Unterzeichnet durch',
    description: 'Die Rolle, die die Erklärung unterzeichnet hat.',
  },
  'inventory.conformity.signed': {
    title: 'Unterzeichnet',
    description: 'Der Tag, an dem die Erklärung unterzeichnet wurde.',
  },
  'inventory.conformity.ceMarking': {
    title: 'CE-Kennzeichnung',
    description: 'Wo die CE-Kennzeichnung angebracht ist (Art. 48).',
  },
  'inventory.conformity.registration': {
    title: 'Registrierung',
    description: 'Der Eintrag in der EU-Datenbank (Art. 49, 71).',
  },
  'inventory.conformity.registration.number': {
    title: 'Nummer',
    description: 'Die Registrierungsnummer, in Anführungszeichen.',
  },
  'inventory.conformity.registration.date': {
    title: 'Datum',
    description: 'Das Datum der Registrierung.',
  },
  'inventory.conformity.registration.url': {
    title: 'Adresse',
    description: 'Wo der Eintrag zu lesen ist.',
  },
  'inventory.conformity.representative': {
    title: 'Bevollmächtigter',
    description: 'Name und Adresse des Bevollmächtigten in der Union (Art. 22).',
  },
  'inventory.oversight': {
    title: 'Menschliche Aufsicht',
    description:
      'Wer das System übersteuern und anhalten darf, und wie (A.9.2, A.9.3; Art. 14, 26(2)).',
  },
  'inventory.oversight.by': {
    title: 'Durch',
    description: 'Die Rollen, die das System übersteuern und anhalten dürfen.',
  },
  'inventory.oversight.how': {
    title: 'Wie',
    description: 'Wie sie verfolgen, was es tut, und wie sie es übersteuern.',
  },
  'inventory.oversight.stop': {
    title: 'Anhalten',
    description: 'Wie es abgeschaltet wird und was dann an seine Stelle tritt.',
  },
  'inventory.requirements': {
    title: 'Anforderungen',
    description:
      'Was das System erfüllen muss, mit den Kriterien für seine Abnahme (A.6.2.2, A.6.2.4).',
  },
  'inventory.requirements.requirement': {
    title: 'Anforderung',
    description: 'Was das System tun muss oder nicht tun darf.',
  },
  'inventory.requirements.criterion': {
    title: 'Abnahmekriterium',
    description: 'Was vor dem Test als gut genug festgelegt wurde.',
  },
  'inventory.requirements.result': {
    title: 'Ergebnis',
    description: 'Was der letzte Test gezeigt hat, mit Datum.',
  },
  'inventory.requirements.evidence': {
    title: 'Nachweis',
    description: 'Die Kennung des Nachweises über den Test.',
  },
  'inventory.monitoring': {
    title: 'Überwachung',
    description: 'Was im Betrieb gemessen wird und ab welchem Wert jemand handelt (A.6.2.6).',
  },
  'inventory.monitoring.metric': {
    title: 'Messgröße',
    description: 'Was im Betrieb gemessen wird.',
  },
  'inventory.monitoring.limit': {
    title: 'Grenzwert',
    description: 'Der Wert, ab dem jemand handelt, und was dann geschieht.',
  },
  'inventory.monitoring.every': {
    title: 'Wie oft',
    description: 'Wie oft gemessen wird: jeden Monat.',
  },
  'inventory.monitoring.evidence': {
    title: 'Nachweise',
    description: 'Kennungen der Nachweise über die Messungen.',
  },
  'inventory.eventLog': {
    title: 'Ereignisprotokolle',
    description:
      'Welche Ereignisse protokolliert werden und wie lange die Protokolle aufbewahrt werden (A.6.2.8; Art. 12, 19, 26(6)).',
  },
  'inventory.eventLog.events': {
    title: 'Ereignisse',
    description: 'Welche Ereignisse protokolliert werden, in welchen Phasen.',
  },
  'inventory.eventLog.retention': {
    title: 'Aufbewahrung',
    description: 'Wie lange die Protokolle aufbewahrt werden.',
  },
  'inventory.eventLog.location': {
    title: 'Ort',
    description: 'Wo die Protokolle liegen und wer sie lesen kann.',
  },
  'inventory.informs': {
    title: 'Information für Nutzende und andere',
    description: 'Wer was über das System erfährt, und wo (A.8.2, A.8.5; Art. 13, 50).',
  },
  'inventory.informs.audience': { title: 'Für wen', description: 'Wer informiert wird.' },
  'inventory.informs.what': { title: 'Was', description: 'Was sie erfahren.' },
  'inventory.informs.where': {
    title: 'Wo',
    description: 'Wo sie es finden oder wie es sie erreicht.',
  },
  'inventory.supplier': {
    title: 'Lieferant',
    description: 'Die Kennung des Lieferanten eines beschafften oder eingebetteten Systems.',
  },
  'inventory.model': { title: 'Modell', description: 'Das Modell im Kern des Systems.' },
  'inventory.model.name': { title: 'Modell', description: 'Der Name des Modells.' },
  'inventory.model.version': {
    title: 'Version',
    description: 'Seine Version, in Anführungszeichen.',
  },
  'inventory.model.provider': {
    title: 'Anbieter des Modells',
    description: 'Wer es hergestellt hat.',
  },
  'inventory.deployed': {
    title: 'In Betrieb seit',
    description: 'Der Tag, an dem es in Betrieb ging.',
  },
  'inventory.retired': {
    title: 'Stillgelegt am',
    description: 'Der Tag, an dem es stillgelegt wurde.',
  },
  'inventory.lastChanged': {
    title: 'Zuletzt geändert',
    description:
      'Der Tag der letzten wesentlichen Änderung: an Zweck, Modell, Daten oder Verwendung. Weggelassen heißt: unbekannt.',
  },
  'inventory.resources': { title: 'Ressourcen', description: 'Was das System braucht (A.4).' },
  'inventory.resources.tooling': {
    title: 'Werkzeuge',
    description: 'Frameworks und Werkzeuge (A.4.4).',
  },
  'inventory.resources.computing': {
    title: 'System und Rechenleistung',
    description: 'Hosting, Hardware und Rechenleistung (A.4.5).',
  },
  'inventory.resources.people': {
    title: 'Menschen',
    description: 'Rollen und Fähigkeiten, auf die es angewiesen ist (A.4.6).',
  },
  'inventory.lifecycle': {
    title: 'Nachweise zum Lebenszyklus',
    description:
      'Für jede Phase die Kennungen der Nachweise und Folgenabschätzungen, die sie hinterlassen hat.',
  },
  'inventory.screening': {
    title: 'Vorprüfung',
    description:
      'Wer wann und warum entschieden hat, dass das System keine Folgenabschätzung braucht oder wie groß seine Auswirkung ist. Jedes System hat eine Vorprüfung oder eine Folgenabschätzung.',
  },
  'inventory.screening.date': { title: 'Vorgeprüft am', description: 'Der Tag der Vorprüfung.' },
  'inventory.screening.by': { title: 'Durch', description: 'Die Rolle, die es vorgeprüft hat.' },
  'inventory.screening.reason': {
    title: 'Grund',
    description:
      'Warum die Auswirkung gering oder mittel ist: wer betroffen sein könnte, wie und wie stark.',
  },
  'assessments.system': {
    title: 'System',
    description: 'Die Kennung des KI-Systems, dessen Folgen abgeschätzt werden.',
  },
  'assessments.performed': {
    title: 'Durchgeführt am',
    description: 'Der Tag, an dem die Folgenabschätzung durchgeführt wurde.',
  },
  'assessments.assessors': {
    title: 'Beurteilende Rollen',
    description: 'Die Rollen, die beurteilt haben. Mehrere Sichtweisen sind besser als eine.',
  },
  'assessments.intendedUses': {
    title: 'Beabsichtigte Verwendungen',
    description: 'Nutzerinnen und Nutzer, Aufgaben und Umfelder, für die das System gedacht ist.',
  },
  'assessments.foreseeableMisuse': {
    title: 'Vorhersehbare Fehlanwendung',
    description: 'Verwendungen, für die es nicht gedacht ist und die trotzdem zu erwarten sind.',
  },
  'assessments.interestedParties': {
    title: 'Interessierte Parteien',
    description: 'Wer betroffen ist, direkt oder indirekt, auch wer es nie nutzt.',
  },
  'assessments.impacts': {
    title: 'Auswirkungen',
    description: 'Nutzen und Schäden nach Dimension und danach, wen sie treffen.',
  },
  'assessments.impacts.dimension': { title: 'Dimension', description: 'Was auf dem Spiel steht.' },
  'assessments.impacts.affects': {
    title: 'Betrifft',
    description:
      'Wen es trifft: `individuals` (Einzelne), `groups` (Gruppen) oder `society` (die Gesellschaft).',
  },
  'assessments.impacts.description': {
    title: 'Auswirkung',
    description: 'Was ihnen geschehen kann, im Guten wie im Schlechten.',
  },
  'assessments.impacts.benefit': {
    title: 'Nutzen',
    description: '`true` für einen Nutzen, `false` für einen Schaden.',
  },
  'assessments.impacts.severity': {
    title: 'Schwere',
    description: 'Wie schwer es für sie wiegt, 1 bis 5, vor Maßnahmen.',
  },
  'assessments.impacts.likelihood': {
    title: 'Wahrscheinlichkeit',
    description: 'Wie wahrscheinlich es ist, 1 bis 5, vor Maßnahmen.',
  },
  'assessments.impacts.measures': {
    title: 'Maßnahmen',
    description: 'Kennungen der Maßnahmen und Risiken, über die es bearbeitet wird.',
  },
  'assessments.impacts.residualSeverity': {
    title: 'Verbleibende Schwere',
    description: 'Schwere nach den Maßnahmen, 1 bis 5.',
  },
  'assessments.impacts.residualLikelihood': {
    title: 'Verbleibende Wahrscheinlichkeit',
    description: 'Wahrscheinlichkeit nach den Maßnahmen, 1 bis 5.',
  },
  'assessments.conclusion': {
    title: 'Schlussfolgerung',
    description: 'Ob das System mit diesen Maßnahmen genutzt werden darf.',
  },
  'assessments.reassessOn': {
    title: 'Zu wiederholen bei',
    description:
      'Was geschehen muss, damit die Folgenabschätzung vor der nächsten Überprüfung wiederholt wird.',
  },
  'assessments.trigger': {
    title: 'Anlass',
    description:
      'Warum sie gemacht wurde: `new` (neues System), `planned-change` (geplante Änderung), `interval` (vorgesehener Abstand) oder `incident` (Vorfall).',
  },
  'assessments.change': {
    title: 'Änderung',
    description: 'Die Kennung der geplanten Änderung, die sie beurteilt.',
  },
  'assessments.jurisdictions': {
    title: 'Rechtsräume',
    description:
      'Die Länder oder Rechtsräume, in denen Menschen betroffen sind, mit Blick auf deren Recht und Gepflogenheiten (6.1.4).',
  },
  'assessments.conditions': {
    title: 'Auflagen',
    description:
      'Wovon das Ergebnis abhängt: je Auflage ein Eintrag mit `what` (was), `owner` (verantwortlich), `due` (bis wann) und, sobald sie erfüllt ist, `done` (erledigt am).',
  },
  'assessments.conditions.what': {
    title: 'Auflage',
    description: 'Was zu tun oder einzuhalten ist.',
  },
  'assessments.conditions.owner': {
    title: 'Verantwortlich',
    description: 'Die Rolle, die dafür sorgt.',
  },
  'assessments.conditions.due': {
    title: 'Fällig',
    description: 'Der Tag, bis zu dem sie zu erfüllen ist.',
  },
  'assessments.conditions.done': {
    title: 'Erledigt',
    description: 'Der Tag, an dem sie erfüllt wurde.',
  },
  'assessments.sharedWith': {
    title: 'Mitgeteilt an',
    description: 'Wem das Ergebnis zugänglich gemacht wurde (6.1.4).',
  },
  'assessments.dpia': {
    title: 'Datenschutz-Folgenabschätzung',
    description: 'Die Kennung des Nachweises, der die Datenschutz-Folgenabschätzung ist.',
  },
  'assessments.fria': {
    title: 'Grundrechte-Folgenabschätzung',
    description:
      'Was Art. 27 der KI-Verordnung vom Betreiber eines Hochrisiko-Systems verlangt, wenn er gilt.',
  },
  'assessments.fria.processes': {
    title: 'Verfahren',
    description:
      'Die Verfahren, in denen das System seinem Zweck entsprechend eingesetzt wird (Art. 27 Abs. 1 Bst. a).',
  },
  'assessments.fria.period': {
    title: 'Zeitraum',
    description: 'Der Zeitraum, in dem es eingesetzt werden soll (Art. 27 Abs. 1 Bst. b).',
  },
  'assessments.fria.frequency': {
    title: 'Häufigkeit',
    description: 'Wie oft es eingesetzt werden soll (Art. 27 Abs. 1 Bst. b).',
  },
  'assessments.fria.groups': {
    title: 'Gruppen',
    description:
      'Die Personen und Gruppen, die bei diesem Einsatz betroffen sein können (Art. 27 Abs. 1 Bst. c).',
  },
  'assessments.fria.risks': {
    title: 'Risiken',
    description: 'Die spezifischen Schadensrisiken für sie (Art. 27 Abs. 1 Bst. d).',
  },
  'assessments.fria.oversight': {
    title: 'Aufsicht',
    description:
      'Wie Menschen es nach der Betriebsanleitung beaufsichtigen (Art. 27 Abs. 1 Bst. e).',
  },
  'assessments.fria.remedies': {
    title: 'Abhilfe',
    description:
      'Was geschieht, wenn die Risiken eintreten, und wer es entscheidet (Art. 27 Abs. 1 Bst. f).',
  },
  'assessments.fria.complaints': {
    title: 'Beschwerden',
    description: 'Wo sich Menschen beschweren (Art. 27 Abs. 1 Bst. f).',
  },
  'assessments.fria.notified': {
    title: 'Mitgeteilt am',
    description:
      'Der Tag, an dem das Ergebnis der Marktüberwachungsbehörde mitgeteilt wurde (Art. 27 Abs. 3).',
  },
  'risks.category': {
    title: 'Kategorie',
    description:
      '`ai` für das, was KI-Systeme bewirken können, `information-security` für Vertraulichkeit, Integrität, Verfügbarkeit.',
  },
  'risks.sources': {
    title: 'Risikoquellen',
    description: 'Risikoquellen aus Anhang C, in Anführungszeichen: `"C.3.4"`.',
  },
  'risks.objectives': {
    title: 'Gefährdete Ziele',
    description: 'Ziele aus Anhang C, die das Risiko gefährdet, in Anführungszeichen: `"C.2.5"`.',
  },
  'risks.systems': {
    title: 'Systeme',
    description: 'Kennungen der betroffenen KI-Systeme. Leer heißt: die ganze Organisation.',
  },
  'risks.likelihood': {
    title: 'Wahrscheinlichkeit',
    description: 'Vor der Behandlung, 1 (selten) bis 5 (fast sicher).',
  },
  'risks.impact': {
    title: 'Auswirkung',
    description:
      'Vor der Behandlung, 1 (gering) bis 5 (schwerwiegend): die höchste der `consequences`. Bei einer Chance der Nutzen.',
  },
  'risks.kind': {
    title: 'Art',
    description:
      '`risk` für ein Risiko, `opportunity` für eine Chance: etwas, das gut ausgehen kann (6.1.1). Eine Chance wird nicht an der Risikobereitschaft gemessen.',
  },
  'risks.consequences': {
    title: 'Folgen',
    description:
      'Was es für die Organisation, für Einzelne und für die Gesellschaft bedeuten würde (6.1.2), je 1 bis 5.',
  },
  'risks.consequences.organisation': {
    title: 'Für die Organisation',
    description: 'Wie schwer es die Organisation treffen würde, 1 bis 5.',
  },
  'risks.consequences.individuals': {
    title: 'Für Einzelne',
    description: 'Wie schwer es die betroffenen Menschen treffen würde, 1 bis 5.',
  },
  'risks.consequences.society': {
    title: 'Für die Gesellschaft',
    description: 'Wie schwer es Gruppen und die Gesellschaft treffen würde, 1 bis 5.',
  },
  'risks.rationale': { title: 'Begründung', description: 'Warum die Werte so sind, wie sie sind.' },
  'risks.assessed': {
    title: 'Beurteilt am',
    description: 'Der Tag, an dem das Risiko zuletzt beurteilt wurde (8.2).',
  },
  'risks.assessors': { title: 'Beurteilt von', description: 'Die Rollen, die es beurteilt haben.' },
  'risks.history': {
    title: 'Frühere Werte',
    description: 'Die Werte früherer Beurteilungen, die älteste zuerst.',
  },
  'risks.history.date': { title: 'Datum', description: 'Der Tag der Beurteilung.' },
  'risks.history.likelihood': {
    title: 'Wahrscheinlichkeit',
    description: 'So, wie sie an diesem Tag war, 1 bis 5.',
  },
  'risks.history.impact': {
    title: 'Auswirkung',
    description: 'So, wie sie an diesem Tag war, 1 bis 5.',
  },
  'risks.actions': {
    title: 'Schritte',
    description:
      'Was noch zu tun ist, durch wen und bis wann. Die offenen Schritte aller Risiken sind der Risikobehandlungsplan (6.1.3).',
  },
  'risks.actions.what': { title: 'Schritt', description: 'Was zu tun ist.' },
  'risks.actions.owner': { title: 'Verantwortlich', description: 'Die Rolle, die es tut.' },
  'risks.actions.due': { title: 'Fällig', description: 'Der Tag, bis zu dem es getan sein muss.' },
  'risks.actions.status': {
    title: 'Status',
    description: '`open` (offen), `done` (erledigt) oder `dropped`, wenn es doch nicht getan wird.',
  },
  'risks.actions.done': { title: 'Erledigt am', description: 'Der Tag, an dem es getan wurde.' },
  'risks.actions.controls': {
    title: 'Maßnahmen',
    description: 'Die Maßnahmen, die damit umgesetzt werden oder auf denen es beruht.',
  },
  'risks.actions.evidence': {
    title: 'Nachweise',
    description: 'Kennungen der Nachweise, dass es getan wurde.',
  },
  'risks.current': {
    title: 'Risiko heute',
    description:
      'Die heutigen Werte, solange die Behandlung läuft. Weglassen, sobald alles getan ist: Dann ist das Restrisiko das heutige.',
  },
  'risks.current.likelihood': {
    title: 'Wahrscheinlichkeit',
    description: 'Heutige Wahrscheinlichkeit, solange die Behandlung läuft, 1 bis 5.',
  },
  'risks.current.impact': {
    title: 'Auswirkung',
    description: 'Heutige Auswirkung, solange die Behandlung läuft, 1 bis 5.',
  },
  'risks.treatment': {
    title: 'Behandlung',
    description:
      'Was dagegen getan wird: `mitigate` (vermindern), `avoid` (vermeiden), `transfer` (übertragen) oder `accept` (akzeptieren). Weglassen, bis es entschieden ist.',
  },
  'risks.controls': {
    title: 'Maßnahmen',
    description:
      'Maßnahmen, die es behandeln: `A.6.2.4`, `ORG.…` oder aus dem ISMS `27001:A.8.16`.',
  },
  'risks.residual': {
    title: 'Restrisiko',
    description: 'Das Risiko, das verbleibt, wenn alle Maßnahmen und Schritte umgesetzt sind.',
  },
  'risks.residual.likelihood': {
    title: 'Verbleibende Wahrscheinlichkeit',
    description: 'Nach der Behandlung, 1 bis 5.',
  },
  'risks.residual.impact': {
    title: 'Verbleibende Auswirkung',
    description: 'Nach der Behandlung, 1 bis 5.',
  },
  'risks.acceptedBy': {
    title: 'Akzeptiert von',
    description: 'Die Rolle, die das Risiko so akzeptiert hat, wie es an diesem Tag war.',
  },
  'risks.accepted': {
    title: 'Akzeptiert am',
    description:
      'Der Tag, an dem es akzeptiert wurde. Das gilt für die Werte dieses Tages; steigen sie, muss es erneut akzeptiert werden.',
  },
  'risks.nextReview': {
    title: 'Nächste Überprüfung',
    description: 'Der Tag, bis zu dem das Risiko erneut überprüft wird.',
  },
  'evidence.kind': { title: 'Art', description: 'Was für ein Nachweis es ist.' },
  'evidence.origin': {
    title: 'Herkunft',
    description: '`aims`, wenn für KI entstanden; `isms`, wenn aus dem ISMS weiterverwendet.',
  },
  'evidence.location': {
    title: 'Ablageort',
    description:
      'Wo er liegt: eine Adresse, die mit https:// beginnt, oder `files/…` für eine Datei in diesem Handbuch.',
  },
  'evidence.sha256': {
    title: 'SHA-256',
    description: 'Der Fingerabdruck der Datei, damit eine spätere Änderung auffällt.',
  },
  'evidence.collected': { title: 'Erhoben am', description: 'Der Tag, an dem er erhoben wurde.' },
  'evidence.validUntil': {
    title: 'Gültig bis',
    description: 'Der Tag, nach dem er nichts mehr belegt.',
  },
  'evidence.period': { title: 'Zeitraum', description: 'Der Zeitraum, den er abdeckt.' },
  'evidence.period.from': { title: 'Von', description: 'Der erste Tag, den er abdeckt.' },
  'evidence.period.to': { title: 'Bis', description: 'Der letzte Tag, den er abdeckt.' },
  'evidence.collection': {
    title: 'Erhebung',
    description: 'Wie er erhoben wird, von wem und wie oft.',
  },
  'evidence.retention': { title: 'Aufbewahrung', description: 'Wie lange er aufbewahrt wird.' },
  'evidence.systems': {
    title: 'Systeme',
    description:
      'Die KI-Systeme, von denen er handelt: ihre Kennungen oder `all` (alle). Weglassen, wenn er die Organisation betrifft und kein bestimmtes System.',
  },
  'evidence.series': {
    title: 'Reihe',
    description:
      'Für Nachweise, die eine Zusage einer Richtlinie einhalten: welche, und für welches Mal.',
  },
  'evidence.series.of': {
    title: 'Zusage',
    description: 'Die Kennung der Zusage aus `commitments` einer Richtlinie.',
  },
  'evidence.series.instance': {
    title: 'Mal',
    description:
      'Für welches Mal, in Anführungszeichen: `"2026-10"` für Oktober 2026, `"2026-Q4"`, `"2026-W41"`, `"2026-10-05"` oder `"2026"`.',
  },
  'evidence.verifiedBy': {
    title: 'Geprüft durch',
    description:
      'Die Rolle, die ihn angesehen und für gut befunden hat. Eine andere als die verantwortliche, die ihn erhebt.',
  },
  'evidence.verified': { title: 'Geprüft am', description: 'Der Tag, an dem er geprüft wurde.' },
  'evidence.status': {
    title: 'Status',
    description:
      '`current` (aktuell) oder `superseded` (abgelöst), wenn ein neuerer Nachweis an seine Stelle trat.',
  },
  'suppliers.relationship': {
    title: 'Beziehung',
    description:
      '`supplier` (Lieferant), `partner` (gibt und nimmt Daten, Modelle oder Arbeit an KI) oder `customer` (erhält von uns ein KI-System oder dessen Ergebnisse). Ohne Angabe ein Lieferant.',
  },
  'suppliers.services': { title: 'Leistungen', description: 'Was geliefert wird.' },
  'suppliers.country': { title: 'Land', description: 'Das Land, aus dem geliefert wird.' },
  'suppliers.responsibilities': {
    title: 'Zuständigkeiten',
    description: 'Wer entlang des Lebenszyklus was tut (A.10.2).',
  },
  'suppliers.responsibilities.task': { title: 'Aufgabe', description: 'Was zu tun ist.' },
  'suppliers.responsibilities.party': { title: 'Zuständig', description: 'Wer es tut.' },
  'suppliers.contract': {
    title: 'Vertrag',
    description: 'Die Kennung des Nachweises, der der Vertrag ist.',
  },
  'suppliers.criteria': {
    title: 'Kriterien',
    description: 'Wonach sie ausgewählt wurden und beurteilt werden (A.10.3).',
  },
  'suppliers.result': {
    title: 'Ergebnis',
    description:
      'Das Ergebnis der letzten Beurteilung: `accepted`, `accepted-with-conditions` oder `rejected`.',
  },
  'suppliers.expects': {
    title: 'Erwartet',
    description:
      'Was sie von unseren KI-Systemen erwarten und wo dem Rechnung getragen wird (A.10.4), vor allem Kunden.',
  },
  'suppliers.monitoring': {
    title: 'Überwachung',
    description: 'Wie das Gelieferte zwischen den Beurteilungen beobachtet wird und wie oft.',
  },
  'suppliers.assessed': {
    title: 'Beurteilt am',
    description:
      'Der Tag der letzten Lieferantenbeurteilung (A.10.3). Weggelassen, wo es keine gab.',
  },
  'suppliers.nextReview': {
    title: 'Nächste Überprüfung',
    description: 'Der Tag der nächsten. Weggelassen, wo keine geplant ist.',
  },
  'datasets.uses': {
    title: 'Verwendung',
    description:
      'Wozu sie dienen: `training`, `validation`, `testing`, `operation` (womit das System arbeitet), `knowledge` (worin es nachschlägt), `monitoring`.',
  },
  'datasets.version': {
    title: 'Version',
    description: 'Die Version oder der Stand der Daten, in Anführungszeichen.',
  },
  'datasets.acquisition': {
    title: 'Herkunft',
    description:
      'Wie sie beschafft wurden (A.7.3): `own` (entstehen hier), `licensed`, `public`, `customer` (von Kunden) oder `generated` (künstlich).',
  },
  'datasets.rights': {
    title: 'Rechte',
    description:
      'Mit welchem Recht sie dafür verwendet werden dürfen, und was dieses Recht begrenzt.',
  },
  'datasets.legalBasis': {
    title: 'Rechtsgrundlage',
    description:
      'Die Rechtsgrundlage oder der Grund, der die Bearbeitung der Personendaten erlaubt.',
  },
  'datasets.personal': {
    title: 'Personendaten',
    description:
      '`none` (keine), `personal` (Personendaten) oder `special` (besonders schützenswerte). Ohne Angabe hat es niemand gesagt.',
  },
  'datasets.provenance': {
    title: 'Herkunftsnachweis',
    description: 'Woher sie stammen und was auf dem Weg hierher mit ihnen geschah (A.7.5).',
  },
  'datasets.preparation': {
    title: 'Aufbereitung',
    description:
      'Wie sie ausgewählt, bereinigt, annotiert und umgeformt werden, und weshalb so (A.7.6).',
  },
  'datasets.quality': {
    title: 'Qualität',
    description: 'Welche Qualität verlangt ist und was gemessen wurde (A.7.4).',
  },
  'datasets.quality.requirement': {
    title: 'Anforderung',
    description: 'Wie die Daten sein müssen.',
  },
  'datasets.quality.measure': {
    title: 'Messung',
    description: 'Wie das gemessen wird.',
  },
  'datasets.quality.result': {
    title: 'Ergebnis',
    description: 'Was herauskam.',
  },
  'datasets.quality.date': {
    title: 'Datum',
    description: 'Der Tag, an dem gemessen wurde.',
  },
  'datasets.quality.evidence': {
    title: 'Nachweis',
    description: 'Die Kennung des Nachweises, der es belegt.',
  },
  'datasets.bias': {
    title: 'Bekannte Verzerrung',
    description:
      'Was über Lücken und Verzerrungen in den Daten bekannt ist und was dagegen getan wird.',
  },
  'datasets.retention': {
    title: 'Aufbewahrung',
    description: 'Wie lange sie aufbewahrt werden.',
  },
  'datasets.custodian': {
    title: 'Betreut von',
    description: 'Die Rolle, die sich im Alltag um die Daten kümmert.',
  },
  'roles.responsibilities': {
    title: 'Zuständigkeiten',
    description: 'Was die Rolle tut und entscheidet, je eine Zeile.',
  },
  'roles.competences': {
    title: 'Kompetenzen',
    description: 'Was verlangt ist und was es belegt (7.2).',
  },
  'roles.competences.competence': {
    title: 'Kompetenz',
    description: 'Was die Rolle wissen oder können muss.',
  },
  'roles.competences.required': {
    title: 'Verlangt',
    description:
      '`true`, wenn die Rolle ohne sie nicht ausgeübt werden kann; `false`, wenn sie erwünscht ist.',
  },
  'roles.competences.evidence': {
    title: 'Nachweise',
    description: 'Kennungen der Nachweise, die sie belegen.',
  },
  'roles.ismsCounterpart': {
    title: 'Entsprechung im ISMS',
    description: 'Die Rolle des ISMS, aus der sie hervorging.',
  },
  'roles.abbreviation': {
    title: 'Abkürzung',
    description: 'Die Kurzform, unter der die Rolle bekannt ist, etwa `CRO`.',
  },
  'roles.holders': {
    title: 'Inhaber',
    description:
      'Die Namen derer, die die Rolle heute innehaben. Nur hier stehen Namen von Personen.',
  },
  'roles.deputies': {
    title: 'Stellvertretung',
    description: 'Die Namen derer, die bei Abwesenheit handeln.',
  },
  'roles.contact': {
    title: 'Kontakt',
    description:
      'Wie man die Rolle erreicht: eine E-Mail-Adresse, eine Seite, die mit https:// beginnt, eine Telefonnummer oder ein Ort in einfachen Worten.',
  },
  'roles.codeOwners': {
    title: 'Code Owners',
    description:
      'Die Konten oder Teams, die Änderungen an dem prüfen, was der Rolle gehört, so wie die Plattform des Repositorys sie nennt, in Anführungszeichen: `"@organisation/team"`. `aims owners` schreibt sie in CODEOWNERS; keine Seite zeigt sie.',
  },
  'roles.appointed': {
    title: 'Ernennung',
    description: 'Die Kennung des Nachweises, dass der Inhaber ernannt wurde (5.3).',
  },
  'objectives.objective': {
    title: 'Ziel aus Anhang C',
    description:
      'Das Ziel aus Anhang C, dem es dient, falls es eines gibt, in Anführungszeichen: `"C.2.5"`.',
  },
  'objectives.metric': { title: 'Messgröße', description: 'Was gemessen wird.' },
  'objectives.unit': {
    title: 'Einheit',
    description: 'Die Einheit der Messung: `%`, `Tage`, `Meldungen`.',
  },
  'objectives.target': {
    title: 'Zielwert',
    description: 'Der Wert, der zu erreichen ist, in dieser Einheit.',
  },
  'objectives.direction': {
    title: 'Richtung',
    description: '`up`, wenn mehr besser ist; `down`, wenn weniger besser ist.',
  },
  'objectives.due': {
    title: 'Fällig',
    description: 'Der Tag, bis zu dem der Zielwert erreicht ist.',
  },
  'objectives.measurements': {
    title: 'Messungen',
    description: 'Was gemessen wurde, das Älteste zuerst.',
  },
  'objectives.measurements.date': { title: 'Datum', description: 'Der Tag der Messung.' },
  'objectives.measurements.value': {
    title: 'Wert',
    description: 'Der gemessene Wert, in der Einheit; ein Text, wenn das Ziel in Worten ist.',
  },
  'objectives.kind': {
    title: 'Art',
    description:
      '`aims` für ein Ziel des Managementsystems (6.2), `development` für verantwortungsvolle Entwicklung (A.6.1.2), `use` für verantwortungsvolle Nutzung (A.9.3).',
  },
  'objectives.systems': {
    title: 'Systeme',
    description: 'Kennungen der betroffenen KI-Systeme. Leer heißt: die ganze Organisation.',
  },
  'objectives.qualitative': {
    title: 'Ziel in Worten',
    description:
      'Was zu erreichen ist, wo keine Zahl sinnvoll ist; anstelle von `target`, `unit` und `direction`.',
  },
  'objectives.actions': {
    title: 'Schritte',
    description: 'Was getan wird, um es zu erreichen, durch wen und bis wann (6.2).',
  },
  'objectives.actions.what': { title: 'Schritt', description: 'Was zu tun ist.' },
  'objectives.actions.owner': { title: 'Verantwortlich', description: 'Die Rolle, die es tut.' },
  'objectives.actions.due': {
    title: 'Fällig',
    description: 'Der Tag, bis zu dem es getan sein muss.',
  },
  'objectives.actions.done': {
    title: 'Erledigt am',
    description: 'Der Tag, an dem es getan wurde.',
  },
  'objectives.resources': {
    title: 'Ressourcen',
    description: 'Die Menschen, das Geld und die Werkzeuge, die es braucht.',
  },
  'objectives.evaluation': {
    title: 'Bewertung',
    description: 'Wie, wie oft und durch wen das Ergebnis beurteilt wird.',
  },
  'objectives.measurements.evidence': {
    title: 'Nachweis',
    description: 'Die Kennung des Nachweises, aus dem der Wert stammt.',
  },
  'audits.kind': { title: 'Art', description: 'Was es ist.' },
  'audits.date': { title: 'Datum', description: 'Der Tag, an dem es stattfand oder geplant ist.' },
  'audits.lead': {
    title: 'Leitung',
    description:
      'Die Rolle, die es leitet. Sie darf für nichts verantwortlich sein, was auditiert wird. Leitet jemand von außen, schreiben Sie stattdessen `auditors`; leitet die Zertifizierungsstelle, `body`.',
  },
  'audits.covers': {
    title: 'Umfang',
    description:
      'Die Abschnitte und Maßnahmen, die es betrachtet, in Anführungszeichen: `["9.1", "A.6.2.4"]`.',
  },
  'audits.status': {
    title: 'Status',
    description: '`planned` (geplant) oder `done` (durchgeführt).',
  },
  'audits.inputs': {
    title: 'Eingaben',
    description: 'Für eine Managementbewertung: was sie betrachtet hat (9.3.2).',
  },
  'audits.inputs.previousActions': {
    title: 'Frühere Maßnahmen',
    description: 'Wo die Maßnahmen aus früheren Bewertungen stehen.',
  },
  'audits.inputs.issues': {
    title: 'Externe und interne Themen',
    description: 'Was sich innen und außen geändert hat.',
  },
  'audits.inputs.parties': {
    title: 'Interessierte Parteien',
    description:
      'Was sich an den Erfordernissen und Erwartungen interessierter Parteien geändert hat.',
  },
  'audits.inputs.nonconformities': {
    title: 'Nichtkonformitäten',
    description: 'Entwicklungen bei Nichtkonformitäten und Korrekturmaßnahmen.',
  },
  'audits.inputs.monitoring': {
    title: 'Überwachung',
    description: 'Entwicklungen bei den Ergebnissen von Überwachung und Messung.',
  },
  'audits.inputs.audits': {
    title: 'Auditergebnisse',
    description: 'Was die Audits festgestellt haben.',
  },
  'audits.inputs.improvement': {
    title: 'Verbesserung',
    description: 'Möglichkeiten zur fortlaufenden Verbesserung.',
  },
  'audits.decisions': {
    title: 'Entscheidungen',
    description: 'Für eine Managementbewertung: was entschieden wurde (9.3.3).',
  },
  'audits.decisions.decision': { title: 'Entscheidung', description: 'Was entschieden wurde.' },
  'audits.decisions.owner': { title: 'Verantwortlich', description: 'Die Rolle, die es umsetzt.' },
  'audits.decisions.due': { title: 'Fällig', description: 'Der Tag, bis zu dem es erledigt ist.' },
  'audits.decisions.status': {
    title: 'Status',
    description: '`open`, oder `done`, sobald sie umgesetzt ist.',
  },
  'audits.decisions.done': {
    title: 'Erledigt',
    description: 'Der Tag, an dem sie umgesetzt wurde.',
  },
  'audits.decisions.evidence': {
    title: 'Nachweis',
    description: 'Die Kennung des Nachweises dafür.',
  },
  'audits.body': {
    title: 'Zertifizierungsstelle',
    description: 'Bei Audits einer Zertifizierungsstelle: ihr Name.',
  },
  'audits.auditors': {
    title: 'Auditteam',
    description:
      'Wer auditiert, in Worten: „zwei Mitglieder der Internen Revision, ein externer Aktuar“. Namen von Personen gehören in den Bericht.',
  },
  'audits.objective': {
    title: 'Ziel',
    description: 'Was dieses Audit herausfinden soll.',
  },
  'audits.criteria': {
    title: 'Kriterien',
    description: 'Woran gemessen wird: Norm, eigene Regeln, Recht, Verträge.',
  },
  'audits.method': {
    title: 'Vorgehen',
    description: 'Wie vorgegangen wird: Gespräche, Stichproben, Standorte, Tage.',
  },
  'audits.results': {
    title: 'Ergebnisse',
    description:
      'Bei einem durchgeführten Audit: was das Auditteam zu jedem Abschnitt und jeder Maßnahme festgehalten hat. Es bleibt, wie es ist, wenn sich das Handbuch ändert.',
  },
  'audits.results.of': {
    title: 'Zu',
    description: 'Der Abschnitt oder die Maßnahme, in Anführungszeichen.',
  },
  'audits.results.result': {
    title: 'Ergebnis',
    description:
      '`conform` (konform), `finding` (Feststellung) oder `not-looked-at`, wenn das Audit doch nicht dazu kam.',
  },
  'audits.results.note': {
    title: 'Notiz',
    description: 'Was das Auditteam sah: Aufzeichnungen, Personen, Stichproben.',
  },
  'audits.results.finding': {
    title: 'Feststellung',
    description: 'Die Kennung der Feststellung.',
  },
  'audits.report': {
    title: 'Bericht',
    description: 'Die Kennung des Nachweises mit dem Bericht oder dem Protokoll.',
  },
  'audits.reportedTo': {
    title: 'Berichtet an',
    description: 'Die Rollen, denen die Ergebnisse berichtet wurden (9.2.2).',
  },
  'audits.checklist': {
    title: 'Checkliste',
    description:
      'Für ein Audit: die Checkliste eines bestimmten Tages. `aims freeze` schreibt sie; von da an wird sie gezeigt, wie sie geschrieben ist.',
  },
  'audits.checklist.of': {
    title: 'Zu',
    description: 'Der Abschnitt oder die Maßnahme, in Anführungszeichen.',
  },
  'audits.checklist.state': { title: 'Stand', description: 'Der Stand an diesem Tag, in Worten.' },
  'audits.checklist.documents': {
    title: 'Dokumente',
    description: 'Die Dokumente, die es umsetzten, je mit ihrer Version.',
  },
  'audits.checklist.evidence': {
    title: 'Nachweise',
    description: 'Die Nachweise dafür, je mit dem, was sie wert waren.',
  },
  'audits.frozen': {
    title: 'Festgehalten am',
    description: 'Der Tag, an dem `aims freeze` die Checkliste oder die Zahlen geschrieben hat.',
  },
  'audits.figures': {
    title: 'Zahlen',
    description:
      'Bei einer durchgeführten Managementbewertung: die Zahlen jenes Tages, wie die Bewertung sie sah. Sie werden nie neu berechnet.',
  },
  'audits.figures.count': {
    title: 'Zahl',
    description: 'Wie viele es waren.',
  },
  'audits.figures.of': {
    title: 'Von',
    description: 'Von wie vielen, wo das mehr sagt.',
  },
  'findings.source': { title: 'Quelle', description: 'Woher die Feststellung stammt.' },
  'findings.audit': {
    title: 'Audit',
    description: 'Die Kennung des Audits, wenn es die Quelle ist.',
  },
  'findings.systems': { title: 'Systeme', description: 'Kennungen der betroffenen KI-Systeme.' },
  'findings.grade': {
    title: 'Einstufung',
    description:
      'Wesentliche (`major`) oder geringfügige (`minor`) Nichtkonformität, Beobachtung (`observation`) oder Verbesserungsmöglichkeit (`opportunity`). Bei einem Audit der Zertifizierungsstelle die Einstufung, die sie vergab.',
  },
  'findings.against': {
    title: 'Bezug',
    description:
      'Die Abschnitte, Maßnahmen, Richtlinien und externen Anforderungen, die nicht erfüllt sind, in Anführungszeichen.',
  },
  'findings.raised': {
    title: 'Festgestellt am',
    description: 'Der Tag, an dem sie festgestellt wurde.',
  },
  'findings.due': { title: 'Fällig', description: 'Der Tag, bis zu dem sie abgeschlossen wird.' },
  'findings.correction': { title: 'Korrektur', description: 'Was sofort berichtigt wurde.' },
  'findings.rootCause': { title: 'Ursache', description: 'Warum es geschehen konnte.' },
  'findings.correctiveAction': {
    title: 'Korrekturmaßnahme',
    description: 'Was geändert wurde, damit es nicht wieder geschieht.',
  },
  'findings.closed': {
    title: 'Abgeschlossen am',
    description: 'Der Tag, an dem sie abgeschlossen wurde.',
  },
  'findings.effectiveness': {
    title: 'Wirksamkeit',
    description: 'Ob die Korrekturmaßnahme gewirkt hat.',
  },
  'findings.effectiveness.checked': {
    title: 'Geprüft am',
    description: 'Der Tag, an dem die Wirkung geprüft wurde.',
  },
  'findings.effectiveness.evidence': {
    title: 'Nachweise',
    description: 'Die Kennung des Nachweises, der es zeigt.',
  },
  'findings.planned': {
    title: 'Geplante Schritte',
    description:
      'Was zu tun ist, durch wen und bis wann. Was gegen die Ursache getan wurde, steht unter `correctiveAction`.',
  },
  'findings.planned.what': {
    title: 'Schritt',
    description: 'Was zu tun ist.',
  },
  'findings.planned.owner': {
    title: 'Verantwortlich',
    description: 'Die Rolle, die es tut.',
  },
  'findings.planned.due': {
    title: 'Fällig',
    description: 'Der Tag, bis zu dem es erledigt ist.',
  },
  'findings.planned.done': {
    title: 'Erledigt',
    description: 'Der Tag, an dem es erledigt wurde.',
  },
  'incidents.kind': {
    title: 'Art',
    description:
      '`incident` (Vorfall), `near-miss` (fast wäre etwas geschehen), `concern` (Bedenken von innen), `complaint` (Beschwerde) oder `external-report` (Meldung von außen).',
  },
  'incidents.systems': {
    title: 'KI-Systeme',
    description: 'Kennungen der betroffenen KI-Systeme.',
  },
  'incidents.occurred': {
    title: 'Eingetreten am',
    description: 'Der Tag, an dem es begann. Weggelassen, wo ihn niemand kennt.',
  },
  'incidents.detected': {
    title: 'Entdeckt am',
    description: 'Der Tag, an dem die Organisation es bemerkte oder davon erfuhr.',
  },
  'incidents.aware': {
    title: 'Kenntnis am',
    description:
      'Der Tag, an dem die Organisation Kenntnis von dem hatte, was zu melden ist: Ab dann laufen die gesetzlichen Fristen. Ohne Angabe laufen sie ab `detected`.',
  },
  'incidents.seriousness': {
    title: 'Schwere',
    description:
      'Was daraus einen schwerwiegenden Vorfall nach Art. 3 Nr. 49 der KI-Verordnung macht: `death`, `health`, `infrastructure`, `rights` oder `property-environment`; `none`, wenn jemand beurteilt hat, dass er nicht schwerwiegend ist. Ohne Angabe hat es niemand beurteilt.',
  },
  'incidents.widespread': {
    title: 'Weit verbreiteter Verstoß',
    description:
      'Ob es ein weit verbreiteter Verstoß nach Art. 3 Nr. 61 der KI-Verordnung ist. Die Frist beträgt dann zwei Tage.',
  },
  'incidents.affected': {
    title: 'Betroffene',
    description: 'Wer betroffen war, wie viele und wie.',
  },
  'incidents.contained': {
    title: 'Eingedämmt am',
    description: 'Der Tag, ab dem es keinen weiteren Schaden anrichten konnte.',
  },
  'incidents.anonymous': {
    title: 'Anonym',
    description: 'Ob es ohne Namen gemeldet wurde (A.3.3).',
  },
  'incidents.notifications': {
    title: 'Meldungen',
    description: 'Wem zu melden ist, warum, bis wann, und wann gemeldet wurde (A.8.4).',
  },
  'incidents.notifications.to': {
    title: 'An',
    description:
      'Die Behörde, der Anbieter, der Kunde oder die Personen, die informiert werden müssen.',
  },
  'incidents.notifications.basis': {
    title: 'Grundlage',
    description:
      'Weshalb: `ai-act:73` (Anbieter), `ai-act:26` (Betreiber) oder ein anderes Gesetz oder ein Vertrag in eigenen Worten.',
  },
  'incidents.notifications.due': {
    title: 'Frist',
    description:
      'Der letzte Tag, an dem die Meldung rechtzeitig ist. Weggelassen bei `ai-act:73`: Diese Frist wird berechnet.',
  },
  'incidents.notifications.sent': {
    title: 'Gesendet am',
    description: 'Der Tag, an dem sie gesendet wurde.',
  },
  'incidents.notifications.evidence': {
    title: 'Nachweis',
    description: 'Die Kennung des Nachweises, der sie belegt.',
  },
  'incidents.status': {
    title: 'Stand',
    description:
      '`open` (offen), `contained` (eingedämmt, aber nicht erledigt) oder `closed` (abgeschlossen).',
  },
  'incidents.closed': {
    title: 'Abgeschlossen am',
    description: 'Der Tag, an dem er abgeschlossen wurde.',
  },
  'incidents.findings': {
    title: 'Feststellungen',
    description: 'Kennungen der Feststellungen, zu denen er führte (10.2).',
  },
  'incidents.lessons': {
    title: 'Lehren',
    description: 'Die Ursache, was daraus gelernt und was geändert wurde.',
  },
  'regulations.jurisdiction': { title: 'Rechtsraum', description: 'Wo es gilt.' },
  'regulations.authority': { title: 'Behörde', description: 'Wer es erlässt oder beaufsichtigt.' },
  'regulations.kind': { title: 'Art', description: 'Was es ist.' },
  'regulations.url': { title: 'Quelle', description: 'Wo der Text veröffentlicht ist.' },
  'regulations.milestones': { title: 'Termine', description: 'Was wann gilt.' },
  'regulations.milestones.date': { title: 'Datum', description: 'Der Tag, ab dem es gilt.' },
  'regulations.milestones.title': { title: 'Was gilt', description: 'Was ab diesem Tag gilt.' },
  'regulations.milestones.basis': { title: 'Grundlage', description: 'Der Artikel, der es sagt.' },
  'regulations.milestones.appliesTo': {
    title: 'Gilt für',
    description:
      'Rollen als Akteur und Risikostufen, die es betrifft. Eine leere Liste heißt: alle.',
  },
  'context.kind': {
    title: 'Art',
    description:
      '`internal-issue` (internes Thema), `external-issue` (externes Thema) oder `interested-party` (interessierte Partei).',
  },
  'context.relevance': {
    title: 'Bedeutung',
    description:
      'Warum es für das AIMS zählt: was ein Thema verändert oder wie eine Partei vom Einsatz von KI betroffen ist.',
  },
  'context.climate': {
    title: 'Klimawandel',
    description:
      'Für ein Thema: `true` (ja), wenn der Klimawandel für das AIMS von Bedeutung ist, `false` (nein), wenn er geprüft wurde und es nicht ist; den Grund nennt die Bedeutung. Für eine Partei: ob sie Anforderungen zum Klimawandel hat. Wegzulassen, wo der Eintrag nichts damit zu tun hat.',
  },
  'context.requirements': {
    title: 'Anforderungen',
    description: 'Für eine Partei: was sie verlangt und wo es erfüllt wird.',
  },
  'context.requirements.requirement': {
    title: 'Anforderung',
    description: 'Was die Partei braucht oder erwartet, in einem Satz.',
  },
  'context.requirements.basis': {
    title: 'Grundlage',
    description:
      'Wo es festgelegt ist, falls es das ist: Kennungen von Rechtsgrundlagen, Lieferanten oder Verträgen, oder Artikel der KI-Verordnung (`ai-act:26`).',
  },
  'context.requirements.addressedBy': {
    title: 'Erfüllt durch',
    description:
      'Wo es erfüllt wird: Kennungen von Dokumenten, Maßnahmen, Abschnitten, Systemen, Folgenabschätzungen oder anderen Einträgen, in Anführungszeichen, wenn sie wie Zahlen aussehen.',
  },
  'context.reviewed': {
    title: 'Überprüft',
    description: 'Der Tag, an dem der Eintrag zuletzt angesehen und bestätigt oder geändert wurde.',
  },
  'changes.of': {
    title: 'Änderung an',
    description: 'Was sich ändert: das Managementsystem (`aims`) oder ein System (`system`).',
  },
  'changes.systems': {
    title: 'Systeme',
    description: 'Kennungen der KI-Systeme, die sich ändern oder welche die Änderung berührt.',
  },
  'changes.proposed': {
    title: 'Vorgeschlagen',
    description: 'Der Tag, an dem die Änderung vorgeschlagen wurde.',
  },
  'changes.reason': {
    title: 'Grund',
    description: 'Wozu die Änderung dient und was ohne sie schiefgehen könnte.',
  },
  'changes.effects': {
    title: 'Auswirkungen',
    description: 'Was die Prüfung der Auswirkungen vor der Entscheidung ergeben hat.',
  },
  'changes.effects.assessment': {
    title: 'Folgenabschätzung',
    description:
      'Ob die Änderung vorher eine Folgenabschätzung braucht: `needed` (nötig) oder `not-needed` (nicht nötig).',
  },
  'changes.effects.risks': {
    title: 'Risiken',
    description: 'Kennungen der Risiken, die sie verändert oder mit sich bringt.',
  },
  'changes.effects.documents': {
    title: 'Dokumente',
    description: 'Kennungen der Dokumente, die mit ihr zu ändern sind.',
  },
  'changes.effects.statement': {
    title: 'Erklärung zur Anwendbarkeit',
    description: 'Ob sich mit ihr eine Zeile der Erklärung zur Anwendbarkeit ändert.',
  },
  'changes.effects.why': {
    title: 'Warum',
    description: 'Die Gründe für diese Antworten, in ein oder zwei Sätzen.',
  },
  'changes.decision': {
    title: 'Entscheidung',
    description: '`open` (offen), `approved` (genehmigt) oder `rejected` (abgelehnt).',
  },
  'changes.decidedBy': {
    title: 'Entschieden durch',
    description: 'Die Rolle, die entschieden hat.',
  },
  'changes.decided': { title: 'Entschieden am', description: 'Der Tag der Entscheidung.' },
  'changes.due': {
    title: 'Fällig',
    description: 'Der Tag, bis zu dem die Änderung ausgeführt wird.',
  },
  'changes.done': {
    title: 'Ausgeführt',
    description: 'Der Tag, an dem die Änderung ausgeführt wurde.',
  },
  'changes.verified': {
    title: 'Verifiziert',
    description: 'Der Tag, an dem jemand geprüft hat, dass sie wie entschieden ausgeführt wurde.',
  },
  'changes.evidence': {
    title: 'Nachweise',
    description: 'Kennungen der Nachweise, dass sie entschieden, ausgeführt und verifiziert wurde.',
  },
  'handbook.title': { title: 'Titel', description: 'Der Name des Handbuchs.' },
  'handbook.organization': { title: 'Organisation', description: 'Wessen Handbuch dies ist.' },
  'handbook.organization.name': {
    title: 'Name',
    description: 'Der Name, unter dem die Organisation bekannt ist.',
  },
  'handbook.organization.legalName': {
    title: 'Firma',
    description: 'Der Name im Handelsregister.',
  },
  'handbook.organization.contact': {
    title: 'Kontakt',
    description:
      'Wo ein Anliegen gemeldet wird: eine E-Mail-Adresse, eine Seite, die mit https:// beginnt, eine Telefonnummer oder ein Ort in Worten.',
  },
  'handbook.language': {
    title: 'Sprache',
    description:
      'Die Sprache von Inhalt und Oberfläche. `de-CH` ist Deutsch, wie es in der Schweiz geschrieben wird.',
  },
  'handbook.languages': {
    title: 'Sprachen der Texte',
    description:
      'Die Sprachen, in denen Dokumente geschrieben sind, zuerst die des Handbuchs: `[en, de]`. Eine Übersetzung in eine andere Sprache wird dann gemeldet.',
  },
  'handbook.scope': {
    title: 'Anwendungsbereich',
    description: 'Der Anwendungsbereich des AIMS im Wortlaut (4.3).',
  },
  'handbook.isms': {
    title: 'Zertifikat des ISMS',
    description: 'Das Zertifikat, auf dem das AIMS aufbaut.',
  },
  'handbook.isms.standard': {
    title: 'Norm',
    description: 'Die Norm des ISMS: `ISO/IEC 27001:2022`.',
  },
  'handbook.isms.certificate': { title: 'Zertifikat', description: 'Die Nummer des Zertifikats.' },
  'handbook.isms.body': { title: 'Zertifizierungsstelle', description: 'Wer es ausgestellt hat.' },
  'handbook.isms.issued': { title: 'Ausgestellt am', description: 'Der Tag der Ausstellung.' },
  'handbook.isms.validUntil': { title: 'Gültig bis', description: 'Der Tag, an dem es endet.' },
  'handbook.soa': {
    title: 'Erklärung zur Anwendbarkeit',
    description: 'Dokumentenlenkung der Erklärung.',
  },
  'handbook.soa.version': {
    title: 'Version',
    description: 'Die Version der Erklärung, in Anführungszeichen.',
  },
  'handbook.soa.status': { title: 'Status', description: 'Wo die Erklärung steht.' },
  'handbook.soa.approvedBy': {
    title: 'Genehmigt durch',
    description: 'Die Rolle, die diese Version genehmigt hat (7.5.2).',
  },
  'handbook.soa.approved': { title: 'Genehmigt am', description: 'Der Tag der Genehmigung.' },
  'handbook.soa.nextReview': {
    title: 'Nächste Überprüfung',
    description: 'Der Tag der nächsten Überprüfung.',
  },
  'handbook.soa.public': {
    title: 'In der öffentlichen Ausgabe',
    description:
      'Was die öffentliche Ausgabe von der Erklärung zeigt, obwohl deren Klassifizierung nicht `public` ist: welche Maßnahmen anwendbar sind und wie weit sie umgesetzt sind (`decisions`), oder auch die Begründungen (`justifications`). Ohne diese Angabe zeigt sie nichts davon.',
  },
  'handbook.concerns': {
    title: 'Bedenken',
    description: 'Wo jemand Bedenken zu KI äußert (A.3.3). Der Fuß jeder Seite führt dorthin.',
  },
  'handbook.concerns.channel': {
    title: 'Kanal',
    description: 'Wie der Weg heißt und ob er anonym ist: „Meldestelle, auf Wunsch anonym“.',
  },
  'handbook.concerns.url': {
    title: 'Adresse',
    description: 'Die Seite des Kanals, die mit https:// beginnt.',
  },
  'handbook.treatmentPlan': {
    title: 'Risikobehandlungsplan',
    description:
      'Dokumentenlenkung des KI-Risikobehandlungsplans (6.1.3). Der Plan selbst besteht aus den `actions` der Risiken.',
  },
  'handbook.treatmentPlan.version': {
    title: 'Version',
    description: 'Die Version des Plans, in Anführungszeichen.',
  },
  'handbook.treatmentPlan.status': {
    title: 'Status',
    description: 'Wo der Plan steht: `draft`, `in-review`, `approved` oder `retired`.',
  },
  'handbook.treatmentPlan.approvedBy': {
    title: 'Genehmigt durch',
    description:
      'Die Rolle der bezeichneten Leitung, die den Plan genehmigt und die Restrisiken akzeptiert hat (6.1.3).',
  },
  'handbook.treatmentPlan.approved': {
    title: 'Genehmigt am',
    description: 'Der Tag der Genehmigung.',
  },
  'handbook.treatmentPlan.nextReview': {
    title: 'Nächste Überprüfung',
    description: 'Der Tag der nächsten Überprüfung.',
  },
  'handbook.repository': {
    title: 'Repository',
    description: 'Wo dieses Handbuch bearbeitet wird: damit „Diese Seite bearbeiten“ funktioniert.',
  },
  'handbook.repository.url': {
    title: 'Adresse',
    description: 'Wo das Repository eingesehen wird.',
  },
  'handbook.repository.branch': {
    title: 'Zweig',
    description: 'Der Zweig, der veröffentlicht wird.',
  },
  'handbook.repository.contentPath': {
    title: 'Pfad des Inhalts',
    description: 'Der Ordner des Handbuchs im Repository.',
  },
  'handbook.reviewSoonDays': {
    title: 'Bald zu überprüfen',
    description: 'Wie viele Tage im Voraus etwas als bald fällig gilt.',
  },
  'handbook.riskAppetite': {
    title: 'Risikobereitschaft',
    description:
      'Der Risikowert (Wahrscheinlichkeit × Auswirkung, 1 bis 25), über dem ein Risiko zu behandeln ist.',
  },
  'handbook.riskCriteria': {
    title: 'Risikokriterien',
    description: 'Was die Werte 1 bis 5 bedeuten (6.1.2). Die Matrix der Risiken zeigt es.',
  },
  'handbook.riskCriteria.likelihood': {
    title: 'Wahrscheinlichkeit',
    description: 'Fünf kurze Texte: was die Wahrscheinlichkeiten 1, 2, 3, 4 und 5 bedeuten.',
  },
  'handbook.riskCriteria.impact': {
    title: 'Auswirkung',
    description: 'Fünf kurze Texte: was die Auswirkungen 1, 2, 3, 4 und 5 bedeuten.',
  },
  'handbook.riskCriteria.document': {
    title: 'Dokument',
    description: 'Die Kennung des Dokuments, das die Kriterien erläutert.',
  },
  'handbook.baseline': {
    title: 'Ausgangsstand',
    description: 'Das Git-Tag oder der Commit des zuletzt auditierten Stands.',
  },
  'handbook.certification': {
    title: 'Zertifizierung',
    description: 'Was die Organisation anstrebt.',
  },
  'handbook.certification.body': {
    title: 'Zertifizierungsstelle',
    description: 'Wer das AIMS zertifizieren soll.',
  },
  'handbook.certification.stage1': {
    title: 'Stufe 1',
    description: 'Der für Stufe 1 angestrebte Tag.',
  },
  'handbook.certification.stage2': {
    title: 'Stufe 2',
    description: 'Der für Stufe 2 angestrebte Tag.',
  },
  'handbook.brand': { title: 'Erscheinungsbild', description: 'Logo und Farbe der Organisation.' },
  'handbook.brand.logo': { title: 'Logo', description: 'Ein Bild unter `files/`.' },
  'handbook.brand.accent': {
    title: 'Akzentfarbe',
    description: 'Die Farbe der Organisation, als `#rrggbb`, in Anführungszeichen.',
  },
  'handbook.brand.secondAccent': {
    title: 'Zweite Akzentfarbe',
    description:
      'Die zweite Farbe der Organisation, als `#rrggbb`, in Anführungszeichen. Sie markiert die aktuelle Stelle und den zweiten Teil von Diagrammen.',
  },
  'handbook.editor': {
    title: 'Browser-Editor',
    description:
      'Schaltet unter `/admin/` den Editor für Personen ein, die git nicht benutzen. Er braucht `repository`.',
  },
  'handbook.editor.host': {
    title: 'Host',
    description: 'Worauf das Repository liegt: `github`, `gitlab` oder `gitea`.',
  },
  'handbook.editor.address': {
    title: 'Adresse',
    description:
      'Wo man sich anmeldet, beginnend mit https://: die Adresse des eigenen Hosts oder des Dienstes, der für ihn anmeldet.',
  },
  'handbook.editor.appId': {
    title: 'Anwendung',
    description: 'Die ID, unter der der Host den Editor kennt, falls er eine verlangt.',
  },
  'handbook.checks': {
    title: 'Prüfungen',
    description:
      'Regeln, deren Schweregrad hier abweicht, nach Kennung: `document/due-soon: off`. Regeln zu dem, was nicht gelesen werden kann oder nicht ausgeführt werden darf, lassen sich nicht ausschalten.',
  },
  'handbook.asOf': {
    title: 'Stichtag',
    description:
      'Nur für eine Momentaufnahme, etwa ein Beispiel oder ein Archiv: der Tag, auf den alles beurteilt wird. Ein gelebtes Handbuch lässt ihn weg und wird auf heute beurteilt.',
  },
  'handbook.communication': {
    title: 'Kommunikationsplan',
    description: 'Was über das AIMS wann, mit wem und wie kommuniziert wird (7.4).',
  },
  'handbook.communication.what': { title: 'Was', description: 'Was kommuniziert wird.' },
  'handbook.communication.when': { title: 'Wann', description: 'Wann oder aus welchem Anlass.' },
  'handbook.communication.with': {
    title: 'Mit wem',
    description: 'Wer informiert oder gefragt wird.',
  },
  'handbook.communication.how': { title: 'Wie', description: 'Auf welchem Weg.' },
  'handbook.communication.by': { title: 'Durch', description: 'Die Rolle, die es tut.' },
  'handbook.aims': {
    title: 'Zertifikat des AIMS',
    description: 'Das Zertifikat des AIMS, sobald es eines gibt.',
  },
  'handbook.aims.certificate': {
    title: 'Zertifikat',
    description: 'Die Nummer des Zertifikats.',
  },
  'handbook.aims.standard': {
    title: 'Norm',
    description: 'Die Norm des AIMS: `ISO/IEC 42001:2023`.',
  },
  'handbook.aims.body': {
    title: 'Zertifizierungsstelle',
    description: 'Wer es ausgestellt hat.',
  },
  'handbook.aims.issued': {
    title: 'Ausgestellt',
    description: 'Der Tag der Ausstellung.',
  },
  'handbook.aims.validUntil': {
    title: 'Gültig bis',
    description: 'Der Tag, an dem es endet.',
  },
  'handbook.aims.scope': {
    title: 'Geltungsbereich',
    description: 'Der Geltungsbereich, den das Zertifikat nennt, Wort für Wort.',
  },
  'handbook.aims.soaVersion': {
    title: 'Version der Erklärung',
    description:
      'Die Version der Erklärung zur Anwendbarkeit, die das Zertifikat nennt, in Anführungszeichen.',
  },
  'handbook.auditProgramme': {
    title: 'Auditprogramm',
    description: 'Das Programm der internen Audits (9.2.2). Die Audits selbst sind in `audits/`.',
  },
  'handbook.auditProgramme.objectives': {
    title: 'Ziele',
    description: 'Was die internen Audits herausfinden sollen.',
  },
  'handbook.auditProgramme.criteria': {
    title: 'Kriterien',
    description: 'Woran gemessen wird: Norm, eigene Regeln, Recht, Verträge.',
  },
  'handbook.auditProgramme.frequency': {
    title: 'Häufigkeit',
    description: 'Wie oft, und was öfter an die Reihe kommt als der Rest.',
  },
  'handbook.auditProgramme.approvedBy': {
    title: 'Genehmigt durch',
    description: 'Die Rolle, die das Programm genehmigt hat.',
  },
  'handbook.auditProgramme.approved': {
    title: 'Genehmigt am',
    description: 'Der Tag der Genehmigung.',
  },
  'ismsControl.control': {
    title: 'Maßnahme',
    description: 'Die Nummer in Anhang A von ISO/IEC 27001:2022, etwa `A.5.1`.',
  },
  'ismsControl.applicable': { title: 'Anwendbar', description: '`true` (ja) oder `false` (nein).' },
  'ismsControl.status': {
    title: 'Status',
    description:
      '`planned` (geplant), `partial` (teilweise) oder `implemented` (umgesetzt); leer, wenn die Maßnahme nicht anwendbar ist.',
  },
  'ismsControl.justification': {
    title: 'Begründung',
    description: 'Warum sie anwendbar ist oder warum nicht.',
  },
  'ismsControl.document': {
    title: 'Dokument',
    description: 'Das Dokument des ISMS, das sie ausführt.',
  },
  'ismsControl.owner': { title: 'Verantwortlich', description: 'Wer im ISMS dafür einsteht.' },
};
