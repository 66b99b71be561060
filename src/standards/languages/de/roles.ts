import type { StandardsTexts } from '../index.ts';

export const isoRoles: StandardsTexts['isoRoles'] = {
  caution:
    'Beide Ordnungen verwenden dieselben Wörter für Verschiedenes. Die Rolle nach ISO folgt aus der Tätigkeit, die Rolle nach der KI-Verordnung aus Inverkehrbringen, Inbetriebnahme oder Verwendung in eigener Verantwortung. ISO/IEC 42001 (4.1) nennt „deployer“ sogar unter den Beispielen für KI-Produzenten; ein Betreiber nach der KI-Verordnung verwendet das System. Entscheiden Sie die beiden immer getrennt.',
  roles: {
    provider: {
      meaning: 'bietet KI-Plattformen an oder Produkte und Dienstleistungen, die KI verwenden',
      subRoles: ['Anbieter von KI-Plattformen', 'Anbieter von KI-Produkten oder -Dienstleistungen'],
    },
    producer: {
      meaning: 'entwirft, baut, prüft und stellt Modelle und Systeme bereit',
      subRoles: ['KI-Entwickler'],
    },
    customer: {
      meaning:
        'bezieht KI-Produkte oder -Dienstleistungen und verwendet sie oder gibt sie an Nutzer weiter',
      subRoles: ['KI-Nutzer'],
    },
    partner: {
      meaning: 'erbringt Leistungen rund um KI, etwa Integration, Daten, Bewertung oder Audit',
      subRoles: ['Integrator von KI-Systemen', 'Datenanbieter', 'KI-Bewerter', 'KI-Auditor'],
    },
  },
};
