import { isOwnControl } from '../../schemas/controls.ts';
import type { Handbook, SourceDocument } from '../handbook/types.ts';
import { nearestId } from '../issues/nearest.ts';
import { control27001ById } from '../standards/iso27001.ts';
import { controlById, controls } from '../standards/iso42001.ts';

const ids = controls.map(({ id }) => id);

/** Documents of controls that neither Annex A has nor the organisation calls its own. */
export const unknownControls = ({ documents }: Handbook): SourceDocument[] =>
  documents.filter(
    ({ id, collection }) => collection === 'controls' && !controlById(id) && !isOwnControl(id),
  );

/** The control of Annex A that a number was meant to be. */
export const controlMeant = (id: string): string | undefined =>
  control27001ById(id)
    ? undefined
    : (ids.find((known) => isWithMore(id, known)) ??
      nearestId(
        id,
        ids.filter((candidate) => areaOf(candidate) === areaOf(id)),
      ));

/** Whether something was added to a number that is right, as in `A.7.3-new` or `A.7.3 (1)`. */
const isWithMore = (id: string, known: string): boolean =>
  id.startsWith(known) && /^[^\d.]/.test(id.slice(known.length));

/** The area in which a control stands: `A.6` of `A.6.2.4`. A slip in its number would be a guess. */
const areaOf = (id: string) => id.toUpperCase().split('.').slice(0, 2).join('.');
