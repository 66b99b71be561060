import type { StandardsTexts } from '../index.ts';

export const swiss: StandardsTexts['swiss'] = {
  revFADP: {
    title: 'Bundesgesetz über den Datenschutz (revidiert)',
    summary:
      'Technologieneutrales Datenschutzrecht; es gilt unmittelbar für KI, die Daten natürlicher Personen bearbeitet.',
    articles: {
      'Art. 5(f), (g), 6(7)':
        'Profiling und ausdrückliche Einwilligung, wenn Profiling ein hohes Risiko mit sich bringt',
      'Art. 6': 'Grundsätze der Bearbeitung',
      'Art. 7': 'Datenschutz durch Technik und datenschutzfreundliche Voreinstellungen',
      'Art. 8': 'Datensicherheit',
      'Art. 9': 'Auftragsbearbeiter',
      'Art. 12': 'Verzeichnis der Bearbeitungstätigkeiten',
      'Art. 16-17': 'Bekanntgabe ins Ausland',
      'Art. 19': 'Informationspflicht',
      'Art. 21':
        'automatisierte Einzelentscheidungen: informieren, anhören, auf Verlangen Überprüfung durch einen Menschen',
      'Art. 22': 'Datenschutz-Folgenabschätzung',
      'Art. 23': 'Konsultation des EDÖB',
      'Art. 24': 'Meldung von Verletzungen der Datensicherheit',
      'Art. 25': 'Auskunftsrecht',
      'Art. 60-66':
        'Bußen bis 250 000 Franken, in der Regel gegen die verantwortliche Person, nicht gegen das Unternehmen',
    },
  },
  'FDPIC-2025-05-08': {
    title: 'EDÖB: Geltendes Datenschutzgesetz ist auf KI direkt anwendbar',
    summary:
      'Hersteller, Anbieter und Verwender von KI müssen Zweck, Funktionsweise und Datenquellen transparent machen und die Rechte der Menschen wahren, was immer spätere KI-Gesetze bringen.',
  },
  'FINMA-08/2024': {
    title:
      'FINMA-Aufsichtsmitteilung 08/2024: Governance und Risikomanagement beim Einsatz von künstlicher Intelligenz',
    summary:
      'Weist auf KI-Risiken aus der Aufsicht hin und beschreibt Maßnahmen, die bei Instituten beobachtet wurden.',
    note: 'Eine Aufsichtsmitteilung, die bestehende Pflichten erläutert und Beobachtungen wiedergibt; kein Rundschreiben, und sie macht kein KI-Inventar verbindlich.',
    addressees: 'alle Institute, die die FINMA beaufsichtigt',
  },
  'FINMA-RS-23/1': {
    title: 'FINMA-Rundschreiben 2023/1 Operationelle Risiken und Resilienz – Banken',
    summary:
      'Verbindlicher Rahmen für operationelle, IKT- und Cyberrisiken bei Banken, in dem KI-Risiken behandelt werden. Versicherer sind nicht Adressaten.',
    addressees: 'Banken',
  },
  ISA: {
    title: 'Versicherungsaufsichtsgesetz und -verordnung',
    addressees: 'Versicherer',
    summary:
      'Organisation, Risikomanagement und Schutz der Versicherten bei Versicherungsunternehmen; die FINMA genehmigt den Geschäftsplan mit den ausgelagerten Funktionen.',
  },
  'FINMA-RS-17/2': {
    title: 'FINMA-Rundschreiben 2017/2 Corporate Governance – Versicherer',
    addressees: 'Versicherer',
    summary:
      'Verbindlicher Rahmen für Governance, Risikomanagement und interne Kontrolle von Versicherern, in dem KI-Risiken behandelt werden.',
  },
  'FINMA-RS-18/3': {
    title: 'FINMA-Rundschreiben 2018/3 Outsourcing – Banken und Versicherer',
    addressees: 'Banken und Versicherer',
    summary:
      'Wesentliche Funktionen dürfen unter Bedingungen ausgelagert werden: Inventar, Risikoanalyse, Einsichtsrechte. Betrifft gekaufte und gehostete KI, wenn die Funktion wesentlich ist.',
  },
  'CoE-AI-Convention': {
    title: 'Rahmenübereinkommen des Europarats über KI (SEV 225)',
    summary:
      'Vertrag, der seine Parteien verpflichtet, Menschenrechte, Demokratie und Rechtsstaatlichkeit über den Lebenszyklus von KI-Systemen zu schützen; erreicht Organisationen über das nationale Recht.',
    note: 'Nicht ratifiziert. Die Schweiz plant Änderungen sektorieller Gesetze statt eines allgemeinen KI-Gesetzes: Entscheid des Bundesrats vom 12. Februar 2025, Vernehmlassungsvorlage bis Ende 2026 erwartet.',
  },
};
