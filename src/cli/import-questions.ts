import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import { targetsOf, type Importable } from '../imports/fields.ts';
import type { Proposal } from '../imports/mapping/suggest.ts';
import type { Opened } from '../imports/prepare.ts';
import { UsageError } from './exit.ts';

/** What is surer than this is not asked. */
const sureEnough = 0.9;

/**
 * Asks in a terminal what the columns are that are not sure.
 *
 * @returns the source with the proposals as they were answered
 * @throws UsageError where the answers are broken off
 */
export async function askMapping(what: Importable, opened: Opened): Promise<Opened> {
  intro(`${opened.source.file}: what its columns are`);
  const fields = targetsOf(what).map(({ name }) => name);
  const proposals: Proposal[] = [];
  for (const proposal of opened.proposals) {
    const { column, field, sure } = proposal;
    if (field !== 'body' && sure >= sureEnough) {
      proposals.push(proposal);
      continue;
    }
    const first = opened.table.rows
      .flatMap(({ cells }) => cells.get(column.index)?.text ?? [])
      .slice(0, 2);
    const answer = answered(
      await select({
        message: `${column.title} (${first.map((each) => each.slice(0, 40)).join(' · ')})`,
        initialValue: field,
        options: [...new Set([field, 'body', 'skip', 'id', 'other'])].map((value) => ({
          value,
          label:
            {
              body: 'put it into the text',
              skip: 'leave it out',
              id: 'the id of the entry',
              other: 'another field',
            }[value] ?? value,
          ...(value === field && field !== 'body' && { hint: `${Math.round(sure * 100)} % sure` }),
        })),
      }),
    );
    const chosen =
      answer === 'other'
        ? answered(
            await text({
              message: `Which field is ${column.title}?`,
              validate: (value) =>
                fields.includes(value ?? '') ? undefined : `One of ${fields.join(', ')}`,
            }),
          )
        : answer;
    proposals.push(
      chosen === field
        ? { ...proposal, sure: 1, why: 'you said so' }
        : { ...proposal, field: chosen, sure: 1, why: 'you said so', values: [] },
    );
  }
  outro('The rest is in the file.');
  return { ...opened, proposals };
}

function answered(answer: string | symbol): string {
  if (!isCancel(answer)) return String(answer);
  cancel('Nothing was written.');
  throw new UsageError('The questions were broken off.');
}
