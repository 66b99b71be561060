/**
 * Keeps what is worked out of a thing for as long as the thing lives. For handbooks,
 * trees and schemas, which nobody changes once they are made.
 */
export function memo<Thing extends object, Result>(
  work: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const results = new WeakMap<Thing, { result: Result }>();
  return (thing) => {
    let known = results.get(thing);
    if (!known) results.set(thing, (known = { result: work(thing) }));
    return known.result;
  };
}
