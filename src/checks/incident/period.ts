import { daysBetween } from '../../handbook/dates.ts';
import {
  awareSince,
  notificationsOf,
  reportingArticle,
  type Incident,
  type NotificationClock,
} from '../../handbook/state/notifications.ts';
import { days } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

/** A period that is over: since when the organisation knows, where it had no time at all, or the last day of it. */
type Over = { aware: string } | { due: string; past: number };

const says = {
  unsent: (id: string, to: string, over: Over, mayBeIncomplete: boolean) => ({
    found: `${id} was not notified to "${to}": ${inWords(over)}.`,
    expected: 'a notification with the date on which it was sent',
    fix: `Send it, and write the date under \`sent\`.${incomplete(mayBeIncomplete)} If it does not have to be sent, remove it and say why in the text.`,
  }),
  unrecorded: (id: string, basis: string, over: Over, mayBeIncomplete: boolean) => ({
    found: `${id} is serious, and no notification under ${basis} is recorded: ${inWords(over)}.`,
    expected: 'a notification with the date on which it was sent',
    fix: `Send it, and add it under \`notifications\` with \`to\`, \`basis: ${basis}\` and \`sent\`.${incomplete(mayBeIncomplete)}`,
  }),
};
const say = sayer(says);

const inWords = (over: Over): string =>
  'aware' in over
    ? `Art. 26(5) says immediately, and the organisation has been aware since ${over.aware}`
    : `the last day was ${over.due}, ${days(over.past)} ago`;

const incomplete = (mayBe: boolean): string =>
  mayBe ? ' A first report may be incomplete (Art. 73(5)).' : '';

export const rule = defineRule({
  id: 'incident/period',
  severity: 'error',
  summary: 'The period for a notification is over, and nothing was sent.',
  why: 'Art. 73 of the EU AI Act gives the provider of a high-risk system 15 days to report a serious incident, 10 after a death, and 2 for a widespread infringement or a disruption of critical infrastructure. Art. 26(5) asks the deployer to report immediately. Other laws and contracts have periods of their own.',
  says,
  check(handbook, report) {
    for (const incident of handbook.entries.incidents)
      for (const clock of notificationsOf(handbook, incident)) {
        if (clock.state !== 'expired') continue;
        report({
          at:
            clock.index === undefined
              ? key(
                  incident,
                  incident.data.seriousness === undefined ? 'widespread' : 'seriousness',
                )
              : key(incident, 'notifications', clock.index, 'to'),
          ...wordsFor(incident, clock, handbook.asOf),
        });
      }
  },
});

function wordsFor(incident: Incident, { to, basis, due }: NotificationClock, asOf: string) {
  const over =
    due === undefined ? { aware: awareSince(incident) } : { due, past: daysBetween(due, asOf) };
  const mayBeIncomplete = reportingArticle(basis) === '73';
  return to === undefined
    ? say('unrecorded', incident.id, basis, over, mayBeIncomplete)
    : say('unsent', incident.id, to, over, mayBeIncomplete);
}
