import { reassessmentSignals, type ReassessmentSignal } from '../../handbook/state/reassessment.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo, type EntryLink } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { day, line, link, list, sentence } from '../table/make.ts';

/** A reason to do an assessment again, with the entry that gives it. */
export interface Signal {
  kind: ReassessmentSignal['kind'];
  day: string | undefined;
  link: EntryLink | undefined;
}

/** What asks for an assessment to be done again, with the entries that say so. */
export const signalsOf = (handbook: Handbook, assessment: Entry<'assessments'>): Signal[] =>
  reassessmentSignals(handbook, assessment).map((signal) => ({
    kind: signal.kind,
    day: 'day' in signal ? signal.day : undefined,
    link:
      signal.kind === 'finding'
        ? linkTo(handbook, signal.finding.id)
        : signal.kind === 'risk'
          ? linkTo(handbook, signal.risk.id)
          : undefined,
  }));

/** The same in words, each after the mark of what is overdue. */
export function signalsCell({ config }: Handbook, signals: readonly Signal[]): Cell {
  const { signals: t } = messagesFor(config.language).assessments;
  return list(
    signals.map((signal) =>
      line(
        { kind: 'state', state: { icon: 'overdue', text: '' } },
        sentence(t[signal.kind], {
          ...(signal.day !== undefined && { day: day(signal.day) }),
          ...(signal.link && { link: link(signal.link) }),
        }),
      ),
    ),
  );
}
