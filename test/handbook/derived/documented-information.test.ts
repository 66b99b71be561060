import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  documentedInformation,
  homes,
  type DocumentedInformation,
} from '../../../src/handbook/derived/documented-information.ts';
import { requiredDocuments } from '../../../src/standards/mandatory-documents.ts';
import { casesFolder, withTinyHandbook } from '../../checks/tiny-handbooks.ts';

const named = ({ clause, document }: { clause: string; document: string }) =>
  `${clause} ${document}`;
const inCase = <T>(name: string, of: (information: DocumentedInformation[]) => T) =>
  withTinyHandbook(join(casesFolder, 'document/mandatory-missing', name), (handbook) =>
    of(documentedInformation(handbook)),
  );
const missingIn = (name: string) =>
  inCase(name, (information) =>
    information.filter(({ held }) => !held).map(({ clause }) => clause),
  );

describe('documented information', () => {
  it('has one home for each piece that the standard asks for, in its order', () => {
    expect(homes.map(named)).toEqual(requiredDocuments.map(named));
  });

  it('can be held somewhere, each piece of it', () => {
    for (const { policies, register } of homes) expect(policies ?? register).toBeDefined();
    expect(missingIn('passes-all-held')).toEqual([]);
  });

  it('is missing from an empty handbook, but for the scope and what no system needs yet', () => {
    const held = inCase('trips-nothing-there', (information) =>
      information.filter((piece) => piece.held).map(({ clause }) => clause),
    );
    expect(held).toEqual(['4.3', '6.1.4', '8.4']);
  });

  it('names the policies that are meant for a clause, in force or not', () => {
    const policies = inCase('trips-policy-in-review', (information) =>
      information.find(({ clause }) => clause === '5.2')?.policies.map(({ id }) => id),
    );
    expect(policies).toEqual(['POL-1']);
    expect(missingIn('trips-policy-in-review')).toEqual(['5.2']);
  });

  it('takes the document of the ISMS where the clause asks for the same, and nowhere else', () => {
    const reused = inCase(
      'passes-reused-from-the-isms',
      (information) => information.find(({ clause }) => clause === '10.2')?.ismsDocument,
    );
    expect(reused).toBe('ISMS-PRO-09');
    expect(missingIn('trips-row-of-the-clause')).toEqual(['5.2']);
    expect(missingIn('trips-isms-procedure-still-planned')).toEqual(['10.2']);
  });
});
