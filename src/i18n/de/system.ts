import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const system: Messages['system'] = {
  noOperation:
    'Anforderungen, Aufsicht, Überwachung und Ereignisprotokolle sind noch nicht erfasst.',
  owner: 'verantwortlich: {role}',
  stage: (stage: string) => `Phase: ${stage}`,
  lastChanged: 'zuletzt geändert {day}',
  lastChangedUnknown: 'letzte Änderung unbekannt',
  tier: (tier: string) => `KI-Verordnung der EU: ${tier}`,
  impact: (impact: string) => `Auswirkung: ${impact}`,
  impactUndecided: 'Auswirkung nicht entschieden',
  model: (name: string, version: string, provider: string) => `${name}, ${version} (${provider})`,
  noData: 'Keine Daten sind genannt.',
  personal: {
    none: 'nicht personenbezogen',
    personal: 'Personendaten',
    special: 'besonders schützenswerte Personendaten',
    unknown: 'nicht gesagt, ob personenbezogen',
  },
  noDecision: 'Keine Entscheidung ist genannt.',
  affects: (who: string) => `betrifft ${who}`,
  affectsNobody: 'betrifft niemanden, der genannt ist',
  isoRoles: 'ISO/IEC 22989',
  isoBasis: 'Nach der Tätigkeit: was wir mit dem System tun.',
  isoUndecided: 'Nicht entschieden: Keine Rolle ist genannt.',
  actRoles: 'KI-Verordnung der EU',
  actBasis: 'Nach Markt und Verwendung: wer es in Verkehr bringt, in Betrieb nimmt oder verwendet.',
  basis: 'Grundlage',
  usesGpai: 'Beruht auf einem KI-Modell mit allgemeinem Verwendungszweck eines anderen Anbieters.',
  providesGpai: 'Wir stellen ein KI-Modell mit allgemeinem Verwendungszweck bereit.',
  subRoles: (roles) => `Unterrollen: ${roles}.`,
  exemption: (ground, day) =>
    `Kein Hochrisiko nach Art. 6(3) Buchstabe ${ground}, entschieden am ${day}.`,
  systemicRisk: 'Das Modell birgt ein systemisches Risiko (Art. 51).',
  placedOnMarket: (day) => `In Verkehr gebracht am ${day}.`,
  noDuties: {
    scope: 'Keine: Das System liegt außerhalb des Geltungsbereichs der KI-Verordnung der EU.',
    retired: 'Keine: Das System ist stillgelegt, und keine Pflicht gilt darüber hinaus.',
    role: 'Offen: Unsere Rolle als Akteur ist für das System nicht entschieden.',
  },
  duties: (inForce, unmet, toCome) =>
    `${counted(inForce, 'Pflicht', 'Pflichten')} in Kraft, bei ${number(unmet)} davon ist die Erfüllung nicht gezeigt; ${number(toCome)} künftig. {link} sagt, wie weit darauf Verlass ist.`,
  tierOpen:
    'Die Risikostufe des Systems ist nicht entschieden; Pflichten, die aus ihr folgen, sind hier nicht dabei.',
  dutiesLink: 'Die Seite der Pflichten',
  legacy:
    'Das System ist in Gebrauch, bevor diese Pflichten gelten; es fällt erst mit der nächsten wesentlichen Änderung seiner Konzeption unter sie (Art. 111(2)). Damit sollte niemand planen.',
  assessment: {
    refused: 'In Gebrauch, nicht vertretbar',
    assessed: 'Abgeschätzt',
    unsure: 'Abgeschätzt, letzte Änderung unbekannt',
    changed: 'Vor der letzten Änderung abgeschätzt',
    overdue: 'Abgeschätzt, Überprüfung überfällig',
    draft: 'Nicht genehmigt',
    missing: 'Nicht abgeschätzt',
    undecided: 'Bedarf nicht entschieden',
    'not-needed': 'Keine Folgenabschätzung nötig',
  },
  assessmentWhy: {
    refused:
      'Das System ist in Gebrauch, obwohl seine genehmigte Folgenabschätzung zum Schluss kommt, dass es nicht vertretbar ist. Es ist außer Betrieb zu nehmen, oder zu ändern und neu abzuschätzen (6.1.4, 8.4).',
    assessed: 'Eine genehmigte Folgenabschätzung beschreibt das System so, wie es ist.',
    unsure:
      'Eine Folgenabschätzung ist genehmigt. Niemand hat angegeben, wann das System zuletzt geändert wurde; es ist also offen, ob sie das System so beschreibt, wie es ist.',
    changed:
      'Das System wurde geändert, nachdem seine Folgen abgeschätzt waren; sie sind erneut abzuschätzen (8.4).',
    overdue: 'Die nächste Überprüfung der genehmigten Folgenabschätzung ist überfällig.',
    draft: 'Eine Folgenabschätzung ist verfasst, und keine ist genehmigt.',
    missing:
      'Das System hat hohe Auswirkung oder ist ein Hochrisikosystem und ist im Einsatz oder auf dem Weg dahin; eine genehmigte Folgenabschätzung ist nötig (6.1.4, 8.4).',
    stageUnknown:
      'Das System hat hohe Auswirkung oder ist ein Hochrisikosystem, und seine Phase ist unbekannt. Ist es nicht in der Konzeption, so ist eine genehmigte Folgenabschätzung nötig (6.1.4, 8.4).',
    undecided:
      'Auswirkung oder Risikostufe des Systems sind nicht entschieden; es ist also offen, ob eine Folgenabschätzung nötig ist.',
    'not-needed': 'Keine Folgenabschätzung ist verlangt.',
  },
  screened: 'Vorgeprüft am {day} durch {role}:',
  notNeeded: {
    retired: 'Das System ist stillgelegt.',
    design: 'Eine ist fällig, wenn das System die Konzeption verlässt.',
    impact: 'Das System hat weder hohe Auswirkung, noch ist es ein Hochrisikosystem.',
    undecided:
      'Ob eine nötig ist, ist offen: Auswirkung oder Risikostufe des Systems sind nicht entschieden.',
  },
  columns: {
    assessment: 'Folgenabschätzung',
    status: 'Status',
    conclusion: 'Schlussfolgerung',
    performed: 'Durchgeführt',
    nextReview: 'Nächste Überprüfung',
    risk: 'Risiko',
    treatment: 'Behandlung',
    owner: 'Verantwortlich',
    finding: 'Feststellung',
    grade: 'Einstufung',
    state: 'Status',
    due: 'Fällig',
    control: 'Maßnahme',
    proof: 'Nachweis zu diesem System',
  },
  noRisk: 'Kein Risiko nennt dieses System.',
  above: 'über der Risikobereitschaft',
  noControl: 'Keine Maßnahme nennt dieses System.',
  forAll: 'Außerdem für alle Systeme {count}: ',
  forAllCount: (count: number) => counted(count, 'Maßnahme', 'Maßnahmen'),
  noFinding: 'Keine Feststellung nennt dieses System.',
  findings: (open: number, total: number) => `${number(open)} von ${number(total)} offen.`,
  exceptions: 'Maßnahmen, die darauf nicht anwendbar sind',
};
