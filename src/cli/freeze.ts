import type { Command } from 'commander';
import { isAudit } from '../handbook/state/audit-state.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { withFrontMatter } from '../handbook/writing/entry-file.ts';
import type { FieldToWrite } from '../handbook/writing/yaml-fields.ts';
import { loadToEdit, noSuchEntry, refuse, writeContent, type EditOptions } from './edit.ts';
import { withHandbookOptions } from './content.ts';

export const addFreeze = (program: Command) =>
  withHandbookOptions(program.command('freeze'))
    .description(
      'write the checklist of an audit, or the figures of a management review, into its entry, so that they stay as they are now',
    )
    .argument('<audit>', 'the id of an audit or a management review')
    .action(async (id: string, options: EditOptions) => {
      const handbook = loadToEdit(options);
      const { audits } = handbook.entries;
      const audit = audits.find((each) => each.id === id);
      if (!audit)
        throw noSuchEntry(
          handbook,
          id,
          'only audits and management reviews are frozen',
          audits.map((each) => each.id),
        );
      const reason = reasonAgainst(audit);
      if (reason !== undefined) return refuse([reason]);
      const { fields, done } = isAudit(audit)
        ? await frozenAudit(handbook, audit)
        : await frozenReview(handbook, audit);
      const frozen = { path: ['frozen'], value: handbook.asOf, after: ['reportedTo', 'status'] };
      const text = withFrontMatter(handbook.textOf(audit.file), [...fields, frozen]);
      writeContent(handbook, [{ file: audit.file, text }], [`${id}: ${done}`]);
    });

/** Why an audit cannot be frozen; undefined where it can. */
function reasonAgainst(audit: Entry<'audits'>): string | undefined {
  const { id, data } = audit;
  const field = isAudit(audit) ? 'checklist' : 'figures';
  if (data[field] !== undefined)
    return `${id} is frozen already. What was written down stays; remove \`${field}\` if it was wrong.`;
  return !isAudit(audit) && data.status !== 'done'
    ? `${id} was not held yet. Set \`status: done\` on the day of the review, then freeze its figures.`
    : undefined;
}

interface Frozen {
  fields: FieldToWrite[];
  done: string;
}

async function frozenAudit(handbook: Handbook, audit: Entry<'audits'>): Promise<Frozen> {
  const { checklistToFreeze } = await import('../views/audits/frozen-checklist.ts');
  const checklist = checklistToFreeze(handbook, audit);
  const count = checklist.length;
  return {
    fields: [{ path: ['checklist'], value: checklist }],
    done: `wrote a checklist of ${count} ${count === 1 ? 'row' : 'rows'}.`,
  };
}

async function frozenReview(handbook: Handbook, review: Entry<'audits'>): Promise<Frozen> {
  const { figuresToFreeze } = await import('../views/audits/review-figures.ts');
  const figures = figuresToFreeze(handbook, review);
  const count = Object.keys(figures).length;
  const isLater = review.data.date !== handbook.asOf;
  return {
    fields: [{ path: ['figures'], value: figures }],
    done: `wrote ${count} ${count === 1 ? 'figure' : 'figures'}.${isLater ? ` Figures of what the entries said on ${review.data.date} are not among them: they can only be written on that day.` : ''}`,
  };
}
