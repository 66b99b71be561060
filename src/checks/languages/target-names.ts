import type { ReferenceTarget } from '../../../schemas/fields.ts';
import { targetNames, type TargetNames } from '../targets.ts';
import type { Holder } from '../written-references.ts';

/** How a language says what holds references, and that it names an id. */
interface Naming {
  field: (path: Extract<Holder, { field: unknown }>['field']) => string;
  /** Several places, with the verb. */
  places: (count: number, files: string) => string;
  /** One place, with the verb. */
  one: (holder: string) => string;
  times: (file: string, times: number) => string;
  firstOf: (items: readonly string[]) => string;
}

/** What a field takes, in the words of a language, as `src/checks/targets.ts` says it in English. */
export const takenIn =
  (names: TargetNames) =>
  (targets: readonly ReferenceTarget[]): string =>
    targetNames(targets, names);

/** What holds references and names an id, as `src/checks/written-references.ts` says it in English. */
export const namingIn =
  ({ field, places, one, times, firstOf }: Naming) =>
  (holder: Holder, to: string): string => {
    if (holder === 'ref') return `${one('`<Ref>`')} \`${to}\``;
    if ('field' in holder) return `${one(field(holder.field))} \`${to}\``;
    const files = holder.files.map((each) =>
      each.times === 1 ? each.file : times(each.file, each.times),
    );
    return `${places(holder.places, firstOf(files))} \`${to}\``;
  };
