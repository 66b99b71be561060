import type { CollectionName } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';

/**
 * Whether an id in prose can only be meant: it has a letter and a digit (`POL-01`), or a prefix that
 * is an abbreviation (`REG-FADP`) or what the entry is (`role-ciso`). Words and numbers stand in
 * prose for themselves, and an entry of that name is linked by `<Ref>` alone.
 */
export function linksItself(id: string, collection: CollectionName): boolean {
  if (!/[A-Za-z]/.test(id)) return false;
  if (/\d/.test(id)) return true;
  const [prefix = '', ...rest] = id.split(/[._-]/);
  if (rest.every((part) => part === '')) return false;
  return /^[A-Z]{2,}$/.test(prefix) || prefix.toLowerCase() === collections[collection].singular;
}
