import type { StandardsTexts } from '../index.ts';

export const crosswalk: StandardsTexts['crosswalk'] = {
  dispositions: {
    reuse:
      'Gleicher Abschnitt in beiden Normen: Der Prozess des ISMS wird weiterverwendet und sein Umfang erweitert.',
    extend: 'Gleiche Abschnittsnummer, um Inhalte zu KI ergänzt.',
    new: 'Keine Entsprechung in ISO/IEC 27001: neu erstellt.',
  },
  clauseNote:
    'Nummern und Titel sind jene der beiden Normen; welche Übernahme passt, ist eine Lesart dieses Projekts, und jede Organisation legt ihre eigene fest.',
  clauses: {
    '4.1':
      'Die Organisation legt auch fest, welche KI-Rollen sie hat (zum Beispiel Anbieter, Produzent, Kunde) und wozu ihre KI-Systeme dienen. Ob der Klimawandel von Bedeutung ist, wird in beiden entschieden: ISO/IEC 42001 verlangt es von Anfang an, ISO/IEC 27001 seit der Änderung 1 von 2024.',
    '4.2':
      'Zu den interessierten Parteien gehören nun Menschen, die von Ergebnissen der KI betroffen sind, Aufsichtsbehörden für KI und Lieferanten von Modellen oder Daten. Auch Anforderungen wegen des Klimawandels zählen dazu, hier wie in ISO/IEC 27001 seit der Änderung 1 von 2024.',
    '4.3':
      'Der Anwendungsbereich nennt KI-Systeme und Tätigkeiten mit KI, nicht nur Informationen und Standorte.',
    '4.4': 'Dieselbe Pflicht, das System und seine Prozesse zu betreiben, auf KI angewendet.',
    '5.1':
      'Dieselben Führungspflichten; die oberste Leitung steht nun auch für KI-Politik und KI-Ziele ein.',
    '5.2':
      'Eine Politik zu KI ist nötig (eigenständig oder zusammengeführt), die auf andere einschlägige Richtlinien verweist; A.2.2 bis A.2.4 ergänzen Einzelheiten.',
    '5.3':
      'Dieselbe Pflicht, Rollen zuzuweisen, auch für Konformität und Berichte über die Leistung des AIMS; der Titel ist in 42001 kürzer, und A.3.2 ergänzt KI-Rollen.',
    '6.1.1':
      'Hier werden die KI-Risikokriterien festgelegt; sie berücksichtigen Fachgebiet, bestimmungsgemäße Verwendung und Kontext jedes KI-Systems.',
    '6.1.2':
      'Folgen werden für die Organisation, für Personen und für Gesellschaften beurteilt, nicht nur für Vertraulichkeit, Integrität und Verfügbarkeit.',
    '6.1.3':
      'Eigene Erklärung zur Anwendbarkeit über die 38 KI-Maßnahmen. Das bezeichnete Management genehmigt den Behandlungsplan und nimmt die Restrisiken an, wo 27001 dies von den Risikoeigentümern verlangt.',
    '6.1.4':
      'Legt den Prozess fest, mit dem abgeschätzt wird, was ein KI-System für Personen, Gruppen und Gesellschaften bedeuten kann; die Ergebnisse fließen in die Risikobeurteilung ein.',
    '6.2':
      'Ziele zu KI, für die Anhang C Vorschläge macht, etwa Fairness, Sicherheit oder Transparenz.',
    '6.3': 'Dieselbe Regel für geplante Änderungen, auf das AIMS angewendet.',
    '7.1': 'Dieselbe Pflicht; A.4 verlangt zusätzlich Aufzeichnungen zu den Ressourcen für KI.',
    '7.2': 'Derselbe Nachweis der Kompetenz; die Fähigkeitsprofile sind jene für KI.',
    '7.3': 'Dieselbe Pflicht zum Bewusstsein, nun für die KI-Politik.',
    '7.4':
      'Dieselbe Logik von was, wann, mit wem und wie; A.8 ergänzt Informationspflichten gegenüber Nutzern und anderen.',
    '7.5.1': 'Dieselbe Regel dafür, was dokumentiert sein muss.',
    '7.5.2':
      'Dieselbe Regel für das Erstellen und Aktualisieren von Dokumenten (längerer Titel in 42001).',
    '7.5.3': 'Dieselbe Lenkung von Dokumenten.',
    '8.1':
      'Die gewählten Maßnahmen für Entwicklung und Verwendung von KI werden umgesetzt, und ihre Wirkung wird beobachtet.',
    '8.2':
      'Dieselbe Durchführung in Abständen und bei Anlass; auch Folgen für Personen und Gesellschaften werden beurteilt (6.1.2).',
    '8.3':
      'Wenn die Behandlung nicht wirkt oder neue KI-Risiken auftreten, wird sie überprüft und der Plan aktualisiert.',
    '8.4':
      'Führt die Folgenabschätzung nach 6.1.4 in geplanten Abständen und bei wesentlichen Änderungen durch und bewahrt die Ergebnisse auf.',
    '9.1': 'Dieselbe Messpflicht; Messgrößen decken Leistung und Maßnahmen der KI ab.',
    '9.2.1': 'Dieselbe Auditpflicht; ein gemeinsames Audit mit dem ISMS ist möglich.',
    '9.2.2': 'Dasselbe Auditprogramm.',
    '9.3.1': 'Dieselbe Pflicht zur Bewertung.',
    '9.3.2':
      '42001 nennt weniger Eingaben als 27001 (keine eigenen Punkte für Rückmeldungen interessierter Parteien, Ergebnisse der Risikobeurteilung oder Erfüllung der Ziele); eine gemeinsame Tagesordnung folgt daher der längeren Liste von 27001.',
    '9.3.3': 'Dieselben Ergebnisse.',
    '10.1': 'Dieselbe Pflicht zur Verbesserung.',
    '10.2': 'Derselbe Ablauf der Korrekturmaßnahmen, nun auch für Nichtkonformitäten bei KI.',
  },
  transfers: {
    format:
      'Das ISMS hat ein Dokument oder einen Ablauf derselben Art; die Form wird weiterverwendet, der Inhalt neu geschrieben.',
    partial:
      'Ein Teil des Inhalts besteht im ISMS bereits und zählt als Beleg; was KI betrifft, wird ergänzt.',
    none: 'Keine Entsprechung im ISMS; neue Arbeit.',
  },
  controlNote:
    'ISO veröffentlicht keine Zuordnung der Maßnahmen. Welche Maßnahmen der ISO/IEC 27001 verwandt sind und wie weit sie tragen, ist eine Lesart zur Orientierung; jede Organisation legt ihre eigene fest.',
  controls: {
    'A.2.2':
      'Vorlage, Genehmigung und Veröffentlichung lassen sich übernehmen; der Inhalt ist neu.',
    'A.2.3':
      'Das Verzeichnis der Richtlinien zeigt, wo zu suchen ist; die Analyse der Überschneidungen mit KI ist neu.',
    'A.2.4': 'Die jährliche Überprüfung der Richtlinien kann die KI-Politik einschließen.',
    'A.3.2': 'Die Rollenmatrix wird erweitert; KI-Rollen und Aufsicht kommen hinzu.',
    'A.3.3':
      'Der Meldeweg für Ereignisse besteht als Form; Schutz vor Benachteiligung, Umfang und Umgang mit Bedenken zu KI sind neu.',
    'A.4.2':
      'Das Inventar der Werte ist die Grundlage; eine Sicht je System und Phase des Lebenszyklus kommt hinzu.',
    'A.4.3':
      'Datensätze sind oft als Werte erfasst; Angaben zu KI wie Zweck, Kennzeichnung und bekannte Verzerrungen kommen hinzu.',
    'A.4.4':
      'Softwareinventar und Aufzeichnungen zu Entwicklungswerkzeugen zählen; Modelle und ML-Frameworks kommen hinzu.',
    'A.4.5':
      'Aufzeichnungen zu Konfiguration, Kapazität und Cloud zählen; die Rechenleistung je KI-System kommt hinzu.',
    'A.4.6':
      'Aufzeichnungen zu Schulung und Fähigkeiten lassen sich als Form übernehmen; Fähigkeitsprofile für KI sind neu.',
    'A.5.2':
      'Das ISMS kennt keine Abschätzung der Folgen für Menschen und Gesellschaft; höchstens die Datenschutz-Folgenabschätzung gibt ihre Form.',
    'A.5.3':
      'Aufbewahrungsregeln für Aufzeichnungen lassen sich übernehmen; die Aufzeichnung selbst ist neu.',
    'A.5.4':
      'Nur der Teil zum Datenschutz lässt sich weiterverwenden; Fairness, Rechte und Sicherheit sind neu.',
    'A.5.5': 'Keine Entsprechung im ISMS.',
    'A.6.1.2': 'Das Verfahren der Zielsetzung lässt sich übernehmen; die Ziele sind neu.',
    'A.6.1.3':
      'Der sichere Entwicklungsprozess ist die Grundlage; Freigaben für verantwortungsvolle KI kommen hinzu.',
    'A.6.2.2':
      'Sicherheitsanforderungen sind abgedeckt; Anforderungen an Funktion, Fairness und Leistung kommen hinzu.',
    'A.6.2.3':
      'Aufzeichnungen zu Architektur und Entwicklung zählen; Entwurfsentscheidungen zu Modell und Daten kommen hinzu.',
    'A.6.2.4':
      'Sicherheitstests zählen; Tests zu Genauigkeit, Robustheit und Verzerrung kommen hinzu.',
    'A.6.2.5': 'Änderungs- und Freigabesteuerung zählt; Freigabekriterien für KI kommen hinzu.',
    'A.6.2.6':
      'Technische Überwachung zählt; Drift, Qualität und Unterstützung der Nutzer kommen hinzu.',
    'A.6.2.7':
      'Die Lenkung von Dokumenten lässt sich übernehmen; die technischen Unterlagen je Zielgruppe sind neu.',
    'A.6.2.8':
      'Am meisten lässt sich hier übernehmen: Protokollierung und Uhrensynchronisation bestehen; Ereignisse der KI kommen hinzu.',
    'A.7.2':
      'Sicherheit und Datenschutz im Umgang mit Daten zählen; Repräsentativität und Zweckeignung kommen hinzu.',
    'A.7.3':
      'Prüfungen von Rechten, Zugang und Datenschutz zählen; die Gründe der Auswahl kommen hinzu.',
    'A.7.4': 'Klassifizierung ist nicht Datenqualität; Qualitätskriterien und Prüfungen sind neu.',
    'A.7.5': 'Inventar und Kennzeichnung geben die Form; die Aufzeichnung der Herkunft ist neu.',
    'A.7.6':
      'Regeln zu Maskierung und Testdaten berühren das Thema nur; die Verfahren der Aufbereitung sind neu.',
    'A.8.2':
      'Vorlagen für Verfahren lassen sich übernehmen; Informationen für Nutzer zu einem KI-System sind neu.',
    'A.8.3':
      'Ein Meldeweg lässt sich für Außenstehende öffnen; der Umgang mit Meldungen über nachteilige Folgen ist neu.',
    'A.8.4':
      'Pläne und Kontakte für Vorfälle zählen; KI-Vorfälle und Mitteilungen an Nutzer kommen hinzu.',
    'A.8.5': 'Das Rechtsverzeichnis gibt die Form; Meldepflichten zu KI sind neue Einträge.',
    'A.9.2': 'Die Regeln zum zulässigen Gebrauch werden um Regeln und Freigaben für KI erweitert.',
    'A.9.3': 'Das Verfahren der Zielsetzung lässt sich übernehmen; die Ziele sind neu.',
    'A.9.4':
      'Der zulässige Gebrauch gibt die Form; die Prüfung der Verwendung am vorgesehenen Zweck ist neu.',
    'A.10.2':
      'Vereinbarungen mit Lieferanten und zu Rollen zählen; Pflichten entlang des Lebenszyklus von KI kommen hinzu.',
    'A.10.3':
      'Beurteilung, Verträge und Überwachung von Lieferanten zählen; Kriterien für verantwortungsvolle KI kommen hinzu.',
    'A.10.4':
      'Die Erfordernisse interessierter Parteien und Vertragsanforderungen sind bekannt; was Kunden von KI erwarten, ist neu.',
  },
  dimensions: {
    governs: {
      title: 'Was sie regelt',
      iso27001:
        'Informationen: was die Organisation hat und schützen muss, auf Papier, in Systemen und in Köpfen.',
      iso42001:
        'KI-Systeme über ihren ganzen Lebenszyklus: jene, die sie entwickelt, anbietet, einbaut oder verwendet.',
    },
    question: {
      title: 'Kernfrage',
      iso27001: 'Bleiben unsere Informationen und Abläufe vertraulich, unversehrt und verfügbar?',
      iso42001:
        'Werden unsere KI-Systeme den Menschen gerecht, die sie berühren, und können wir dafür einstehen?',
    },
    clauses: {
      title: 'Abschnitte zum Management',
      iso27001: 'Abschnitte 4 bis 10 in der harmonisierten Struktur der ISO-Managementsysteme.',
      iso42001:
        'Dieselben Abschnitte 4 bis 10 und dazu die Folgenabschätzung für KI-Systeme: ihr Prozess in 6.1.4, ihre Durchführung in 8.4.',
    },
    annexes: {
      title: 'Aufbau der Anhänge',
      iso27001:
        'Nur Anhang A: 93 Maßnahmen in vier Themen; die Anleitung dazu ist eine eigene Norm, ISO/IEC 27002.',
      iso42001:
        'Anhang A: 38 Maßnahmen in neun Bereichen. Anhang B leitet zu jeder an, Anhang C nennt Ziele und Risikoquellen, Anhang D behandelt Fachgebiete und Branchen.',
    },
    risk: {
      title: 'Blick auf Risiken',
      iso27001: 'Nach innen: was den Werten und dem Geschäft der Organisation geschehen kann.',
      iso42001:
        'Nach innen und außen: auch was die KI-Systeme Personen, Gruppen und der Gesellschaft antun können, etwa Ungerechtigkeit, Schaden oder Verlust von Rechten.',
    },
    artefact: {
      title: 'Kennzeichnendes Dokument',
      iso27001:
        'Die Erklärung zur Anwendbarkeit über die 93 Maßnahmen, mit dem Risikobehandlungsplan.',
      iso42001:
        'Die Folgenabschätzung für KI-Systeme und eine eigene Erklärung zur Anwendbarkeit über die 38 Maßnahmen.',
    },
    certification: {
      title: 'Zertifizierung',
      iso27001:
        'Durch eine Stelle, die nach ISO/IEC 17021-1 und ISO/IEC 27006-1 akkreditiert ist, für drei Jahre mit jährlicher Überwachung.',
      iso42001:
        'Derselbe Zyklus, und Audits lassen sich verbinden; es ist aber ein eigenes Zertifikat einer Stelle, die nach ISO/IEC 17021-1 und ISO/IEC 42006:2025 akkreditiert ist. ISO/IEC 42001 ist keine harmonisierte Norm (Art. 40 der KI-Verordnung der EU): Ihr Zertifikat begründet keine Konformitätsvermutung, und keines der beiden belegt die Einhaltung der Verordnung.',
    },
  },
  nistNote:
    'Veröffentlichte Zuordnung, die das NIST AI Resource Center ohne Billigung aufführt, erstellt zum Schlussentwurf der ISO/IEC 42001. Punkte aus Anhang B sind als Maßnahme aus Anhang A mit derselben Nummer angegeben.',
};
