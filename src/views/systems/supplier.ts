import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { relativeDay } from '../dates.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';

type Supplier = Entry<'suppliers'>;
export type Party = Supplier['data']['responsibilities'][number]['party'];

export const parties = ['us', 'them', 'shared'] as const satisfies readonly Party[];

/** A system that a supplier has a part in. */
interface SuppliedSystem {
  link: EntryLink;
  origin: Entry<'inventory'>['data']['origin'];
  stage: Entry<'inventory'>['data']['stage'];
  model: string | undefined;
}

const toldFields = ['criteria', 'monitoring', 'expects'] as const;
type ToldField = (typeof toldFields)[number];

/** What the page of a supplier shows beside its text. */
export interface SupplierPage {
  services: readonly string[];
  /** A partner or a customer is not selected and assessed, and no system names one. */
  isSupplier: boolean;
  result: Supplier['data']['result'];
  /** What is said of them in words, by field; only what is said. */
  told: { field: ToldField; text: string }[];
  owner: EntryLink;
  /** Undefined where nobody has assessed it. */
  assessed: string | undefined;
  /** Undefined where no day is set. */
  nextReview: { date: string; relative: string; state: ReviewState } | undefined;
  /** Undefined where none is named; `proof` undefined where the id leads to no evidence. */
  contract: { link: EntryLink; proof: ProofLink | undefined } | undefined;
  responsibilities: Supplier['data']['responsibilities'];
  counts: Record<Party, number>;
  systems: SuppliedSystem[];
}

export function supplierPage(handbook: Handbook, { id, data }: Supplier): SupplierPage {
  const count = (party: Party) =>
    data.responsibilities.filter((responsibility) => responsibility.party === party).length;
  return {
    services: data.services,
    isSupplier: data.relationship === 'supplier',
    result: data.result,
    told: toldFields.flatMap((field) => {
      const text = data[field];
      return text === undefined ? [] : [{ field, text }];
    }),
    owner: linkTo(handbook, data.owner),
    assessed: data.assessed,
    nextReview:
      data.nextReview === undefined
        ? undefined
        : {
            date: data.nextReview,
            relative: relativeDay(handbook, data.nextReview),
            state: reviewState(handbook, data.nextReview),
          },
    contract: data.contract === undefined ? undefined : contractOf(handbook, data.contract),
    responsibilities: data.responsibilities,
    counts: { us: count('us'), them: count('them'), shared: count('shared') },
    systems: handbook.entries.inventory
      .filter((system) => system.data.supplier === id)
      .map((system) => ({
        link: linkTo(handbook, system.id),
        origin: system.data.origin,
        stage: system.data.stage,
        model: system.data.model && `${system.data.model.name} ${system.data.model.version}`,
      })),
  };
}

function contractOf(handbook: Handbook, id: string): SupplierPage['contract'] {
  const proof = entryOf(handbook, 'evidence', id);
  return {
    link: linkTo(handbook, id),
    proof: proof && proofLink(handbook, proof),
  };
}
