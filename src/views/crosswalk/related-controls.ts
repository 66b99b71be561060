import { ismsRowOf } from '../../handbook/lookup/isms-row.ts';
import type { Handbook, IsmsRow } from '../../handbook/types.ts';
import { lookup } from '../../standards/catalogue.ts';
import type { ControlRow } from '../../standards/control-crosswalk.ts';

/** A control of ISO/IEC 27001 that lends to an AI control, with its row in the Statement of the ISMS. */
export interface RelatedControl {
  id: string;
  title: string;
  isms: IsmsRow | undefined;
}

export const relatedControls = (
  handbook: Handbook,
  { related }: Pick<ControlRow, 'related'>,
): RelatedControl[] =>
  related.map(({ id }) => ({
    id: id.replace('27001:', ''),
    title: lookup(id, handbook.config.language)?.title ?? id,
    isms: ismsRowOf(handbook, id),
  }));
