import type { Terms } from '../terms.ts';

const fields: Terms['fields'] = {
  Title: 'Titel',
  Owner: 'Verantwortlich',
  Classification: 'Klassifizierung',
  Kind: 'Art',
  Satisfies: 'Erfüllt',
  Origin: 'Herkunft',
  Version: 'Version',
  Status: 'Status',
  'Approved by': 'Genehmigt durch',
  Approved: 'Genehmigt am',
  Effective: 'Gültig ab',
  'Next review': 'Nächste Überprüfung',
  'Sub-clauses': 'Unterabschnitte',
  Clause: 'Abschnitt',
  Disposition: 'Übernahme',
  'ISMS document': 'Dokument des ISMS',
  'The AIMS adds': 'Das AIMS ergänzt',
  Documents: 'Dokumente',
  Document: 'Dokument',
  Control: 'Massnahme',
  Applicable: 'Anwendbar',
  Drivers: 'Ausschlaggebend',
  Justification: 'Begründung',
  'Basis of exclusion': 'Grundlage des Ausschlusses',
  'Target date': 'Zieltermin',
  Responsibility: 'Zuständigkeit',
  Evidence: 'Nachweise',
  Systems: 'Systeme',
  'Last reviewed': 'Zuletzt überprüft',
  Purpose: 'Zweck',
  Generative: 'Generativ',
  'Life cycle stage': 'Phase im Lebenszyklus',
  Data: 'Daten',
  'Personal data': 'Personendaten',
  Source: 'Quelle',
  Decisions: 'Entscheidungen',
  Decision: 'Entscheidung',
  Effect: 'Wirkung',
  Affects: 'Betrifft',
  'ISO roles': 'Rollen nach ISO',
  'EU AI Act': 'KI-Verordnung der EU',
  'In scope': 'Im Geltungsbereich',
  'Operator roles': 'Rollen als Akteur',
  'Risk tier': 'Risikostufe',
  'Annex III area': 'Bereich in Anhang III',
  'Annex I': 'Anhang I',
  'General-purpose AI': 'KI mit allgemeinem Verwendungszweck',
  Basis: 'Grundlage',
  Impact: 'Auswirkung',
  Supplier: 'Lieferant',
  Model: 'Modell',
  'Model provider': 'Anbieter des Modells',
  Deployed: 'In Betrieb seit',
  Retired: 'Stillgelegt am',
  'Last changed': 'Zuletzt geändert',
  Resources: 'Ressourcen',
  Tooling: 'Werkzeuge',
  'System and computing': 'System und Rechenleistung',
  People: 'Menschen',
  'Life cycle evidence': 'Nachweise zum Lebenszyklus',
  System: 'System',
  Performed: 'Durchgeführt am',
  Assessors: 'Beurteilende Rollen',
  'Intended uses': 'Beabsichtigte Verwendungen',
  'Foreseeable misuse': 'Vorhersehbare Fehlanwendung',
  'Interested parties': 'Interessierte Parteien',
  Impacts: 'Auswirkungen',
  Dimension: 'Dimension',
  Benefit: 'Nutzen',
  Severity: 'Schwere',
  Likelihood: 'Wahrscheinlichkeit',
  Measures: 'Massnahmen',
  'Residual severity': 'Verbleibende Schwere',
  'Residual likelihood': 'Verbleibende Wahrscheinlichkeit',
  Conclusion: 'Schlussfolgerung',
  'Reassess on': 'Zu wiederholen bei',
  Category: 'Kategorie',
  Sources: 'Risikoquellen',
  'Objectives at risk': 'Gefährdete Ziele',
  Treatment: 'Behandlung',
  Controls: 'Massnahmen',
  'Residual risk': 'Restrisiko',
  'Residual impact': 'Verbleibende Auswirkung',
  'Accepted by': 'Akzeptiert von',
  Accepted: 'Akzeptiert am',
  'Treatment due': 'Behandlung fällig',
  Location: 'Ablageort',
  'SHA-256': 'SHA-256',
  Collected: 'Erhoben am',
  'Valid until': 'Gültig bis',
  Period: 'Zeitraum',
  From: 'Von',
  To: 'Bis',
  Collection: 'Erhebung',
  Retention: 'Aufbewahrung',
  Services: 'Leistungen',
  Country: 'Land',
  Responsibilities: 'Zuständigkeiten',
  Task: 'Aufgabe',
  Party: 'Zuständig',
  Contract: 'Vertrag',
  Assessed: 'Beurteilt am',
  Competences: 'Kompetenzen',
  Competence: 'Kompetenz',
  Required: 'Verlangt',
  'ISMS counterpart': 'Entsprechung im ISMS',
  'Annex C objective': 'Ziel aus Anhang C',
  Metric: 'Messgrösse',
  Unit: 'Einheit',
  Target: 'Zielwert',
  Direction: 'Richtung',
  Due: 'Fällig',
  Measurements: 'Messungen',
  Date: 'Datum',
  Value: 'Wert',
  Lead: 'Leitung',
  Covers: 'Umfang',
  Inputs: 'Eingaben',
  'Previous actions': 'Frühere Massnahmen',
  Issues: 'Externe und interne Themen',
  Nonconformities: 'Nichtkonformitäten',
  Monitoring: 'Überwachung',
  'Audit results': 'Auditergebnisse',
  Improvement: 'Verbesserung',
  Audit: 'Audit',
  Grade: 'Einstufung',
  Against: 'Bezug',
  Raised: 'Festgestellt am',
  Correction: 'Korrektur',
  'Root cause': 'Ursache',
  'Corrective action': 'Korrekturmassnahme',
  Closed: 'Abgeschlossen am',
  Effectiveness: 'Wirksamkeit',
  Checked: 'Geprüft am',
  Jurisdiction: 'Rechtsraum',
  Authority: 'Behörde',
  Milestones: 'Termine',
  Milestone: 'Was gilt',
  'Applies to': 'Gilt für',
  Organisation: 'Organisation',
  Name: 'Name',
  'Legal name': 'Firma',
  Contact: 'Kontakt',
  Language: 'Sprache',
  Scope: 'Anwendungsbereich',
  'ISMS certificate': 'Zertifikat des ISMS',
  Standard: 'Norm',
  Certificate: 'Zertifikat',
  'Certification body': 'Zertifizierungsstelle',
  Issued: 'Ausgestellt am',
  'Statement of Applicability': 'Erklärung zur Anwendbarkeit',
  Repository: 'Repository',
  Address: 'Adresse',
  Branch: 'Zweig',
  'Content path': 'Pfad des Inhalts',
  'Review soon': 'Bald zu überprüfen',
  'Risk appetite': 'Risikoappetit',
  Baseline: 'Ausgangsstand',
  Certification: 'Zertifizierung',
  'Stage 1': 'Stufe 1',
  'Stage 2': 'Stufe 2',
  Brand: 'Erscheinungsbild',
  Logo: 'Logo',
  Accent: 'Akzentfarbe',
  Checks: 'Prüfungen',
  'As of': 'Stichtag',
};

