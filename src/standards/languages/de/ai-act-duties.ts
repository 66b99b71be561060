import type { StandardsTexts } from '../index.ts';

const byTheLetter =
  'Nach dem Wortlaut schiebt Art. 113(c) diesen Artikel nicht auf. Er betrifft Hochrisiko-Systeme; zu erwarten sind daher deren Daten.';
const financial =
  'Finanzinstitute mit Vorschriften zur internen Unternehmensführung nach Unionsrecht für Finanzdienstleistungen:';
const codeOfPractice =
  'Ein Praxisleitfaden ist ein Weg, die Einhaltung zu zeigen (Art. 53(4), 56).';
const outsideSandbox =
  'Sie testen das System vor dem Inverkehrbringen unter Realbedingungen außerhalb eines Reallabors';
const underControl = 'Sie haben die Protokolle unter Ihrer Kontrolle';
const publicBody =
  'Sie sind eine Einrichtung des öffentlichen Rechts oder eine private, die öffentliche Dienste erbringt';
const authorityKnown =
  'Behörden sind interessierte Parteien: Was sie verlangen dürfen und wer antwortet, ist im Voraus geregelt.';
const logsDecided =
  'Welche Protokolle wie lange aufbewahrt werden, wird mit der Protokollierung selbst entschieden.';
const registration =
  'Die Registrierung ist eine Bedingung der Freigabe und sagt der Öffentlichkeit, was sie über das System wissen muss.';
const mandate =
  'Der Auftrag teilt Pflichten zwischen dem Anbieter und jemandem außerhalb der Organisation auf.';

