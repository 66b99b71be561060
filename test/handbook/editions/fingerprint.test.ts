import { expect, it } from 'vitest';
import {
  differenceFrom,
  editionProof,
  proofOf,
} from '../../../src/handbook/editions/fingerprint.ts';
import { restrict } from '../../../src/handbook/editions/restrict.ts';
import { handbookOf } from '../handbook-of.ts';

const full = (limit: string, affected = 'One customer.') =>
  handbookOf({
    roles: { lead: { title: 'AI lead', responsibilities: 'Leads.' } },
    incidents: {
      'INC-1': { classification: 'confidential', affected: limit },
      'INC-2': { classification: 'confidential', affected: 'Nobody.' },
      'INC-3': { affected },
    },
  });
const proof = (handbook = full('40')) => proofOf(handbook, restrict(handbook, 'internal'));

it('has a fingerprint of each entry that is left out, and says nothing else of it', () => {
  expect(editionProof.parse(proof())).toEqual(proof());
  expect(proof().withheld).toHaveLength(2);
  expect(JSON.stringify(proof())).not.toMatch(/INC|Nobody/);
});

it('proves that an edition is of the state of a full handbook', () => {
  expect(differenceFrom(full('40'), proof())).toBeUndefined();
});

it('tells of a change in what is left out, and in what is shown', () => {
  expect(differenceFrom(full('41'), proof())).toBe('withheld');
  expect(differenceFrom(full('40', 'Two customers.'), proof())).toBe('shown');
});

it('salts fingerprints with the full handbook: that of an entry is another where another entry is', () => {
  const other = proof(full('41')).withheld;
  expect(proof().withheld.filter((print) => other.includes(print))).toEqual([]);
});