const help: Terms['help'] = {
  'What a reader sees in every list and link. Short, and without the id.':
    'Was in jeder Liste und jedem Link zu lesen ist. Kurz und ohne die Kennung.',
  'The role that answers for this entry. People are named by role, never by name.':
    'Die Rolle, die für diesen Eintrag einsteht. Personen werden mit ihrer Rolle genannt, nie mit Namen.',
  'Who may read this: `public`, `internal` (everyone here and the auditor) or `confidential`.':
    'Wer dies lesen darf: `public` (öffentlich), `internal` (alle hier und das Auditteam) oder `confidential` (vertraulich).',
  'What this document is: it sets direction (`policy`), says how (`procedure`), fixes a measure (`standard`), advises (`guideline`) or says what is done by when (`plan`).':
    'Was dieses Dokument ist: Es gibt die Richtung vor (`policy`), sagt, wie etwas geschieht (`procedure`), legt ein Mass fest (`standard`), berät (`guideline`) oder sagt, was bis wann getan wird (`plan`).',
  'The clauses and Annex A controls whose documented information this document is, in quotes: `["5.2", "A.2.2"]`.':
    'Die Abschnitte und Massnahmen aus Anhang A, deren dokumentierte Information dieses Dokument ist, in Anführungszeichen: `["5.2", "A.2.2"]`.',
  '`aims` if written for AI, `isms` if it is a document of the ISMS that was extended.':
    '`aims`, wenn für KI verfasst; `isms`, wenn es ein erweitertes Dokument des ISMS ist.',
  'The version of the document, in quotes: `"1.2"`. Without quotes, `1.10` would become 1.1.':
    'Die Version des Dokuments, in Anführungszeichen: `"1.2"`. Ohne sie würde aus `1.10` die Zahl 1.1.',
  'Where the document stands: `draft`, `in-review`, `approved` or `retired`.':
    'Wo das Dokument steht: `draft` (Entwurf), `in-review` (in Prüfung), `approved` (genehmigt) oder `retired` (zurückgezogen).',
  'The role that approved this version. Someone other than the owner.':
    'Die Rolle, die diese Version genehmigt hat. Eine andere als die verantwortliche.',
  'The day on which this version was approved.': 'Der Tag, an dem diese Version genehmigt wurde.',
  'The day from which this version applies.': 'Der Tag, ab dem diese Version gilt.',
  'The day by which the document is read again and confirmed or changed.':
    'Der Tag, bis zu dem das Dokument erneut gelesen und bestätigt oder geändert wird.',
  'One row per sub-clause of this clause.': 'Eine Zeile je Unterabschnitt dieses Abschnitts.',
  'The number of the sub-clause, in quotes: `"6.1.3"`.':
    'Die Nummer des Unterabschnitts, in Anführungszeichen: `"6.1.3"`.',
  'How the ISMS serves here: `reuse` as it is with a wider scope, `extend` with AI content, or `new` without counterpart.':
    'Wie das ISMS hier dient: `reuse` (übernommen, wie es ist, mit weiterem Anwendungsbereich), `extend` (um KI erweitert) oder `new` (neu, ohne Entsprechung).',
  'The document of the ISMS that carries this clause.':
    'Das Dokument des ISMS, das diesen Abschnitt trägt.',
  'What the AI management system adds to it, in your own words.':
    'Was das KI-Managementsystem dazu ergänzt, in eigenen Worten.',
  'Policies of this handbook that carry the clause out.':
    'Richtlinien dieses Handbuchs, die den Abschnitt ausführen.',
  'How far it is done.': 'Wie weit er umgesetzt ist.',
  'For controls of your own (`ORG.…`) only. Annex A controls take theirs from the catalogue.':
    'Nur für eigene Massnahmen (`ORG.…`). Jene aus Anhang A haben ihren Titel aus dem Katalog.',
  'Whether the control applies here: `true` or `false`.':
    'Ob die Massnahme hier anwendbar ist: `true` (ja) oder `false` (nein).',
  'Why the control applies: a risk, an impact assessment, law, a contract or the business. At least one.':
    'Was die Massnahme nötig macht: ein Risiko, eine Folgenabschätzung, das Recht, ein Vertrag oder das Geschäft. Mindestens eines davon.',
  'Why the control applies here, or why it does not, in your own words and about this organisation. A full sentence at least.':
    'Warum die Massnahme hier anwendbar ist oder warum nicht, in eigenen Worten und auf diese Organisation bezogen. Mindestens ein ganzer Satz.',
  'For a control that does not apply: no risk needs it (`not-needed`), nothing requires it (`not-required`), or something else does it (`covered-elsewhere`).':
    'Für eine Massnahme, die nicht anwendbar ist: Kein Risiko braucht sie (`not-needed`), nichts verlangt sie (`not-required`), oder etwas anderes deckt sie ab (`covered-elsewhere`).',
  'For a control that applies: `planned`, `partial` or `implemented`. Implemented needs evidence.':
    'Für eine anwendbare Massnahme: `planned` (geplant), `partial` (teilweise) oder `implemented` (umgesetzt). Umgesetzt verlangt Nachweise.',
  'For `planned` and `partial`: the day by which the control is implemented.':
    'Für `planned` und `partial`: der Tag, bis zu dem die Massnahme umgesetzt ist.',
  'Who carries the control out: this organisation (`own`), with others (`shared`), or a supplier (`inherited`).':
    'Wer die Massnahme ausführt: diese Organisation (`own`), gemeinsam mit anderen (`shared`) oder ein Lieferant (`inherited`).',
  'Ids of the policies and procedures that carry the control out.':
    'Kennungen der Richtlinien und Verfahren, die die Massnahme ausführen.',
  'Ids of the evidence, impact assessments and audits that prove that the control works.':
    'Kennungen der Nachweise, Folgenabschätzungen und Audits, die belegen, dass die Massnahme wirkt.',
  '`all`, or the ids of the AI systems to which the control applies.':
    '`all` (alle) oder die Kennungen der KI-Systeme, für welche die Massnahme gilt.',
  'The day on which the owner last confirmed this row.':
    'Der Tag, an dem die verantwortliche Rolle diese Zeile zuletzt bestätigt hat.',
  'The day by which the owner confirms it again.':
    'Der Tag, bis zu dem die verantwortliche Rolle sie erneut bestätigt.',
  'What the system is for, in a sentence or two that an outsider understands.':
    'Wozu das System dient, in ein oder zwei Sätzen, die Aussenstehende verstehen.',
  'Whether it is `developed` here, `embedded` in something else, or `procured`.':
    'Ob es hier entwickelt (`developed`), in etwas anderes eingebettet (`embedded`) oder beschafft (`procured`) ist.',
  'Whether it generates text, images, sound or code.': 'Ob es Text, Bilder, Ton oder Code erzeugt.',
  'Where the system stands: design, data, development, validation, deployment, operation or retirement.':
    'Wo das System steht: Konzeption, Daten, Entwicklung, Validierung, Einführung, Betrieb oder Stilllegung.',
  'The data that the system consumes.': 'Die Daten, die das System verarbeitet.',
  'What the data is.': 'Was es für Daten sind.',
  '`none`, `personal`, or `special` for sensitive categories.':
    '`none` (keine), `personal` (Personendaten) oder `special` (besonders schützenswerte).',
  'Where the data comes from.': 'Woher die Daten stammen.',
  'The decisions that the system influences.': 'Die Entscheidungen, die das System beeinflusst.',
  'What is decided.': 'Was entschieden wird.',
  'Whether the system `informs`, `supports` or `automates` the decision.':
    'Ob das System über die Entscheidung informiert (`informs`), sie unterstützt (`supports`) oder automatisiert (`automates`).',
  'The people whom the decision concerns.': 'Die Menschen, welche die Entscheidung betrifft.',
  'The roles of the organisation for this system, after ISO/IEC 22989. An empty list means undecided.':
    'Die Rollen der Organisation für dieses System nach ISO/IEC 22989. Eine leere Liste heisst: nicht entschieden.',
  'How the EU AI Act sees the system and the organisation.':
    'Wie die KI-Verordnung der EU das System und die Organisation einordnet.',
  'Whether the EU AI Act reaches this system, through its market or the place where its output is used.':
    'Ob die KI-Verordnung der EU für dieses System gilt, durch seinen Markt oder den Ort, an dem seine Ausgabe verwendet wird.',
  'The roles under Art. 3 that the organisation has for this system. Decided apart from the ISO roles.':
    'Die Rollen nach Art. 3, die die Organisation für dieses System hat. Getrennt von den Rollen nach ISO entschieden.',
  'The tier of the system: `prohibited`, `high`, `limited` (transparency duties) or `minimal`.':
    'Die Risikostufe des Systems: `prohibited` (verboten), `high` (hoch), `limited` (begrenzt, mit Transparenzpflichten) oder `minimal`.',
  'The number of the area of Annex III, 1 to 8, that makes it high-risk.':
    'Die Nummer des Bereichs in Anhang III, 1 bis 8, der es zum Hochrisikosystem macht.',
  'Whether it is a safety component of a product under Annex I.':
    'Ob es ein Sicherheitsbauteil eines Produkts nach Anhang I ist.',
  'Whether a general-purpose AI model stands behind it: `none`, `uses` or `provides`.':
    'Ob ein KI-Modell mit allgemeinem Verwendungszweck dahintersteht: `none` (nein), `uses` (genutzt) oder `provides` (bereitgestellt).',
  'Why scope, role and tier were decided so, with the articles.':
    'Warum Geltungsbereich, Rolle und Risikostufe so entschieden wurden, mit den Artikeln.',
  'What the system may do to people, groups and society: `low`, `medium` or `high`.':
    'Wie stark das System auf Menschen, Gruppen und Gesellschaft wirken kann: `low` (gering), `medium` (mittel) oder `high` (hoch).',
  'The id of the supplier of a procured or embedded system.':
    'Die Kennung des Lieferanten eines beschafften oder eingebetteten Systems.',
  'The model at the heart of the system.': 'Das Modell im Kern des Systems.',
  'The name of the model.': 'Der Name des Modells.',
  'Its version, in quotes.': 'Seine Version, in Anführungszeichen.',
  'Who made it.': 'Wer es hergestellt hat.',
  'The day on which it went live.': 'Der Tag, an dem es in Betrieb ging.',
  'The day on which it was switched off.': 'Der Tag, an dem es stillgelegt wurde.',
  'The day of the last change that matters: of purpose, model, data or use.':
    'Der Tag der letzten wesentlichen Änderung: an Zweck, Modell, Daten oder Verwendung.',
  'What the system needs (A.4).': 'Was das System braucht (A.4).',
  'Frameworks and tools (A.4.4).': 'Frameworks und Werkzeuge (A.4.4).',
  'Hosting, hardware and compute (A.4.5).': 'Hosting, Hardware und Rechenleistung (A.4.5).',
  'Roles and skills it depends on (A.4.6).':
    'Rollen und Fähigkeiten, auf die es angewiesen ist (A.4.6).',
  'For each stage, the ids of the evidence and assessments that it left behind.':
    'Für jede Phase die Kennungen der Nachweise und Folgenabschätzungen, die sie hinterlassen hat.',
  'The id of the AI system that is assessed.':
    'Die Kennung des KI-Systems, dessen Folgen abgeschätzt werden.',
  'The day on which the assessment was done.':
    'Der Tag, an dem die Folgenabschätzung durchgeführt wurde.',
  'The roles that assessed. More than one view is better than one.':
    'Die Rollen, die beurteilt haben. Mehrere Sichtweisen sind besser als eine.',
  'Users, tasks and contexts for which the system is meant.':
    'Nutzerinnen und Nutzer, Aufgaben und Umfelder, für die das System gedacht ist.',
  'Uses for which it is not meant and that are to be expected all the same.':
    'Verwendungen, für die es nicht gedacht ist und die trotzdem zu erwarten sind.',
  'Who is affected, directly or indirectly, those who never use it among them.':
    'Wer betroffen ist, direkt oder indirekt, auch wer es nie nutzt.',
  'Benefits and harms by dimension and by whom they reach.':
    'Nutzen und Schäden nach Dimension und danach, wen sie treffen.',
  'What is at stake.': 'Was auf dem Spiel steht.',
  'Whom it reaches: `individuals`, `groups` or `society`.':
    'Wen es trifft: `individuals` (Einzelne), `groups` (Gruppen) oder `society` (die Gesellschaft).',
  'What may happen to them, good or bad.': 'Was ihnen geschehen kann, im Guten wie im Schlechten.',
  '`true` for a benefit, `false` for a harm.':
    '`true` für einen Nutzen, `false` für einen Schaden.',
  'How much it matters to them, 1 to 5, before measures.':
    'Wie schwer es für sie wiegt, 1 bis 5, vor Massnahmen.',
  'How likely it is, 1 to 5, before measures.':
    'Wie wahrscheinlich es ist, 1 bis 5, vor Massnahmen.',
  'Ids of the controls and risks through which it is dealt with.':
    'Kennungen der Massnahmen und Risiken, über die es bearbeitet wird.',
  'Severity after the measures, 1 to 5.': 'Schwere nach den Massnahmen, 1 bis 5.',
  'Likelihood after the measures, 1 to 5.': 'Wahrscheinlichkeit nach den Massnahmen, 1 bis 5.',
  'Whether the system may be used, on these measures.':
    'Ob das System mit diesen Massnahmen genutzt werden darf.',
  'What has to happen for the assessment to be done again before its next review.':
    'Was geschehen muss, damit die Folgenabschätzung vor der nächsten Überprüfung wiederholt wird.',
  '`ai` for what AI systems may do, `information-security` for confidentiality, integrity, availability.':
    '`ai` für das, was KI-Systeme bewirken können, `information-security` für Vertraulichkeit, Integrität, Verfügbarkeit.',
  'Risk sources of Annex C, in quotes: `"C.3.4"`.':
    'Risikoquellen aus Anhang C, in Anführungszeichen: `"C.3.4"`.',
  'Objectives of Annex C that the risk threatens, in quotes: `"C.2.5"`.':
    'Ziele aus Anhang C, die das Risiko gefährdet, in Anführungszeichen: `"C.2.5"`.',
  'Ids of the AI systems concerned. Empty means the whole organisation.':
    'Kennungen der betroffenen KI-Systeme. Leer heisst: die ganze Organisation.',
  'Before treatment, 1 (rare) to 5 (almost certain).':
    'Vor der Behandlung, 1 (selten) bis 5 (fast sicher).',
  'Before treatment, 1 (slight) to 5 (severe).':
    'Vor der Behandlung, 1 (gering) bis 5 (schwerwiegend).',
  'What is done about it.': 'Was dagegen getan wird.',
  'Controls that treat it: `A.6.2.4`, `ORG.…`, or of the ISMS `27001:A.8.16`.':
    'Massnahmen, die es behandeln: `A.6.2.4`, `ORG.…` oder aus dem ISMS `27001:A.8.16`.',
  'What is left after treatment.': 'Was nach der Behandlung verbleibt.',
  'After treatment, 1 to 5.': 'Nach der Behandlung, 1 bis 5.',
  'The role that accepted the residual risk.': 'Die Rolle, die das Restrisiko akzeptiert hat.',
  'The day on which it was accepted.': 'Der Tag, an dem es akzeptiert wurde.',
  'The day by which the treatment is done.': 'Der Tag, bis zu dem die Behandlung erledigt ist.',
  'The day by which the risk is looked at again.':
    'Der Tag, bis zu dem das Risiko erneut überprüft wird.',
  'What kind of proof it is.': 'Was für ein Nachweis es ist.',
  '`aims` if it was made for AI, `isms` if it is reused from the ISMS.':
    '`aims`, wenn für KI entstanden; `isms`, wenn aus dem ISMS weiterverwendet.',
  'Where it lies: an address that starts with https://, or `files/…` for a file in this handbook.':
    'Wo er liegt: eine Adresse, die mit https:// beginnt, oder `files/…` für eine Datei in diesem Handbuch.',
  'The fingerprint of the file, so that a later change of it is found.':
    'Der Fingerabdruck der Datei, damit eine spätere Änderung auffällt.',
  'The day on which it was gathered.': 'Der Tag, an dem er erhoben wurde.',
  'The day after which it proves nothing any more.': 'Der Tag, nach dem er nichts mehr belegt.',
  'The time that it covers.': 'Der Zeitraum, den er abdeckt.',
  'First day that it covers.': 'Der erste Tag, den er abdeckt.',
  'Last day that it covers.': 'Der letzte Tag, den er abdeckt.',
  'How it is gathered, by whom and how often.': 'Wie er erhoben wird, von wem und wie oft.',
  'How long it is kept.': 'Wie lange er aufbewahrt wird.',
  '`current`, or `superseded` when newer evidence took its place.':
    '`current` (aktuell) oder `superseded` (abgelöst), wenn ein neuerer Nachweis an seine Stelle trat.',
  'What they supply.': 'Was geliefert wird.',
  'The country from which they supply it.': 'Das Land, aus dem geliefert wird.',
  'Who does what along the life cycle (A.10.2).': 'Wer entlang des Lebenszyklus was tut (A.10.2).',
  'What has to be done.': 'Was zu tun ist.',
  'Who does it.': 'Wer es tut.',
  'The id of the evidence that is the contract.':
    'Die Kennung des Nachweises, der der Vertrag ist.',
  'The day of the last supplier assessment (A.10.3).':
    'Der Tag der letzten Lieferantenbeurteilung (A.10.3).',
  'The day of the next one.': 'Der Tag der nächsten.',
  'What the role does and decides, a line each.':
    'Was die Rolle tut und entscheidet, je eine Zeile.',
  'What is required, and what proves it (7.2).': 'Was verlangt ist und was es belegt (7.2).',
  'What the role has to know or be able to do.': 'Was die Rolle wissen oder können muss.',
  '`true` if the role cannot be held without it, `false` if it is wished for.':
    '`true`, wenn die Rolle ohne sie nicht ausgeübt werden kann; `false`, wenn sie erwünscht ist.',
  'Ids of the evidence that prove it.': 'Kennungen der Nachweise, die sie belegen.',
  'The role of the ISMS that it grew out of.': 'Die Rolle des ISMS, aus der sie hervorging.',
  'The objective of Annex C that it serves, in quotes: `"C.2.5"`.':
    'Das Ziel aus Anhang C, dem es dient, in Anführungszeichen: `"C.2.5"`.',
  'What is measured.': 'Was gemessen wird.',
  'The unit of the measurement: `%`, `days`, `reports`.':
    'Die Einheit der Messung: `%`, `Tage`, `Meldungen`.',
  'The value to reach, in that unit.': 'Der Wert, der zu erreichen ist, in dieser Einheit.',
  '`up` if more is better, `down` if less is better.':
    '`up`, wenn mehr besser ist; `down`, wenn weniger besser ist.',
  'The day by which the target is reached.': 'Der Tag, bis zu dem der Zielwert erreicht ist.',
  'What was measured, oldest first.': 'Was gemessen wurde, das Älteste zuerst.',
  'The day of the measurement.': 'Der Tag der Messung.',
  'The value, in the unit.': 'Der Wert, in der Einheit.',
  'What it is.': 'Was es ist.',
  'The day on which it took place, or is planned.':
    'Der Tag, an dem es stattfand oder geplant ist.',
  'The role that leads it. It must not own what is audited.':
    'Die Rolle, die es leitet. Sie darf nicht verantworten, was auditiert wird.',
  'The clauses and controls that it looks at, in quotes: `["9.1", "A.6.2.4"]`.':
    'Die Abschnitte und Massnahmen, die es betrachtet, in Anführungszeichen: `["9.1", "A.6.2.4"]`.',
  '`planned` or `done`.': '`planned` (geplant) oder `done` (durchgeführt).',
  'For a management review: what it looked at (9.3.2).':
    'Für eine Managementbewertung: was sie betrachtet hat (9.3.2).',
  'Where the actions of earlier reviews stand.':
    'Wo die Massnahmen aus früheren Bewertungen stehen.',
  'What changed inside and outside.': 'Was sich innen und aussen geändert hat.',
  'What changed in what interested parties need and expect.':
    'Was sich an den Erfordernissen und Erwartungen interessierter Parteien geändert hat.',
  'Trends in nonconformities and corrective actions.':
    'Entwicklungen bei Nichtkonformitäten und Korrekturmassnahmen.',
  'Trends in monitoring and measurement results.':
    'Entwicklungen bei den Ergebnissen von Überwachung und Messung.',
  'What the audits found.': 'Was die Audits festgestellt haben.',
  'Opportunities for continual improvement.': 'Möglichkeiten zur fortlaufenden Verbesserung.',
  'For a management review: what was decided (9.3.3).':
    'Für eine Managementbewertung: was entschieden wurde (9.3.3).',
  'What was decided.': 'Was entschieden wurde.',
  'The role that carries it out.': 'Die Rolle, die es umsetzt.',
  'The day by which it is done.': 'Der Tag, bis zu dem es erledigt ist.',
  'Where the finding comes from.': 'Woher die Feststellung stammt.',
  'The id of the audit, when that is the source.':
    'Die Kennung des Audits, wenn es die Quelle ist.',
  'Ids of the AI systems concerned.': 'Kennungen der betroffenen KI-Systeme.',
  '`major` or `minor` nonconformity, `observation`, or `opportunity` for improvement.':
    'Wesentliche (`major`) oder untergeordnete (`minor`) Nichtkonformität, Beobachtung (`observation`) oder Verbesserungsmöglichkeit (`opportunity`).',
  'The clauses and controls that are not met, in quotes.':
    'Die Abschnitte und Massnahmen, die nicht erfüllt sind, in Anführungszeichen.',
  'The day on which it was found.': 'Der Tag, an dem sie festgestellt wurde.',
  'The day by which it is closed.': 'Der Tag, bis zu dem sie abgeschlossen wird.',
  'What was put right at once.': 'Was sofort berichtigt wurde.',
  'Why it could happen.': 'Warum es geschehen konnte.',
  'What was changed so that it does not happen again.':
    'Was geändert wurde, damit es nicht wieder geschieht.',
  'The day on which it was closed.': 'Der Tag, an dem sie abgeschlossen wurde.',
  'Whether the corrective action worked.': 'Ob die Korrekturmassnahme gewirkt hat.',
  'The day on which the effect was checked.': 'Der Tag, an dem die Wirkung geprüft wurde.',
  'The id of the evidence that shows it.': 'Die Kennung des Nachweises, der es zeigt.',
  'Where it applies.': 'Wo es gilt.',
  'Who issues or supervises it.': 'Wer es erlässt oder beaufsichtigt.',
  'Where its text is published.': 'Wo der Text veröffentlicht ist.',
  'What applies when.': 'Was wann gilt.',
  'The day from which it applies.': 'Der Tag, ab dem es gilt.',
  'What applies from that day.': 'Was ab diesem Tag gilt.',
  'The article that says so.': 'Der Artikel, der es sagt.',
  'Operator roles and tiers that it concerns. An empty list means all.':
    'Rollen als Akteur und Risikostufen, die es betrifft. Eine leere Liste heisst: alle.',
  'The name of the handbook.': 'Der Name des Handbuchs.',
  'Whose handbook this is.': 'Wessen Handbuch dies ist.',
  'The name by which the organisation is known.':
    'Der Name, unter dem die Organisation bekannt ist.',
  'The name in the commercial register.': 'Der Name im Handelsregister.',
  'Where a reader reports a concern: an e-mail address or a page that starts with https://.':
    'Wo ein Anliegen gemeldet wird: eine E-Mail-Adresse oder eine Seite, die mit https:// beginnt.',
  'The language of content and interface.': 'Die Sprache von Inhalt und Oberfläche.',
  'The scope statement of the AIMS (4.3).': 'Der Anwendungsbereich des AIMS im Wortlaut (4.3).',
  'The certificate that the AIMS builds on.': 'Das Zertifikat, auf dem das AIMS aufbaut.',
  'The standard of the ISMS: `ISO/IEC 27001:2022`.': 'Die Norm des ISMS: `ISO/IEC 27001:2022`.',
  'The number of the certificate.': 'Die Nummer des Zertifikats.',
  'Who issued it.': 'Wer es ausgestellt hat.',
  'The day of issue.': 'Der Tag der Ausstellung.',
  'The day on which it ends.': 'Der Tag, an dem es endet.',
  'Document control of the Statement.': 'Dokumentenlenkung der Erklärung.',
  'The version of the Statement, in quotes.': 'Die Version der Erklärung, in Anführungszeichen.',
  'Where the Statement stands.': 'Wo die Erklärung steht.',
  'The role of the designated management that approved it (6.1.3).':
    'Die Rolle der bezeichneten Leitung, die sie genehmigt hat (6.1.3).',
  'The day of approval.': 'Der Tag der Genehmigung.',
  'The day of the next review.': 'Der Tag der nächsten Überprüfung.',
  'Where editors change this handbook: makes "edit this page" work.':
    'Wo dieses Handbuch bearbeitet wird: damit «Diese Seite bearbeiten» funktioniert.',
  'Where the repository is browsed.': 'Wo das Repository eingesehen wird.',
  'The branch that is published.': 'Der Zweig, der veröffentlicht wird.',
  'The folder of the handbook inside the repository.': 'Der Ordner des Handbuchs im Repository.',
  'How many days ahead something counts as due soon.':
    'Wie viele Tage im Voraus etwas als bald fällig gilt.',
  'The score (likelihood × impact, 1 to 25) above which a risk must be treated.':
    'Der Risikowert (Wahrscheinlichkeit × Auswirkung, 1 bis 25), über dem ein Risiko zu behandeln ist.',
  'The git tag or commit of the state that was last audited.':
    'Das Git-Tag oder der Commit des zuletzt auditierten Stands.',
  'What the organisation aims at.': 'Was die Organisation anstrebt.',
  'Who is to certify the AIMS.': 'Wer das AIMS zertifizieren soll.',
  'The day aimed at for stage 1.': 'Der für Stufe 1 angestrebte Tag.',
  'The day aimed at for stage 2.': 'Der für Stufe 2 angestrebte Tag.',
  'Logo and colour of the organisation.': 'Logo und Farbe der Organisation.',
  'An image under `files/`.': 'Ein Bild unter `files/`.',
  'The colour of the organisation, as `#rrggbb`, in quotes.':
    'Die Farbe der Organisation, als `#rrggbb`, in Anführungszeichen.',
  'Rules whose severity differs here, by id: `document/due-soon: off`. Those on what cannot be read cannot be switched off.':
    'Regeln, deren Gewicht hier abweicht, nach Kennung: `document/due-soon: off`. Regeln zu dem, was nicht gelesen werden kann, lassen sich nicht ausschalten.',
  'For a snapshot only, such as an example or an archive: the day at which everything is judged. A living handbook leaves it out and is judged today.':
    'Nur für eine Momentaufnahme, etwa ein Beispiel oder ein Archiv: der Tag, auf den alles beurteilt wird. Ein gelebtes Handbuch lässt ihn weg und wird auf heute beurteilt.',
  'The number in Annex A of ISO/IEC 27001:2022, as `A.5.1`.':
    'Die Nummer in Anhang A von ISO/IEC 27001:2022, etwa `A.5.1`.',
  '`true` or `false`.': '`true` (ja) oder `false` (nein).',
  '`planned`, `partial` or `implemented`; empty when the control does not apply.':
    '`planned` (geplant), `partial` (teilweise) oder `implemented` (umgesetzt); leer, wenn die Massnahme nicht anwendbar ist.',
  'Why it applies, or does not.': 'Warum sie anwendbar ist oder warum nicht.',
  'The document of the ISMS that carries it out.': 'Das Dokument des ISMS, das sie ausführt.',
  'Who answers for it in the ISMS.': 'Wer im ISMS dafür einsteht.',
};

