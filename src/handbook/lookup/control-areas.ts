import { isOwnControl } from '../../../schemas/controls.ts';
import { standardsIn } from '../../standards/in-language.ts';
import type { Entry, Handbook } from '../types.ts';

/** An area of Annex A, or `ORG` for the organisation's own controls, with its entries. */
export interface ControlArea {
  id: string;
  /** Undefined for the organisation's own controls: their name is a message. */
  title: string | undefined;
  controls: readonly Entry<'controls'>[];
}

/** The nine areas of Annex A, and the organisation's own controls where there are any. */
export function controlAreas({
  entries,
  config,
}: Pick<Handbook, 'entries' | 'config'>): ControlArea[] {
  const own = entries.controls.filter(({ id }) => isOwnControl(id));
  return [
    ...standardsIn(config.language).areas.map(({ id, title }) => ({
      id,
      title,
      controls: entries.controls.filter((control) => control.id.startsWith(`${id}.`)),
    })),
    ...(own.length > 0 ? [{ id: 'ORG', title: undefined, controls: own }] : []),
  ];
}
