import { isRunningUnrecorded, notificationsOf } from '../../handbook/state/notifications.ts';
import type { Incident } from '../../handbook/state/notifications.ts';
import type { Handbook } from '../../handbook/types.ts';
import { listed } from '../../issues/words.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  unjudged: (id: string, systems: readonly string[]) => ({
    found: `${id} concerns ${listed(systems)}, which ${systems.length === 1 ? 'is' : 'are'} high-risk, and nobody has judged whether it is serious.`,
    expected: '`seriousness`',
    fix: 'Judge it under Art. 3(49), and write the result under `seriousness`: `none`, or what makes it serious. If it is serious, add under `notifications` who must be told.',
  }),
  unrecorded: (id: string, basis: string, due: string | undefined) => ({
    found: `${id} is serious, and no notification under ${basis} is recorded. ${due === undefined ? 'It must be sent immediately' : `The last day is ${due}`}.`,
    expected: `a notification with \`basis: ${basis}\``,
    fix: `Add it under \`notifications\` with \`to\` and \`basis: ${basis}\`, and with \`sent\` once it is sent.`,
  }),
};
const say = sayer(says);

/** Kinds in which something did happen; of the others, nothing can be serious yet. */
const happened: ReadonlySet<string> = new Set(['incident', 'external-report']);

export const rule = defineRule({
  id: 'incident/unassessed',
  severity: 'warning',
  summary:
    'Nobody has judged whether an incident with a high-risk system is serious, or whom a serious one must be notified to.',
  why: 'A serious incident must be reported within days (Art. 73 and 26(5) of the EU AI Act). The periods run whether or not anybody has judged it, so the judgement comes first.',
  says,
  check(handbook, report) {
    for (const incident of handbook.entries.incidents) {
      const highRisk = highRiskSystems(handbook, incident);
      if (
        incident.data.seriousness === undefined &&
        happened.has(incident.data.kind) &&
        highRisk.length > 0
      )
        report({
          at: key(incident, 'systems'),
          ...say('unjudged', incident.id, highRisk),
        });
      for (const { basis, due } of notificationsOf(handbook, incident).filter(isRunningUnrecorded))
        report({
          at: key(incident, incident.data.seriousness === undefined ? 'widespread' : 'seriousness'),
          ...say('unrecorded', incident.id, basis, due),
        });
    }
  },
});

const highRiskSystems = ({ byId }: Handbook, { data }: Incident): string[] =>
  data.systems.filter((id) => {
    const entry = byId.get(id);
    return (
      entry?.collection === 'inventory' &&
      entry.data.aiAct.inScope &&
      entry.data.aiAct.risk === 'high'
    );
  });
