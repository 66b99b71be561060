import { daysBetween } from '../../handbook/dates.ts';
import {
  awareSince,
  notificationsOf,
  reportingArticle,
  type Incident,
  type NotificationClock,
} from '../../handbook/state/notifications.ts';
import type { Handbook } from '../../handbook/types.ts';
import { days } from '../../issues/words.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'incident/period',
  severity: 'error',
  summary: 'The period for a notification is over, and nothing was sent.',
  why: 'Art. 73 of the EU AI Act gives the provider of a high-risk system 15 days to report a serious incident, 10 after a death, and 2 for a widespread infringement or a disruption of critical infrastructure. Art. 26(5) asks the deployer to report immediately. Other laws and contracts have periods of their own.',
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
          found: `${incident.id} ${lack(clock)}: ${ended(handbook, incident, clock)}.`,
          expected: 'a notification with the date on which it was sent',
          fix: remedy(clock),
        });
      }
  },
});

const lack = ({ to, basis }: NotificationClock) =>
  to === undefined
    ? `is serious, and no notification under ${basis} is recorded`
    : `was not notified to "${to}"`;

function ended({ asOf }: Handbook, incident: Incident, { due }: NotificationClock): string {
  const aware = awareSince(incident);
  return due === undefined
    ? `Art. 26(5) says immediately, and the organisation has been aware since ${aware}`
    : `the last day was ${due}, ${days(daysBetween(due, asOf))} ago`;
}

function remedy({ basis, to }: NotificationClock): string {
  const incomplete =
    reportingArticle(basis) === '73' ? ' A first report may be incomplete (Art. 73(5)).' : '';
  return to === undefined
    ? `Send it, and add it under \`notifications\` with \`to\`, \`basis: ${basis}\` and \`sent\`.${incomplete}`
    : `Send it, and write the date under \`sent\`.${incomplete} If it does not have to be sent, remove it and say why in the text.`;
}
