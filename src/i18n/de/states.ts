import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const states: Messages['states'] = {
  control: {
    proven: 'umgesetzt, belegt',
    unproven: 'umgesetzt, unbelegt',
    partial: 'teilweise',
    planned: 'geplant',
    undecided: 'nicht entschieden',
    excluded: 'ausgeschlossen',
  },
  meaning: {
    proven: 'Sie wirkt, und gültige Nachweise zeigen es.',
    unproven:
      'Sie soll wirken, aber nichts Gültiges zeigt es: Kein Nachweis ist genannt, oder alle sind abgelaufen, oder es sind Nachweise des ISMS, die nicht bis zu dieser Maßnahme reichen. Sieht schlechter aus als geplant, weil es das ist: Ein Audit kann es beanstanden.',
    partial: 'Ein Teil wirkt; der Rest hat einen Tag, bis zu dem er umzusetzen ist.',
    planned: 'Sie ist anwendbar, und noch wirkt nichts davon.',
    undecided: 'Noch hat niemand entschieden, ob sie anwendbar ist.',
    excluded: 'Sie ist nicht anwendbar, aus einem angegebenen Grund.',
  },
  /** What a word beside a day or a document means. */
  words: {
    dueSoon: 'Der Tag ist nahe: innerhalb der Frist, die handbook.yaml als bald zählt.',
    overdue: 'Der Tag, bis zu dem es zu erledigen war, ist vorbei, und es ist nicht erledigt.',
    expired: 'Die Gültigkeit endete an einem Tag, der vorbei ist. Es belegt nichts mehr.',
    available:
      'Das Dokument oder die Aufzeichnung steht in diesem Handbuch, oder es nennt den Ort.',
    done: 'Es wurde abgeschlossen. Der Tag daneben sagt, wann.',
    held: 'Das Audit oder die Bewertung hat stattgefunden.',
  },
  reason: {
    proven: (valid: number) => `${counted(valid, 'gültiger Beleg', 'gültige Belege')}.`,
    runsOut: 'Als Erstes läuft einer ab: {day}.',
    partial: 'Ein Teil wirkt; der Rest ist umzusetzen bis {day}.',
    planned: 'Noch wirkt nichts davon; umzusetzen bis {day}.',
    undecided: 'Noch hat niemand entschieden, ob sie anwendbar ist.',
    excluded: (basis: string) => `Nicht anwendbar: ${basis}.`,
    'no-evidence': 'Gilt als umgesetzt, aber kein Nachweis ist genannt.',
    lapsed: (what: string) => `Gilt als umgesetzt, aber kein Nachweis trägt mehr: ${what}.`,
    lapsedCount: (count: number, validity: string) => `${number(count)} ${validity}`,
    borrowed: {
      none: 'Gilt als umgesetzt, aber alle Nachweise sind jene des ISMS, in dem diese Maßnahme keine Entsprechung hat.',
      format:
        'Gilt als umgesetzt, aber alle Nachweise sind jene des ISMS, das zu dieser Maßnahme nur die Form beiträgt: Der Inhalt ist neu.',
      partial: 'Alle Nachweise sind jene des ISMS.',
    },
    legend: 'Was die Status bedeuten',
  },
  counted: (count: number, state: string) => `${number(count)} ${state}`,
  inNumber: (_count: number, state: string) => `${state}`,
  review: { overdue: 'überfällig', expired: 'abgelaufen', 'due-soon': 'bald fällig' },
  validity: {
    expired: 'abgelaufen',
    superseded: 'abgelöst',
    unapproved: 'noch nicht genehmigt',
    'not-held': 'noch nicht durchgeführt',
  },
  coverage: {
    shown: 'Nachweis zum System',
    organisation: 'nur Nachweise zur Organisation',
    borrowed: 'nur Nachweise zu anderen Systemen',
    nothing: 'kein gültiger Nachweis',
  },
  changedSinceApproval: 'seit der Genehmigung geändert',
  action: { open: 'offen', overdue: 'überfällig', done: 'erledigt' },
  finding: { open: 'offen', closed: 'abgeschlossen' },
  transfer: { format: 'nur die Form', partial: 'ein Teil des Inhalts', none: 'nichts' },
  disposition: { reuse: 'übernommen', extend: 'erweitert', new: 'neu' },
};
