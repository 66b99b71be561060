import { applies } from '../../handbook/state/control-state.ts';
import { documentsOf } from '../../handbook/lookup/control-documents.ts';
import { proofsOf } from '../../handbook/state/proof.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** Entries of a kind that are listed where a trace breaks off; the others are counted. */
const listed = 20;

/** Why a trace breaks off at an entry. */
type LooseKind = 'risk' | 'driver' | 'document' | 'proof' | 'evidence' | 'system';

/** The entries at which traces break off for one reason. */
export interface LooseEnd {
  kind: LooseKind;
  links: EntryLink[];
  /** How many more there are. */
  more: number;
}

/** Entries at which a trace breaks off, by kind, in the direction of the trace. */
export function looseEndsOf(handbook: Handbook): LooseEnd[] {
  const { risks, controls, evidence, inventory } = handbook.entries;
  const isNamed = ({ id }: Entry) => (handbook.backlinks.get(id) ?? []).length > 0;
  const named = new Set(risks.flatMap(({ data }) => data.controls));
  const assessed = new Set(handbook.entries.assessments.map(({ data }) => data.system));
  const applicable = controls.filter(applies);
  const kinds: [LooseKind, readonly Entry[]][] = [
    ['risk', risks.filter(({ data }) => data.treatment !== 'accept' && data.controls.length === 0)],
    [
      'driver',
      applicable.filter(({ id, data }) => data.drivers?.includes('risk') && !named.has(id)),
    ],
    ['document', applicable.filter((control) => documentsOf(handbook, control).length === 0)],
    [
      'proof',
      applicable.filter(
        (control) =>
          control.data.status === 'implemented' && proofsOf(handbook, control).length === 0,
      ),
    ],
    ['evidence', evidence.filter((entry) => entry.data.status === 'current' && !isNamed(entry))],
    [
      'system',
      inventory.filter(
        (system) =>
          !isRetired(handbook, system) &&
          !assessed.has(system.id) &&
          Object.values(system.data.lifecycle).flat().length === 0,
      ),
    ],
  ];
  return kinds
    .filter(([, entries]) => entries.length > 0)
    .map(([kind, entries]) => ({
      kind,
      links: entries.slice(0, listed).map(({ id }) => linkTo(handbook, id)),
      more: Math.max(0, entries.length - listed),
    }));
}