export const aiActDuties: StandardsTexts['aiActDuties'] = {
  duties: {
    'Art. 4': {
      short:
        'Die KI-Kompetenz des Personals und anderer fördern, die in Ihrem Auftrag KI betreiben oder verwenden',
      note: 'Seit 27. Juli 2026 neu gefasst: eine Pflicht zu Maßnahmen, ohne dass ein Niveau garantiert werden muss.',
    },
    'Art. 5': {
      short: 'Nichts Verbotenes in Verkehr bringen, in Betrieb nehmen oder verwenden',
      note: 'Zwei weitere Verbote, Art. 5(1)(ba) und (bb), gelten ab 2. Dezember 2026.',
    },
    'Art. 87': {
      short: 'Meldungen von Verstößen gegen die Verordnung ermöglichen und die Meldenden schützen',
      condition:
        'das nationale Recht zur Richtlinie (EU) 2019/1937 verlangt von Ihnen einen Meldekanal',
    },
    'Art. 8': { short: 'Die Anforderungen an Hochrisiko-Systeme insgesamt erfüllen' },
    'Art. 9': { short: 'Ein Risikomanagementsystem über den Lebenszyklus betreiben' },
    'Art. 10': {
      short: 'Trainings-, Validierungs- und Testdaten steuern',
      note: 'Art. 10(5) wurde 2026 durch Art. 4a ersetzt.',
    },
    'Art. 11 and Annex IV': {
      short: 'Die technische Dokumentation erstellen',
      note: 'Vereinfachte Form für KMU und kleine Midcap-Unternehmen.',
    },
    'Art. 12': {
      short: 'Die Protokollierung von Ereignissen einbauen',
      note: 'Art. 12(3) legt Mindestinhalte für die biometrische Fernidentifizierung fest (Anhang III Nummer 1(a)).',
    },
    'Art. 13': { short: 'Betreibern klare Betriebsanleitungen geben' },
    'Art. 14': {
      short: 'Für menschliche Aufsicht konzipieren',
      note: 'Art. 14(5) verlangt bei der biometrischen Fernidentifizierung eine Überprüfung durch zwei Personen (Anhang III Nummer 1(a)).',
    },
    'Art. 15': { short: 'Angemessene Genauigkeit, Robustheit und Cybersicherheit erreichen' },
    'Art. 16(b)': {
      short: 'Name und Anschrift auf dem System, der Verpackung oder der Dokumentation angeben',
    },
    'Art. 16(l)': { short: 'Das System für Menschen mit Behinderungen barrierefrei machen' },
    'Art. 17': {
      short: 'Ein Qualitätsmanagementsystem betreiben',
      note: `${financial} Diese Vorschriften erfüllen die Pflicht, außer Art. 17(1)(g), (h) und (i) (Art. 17(4)). Das Qualitätsmanagement richtet sich nach der Größe Ihrer Organisation, und KMU dürfen Elemente davon vereinfachen (Art. 17(2), 63(1)).`,
    },
    'Art. 18': {
      short: 'Die Dokumentation zehn Jahre aufbewahren',
      note: `Zehn Jahre ab Inverkehrbringen oder Inbetriebnahme. ${financial} mit der Dokumentation nach jenem Recht aufbewahrt (Art. 18(3)).`,
    },
    'Art. 19': {
      short: 'Die automatischen Protokolle aufbewahren',
      condition: underControl,
      note: `Mindestens sechs Monate. ${financial} mit der Dokumentation nach jenem Recht aufbewahrt (Art. 19(2)).`,
    },
    'Art. 20': { short: 'Mängel beheben und informieren' },
    'Art. 21': { short: 'Mit den Behörden zusammenarbeiten' },
    'Art. 22(1)': {
      short: 'Einen Bevollmächtigten in der Union benennen',
      condition:
        'Sie sind außerhalb der Union niedergelassen und stellen das System auf dem Unionsmarkt bereit',
      note: 'Ob ein Anbieter außerhalb der Union, der das System selbst verwendet, es bereitstellt, ist nicht geklärt.',
    },
    'Art. 43': {
      short: 'Das System der Konformitätsbewertung unterziehen',
      note: `Interne Kontrolle für die Bereiche 2 bis 8 des Anhangs III; Bereich 1 kann eine notifizierte Stelle erfordern. Systeme unter beiden Anhängen folgen dem Verfahren des Produktrechts (Art. 43(3)). ${byTheLetter}`,
    },
    'Art. 47': {
      short: 'Die EU-Konformitätserklärung ausstellen und zehn Jahre aufbewahren',
      note: byTheLetter,
    },
    'Art. 48': { short: 'Die CE-Kennzeichnung anbringen', note: byTheLetter },
    'Art. 49(1)': {
      short: 'Sich und das System in der EU-Datenbank registrieren',
      note: `Nur Systeme nach Anhang III; jene nach Anhang I werden nicht registriert. Bereiche 1, 6 und 7 bei Strafverfolgung, Migration und Grenzkontrolle: im nicht öffentlichen Teil (Art. 49(4)). ${byTheLetter}`,
    },
    'Art. 49(5)': { short: 'Das System auf nationaler Ebene registrieren', note: byTheLetter },
    'Art. 60': {
      short: 'Unter Realbedingungen nur nach genehmigtem Plan und mit Registrierung testen',
      condition: outsideSandbox,
      note: 'Mit einem von der Behörde genehmigten Plan jederzeit erlaubt, bevor das System in Verkehr gebracht oder in Betrieb genommen wird.',
    },
    'Art. 61': {
      short:
        'Die informierte Einwilligung derer einholen, die an einem Test unter Realbedingungen teilnehmen',
      condition: outsideSandbox,
    },
    'Art. 72': {
      short: 'Nach dem Inverkehrbringen beobachten',
      note: `${financial} darf Teil der Beobachtung nach jenem Recht sein (Art. 72(4)). Die Kommission gibt bis 2. September 2027 Leitlinien zum Plan heraus (Art. 72(3)). ${byTheLetter}`,
    },
    'Art. 73': {
      short: 'Schwerwiegende Vorfälle der Marktüberwachungsbehörde melden',
      note: `Unverzüglich, spätestens nach 15 Tagen; bei einem Todesfall nach 10 Tagen; bei einem weitverbreiteten Verstoß oder bei kritischer Infrastruktur nach 2 Tagen (Art. 73(2) bis (4)). An das Büro für Künstliche Intelligenz, wenn es das System beaufsichtigt (Art. 75(1a)). ${byTheLetter}`,
    },
    'Art. 26(1)': { short: 'Das System nach seiner Betriebsanleitung verwenden' },
    'Art. 26(2)': {
      short:
        'Die Aufsicht Personen mit Kompetenz, Ausbildung, Befugnis und Unterstützung übertragen',
    },
    'Art. 26(4)': {
      short: 'Zweckentsprechende und repräsentative Eingabedaten verwenden',
      condition: 'Sie haben die Eingabedaten unter Ihrer Kontrolle',
    },
    'Art. 26(5)': {
      short:
        'Den Betrieb überwachen; bei einem Risiko die Verwendung aussetzen; Risiken und schwerwiegende Vorfälle melden',
      note: `Ein Risiko: ohne unangemessene Verzögerung dem Anbieter oder Händler und der Behörde. Ein schwerwiegender Vorfall: unverzüglich dem Anbieter, dann dem Einführer oder Händler und der Behörde; ist der Anbieter nicht erreichbar, so gilt Art. 73. ${financial} Diese Vorschriften erfüllen die Pflicht zur Überwachung, nicht jene zur Meldung.`,
    },
    'Art. 26(6)': {
      short: 'Die automatischen Protokolle aufbewahren',
      condition: underControl,
      note: `Mindestens sechs Monate, sofern anderes Recht nichts anderes sagt. ${financial} mit der Dokumentation nach jenem Recht aufbewahrt.`,
    },
    'Art. 26(7)': {
      short: 'Arbeitnehmer und ihre Vertreter vor der Verwendung am Arbeitsplatz informieren',
      condition: 'Sie sind der Arbeitgeber und verwenden es am Arbeitsplatz',
    },
    'Art. 26(9)': {
      short: 'Die Informationen des Anbieters in der Datenschutz-Folgenabschätzung verwenden',
      condition: 'eine Datenschutz-Folgenabschätzung ist erforderlich',
    },
    'Art. 26(10)': {
      short:
        'Die nachträgliche biometrische Fernidentifizierung genehmigen lassen und über ihre Verwendung berichten',
      condition:
        'Sie suchen damit in strafrechtlichen Ermittlungen nach verdächtigten oder verurteilten Personen',
    },
    'Art. 26(11)': {
      short:
        'Menschen mitteilen, dass ein Hochrisiko-System an einer Entscheidung über sie mitwirkt',
      condition: 'Sie treffen damit Entscheidungen über natürliche Personen oder bereiten sie vor',
    },
    'Art. 26(12)': { short: 'Mit den Behörden zusammenarbeiten' },
    'Art. 6(4)': {
      short: 'Dokumentieren, warum ein System nach Anhang III nicht hochriskant ist',
      note: 'Ein System, das Profiling natürlicher Personen vornimmt, ist immer hochriskant (Art. 6(3) letzter Unterabsatz).',
    },
    'Art. 49(2)': {
      short: 'Ein System nach Anhang III registrieren, das als nicht hochriskant gilt',
      note: `Wie das Datum zu lesen ist, ist umstritten. ${byTheLetter}`,
    },
    'Art. 80': {
      short: 'Das System in Übereinstimmung bringen, wenn die Behörde es doch für hochriskant hält',
      condition: 'die Marktüberwachungsbehörde stellt fest, dass das System hochriskant ist',
      note: byTheLetter,
    },
    'Art. 27': {
      short: 'Die Folgen für die Grundrechte abschätzen',
      condition: publicBody,
      note: 'Jeder Betreiber von Bonitätsbewertung (5(b)) und von Risikobewertung und Preisbildung bei Lebens- und Krankenversicherungen (5(c)) hat diese Pflicht. Darf auf die Datenschutz-Folgenabschätzung verweisen (Art. 27(4)).',
    },
    'Art. 27(3)': {
      short: 'Der Behörde die Grundrechte-Folgenabschätzung mitteilen',
      condition: publicBody,
      note: 'Mit dem Muster des Büros für Künstliche Intelligenz (Art. 27(5)).',
    },
    'Art. 49(3)': {
      short: 'Sich und die Verwendung registrieren; kein unregistriertes System verwenden',
      condition: 'Sie sind eine Behörde oder handeln im Namen einer Behörde',
      note: byTheLetter,
    },
    'Art. 86': {
      short: 'Einzelne Entscheidungen auf Verlangen erläutern',
      condition:
        'eine Entscheidung hat rechtliche oder ähnlich schwere Folgen für eine Person, und kein anderes Unionsrecht gibt das Recht',
      note: byTheLetter,
    },
    'Art. 50(1)': {
      short: 'Menschen mitteilen, dass sie es mit KI zu tun haben',
      condition: 'Menschen interagieren direkt mit dem System, und es ist nicht offensichtlich',
    },
    'Art. 50(2)': {
      short: 'Synthetische Inhalte maschinenlesbar kennzeichnen',
      condition: 'das System erzeugt mehr als eine Hilfe zur üblichen Bearbeitung',
    },
    'Art. 50(3)': {
      short: 'Menschen über Emotionserkennung oder biometrische Kategorisierung informieren',
      condition: 'das System erkennt Emotionen oder ordnet Menschen nach Biometrie ein',
    },
    'Art. 50(4)': {
      short: 'Deepfakes und von KI verfasste Texte von öffentlichem Interesse offenlegen',
      condition:
        'das System erzeugt Deepfakes oder Texte zu Angelegenheiten von öffentlichem Interesse, die niemand überprüft',
    },
    'Art. 50(5)': {
      short: 'Klar, beim ersten Kontakt und barrierefrei informieren',
      condition: 'Art. 50(1) bis (4) verlangt von Ihnen, Menschen zu informieren',
    },
    'Art. 23': {
      short:
        'Konformität, Unterlagen und Kennzeichnungen vor der Einfuhr prüfen und Kopien zehn Jahre aufbewahren',
      note: 'Die Kopien werden zehn Jahre aufbewahrt (Art. 23(5)).',
    },
    'Art. 24': { short: 'Kennzeichnungen und Unterlagen vor der Weitergabe prüfen' },
    'Art. 22(3)': {
      short: 'Den Auftrag ausführen und Unterlagen zehn Jahre bereithalten',
    },
    'Art. 25(3)': {
      short:
        'Die Pflichten des Anbieters für Sicherheitsbauteile mit KI übernehmen, die unter eigenem Namen verkauft werden',
    },
    'Art. 25(1)(a), (b)': {
      short:
        'Die Pflichten des Anbieters nach Umbenennung oder wesentlicher Veränderung übernehmen',
      condition: 'Sie versehen das System mit Ihrem Namen oder verändern es wesentlich',
    },
    'Art. 25(1)(c)': {
      short:
        'Die Pflichten des Anbieters übernehmen, nachdem ein System einen Hochrisiko-Zweck erhalten hat',
      condition:
        'Sie ändern den Zweck eines nicht hochriskanten Systems, auch eines mit allgemeinem Verwendungszweck, so dass es hochriskant wird',
      note: '2. August 2028, wenn der neue Zweck unter Anhang I fällt.',
    },
    'Art. 25(2)': {
      short: 'Informationen und Unterstützung übergeben, wenn jemand anderes Anbieter wird',
      condition:
        'jemand anderes macht Ihr System hochriskant oder übernimmt es, und Sie haben das nicht eindeutig ausgeschlossen',
      note: 'Trifft den ersten Anbieter. 2. August 2028 für Systeme nach Anhang I. Ein Verstoß kann mit einer Geldbuße geahndet werden (Art. 99(4)(da)).',
    },
    'Art. 25(4)': {
      short: 'Informationen, Zugang und Hilfe schriftlich vereinbaren',
      condition:
        'Dritte liefern Modelle, Teile, Instrumente, Dienste oder Verfahren für das System',
      note: 'Freie und quelloffene Komponenten außer KI-Modellen mit allgemeinem Verwendungszweck sind ausgenommen. Ein Verstoß kann mit einer Geldbuße geahndet werden (Art. 99(4)(da)).',
    },
    'Art. 53(1)(a), (b)': {
      short:
        'Die Dokumentation des Modells führen, für das Büro für Künstliche Intelligenz und für nachgelagerte Anbieter',
      condition:
        'das Modell hat systemisches Risiko oder ist nicht unter freier und quelloffener Lizenz mit öffentlichen Gewichten freigegeben',
      note: codeOfPractice,
    },
    'Art. 53(1)(c), (d)': {
      short:
        'Das Urheberrecht achten und eine Zusammenfassung der Trainingsinhalte veröffentlichen',
      note: codeOfPractice,
    },
    'Art. 53(3)': { short: 'Mit der Kommission und den Behörden zusammenarbeiten' },
    'Art. 54(1)': {
      short: 'Einen Bevollmächtigten in der Union benennen',
      condition:
        'Sie sind außerhalb der Union niedergelassen, und das Modell hat systemisches Risiko oder ist nicht frei und quelloffen',
    },
    'Art. 54(3)': {
      short:
        'Den Auftrag für einen Anbieter eines KI-Modells mit allgemeinem Verwendungszweck außerhalb der Union ausführen',
      note: 'Die Dokumentation wird zehn Jahre aufbewahrt (Art. 54(3)(b)).',
    },
    'Art. 55': {
      short:
        'Das Modell bewerten und testen, systemische Risiken mindern, schwerwiegende Vorfälle melden, das Modell sichern',
      condition: 'das Modell hat systemisches Risiko (Art. 51)',
    },
    'Art. 52': {
      short: 'Der Kommission innerhalb von zwei Wochen Mitteilung machen',
      condition:
        'das Modell hat Fähigkeiten mit hohem Wirkungsgrad (Art. 51(1)(a)), oder es ist bekannt, dass es sie haben wird',
    },
  },
  controlsNote:
    'Weder ISO noch die Union veröffentlichen eine Zuordnung von Pflichten zu Maßnahmen. Welche Maßnahmen eine Pflicht in der Regel tragen, ist die Lesart dieses Projekts; eine Maßnahme trägt sie tatsächlich nur, soweit ihre Umsetzung es sagt, und keine Maßnahme ersetzt die Pflicht.',
  controls: {
    'Art. 4':
      'Dort sind die Fähigkeiten erfasst, die die Menschen um ein System brauchen; die Abschnitte 7.2 und 7.3 sorgen dafür, dass sie sie erhalten.',
    'Art. 5':
      'Die Politik nennt, was die Organisation nicht tut, und die Freigaben vor Bau oder Verwendung eines Systems weisen es ab.',
    'Art. 87':
      'Um einen geschützten Weg für Bedenken geht es in der Maßnahme; die Richtlinie ergänzt Fristen und Schutz vor Benachteiligung.',
    'Art. 8':
      'Die Anforderungen der Verordnung erreichen das System als Anforderungen seiner Spezifikation.',
    'Art. 9':
      'Der Artikel betrachtet Risiken für Gesundheit, Sicherheit und Grundrechte, und das wägt eine Folgenabschätzung ab; die Freigaben des Lebenszyklus lassen sie wiederkehren. Die Abschnitte 6.1 und 8.2 geben den Prozess.',
    'Art. 10':
      'Auswahl, Herkunft, Qualität und Aufbereitung von Daten sind der ganze Bereich A.7; die Datensätze selbst sind unter A.4.3 erfasst.',
    'Art. 11 and Annex IV':
      'Anhang IV verlangt die Aufzeichnung von Entwurf und Entwicklung und die technischen Unterlagen daraus.',
    'Art. 12':
      'Das System muss die Protokolle schreiben, bevor sie aufbewahrt oder gelesen werden können.',
    'Art. 13':
      'Anleitungen für Betreiber sind Informationen für Nutzer, gewonnen aus der technischen Dokumentation.',
    'Art. 14':
      'Aufsicht durch Menschen ist ein Ziel der verantwortungsvollen Verwendung, das als Anforderung eingebaut werden muss.',
    'Art. 15':
      'Genauigkeit und Robustheit werden vor der Freigabe getestet und im Betrieb beobachtet; die Cybersicherheit stützt sich auf die Maßnahmen des ISMS.',
    'Art. 16(b)':
      'Wer das System gemacht hat und wie man ihn erreicht, gehört in die technischen Unterlagen und zu dem, was Nutzer erhalten.',
    'Art. 16(l)':
      'Barrierefreiheit ist eine Anforderung der Spezifikation und wird mit den anderen getestet.',
    'Art. 17':
      'Die Abschnitte 4 bis 10 sind der Rahmen des Systems; diese Maßnahmen ergänzen Rechenschaft und die Verfahren für Entwurf, Test und Freigabe.',
    'Art. 18':
      'Aufzubewahren ist die technische Dokumentation; wie lange, ist unter Abschnitt 7.5.3 festgelegt.',
    'Art. 19': logsDecided,
    'Art. 20':
      'Die Behebung gehört zum Betrieb; die Mitteilung an Nutzer gehört zur Kommunikation von Vorfällen.',
    'Art. 21': authorityKnown,
    'Art. 22(1)': mandate,
    'Art. 43':
      'Die Bewertung beruht auf den Ergebnissen von Verifizierung und Validierung, und der Freigabeplan macht sie zur Bedingung der Inbetriebnahme.',
    'Art. 47': 'Die Erklärung ist eine Bedingung der Freigabe und Teil der technischen Unterlagen.',
    'Art. 48': 'Der Freigabeplan macht die Kennzeichnung zur Bedingung der Inbetriebnahme.',
    'Art. 49(1)': registration,
    'Art. 49(5)':
      'Die Registrierung ist eine Bedingung der Freigabe; Behörden müssen von Systemen in kritischer Infrastruktur wissen.',
    'Art. 60':
      'Ein solcher Test ist Validierung außerhalb des Labors; sein Plan sagt, wer teilnimmt und wann er endet.',
    'Art. 61':
      'Die Menschen in einem Test erfahren, was mit ihnen und ihren Daten geschieht, bevor sie zustimmen.',
    'Art. 72':
      'Die Überwachung im Betrieb liefert die Zahlen, und Meldungen von außen liefern, was diese nicht zeigen.',
    'Art. 73': 'Was wem zu melden ist, ist im Voraus bekannt, und Vorfälle lösen es aus.',
    'Art. 26(1)': 'Die bestimmungsgemäße Verwendung und die Regeln dafür sind eigene Maßnahmen.',
    'Art. 26(2)':
      'Wer das System beaufsichtigt, ist eine Rolle mit Verantwortlichkeiten und Fähigkeiten.',
    'Art. 26(4)':
      'Was in das System eingehen darf, ist eine Frage der Datenqualität und der Regeln der Verwendung.',
    'Art. 26(5)':
      'Überwachen gehört zum Betrieb; was wem gemeldet wird, ist im Voraus bekannt, und Vorfälle lösen es aus.',
    'Art. 26(6)': logsDecided,
    'Art. 26(7)':
      'Das Personal zu informieren ist eine Regel der Verwendung und Information für interessierte Parteien.',
    'Art. 26(9)':
      'Die Abschätzung der Folgen für Menschen berücksichtigt, was der Anbieter über das System sagt.',
    'Art. 26(10)':
      'Jede Verwendung braucht eine Genehmigung, und das ist eine Regel der Verwendung.',
    'Art. 26(11)':
      'Betroffene zu informieren ist eine Regel der Verwendung und Information für interessierte Parteien.',
    'Art. 26(12)': authorityKnown,
    'Art. 6(4)':
      'Warum das System nicht hochriskant ist, folgt aus dem, was es Menschen antun kann, und wird mit den technischen Unterlagen aufbewahrt.',
    'Art. 49(2)': registration,
    'Art. 80':
      'Korrekturen gehören zum Betrieb; was eine Behörde verlangen darf, ist im Voraus geregelt.',
    'Art. 27':
      'Die Grundrechte-Folgenabschätzung ist eine Folgenabschätzung mit gesetzlich festgelegter Form.',
    'Art. 27(3)':
      'Das Ergebnis ist dokumentiert, und die Behörde ist eine interessierte Partei, die es erfahren muss.',
    'Art. 49(3)':
      'Die Registrierung ist ein Schritt vor der Verwendung und sagt der Öffentlichkeit, was sie darüber wissen muss.',
    'Art. 86':
      'Wer eine Erläuterung verlangen darf und wie sie gegeben wird, gehört zu den Regeln der Verwendung und zu dem, was Betroffene erfahren.',
    'Art. 50(1)': 'Dass Menschen es mit KI zu tun haben, ist das Erste, was ein Nutzer erfährt.',
    'Art. 50(2)':
      'Die Kennzeichnung ist eine Anforderung an das System, zugunsten derer, die seinen Ausgaben begegnen.',
    'Art. 50(3)':
      'Betroffene zu informieren ist eine Regel der Verwendung und Information für interessierte Parteien.',
    'Art. 50(4)':
      'Die Offenlegung ist eine Regel der Verwendung und Information für interessierte Parteien.',
    'Art. 50(5)':
      'Wie Menschen informiert werden, gehört zu den Informationen für Nutzer und andere interessierte Parteien.',
    'Art. 23':
      'Der Anbieter ist ein Lieferant, dessen Konformität geprüft wird, bevor etwas von ihm übernommen wird.',
    'Art. 24':
      'Der Anbieter oder Einführer ist ein Lieferant, dessen Kennzeichnungen und Papiere geprüft werden, bevor das System weitergegeben wird.',
    'Art. 22(3)':
      'Der Auftrag sagt, wer was tut; bereitgehalten werden die technischen Unterlagen.',
    'Art. 25(3)':
      'Die Pflichten des Anbieters werden dem Hersteller zugewiesen und gehen in seine Anforderungen ein.',
    'Art. 25(1)(a), (b)':
      'Wer bei der bestimmungsgemäßen Verwendung bleibt und die Aufteilung der Pflichten kennt, wird nicht unversehens Anbieter.',
    'Art. 25(1)(c)':
      'Wer bei der bestimmungsgemäßen Verwendung bleibt, wird nicht unversehens Anbieter.',
    'Art. 25(2)':
      'Übergeben wird die technische Dokumentation; an wen und zu welchen Bedingungen, folgt aus der Zuweisung der Verantwortlichkeiten.',
    'Art. 25(4)':
      'In der Vereinbarung mit den Zulieferern werden Pflichten zugewiesen und Lieferanten gesteuert.',
    'Art. 53(1)(a), (b)':
      'Die technische Dokumentation des Modells und was jene brauchen, die darauf aufbauen.',
    'Art. 53(1)(c), (d)':
      'Rechte an den Daten, die für das Modell beschafft wurden, und was die Öffentlichkeit davon erfahren muss.',
    'Art. 53(3)': authorityKnown,
    'Art. 54(1)': mandate,
    'Art. 54(3)':
      'Der Auftrag sagt, wer was tut; bereitgehalten werden die Unterlagen des Modells.',
    'Art. 55':
      'Systemisches Risiko ist Folge für die Gesellschaft: abgeschätzt, getestet, beobachtet und gemeldet.',
    'Art. 52':
      'Die Kommission ist eine interessierte Partei, die es innerhalb einer Frist erfahren muss.',
  },
};