/** Values that several fields share are said so that they fit each of them. */
const words: Terms['words'] = {
  // Classification, document control.
  public: 'öffentlich',
  internal: 'intern',
  confidential: 'vertraulich',
  policy: 'Richtlinie',
  procedure: 'Verfahren',
  standard: 'Standard',
  guideline: 'Leitlinie',
  plan: 'Plan',
  aims: 'AIMS',
  isms: 'ISMS',
  draft: 'Entwurf',
  'in-review': 'in Prüfung',
  approved: 'genehmigt',
  retired: 'zurückgezogen',
  // Clauses and controls.
  reuse: 'übernommen',
  extend: 'erweitert',
  new: 'neu',
  planned: 'geplant',
  partial: 'teilweise',
  implemented: 'umgesetzt',
  risk: 'Risiko',
  impact: 'Auswirkung',
  legal: 'Recht',
  contractual: 'Vertrag',
  business: 'Geschäft',
  'not-needed': 'kein Risiko braucht sie',
  'not-required': 'nichts verlangt sie',
  'covered-elsewhere': 'anderweitig abgedeckt',
  own: 'eigene Organisation',
  shared: 'gemeinsam',
  inherited: 'Lieferant',
  all: 'alle',
  // AI systems.
  developed: 'entwickelt',
  embedded: 'eingebettet',
  procured: 'beschafft',
  design: 'Konzeption',
  data: 'Daten',
  development: 'Entwicklung',
  validation: 'Validierung',
  deployment: 'Einführung',
  operation: 'Betrieb',
  retirement: 'Stilllegung',
  none: 'nein',
  personal: 'Personendaten',
  special: 'besonders schützenswerte Personendaten',
  informs: 'informiert',
  supports: 'unterstützt',
  automates: 'automatisiert',
  provider: 'Anbieter',
  producer: 'Produzent',
  customer: 'Kunde',
  partner: 'Partner',
  deployer: 'Betreiber',
  importer: 'Einführer',
  distributor: 'Händler',
  'authorised-representative': 'Bevollmächtigter',
  'product-manufacturer': 'Produkthersteller',
  prohibited: 'verboten',
  high: 'hoch',
  limited: 'begrenzt',
  minimal: 'minimal',
  uses: 'genutzt',
  provides: 'bereitgestellt',
  low: 'gering',
  medium: 'mittel',
  // Impact assessments and risks.
  fairness: 'Fairness',
  safety: 'Sicherheit',
  transparency: 'Transparenz',
  explainability: 'Erklärbarkeit',
  privacy: 'Privatsphäre',
  accountability: 'Rechenschaft',
  reliability: 'Zuverlässigkeit',
  environment: 'Umwelt',
  individuals: 'Einzelne',
  groups: 'Gruppen',
  society: 'Gesellschaft',
  acceptable: 'vertretbar',
  'acceptable-with-measures': 'vertretbar mit Massnahmen',
  'not-acceptable': 'nicht vertretbar',
  ai: 'KI',
  'information-security': 'Informationssicherheit',
  mitigate: 'vermindern',
  avoid: 'vermeiden',
  transfer: 'übertragen',
  accept: 'akzeptieren',
  // Evidence, suppliers and objectives.
  record: 'Aufzeichnung',
  report: 'Bericht',
  log: 'Logdaten',
  minutes: 'Protokoll',
  training: 'Schulung',
  contract: 'Vertrag',
  test: 'Test',
  screenshot: 'Bildschirmfoto',
  current: 'aktuell',
  superseded: 'abgelöst',
  us: 'wir',
  them: 'Lieferant',
  up: 'mehr ist besser',
  down: 'weniger ist besser',
  // Audits and findings.
  'internal-audit': 'internes Audit',
  'management-review': 'Managementbewertung',
  surveillance: 'Überwachungsaudit',
  certification: 'Zertifizierungsaudit',
  done: 'durchgeführt',
  audit: 'Audit',
  incident: 'Vorfall',
  complaint: 'Beschwerde',
  monitoring: 'Überwachung',
  review: 'Überprüfung',
  major: 'wesentliche Nichtkonformität',
  minor: 'untergeordnete Nichtkonformität',
  observation: 'Beobachtung',
  opportunity: 'Verbesserungsmöglichkeit',
  // Regulations and the handbook.
  law: 'Gesetz',
  guidance: 'Leitfaden',
  en: 'Englisch',
  de: 'Deutsch',
  fr: 'Französisch',
  es: 'Spanisch',
  it: 'Italienisch',
  error: 'Fehler',
  warning: 'Warnung',
  off: 'aus',
  true: 'ja',
  false: 'nein',
  yes: 'ja',
  no: 'nein',
};

