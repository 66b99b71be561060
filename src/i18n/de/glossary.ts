import type { Messages } from '../messages.ts';

/** The terms of the field, in words of our own. */
export const glossary: Messages['glossary'] = {
  title: 'Glossar',
  lead: 'Was die Begriffe dieses Handbuchs bedeuten, in eigenen Worten.',
  terms: {
    aims: {
      term: 'KI-Managementsystem (AIMS)',
      meaning:
        'Wie eine Organisation die Entwicklung und Nutzung von KI lenkt: Richtlinien, Rollen, Abläufe und ihre Aufzeichnungen. Was dazu gehört, sagt ISO/IEC 42001.',
    },
    isms: {
      term: 'Informationssicherheits-Managementsystem (ISMS)',
      meaning: 'Das Managementsystem nach ISO/IEC 27001, auf dem dieses Handbuch aufbaut.',
    },
    soa: {
      term: 'Erklärung zur Anwendbarkeit',
      meaning:
        'Die Liste aller 38 Maßnahmen aus Anhang A: welche hier gelten, warum, und wie weit jede umgesetzt ist.',
    },
    control: {
      term: 'Maßnahme',
      meaning:
        'Etwas, das ein Risiko verändert. Anhang A der ISO/IEC 42001 nennt 38; eine Organisation kann eigene ergänzen.',
    },
    clause: {
      term: 'Abschnitt',
      meaning:
        'Eine nummerierte Anforderung einer Norm. Die Abschnitte 4 bis 10 der ISO/IEC 42001 gelten für alle, die ein Zertifikat anstreben.',
    },
    evidence: {
      term: 'Nachweis',
      meaning:
        'Eine Aufzeichnung, die belegt, dass etwas getan wurde: ein Bericht, ein Protokoll. Sie gilt bis zu einem Datum.',
    },
    documented: {
      term: 'Dokumentierte Information',
      meaning:
        'Was die Norm schriftlich verlangt: Dokumente, die sagen, wie etwas getan wird, und Aufzeichnungen, die zeigen, dass es getan wurde (7.5).',
    },
    system: {
      term: 'KI-System',
      meaning:
        'Software, die aus ihren Eingaben Ergebnisse wie Vorhersagen, Texte oder Entscheidungen erzeugt. Jedes hat einen Eintrag im Verzeichnis.',
    },
    impact: {
      term: 'Folgenabschätzung',
      meaning:
        'Eine Untersuchung, was ein System bei Einzelnen, Gruppen und der Gesellschaft bewirken kann (6.1.4, ISO/IEC 42005).',
    },
    fria: {
      term: 'Grundrechte-Folgenabschätzung',
      meaning:
        'Was Artikel 27 der KI-Verordnung von manchen Betreibern verlangt, bevor sie ein Hochrisiko-System nutzen.',
    },
    provider: {
      term: 'Anbieter',
      meaning:
        'Nach der KI-Verordnung: wer ein KI-System entwickelt oder entwickeln lässt und es unter eigenem Namen auf den Markt bringt.',
    },
    deployer: {
      term: 'Betreiber',
      meaning: 'Nach der KI-Verordnung: wer ein KI-System bei seiner Arbeit nutzt.',
    },
    appetite: {
      term: 'Risikobereitschaft',
      meaning: 'Der Wert, bis zu dem die Organisation ein Risiko ohne weitere Behandlung eingeht.',
    },
    treatment: {
      term: 'Risikobehandlung',
      meaning:
        'Was gegen ein Risiko getan wird: vermindern, vermeiden, übertragen oder akzeptieren. Die offenen Schritte sind der Behandlungsplan (6.1.3).',
    },
    residual: {
      term: 'Restrisiko',
      meaning: 'Das Risiko, das nach der Behandlung bleibt. Die Leitung akzeptiert es.',
    },
    finding: {
      term: 'Feststellung',
      meaning:
        'Was ein Audit ergeben hat: Konformität, eine Verbesserungsmöglichkeit oder eine Nichtkonformität.',
    },
    nonconformity: {
      term: 'Nichtkonformität',
      meaning:
        'Eine Anforderung, die nicht erfüllt ist. Eine schwere gefährdet das Zertifikat, eine leichte nicht.',
    },
    corrective: {
      term: 'Korrekturmaßnahme',
      meaning:
        'Was die Ursache einer Nichtkonformität beseitigt, damit sie nicht wiederkommt (10.2).',
    },
    internal: {
      term: 'Internes Audit',
      meaning:
        'Eine Prüfung in geplanten Abständen durch Personen, die nicht ihre eigene Arbeit prüfen (9.2).',
    },
    review: {
      term: 'Managementbewertung',
      meaning:
        'Die Sitzung, in der die oberste Leitung das Managementsystem beurteilt und über Änderungen entscheidet (9.3).',
    },
    stages: {
      term: 'Stufe 1 und Stufe 2',
      meaning: 'Die zwei Teile eines Zertifizierungsaudits: zuerst die Dokumente, dann die Praxis.',
    },
    entry: {
      term: 'Eintrag',
      meaning:
        'Eine Datei des Handbuchs: oben Felder, darunter ein Text. Der Dateiname ist die ID.',
    },
    frontmatter: {
      term: 'Front Matter',
      meaning:
        'Die Felder am Anfang eines Eintrags, in YAML, zwischen zwei Zeilen aus drei Bindestrichen.',
    },
    asof: {
      term: 'Stichtag',
      meaning: 'Der Tag, auf den alles beurteilt wird: was fällig und was abgelaufen ist.',
    },
  },
};
