import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

export const roadmap: Messages['roadmap'] = {
  description: 'Wo wir auf den acht Schritten vom ISMS zum zertifizierten AIMS stehen.',
  lead: 'Acht Schritte führen von einem gelebten ISMS zu einem zertifizierten AIMS. Wo jeder steht, wird aus dem Inhalt dieses Handbuchs berechnet, und jedes Kriterium führt zu der Stelle, an der es erfüllt wird.',
  done: (done: number, total: number) =>
    `${number(done)} von ${number(total)} ${form(total, 'Schritt', 'Schritten')} erledigt`,
  next: 'Als Nächstes zu erfüllen: {criterion}',
  nextIn: (no: number, step: string) => `Schritt ${number(no)}, ${step}`,
  nothingNext: 'Nichts ist offen: Jedes Kriterium jedes Schritts ist erfüllt.',
  share: (done: number, total: number) => `${number(done)} von ${number(total)}`,
  met: (met: number, asked: number) =>
    `${number(met)} von ${number(asked)} ${form(asked, 'Kriterium', 'Kriterien')} erfüllt`,
  missing: 'Fehlt',
  more: (count: number) => `und ${counted(count, 'weiterer Eintrag', 'weitere Einträge')}`,
  states: { done: 'erledigt', 'under-way': 'in Arbeit', 'not-begun': 'nicht begonnen' },
  criterionStates: {
    met: 'erfüllt',
    open: 'offen',
    nothing: 'noch nichts zu prüfen',
    off: 'nicht geprüft: Regel ausgeschaltet',
  },
  steps: {
    inventory: {
      title: 'Inventar',
      why: 'Alles, was entwickelt, eingebettet oder genutzt wird, generative Werkzeuge im Arbeitsalltag eingeschlossen. Das Gegenstück zum Verzeichnis der Werte; alles andere baut darauf auf.',
    },
    roles: {
      title: 'Rollen',
      why: 'Wer ein Modell herstellt, trägt andere Pflichten als wer es nutzt. Rollen nach ISO und Rollen nach der KI-Verordnung der EU sind zwei Entscheidungen, für jedes System, bevor irgendetwas anderes abgegrenzt wird.',
    },
    gaps: {
      title: 'Lückenanalyse',
      why: 'ISMS-Maßnahmen neben KI-Maßnahmen. Was leer bleibt, ist noch zu tun.',
    },
    scope: {
      title: 'Anwendungsbereich und Risikokriterien',
      why: 'Der Anwendungsbereich wird erweitert, und Kriterien für KI-Risiken und Auswirkungen kommen zur bestehenden Methode hinzu: ein integrierter Prozess, nicht zwei.',
    },
    assessments: {
      title: 'Folgenabschätzungen',
      why: 'Für jedes System mit hoher Auswirkung, mit Blick nach außen: auf Einzelne, Gruppen und Gesellschaft. Ein ISMS hat kein Gegenstück; darum früh und gut dokumentiert.',
    },
    controls: {
      title: 'Maßnahmen und Erklärung',
      why: 'Eine eigene Erklärung zur Anwendbarkeit, jede Maßnahme für sich begründet.',
    },
    audit: {
      title: 'Internes Audit und Management\u00adbewertung',
      why: 'Auditprogramm und Managementbewertung nehmen das AIMS auf; dann ein vollständiges internes Audit als Generalprobe.',
    },
    evidence: {
      title: 'Weiterverwendung von Nachweisen',
      why: 'Weiterverwendet, wo sie wirklich deckungsgleich sind; Nachweise zu KI-Maßnahmen, Folgenabschätzungen und Daten entstehen neu.',
    },
  },
  criteria: {
    registered: 'KI-Systeme sind im Verzeichnis.',
    bought: 'Gekaufte oder eingebettete Systeme sind darunter.',
    generative: 'Generative Systeme sind darunter.',
    described:
      'Nicht stillgelegte Systeme nennen die Daten, die sie verarbeiten, und die Entscheidungen, die sie beeinflussen, und keine Angabe zu ihnen ist unbekannt.',
    supplied: 'Nicht stillgelegte gekaufte und eingebettete Systeme nennen ihren Lieferanten.',
    isoRole: 'Nicht stillgelegte Systeme haben eine Rolle nach ISO.',
    operator:
      'Systeme im Geltungsbereich der KI-Verordnung der EU haben eine Rolle als Akteur und eine Risikostufe.',
    impact:
      'Nicht stillgelegte Systeme, von denen nicht feststeht, dass sie in der Konzeption sind, haben eine Stufe der Auswirkung.',
    ismsStatement: 'Maßnahmen aus der Erklärung des ISMS liegen zum Vergleich vor.',
    dispositions: 'Unterabschnitte sagen, ob sie übernommen, erweitert oder neu sind.',
    looked: 'Maßnahmen aus Anhang A haben einen Eintrag, der sagt, ob sie anwendbar sind.',
    inTime:
      'Offene Maßnahmen haben einen Zieltermin, der in der Zukunft und nicht nach Stufe 2 liegt.',
    context: 'Themen und interessierte Parteien sind erfasst (4.1, 4.2).',
    addressed:
      'Bei jeder interessierten Partei ist jede Anforderung erfüllt, oder es ist geplant, wodurch.',
    scope: 'Der Anwendungsbereich des AIMS ist dokumentiert und genehmigt (4.3).',
    policy: 'Eine KI-Politik ist genehmigt (5.2).',
    riskCriteria:
      'Der Prozess der KI-Risikobeurteilung ist mit seinen Kriterien genehmigt (6.1.2).',
    impactCriteria: 'Der Prozess der Folgenabschätzung ist genehmigt (6.1.4).',
    oneRegister: 'KI-Risiken stehen im Risikoverzeichnis.',
    treated:
      'Risiken über der Risikobereitschaft sind behandelt und, wo etwas verbleibt, akzeptiert.',
    planApproved:
      'Die bezeichnete Leitung hat den Risikobehandlungsplan und die Restrisiken genehmigt (6.1.3).',
    assessed:
      'Systeme, die eine Folgenabschätzung brauchen oder brauchen könnten, haben eine genehmigte.',
    complete:
      'Folgenabschätzungen, die mehr als ein Entwurf sind, betrachten Fairness, Sicherheit und Transparenz sowie Einzelne, Gruppen und Gesellschaft.',
    current: 'Folgenabschätzungen in Kraft beschreiben das System noch so, wie es ist.',
    bearable:
      'Systeme in Gebrauch, für die eine Folgenabschätzung in Kraft ist, dürfen nach deren Schluss genutzt werden.',
    justified: 'Zeilen der Erklärung sind in eigenen Worten begründet.',
    documented: 'Nicht ausgeschlossene Maßnahmen werden durch ein genehmigtes Dokument ausgeführt.',
    proven: 'Nicht ausgeschlossene Maßnahmen sind umgesetzt und belegt.',
    approved: 'Die Erklärung ist so, wie sie ist, genehmigt (7.5.2).',
    internalAudit: 'Im letzten Jahr wurde ein internes Audit des AIMS durchgeführt.',
    auditedClauses: 'Die Unterabschnitte wurden in den letzten drei Jahren auditiert.',
    auditedControls: 'Nicht ausgeschlossene Maßnahmen wurden in den letzten drei Jahren auditiert.',
    closed: 'Nichtkonformitäten sind abgeschlossen.',
    review: 'Im letzten Jahr fand eine Managementbewertung mit allen Eingaben statt.',
    carried:
      'Übernommene oder erweiterte Unterabschnitte nennen das Dokument des ISMS, das sie trägt.',
    overlap:
      'Maßnahmen mit Nachweisen des ISMS stützen sich nur dort darauf, wo sie wirklich deckungsgleich sind.',
    madeNew:
      'Umgesetzte Maßnahmen, für die sich nichts oder nur die Form übernehmen lässt, haben Nachweise, die für KI entstanden sind.',
    inDate: 'Aktuelle Nachweise sind gültig.',
  },
};