const collections: Terms['collections'] = {
  policies: {
    title: 'Richtlinien',
    description:
      'Richtlinien, Verfahren, Standards, Leitlinien und Pläne, jedes davon ein gelenktes Dokument.',
    singular: 'Richtlinie',
  },
  clauses: {
    title: 'Abschnitte 4–10',
    description:
      'Das Managementsystem Abschnitt für Abschnitt: was das ISMS trägt und was das AIMS ergänzt.',
    singular: 'Abschnitt',
  },
  controls: {
    title: 'Massnahmen',
    description:
      'Die 38 Referenzmassnahmen aus Anhang A in ihren neun Bereichen und die eigenen Massnahmen.',
    singular: 'Massnahme',
  },
  inventory: {
    title: 'KI-Systeme',
    description:
      'Alles, was entwickelt, gekauft, eingebettet oder genutzt wird: der Boden, auf dem alles andere steht.',
    singular: 'KI-System',
  },
  assessments: {
    title: 'Folgenabschätzungen',
    description:
      'Was die KI-Systeme bei Einzelnen, Gruppen und in der Gesellschaft bewirken können, nach ISO/IEC 42005.',
    singular: 'Folgenabschätzung',
  },
  risks: {
    title: 'Risiken',
    description: 'Ein Verzeichnis für KI und Informationssicherheit, vor und nach der Behandlung.',
    singular: 'Risiko',
  },
  evidence: {
    title: 'Nachweise',
    description:
      'Was belegt, dass Massnahmen wirken: was es ist, wo es liegt und bis wann es gilt.',
    singular: 'Nachweis',
  },
  suppliers: {
    title: 'Lieferanten',
    description: 'Wer Modelle, Daten und Systeme liefert und wer wofür einsteht (A.10).',
    singular: 'Lieferant',
  },
  roles: {
    title: 'Rollen',
    description: 'Wer wofür einsteht und welche Kompetenzen es dazu braucht (A.3.2, 7.2).',
    singular: 'Rolle',
  },
  objectives: {
    title: 'Ziele',
    description: 'Was das AIMS erreichen will, wie es gemessen wird und wo es steht (6.2).',
    singular: 'Ziel',
  },
  audits: {
    title: 'Audits und Bewertungen',
    description:
      'Interne Audits, Managementbewertungen und die Audits der Zertifizierungsstelle (9.2, 9.3).',
    singular: 'Audit',
  },
  findings: {
    title: 'Feststellungen',
    description:
      'Nichtkonformitäten, Beobachtungen und Verbesserungsmöglichkeiten, von der Feststellung bis zum Abschluss (10.2).',
    singular: 'Feststellung',
  },
  regulations: {
    title: 'Rechtliche Anforderungen',
    description: 'Gesetze, Leitfäden, Normen und Verträge, die gelten, und ab wann.',
    singular: 'Anforderung',
  },
};

export const terms: Terms = { fields, help, words, collections };
