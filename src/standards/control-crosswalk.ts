import data from './data/control-crosswalk.json' with { type: 'json' };
import { controls27001, type Control27001 } from './iso27001.ts';
import * as english from './languages/en/index.ts';
import type { StandardsTexts } from './languages/index.ts';

/** How far something of the ISMS carries over to an AI control. */
export type Transfer = 'format' | 'partial' | 'none';

/** What ISO/IEC 27001 lends to a control, and what that rests on. */
interface Related {
  /** Catalogue reference, `27001:A.5.1` or `27001:6.2`. */
  readonly id: string;
  /** Published mappings that name the pair, or the judgement of this project. */
  readonly basis: 'one source' | 'two sources' | 'judgement';
}

/** One Annex A control of ISO/IEC 42001 beside what the ISMS can lend to it. */
export interface ControlRow {
  /** Control id of ISO/IEC 42001, e.g. `A.6.2.4`. */
  readonly iso42001: string;
  readonly transfer: Transfer;
  readonly why: string;
  /** Empty exactly where the transfer is `none`. */
  readonly related: readonly Related[];
}

/** The reverse view: a control of ISO/IEC 27001 and the AI controls that it lends to. */
interface Lending {
  /** Catalogue reference, `27001:A.5.1`. */
  readonly iso27001: string;
  readonly item: Control27001;
  /** Control ids of ISO/IEC 42001, in the order of the standard; empty = no counterpart. */
  readonly lendsTo: readonly string[];
}

/** How far the crosswalk may be relied on. */
export const controlCrosswalkNote: string = english.crosswalk.controlNote;

/** The rows in a language. */
export function controlRowsIn({ crosswalk }: StandardsTexts): readonly ControlRow[] {
  const why: Readonly<Record<string, string>> = crosswalk.controls;
  return (data.rows as readonly Omit<ControlRow, 'why'>[]).map(
    ({ iso42001, transfer, related }) => ({
      ...{ iso42001, transfer },
      why: why[iso42001] ?? '',
      related,
    }),
  );
}

/** One row per Annex A control of ISO/IEC 42001 (38), in the order of the standard. */
export const controlRows = controlRowsIn(english);

const byControl = new Map(controlRows.map((row) => [row.iso42001, row]));
const byLender = new Map<string, string[]>();
for (const row of controlRows) {
  for (const { id } of row.related) {
    byLender.set(id, [...(byLender.get(id) ?? []), row.iso42001]);
  }
}

/** The row of an Annex A control of ISO/IEC 42001 (`A.6.2.4`), or `undefined`. */
export function controlRow(control42001: string): ControlRow | undefined {
  return byControl.get(control42001);
}

/** All 93 Annex A controls of ISO/IEC 27001 with the AI controls that they lend to. */
export const lendingControls: readonly Lending[] = controls27001.map((item) => {
  const iso27001 = `27001:${item.id}`;
  return { iso27001, item, lendsTo: byLender.get(iso27001) ?? [] };
});
