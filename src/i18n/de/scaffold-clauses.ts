import type { Messages } from '../messages.ts';

export const scaffoldClauses: Messages['scaffoldClauses'] = {
  '4.1':
    'Die Organisation legt auch fest, welche KI-Rollen sie hat (zum Beispiel Anbieter, Hersteller, Kunde) und wozu ihre KI-Systeme dienen. Ob der Klimawandel relevant ist, entscheidet sie in beiden Normen.',
  '4.2':
    'Zu den interessierten Parteien gehören nun Menschen, die von Ergebnissen der KI betroffen sind, Behörden für KI und Lieferanten von Modellen und Daten.',
  '4.3':
    'Der Anwendungsbereich nennt KI-Systeme und Tätigkeiten mit KI, nicht nur Informationen und Standorte.',
  '4.4': 'Dieselbe Pflicht, das System und seine Prozesse zu betreiben, angewandt auf KI.',
  '5.1':
    'Dieselben Pflichten der Führung; die oberste Leitung verantwortet nun auch KI-Politik und KI-Ziele.',
  '5.2':
    'Es braucht eine KI-Politik, eigenständig oder mit anderen zusammengefasst, die auf andere Richtlinien verweist; A.2.2 bis A.2.4 führen sie aus.',
  '5.3': 'Dieselbe Pflicht, Rollen zuzuweisen; A.3.2 fügt KI-Rollen hinzu.',
  '6.1.1':
    'Hier werden die Kriterien für KI-Risiken festgelegt, nach Fachgebiet, Verwendungszweck und Umfeld jedes KI-Systems.',
  '6.1.2':
    'Folgen werden für die Organisation, für Einzelne und für die Gesellschaft beurteilt, nicht nur für Vertraulichkeit, Integrität und Verfügbarkeit.',
  '6.1.3':
    'Eine eigene Erklärung zur Anwendbarkeit für die 38 KI-Maßnahmen. Die bestimmte Leitung genehmigt den Behandlungsplan und akzeptiert die Restrisiken.',
  '6.1.4':
    'Legt fest, wie beurteilt wird, was ein KI-System Einzelnen, Gruppen und der Gesellschaft antun kann; die Ergebnisse fließen in die Risikobeurteilung ein.',
  '6.2': 'Ziele für KI; Anhang C nennt Möglichkeiten wie Fairness, Sicherheit oder Transparenz.',
  '6.3': 'Dieselbe Regel für geplante Änderungen, angewandt auf das KI-Managementsystem.',
  '7.1': 'Dieselbe Pflicht; A.4 verlangt zusätzlich Aufzeichnungen über die Ressourcen der KI.',
  '7.2': 'Derselbe Nachweis der Kompetenz; die Profile sind auf KI ausgerichtet.',
  '7.3': 'Dieselbe Pflicht zum Bewusstsein, nun für die KI-Politik.',
  '7.4':
    'Derselbe Aufbau (was, wann, mit wem, wie); A.8 fügt Pflichten zur Information von Nutzern und anderen hinzu.',
  '7.5.1': 'Dieselbe Regel, was zu dokumentieren ist.',
  '7.5.2': 'Dieselbe Regel für das Erstellen und Aktualisieren von Dokumenten.',
  '7.5.3': 'Dieselbe Lenkung der Dokumente.',
  '8.1':
    'Maßnahmen, die für Entwicklung und Nutzung von KI gewählt wurden, werden umgesetzt, und ihre Wirkung wird beobachtet.',
  '8.2':
    'Dieselbe Durchführung in Abständen und bei Anlass; auch Folgen für Einzelne und die Gesellschaft werden beurteilt (6.1.2).',
  '8.3':
    'Wenn eine Behandlung nicht wirkt oder neue KI-Risiken auftreten, wird sie geprüft und der Plan angepasst.',
  '8.4':
    'Führt die Folgenabschätzung aus 6.1.4 in geplanten Abständen und bei wesentlichen Änderungen durch und bewahrt die Ergebnisse auf.',
  '9.1': 'Dieselbe Pflicht zur Messung; gemessen werden auch Leistung und Maßnahmen der KI.',
  '9.2.1': 'Dieselbe Pflicht zum Audit; ein gemeinsames Audit mit dem ISMS ist möglich.',
  '9.2.2': 'Dasselbe Auditprogramm.',
  '9.3.1': 'Dieselbe Pflicht zur Bewertung.',
  '9.3.2':
    'ISO/IEC 42001 nennt weniger Eingaben als ISO/IEC 27001; eine gemeinsame Tagesordnung folgt der längeren Liste.',
  '9.3.3': 'Dieselben Ergebnisse.',
  '10.1': 'Dieselbe Pflicht zur Verbesserung.',
  '10.2': 'Derselbe Ablauf der Korrekturmaßnahmen, nun auch für Nichtkonformitäten der KI.',
};
