const digits = /^\d/;

/**
 * Compares two ids in the natural order of the standards: `A.2.2` before `A.10.2`, `9.1` before
 * `10.1`, a clause before its sub-clauses. Numbers count by value, letters regardless of case.
 * Independent of locale, and zero only for equal strings, so that every sort is reproducible.
 */
export function compareIds(a: string, b: string): number {
  const left = tokens(a);
  const right = tokens(b);
  for (const [index, token] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareTokens(token, other);
    if (order !== 0) return order;
  }
  return left.length < right.length ? -1 : compareText(a, b);
}

const known = new Map<string, readonly string[]>();

/** Kept, since a sort asks for the same ids again and again. */
function tokens(id: string): readonly string[] {
  const result = known.get(id) ?? id.toLowerCase().match(/\d+|\D+/g) ?? [];
  known.set(id, result);
  return result;
}

function compareTokens(a: string, b: string): number {
  if (!digits.test(a) || !digits.test(b)) return compareText(a, b);
  const left = a.replace(/^0+(?=\d)/, '');
  const right = b.replace(/^0+(?=\d)/, '');
  return left.length - right.length || compareText(left, right);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
