import { memo } from '../../memo.ts';
import { addDays } from '../dates.ts';
import type { Entry, Handbook, System } from '../types.ts';
import { nextPeriod, periodOf, type Period } from './instances.ts';
import { isAbout } from './proof.ts';

/** A promise as a policy states it. */
export type Commitment = Entry<'policies'>['data']['commitments'][number];

/**
 * Whether a promise was kept: the evidence came in time (`there`) or after that (`late`), there is none
 * although it was due (`missing`), or it is not due yet (`ahead`).
 */
export type InstanceState = 'there' | 'late' | 'missing' | 'ahead';

/** One time for which something is promised. */
export interface Instance extends Period {
  /** The last day on which the evidence is in time, `YYYY-MM-DD`. */
  due: string;
  state: InstanceState;
  /** The record that fills it: the first that was collected. */
  evidence: Entry<'evidence'> | undefined;
}

/** A promise about one system, or about the organisation, with its instances in their order. */
export interface Strip {
  policy: Entry<'policies'>;
  commitment: Commitment;
  /** Its position in the policy, counting from 0. */
  index: number;
  /** Undefined for what is done once for the organisation. */
  system: System | undefined;
  instances: readonly Instance[];
}

/**
 * What approved policies promise, by promise and system: every instance that fell due since `from`, and
 * the one that runs. A document that nobody approved promises nothing yet.
 */
export const stripsOf = memo((handbook: Handbook): readonly Strip[] =>
  handbook.entries.policies
    .filter(({ data }) => data.status === 'approved')
    .flatMap((policy) =>
      policy.data.commitments.flatMap((commitment, index) =>
        subjectsOf(handbook, commitment).map((system) => ({
          policy,
          commitment,
          index,
          system,
          instances: instancesOf(handbook, commitment, system),
        })),
      ),
    ),
);

/** The systems that a promise is about; one `undefined` for what is done for the organisation. */
function subjectsOf({ entries }: Handbook, { for: of }: Commitment): (System | undefined)[] {
  if (of === undefined) return [undefined];
  if (of === 'all') return [...entries.inventory];
  return entries.inventory.filter(
    ({ id, data }) =>
      includes(of.impact, data.impact) &&
      includes(of.risk, data.aiAct.risk) &&
      includes(of.stage, data.stage) &&
      includes(of.systems, id),
  );
}

const includes = (allowed: readonly string[] | undefined, value: string | undefined) =>
  allowed === undefined || (value !== undefined && allowed.includes(value));

/**
 * The instances of a promise. Of a system there are those that lie wholly between the days on which it
 * was deployed and retired, as far as these days are known; a retired system without a day has none.
 */
function instancesOf(
  handbook: Handbook,
  commitment: Commitment,
  system: System | undefined,
): Instance[] {
  const { asOf } = handbook;
  const { every, from, within } = commitment;
  if (system?.data.stage === 'retirement' && system.data.retired === undefined) return [];
  const deployed = system?.data.deployed;
  let period = periodOf(every, deployed !== undefined && deployed > from ? deployed : from);
  if (deployed !== undefined && deployed > from && period.from < deployed)
    period = nextPeriod(every, period);
  const instances: Instance[] = [];
  const filling = recordsFor(handbook, commitment, system);
  for (; period.from <= asOf; period = nextPeriod(every, period)) {
    if (system?.data.retired !== undefined && period.to >= system.data.retired) break;
    const due = addDays(period.to, within);
    const evidence = filling.get(period.instance);
    instances.push({ ...period, due, evidence, state: stateOf(asOf, due, evidence) });
  }
  return instances;
}

function stateOf(
  asOf: string,
  due: string,
  evidence: Entry<'evidence'> | undefined,
): InstanceState {
  if (evidence) return evidence.data.collected <= due ? 'there' : 'late';
  return due < asOf ? 'missing' : 'ahead';
}

const recordsOf = memo(({ entries }: Handbook) =>
  Map.groupBy(
    entries.evidence.filter(({ data }) => data.series !== undefined),
    ({ data }) => data.series?.of ?? '',
  ),
);

/** The record for each instance of a promise; of several, the one that was collected first. */
function recordsFor(
  handbook: Handbook,
  { id, proof }: Commitment,
  system: System | undefined,
): Map<string, Entry<'evidence'>> {
  const records = new Map<string, Entry<'evidence'>>();
  for (const record of recordsOf(handbook).get(id) ?? []) {
    const { series, kind, collected } = record.data;
    if (!series || kind !== proof || collected > handbook.asOf) continue;
    if (system && !isAbout(record, system.id)) continue;
    const known = records.get(series.instance);
    if (!known || collected < known.data.collected) records.set(series.instance, record);
  }
  return records;
}

/** All promises of the handbook, by their ids. The first of those that share an id has it. */
export const commitmentsById = memo(({ entries }: Pick<Handbook, 'entries'>) => {
  const found = new Map<string, { policy: Entry<'policies'>; commitment: Commitment }>();
  for (const policy of entries.policies)
    for (const commitment of policy.data.commitments)
      if (!found.has(commitment.id)) found.set(commitment.id, { policy, commitment });
  return found;
});
