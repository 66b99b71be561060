import type { Messages } from '../messages.ts';

export const scaffold: Messages['scaffold'] = {
  mark: 'Text der Vorlage. Machen Sie ihn zu Ihrem eigenen, dann entfernen Sie diese Zeile.',
  handbook: {
    title: 'Handbuch des KI-Managementsystems',
    scope: (name: string) => `Entwicklung, Beschaffung und Nutzung von KI-Systemen bei ${name}.`,
    scopeNote:
      'Der Anwendungsbereich des KI-Managementsystems (4.3): welche Nutzungen, Einheiten und Standorte er umfasst.',
    ismsNote: 'Das Zertifikat nach ISO/IEC 27001, auf dem das Handbuch aufbaut.',
    noCertificate:
      'Tragen Sie hier das Zertifikat nach ISO/IEC 27001 ein, falls es eines gibt: `isms` mit standard, certificate, body, issued und validUntil.',
    appetiteNote:
      'Wahrscheinlichkeit mal Auswirkung, 1 bis 25. Ein Risiko über diesem Wert ist zu behandeln.',
    checksNote:
      'Die verlangten Dokumente gibt es noch nicht. Entfernen Sie diese Zeile vor Stufe 1: Jedes fehlende Dokument ist dann ein Fehler.',
  },
  control: {
    decide:
      'Entscheiden Sie, ob diese Maßnahme anwendbar ist. Ersetzen Sie dann die letzte Zeile durch eine von diesen:',
    apply:
      '`applicable: true` mit `drivers`, `justification`, `status`, `targetDate`, `lastReviewed` und `nextReview`',
    exclude:
      '`applicable: false` mit `exclusionBasis`, `justification`, `lastReviewed` und `nextReview`',
  },
  clauses: {
    titles: {
      '4': 'Kontext',
      '5': 'Führung',
      '6': 'Planung',
      '7': 'Unterstützung',
      '8': 'Betrieb',
      '9': 'Bewertung der Leistung',
      '10': 'Verbesserung',
    },
    note: 'Je Zeile: Passen Sie `status` an, nennen Sie das Dokument des ISMS unter `isms` und Ihre Richtlinien unter `documents`.',
    heading: 'Wie der Abschnitt erfüllt wird',
    body: 'Noch zu schreiben: was vom ISMS übernommen wird, was für KI hinzukam und wer es tut.',
  },
  roles: {
    unfilled:
      'Niemand hat diese Rolle bisher. Ergänzen Sie `holders`, `deputies`, `contact` und, für Prüfungen im Repository, `codeOwners`.',
    list: {
      'role-executive-board': {
        title: 'Oberste Leitung',
        responsibilities: [
          'Genehmigt die KI-Politik, den Anwendungsbereich und die Erklärung zur Anwendbarkeit.',
          'Stellt die Mittel bereit und akzeptiert Restrisiken.',
          'Führt die Managementbewertung durch.',
        ],
      },
      'role-ai-governance-lead': {
        title: 'Leitung KI-Governance',
        responsibilities: [
          'Betreibt das KI-Managementsystem und führt dieses Handbuch.',
          'Führt das Inventar der KI-Systeme und die Erklärung zur Anwendbarkeit.',
          'Bereitet die Managementbewertung vor.',
        ],
      },
      'role-ai-risk-manager': {
        title: 'KI-Risikomanagement',
        responsibilities: [
          'Verantwortet die Methode für Risikobeurteilung, Risikobehandlung und Folgenabschätzung.',
          'Führt das Risikoregister.',
        ],
      },
      'role-ciso': {
        title: 'Chief Information Security Officer',
        responsibilities: [
          'Betreibt das Managementsystem für Informationssicherheit.',
          'Verantwortet die Sicherheit von Modellen, Daten und Plattformen.',
        ],
      },
      'role-legal-compliance': {
        title: 'Recht und Compliance',
        responsibilities: [
          'Führt das Register der rechtlichen und vertraglichen Anforderungen.',
          'Entscheidet mit den Eigentümern der Systeme, welche gesetzlichen Pflichten gelten.',
        ],
      },
      'role-internal-audit': {
        title: 'Interne Revision',
        responsibilities: [
          'Auditiert das KI-Managementsystem unabhängig von denen, die es betreiben.',
        ],
      },
    },
  },
  policies: {
    intro: (id: string) =>
      `Aus ${id} des Beispielhandbuchs, eines erfundenen Versicherers. Dessen Namen, Zahlen und Regeln sind nicht Ihre.`,
  },
  readme: {
    lead: (name: string) => `Das Handbuch des KI-Managementsystems von ${name} nach ISO/IEC 42001.`,
    startTitle: 'Beginnen',
    start: [
      'Installieren Sie Node 20 oder neuer und git.',
      'Führen Sie einmal `npm install` aus.',
      'Führen Sie `npm run dev` aus. Der Befehl zeigt das Handbuch, während Sie es schreiben, und auf jeder Seite, was daran falsch ist.',
      'Führen Sie `npm run check` aus, bevor Sie committen. Jede Meldung sagt, wo etwas falsch ist und was zu tun ist.',
    ],
    filesTitle: 'Wo was ist',
    file: 'Pfad',
    contains: 'Inhalt',
    files: {
      'content/handbook.yaml':
        'Name, Anwendungsbereich, Erklärung zur Anwendbarkeit, Risikobereitschaft',
      'content/controls/':
        'die 38 Maßnahmen aus Anhang A, je eine Datei; zu Beginn ist keine entschieden',
      'content/clauses/':
        'Abschnitte 4 bis 10: was vom ISMS übernommen, was erweitert wird und was neu ist',
      'content/roles/': 'die Rollen; nennen Sie ihre Inhaber hier und sonst nirgends',
      'content/isms/controls.csv': 'die Erklärung zur Anwendbarkeit Ihres ISMS, 93 Zeilen',
      'content/inventory/': 'die KI-Systeme; legen Sie den Ordner mit dem ersten an',
    },
    stepsTitle: 'Die ersten Schritte',
    steps: [
      'Lesen Sie `content/handbook.yaml` und korrigieren Sie den Anwendungsbereich.',
      'Tragen Sie in `content/roles/` ein, wer welche Rolle hat.',
      'Exportieren Sie die Erklärung zur Anwendbarkeit Ihres ISMS nach `content/isms/controls.csv`.',
      'Erfassen Sie Ihre KI-Systeme in `content/inventory/`.',
      'Entscheiden Sie über die Maßnahmen, zuerst `content/controls/A.2.2.mdx`.',
      'Folgen Sie dem Fahrplan auf der Startseite des Handbuchs.',
    ],
    buildTitle: 'Veröffentlichen',
    build:
      '`npm run build` schreibt die Website nach `dist/`. Veröffentlichen Sie diesen Ordner auf einem beliebigen Server für Dateien, hinter Ihrer eigenen Anmeldung. Die Pipeline prüft jede vorgeschlagene Änderung, baut die Website und bewahrt sie als Artefakt auf.',
    ownersTitle: 'Wer was prüft',
    owners:
      '`npx aims owners` schreibt `CODEOWNERS` aus den Eigentümern der Einträge und den `codeOwners` ihrer Rollen.',
  },
  owners: {
    written:
      'Von `aims owners` geschrieben. Ändern Sie stattdessen die Eigentümer der Einträge und die Rollen.',
    missing:
      'Niemand wird gebeten zu prüfen, was diesen Rollen gehört. Ergänzen Sie dort `codeOwners` (`"@organisation/team"`):',
  },
};
