import { contactOf } from '../../../schemas/contact.ts';
import type { Entry } from '../../handbook/types.ts';
import { address } from '../table/make.ts';
import type { Fact } from '../table/cell.ts';

/** The fields of a role; a reader can follow its contact. */
export function roleFacts({ data }: Entry<'roles'>, facts: readonly Fact[]): Fact[] {
  const contact = data.contact === undefined ? undefined : contactOf(data.contact);
  return facts.map((fact) =>
    fact.field === 'contact' && contact?.href !== undefined
      ? { ...fact, cell: address(contact.href, contact.text) }
      : fact,
  );
}
