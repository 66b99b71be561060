import type { StandardsTexts } from '../index.ts';

export const aiAct: StandardsTexts['aiAct'] = {
  amendment: { id: 'Verordnung (EU) 2026/1744', short: 'Digital-Omnibus zu KI' },
  roles: {
    provider: {
      title: 'Anbieter',
      basis: 'Art. 3(3)',
      meaning:
        'entwickelt ein KI-System oder ein KI-Modell mit allgemeinem Verwendungszweck oder lässt es entwickeln und bringt es unter eigenem Namen oder eigener Marke in Verkehr oder nimmt das System so in Betrieb, entgeltlich oder nicht',
    },
    deployer: {
      title: 'Betreiber',
      basis: 'Art. 3(4)',
      meaning: 'verwendet ein KI-System in eigener Verantwortung, außer privat',
    },
    'authorised-representative': {
      title: 'Bevollmächtigter',
      basis: 'Art. 3(5)',
      meaning:
        'in der Union ansässig oder niedergelassen, handelt mit schriftlicher Vollmacht für einen Anbieter',
    },
    importer: {
      title: 'Einführer',
      basis: 'Art. 3(6)',
      meaning:
        'in der Union ansässig oder niedergelassen, bringt ein System in Verkehr, das Name oder Marke einer Person von außerhalb der Union trägt; ein Unternehmen außerhalb der Union ist nie Einführer',
    },
    distributor: {
      title: 'Händler',
      basis: 'Art. 3(7)',
      meaning:
        'stellt ein System auf dem Unionsmarkt bereit, ohne dessen Anbieter oder Einführer zu sein',
    },
    'product-manufacturer': {
      title: 'Produkthersteller',
      basis: 'Genannt in Art. 3(8), 2(1)(e) und 25(3); keine eigene Begriffsbestimmung in Art. 3',
      meaning:
        'bringt ein Produkt mit einem KI-System unter eigenem Namen in Verkehr; gilt als Anbieter, wenn die KI ein Hochrisiko-Sicherheitsbauteil eines Produkts nach Anhang I Abschnitt A ist',
    },
    'gpai-provider': {
      title: 'Anbieter eines KI-Modells mit allgemeinem Verwendungszweck',
      basis: 'Art. 3(3) und 3(63)',
      meaning:
        'entwickelt ein KI-Modell mit allgemeinem Verwendungszweck oder lässt es entwickeln und bringt es unter eigenem Namen oder eigener Marke in Verkehr',
    },
    'component-supplier': {
      title: 'Zulieferer von Komponenten',
      basis: 'Art. 25(4)',
      meaning:
        'liefert ein KI-System, ein Modell, Instrumente, Dienste, Komponenten oder Verfahren, die in einem Hochrisiko-System eines anderen Anbieters verwendet oder verbaut werden',
    },
    'third-party': {
      title: 'Andere Dritte',
      basis: 'Art. 25(1)',
      meaning:
        'wird Anbieter, indem er ein Hochrisiko-System mit eigenem Namen versieht, es wesentlich verändert oder einem System einen Hochrisiko-Zweck gibt',
    },
  },
  annexIII: {
    '1': 'Biometrie',
    '2': 'Kritische Infrastruktur',
    '3': 'Allgemeine und berufliche Bildung',
    '4': 'Beschäftigung, Personalmanagement und Zugang zur Selbstständigkeit',
    '5': 'Grundlegende private und öffentliche Dienste und Leistungen',
    '6': 'Strafverfolgung',
    '7': 'Migration, Asyl und Grenzkontrolle',
    '8': 'Rechtspflege und demokratische Prozesse',
    '1a': 'biometrische Fernidentifizierung',
    '1b': 'biometrische Kategorisierung nach sensiblen Attributen',
    '1c': 'Emotionserkennung',
    '3a': 'Zugang zu Bildung',
    '3b': 'Bewertung von Lernergebnissen',
    '3c': 'Bildungsniveau, das eine Person erhält',
    '3d': 'Überwachung bei Prüfungen',
    '4a': 'Einstellung und Auswahl',
    '4b': 'Arbeitsbedingungen, Beförderung, Kündigung, Zuweisung von Aufgaben, Beobachtung',
    '5a': 'öffentliche Unterstützungsleistungen und -dienste',
    '5b': 'Kreditwürdigkeitsprüfung und Bonitätsbewertung',
    '5c': 'Risikobewertung und Preisbildung bei Lebens- und Krankenversicherungen',
    '5d': 'Notrufe und Entsendung von Einsatzdiensten',
    '6a': 'Risiko, Opfer zu werden',
    '6b': 'Lügendetektoren',
    '6c': 'Verlässlichkeit von Beweismitteln',
    '6d': 'Risiko, straffällig zu werden',
    '6e': 'Profiling in Ermittlungen',
    '7a': 'Lügendetektoren',
    '7b': 'Risiken, die von einreisenden Personen ausgehen',
    '7c': 'Anträge auf Asyl, Visum oder Aufenthalt',
    '7d': 'Aufspüren, Erkennen oder Identifizieren von Personen',
    '8a': 'Ermittlung und Auslegung für Justizbehörden',
    '8b': 'Beeinflussung von Wahlen oder Abstimmungen',
  },
  penalties: [
    {
      basis: 'Art. 99(3)',
      for: 'verbotene Praktiken (Art. 5)',
      max: '35 Mio. EUR oder 7 % des weltweiten Jahresumsatzes',
    },
    {
      basis: 'Art. 99(4)',
      for: 'Pflichten der Akteure einschließlich Art. 50',
      max: '15 Mio. EUR oder 3 %',
    },
    {
      basis: 'Art. 99(5)',
      for: 'falsche Angaben gegenüber Behörden oder notifizierten Stellen',
      max: '7,5 Mio. EUR oder 1 %',
    },
    {
      basis: 'Art. 99(6)',
      for: 'KMU',
      max: 'der niedrigere der beiden Beträge',
    },
    {
      basis: 'Art. 99(6a)',
      for: 'kleine Midcap-Unternehmen, nur bei den Absätzen 4 und 5',
      max: 'der niedrigere der beiden Beträge',
    },
    {
      basis: 'Art. 101',
      for: 'Anbieter von KI-Modellen mit allgemeinem Verwendungszweck',
      max: '15 Mio. EUR oder 3 %',
    },
  ],
  changes: [
    {
      provision: 'Art. 3(14), (14a), (14b)',
      change:
        'Sagt in der Begriffsbestimmung des Sicherheitsbauteils, was eine Sicherheitsfunktion ist; bestimmt KMU und kleine Midcap-Unternehmen.',
    },
    {
      provision: 'Art. 4',
      change:
        'KI-Kompetenz ist nun eine Pflicht zu Maßnahmen, die die Kompetenz des Personals und anderer Personen fördern, die in ihrem Auftrag mit KI-Systemen umgehen; ein Niveau muss nicht garantiert werden. Das Datum 2. Februar 2025 bleibt.',
    },
    {
      provision: 'Art. 4a (neu), Art. 10(5) gestrichen',
      change:
        'Besondere Kategorien personenbezogener Daten dürfen unter Bedingungen verarbeitet werden, um Verzerrungen zu finden und zu beheben, nun nicht mehr nur von Anbietern von Hochrisiko-Systemen.',
    },
    {
      provision: 'Art. 5(1)(ba), (bb), (1a), (1b)',
      change:
        'Verbietet Systeme für intimes Material ohne Einwilligung und für Darstellungen sexuellen Missbrauchs von Kindern.',
    },
    { provision: 'Art. 6(1a)-(1c)', change: 'Engt ein, was als Sicherheitsbauteil zählt.' },
    {
      provision: 'Art. 11(1), 99 und andere',
      change: 'Erleichterungen für KMU gelten auch für kleine Midcap-Unternehmen.',
    },
    {
      provision: 'Art. 17(2), 63(1)',
      change:
        'Qualitätsmanagement im Verhältnis zur Größe, auch für kleine Midcap-Unternehmen; vereinfachte Elemente für alle KMU (bisher: Kleinstunternehmen).',
    },
    {
      provision: 'Art. 25(2), (4)',
      change:
        'Die Übergabepflichten des ersten Anbieters sind ausgeführt, mit technischer Dokumentation, bekannten Grenzen und Zugang für Tests; die schriftliche Vereinbarung mit Zulieferern umfasst KI-Systeme, Modelle und Verfahren; ein Verstoß kann mit einer Geldbuße geahndet werden (Art. 99(4)(da)).',
    },
    {
      provision: 'Art. 27(4), (5)',
      change:
        'Die Grundrechte-Folgenabschätzung darf auf die Datenschutz-Folgenabschätzung verweisen; das Büro für Künstliche Intelligenz stellt einen Musterfragebogen bereit.',
    },
    {
      provision: 'Art. 42(3)',
      change:
        'Erfüllt ein System die Cyberresilienz-Verordnung, so gelten die Anforderungen des Art. 15 an die Cybersicherheit als erfüllt.',
    },
    {
      provision: 'Art. 43(3)',
      change:
        'Systeme in Produkten nach Anhang I Abschnitt A folgen dem Konformitätsverfahren des Produktrechts, auch wenn sie unter Anhang III fallen; notifizierte Stellen nach jenem Recht haben bis 28. Januar 2028 Zeit für ihre Benennung.',
    },
    {
      provision: 'Art. 50(7)',
      change:
        'Die Kommission darf gemeinsame Vorschriften erlassen, wenn die Praxisleitfäden zur Kennzeichnung nicht genügen.',
    },
    { provision: 'Art. 57(1)', change: 'Nationale Reallabore bis 2. August 2027.' },
    {
      provision: 'Art. 60, 60a (neu)',
      change: 'Tests unter Realbedingungen, nun auch für Produkte nach Anhang I Abschnitt B.',
    },
    {
      provision: 'Art. 72(3)',
      change:
        'Leitlinien mit einem Muster für den Plan zur Beobachtung nach dem Inverkehrbringen, fällig bis 2. September 2027, ersetzen einen Durchführungsrechtsakt.',
    },
    {
      provision: 'Art. 75, 75a-75d',
      change:
        'Das Büro für Künstliche Intelligenz beaufsichtigt bestimmte Systeme, die auf einem Modell desselben Anbieters beruhen, und Systeme in sehr großen Plattformen oder Suchmaschinen; schwerwiegende Vorfälle mit ihnen werden ihm gemeldet.',
    },
    {
      provision: 'Art. 77',
      change:
        'Stellen, die Grundrechte schützen, verlangen Unterlagen über die Marktüberwachungsbehörde.',
    },
    { provision: 'Anhang I', change: 'Maschinen wechseln von Abschnitt A in Abschnitt B.' },
    { provision: 'Anhang III', change: 'Nicht geändert.' },
    {
      provision: 'Art. 12, 14, 26, 27(1), 50(1)-(6)',
      change: 'Im Wortlaut nicht geändert.',
    },
    {
      provision: 'Anhang VIII, Abschnitt B',
      change:
        'Die Nummern 7 und 9 sind gestrichen: Von einem System, das als nicht hochriskant gilt, wird weniger registriert. Die Pflicht zur Registrierung nach Art. 49(2) bleibt.',
    },
    {
      provision: 'Anhang XIV (neu)',
      change: 'Codes und Kategorien für die Benennung notifizierter Stellen.',
    },
  ],
  misconceptions: [
    {
      claim: 'Pflichten zu KI-Modellen und Governance gelten ab 2. August 2026',
      fact: 'Art. 113(b): Kapitel V (KI-Modelle mit allgemeinem Verwendungszweck) und Kapitel VII (Governance) gelten ab 2. August 2025; der Omnibus ließ Buchstabe b unberührt. Am 2. August 2026 beginnt die Befugnis der Kommission, gegenüber den Anbietern der Modelle durchzugreifen.',
    },
    {
      claim:
        'Die Transparenzpflichten des Artikels 50 sind insgesamt auf den 2. Dezember 2026 verschoben',
      fact: 'Art. 50 gilt seit 2. August 2026; nur Art. 50(2) hat eine Übergangsfrist bis 2. Dezember 2026, und nur für Systeme, die vor dem 2. August 2026 in Verkehr gebracht wurden.',
    },
    {
      claim: 'Die Vorschriften für Hochrisiko-Systeme gelten ab August 2026 oder August 2027',
      fact: '2. Dezember 2027 (Anhang III) und 2. August 2028 (Anhang I).',
    },
    {
      claim: 'Der Aufschub hängt davon ab, ob Normen verfügbar sind',
      fact: 'Die Daten sind fest; die Bedingung des Vorschlags ist entfallen.',
    },
  ],
  openPoints: [
    'Art. 43, 47, 48 und 49 (Kapitel III Abschnitt 5), 72 und 73 (Kapitel IX) und 86 nennt der Aufschub des Art. 113(c) nicht; nach dem Wortlaut gelten sie ab 2. August 2026. Sie knüpfen an Hochrisiko-Systeme an, deren Einstufung und Pflichten am 2. Dezember 2027 oder 2. August 2028 beginnen; die praktische Wirkung wird also dann erwartet. Am schärfsten stellt sich die Frage bei Art. 49(2), der Registrierung eines Systems nach Anhang III, das sein Anbieter für nicht hochriskant hält.',
    'Ein System unter beiden Anhängen wird mit dem früheren Datum gezeigt. Das ist vorsichtig, aber nicht vorgeschrieben: Art. 43(3) verweist solche Systeme in das Verfahren des Produktrechts.',
    'Ob ein Chatbot, den ein Unternehmen auf der eigenen Website anbietet, in Verkehr gebracht oder nur in Betrieb genommen wird, ist nicht geklärt. Davon hängt ab, ob Art. 111(4) Zeit für die Kennzeichnung nach Art. 50(2) gibt.',
    'Delegierte Rechtsakte nach Art. 2(13) sind bis 2. August 2027 fällig; endgültige Leitlinien zur Einstufung nach Art. 6(5) werden bis Ende 2026 erwartet (Entwurf vom 19. Mai 2026).',
    'Bis 24. September 2026 war im Amtsblatt keine harmonisierte Norm nach Art. 40 aufgeführt.',
    'Der weitere Digital-Omnibus (Daten, DSGVO) war im Juli 2026 noch im Verfahren.',
  ],
  transitions: [
    {
      basis: 'Art. 111(2) (2026 ersetzt)',
      rule: 'Hochrisiko-Systeme, die in Verkehr gebracht oder in Betrieb genommen wurden, bevor Kapitel III für sie gilt, fallen nur dann unter die Verordnung, wenn ihre Konzeption ab diesem Tag wesentlich geändert wird. Sind sie zur Verwendung durch Behörden bestimmt, so müssen Anbieter und Betreiber in jedem Fall bis 2. August 2030 nachkommen.',
    },
    {
      basis: 'Art. 111(3)',
      rule: 'KI-Modelle mit allgemeinem Verwendungszweck, die vor dem 2. August 2025 in Verkehr gebracht wurden: bis 2. August 2027.',
    },
    {
      basis: 'Art. 111(4) (2026 eingefügt)',
      rule: 'Anbieter generativer Systeme, die vor dem 2. August 2026 in Verkehr gebracht wurden, erfüllen Art. 50(2) bis 2. Dezember 2026. Der Wortlaut umfasst das Inverkehrbringen, nicht die Inbetriebnahme für den eigenen Gebrauch. Art. 50(1), (3) und (4) haben keine Übergangsfrist.',
    },
  ],
  words: {
    Regulation: 'Verordnung',
    Annex: 'Anhang',
    Annexes: 'Anhänge',
    Section: 'Abschnitt',
    point: 'Nummer',
    points: 'Nummern',
    and: 'und',
    'as replaced by Reg.': 'in der Fassung der VO',
    'as amended by Reg.': 'in der Fassung der VO',
    'as amended; see each duty': 'in der geltenden Fassung; siehe die einzelnen Pflichten',
    'of Reg.': 'der VO',
    'second paragraph': 'zweiter Absatz',
    Directives: 'Richtlinien',
    Directive: 'Richtlinie',
    '(EU)': '(EU)',
    ';': ';',
  },
};
