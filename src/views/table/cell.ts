import type { Edit } from '../../compare/comparison.ts';
import type { StateCounts } from '../states.ts';
import type { ReviewState } from '../../handbook/state/review-state.ts';
import type { EntryLink } from '../links.ts';
import type { CommitLink } from '../repository.ts';
import type { ProofLink } from '../proof-link.ts';
import type { TrendChart } from '../objectives/trend-chart.ts';
import type { StateChip } from '../state-chips.ts';

/** What one cell of a table, or one fact of an entry, says. Pages show it; exports write it. */
export type Cell =
  | NoneCell
  | TextCell
  | NumberCell
  | DayCell
  /** `short` shows its number alone, and the title on request. */
  | { kind: 'link'; link: EntryLink; detail?: Cell; short?: boolean }
  /** A link whose words are not the name of an entry: a path of the site, or an address elsewhere. */
  | { kind: 'address'; href: string; text: string; code?: boolean }
  | { kind: 'word'; value: string; text: string }
  | { kind: 'state'; state: StateChip }
  /** A short mark beside a text: what carries over from the ISMS, how sensitive data are. */
  | { kind: 'tag'; text: string; tone: string }
  | { kind: 'commit'; commit: CommitLink }
  | { kind: 'proof'; proof: readonly ProofLink[]; compact?: boolean }
  /** A message; each `{name}` in it is filled by the part of that name. */
  | { kind: 'sentence'; text: string; parts: Readonly<Record<string, Cell>> }
  /** Cells of one kind below one another, or `beside` one another where there is room. */
  | { kind: 'list'; items: readonly Cell[]; beside?: boolean }
  /** Cells that read on in one line. */
  | { kind: 'line'; cells: readonly Cell[]; separator?: string }
  /** What a cell says first, and remarks below it. */
  | { kind: 'stack'; cells: readonly [Cell, ...Cell[]] }
  /** What is shown when a reader asks for it. */
  | { kind: 'details'; summary: string; cells: readonly Cell[] }
  /** A part of a cell under a title of its own. */
  | { kind: 'titled'; title: string; cell: Cell }
  /** A score before and after treatment. */
  | { kind: 'change'; before: number; after: number; href?: string; meaning?: string }
  /** A text with the words that went and came. */
  | { kind: 'edited'; edits: readonly Edit[] }
  | { kind: 'bar'; counts: StateCounts; label: string }
  | { kind: 'trend'; chart: TrendChart; target: number; due: string; unit: string }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'table'; columns: readonly NestedColumn[]; rows: readonly (readonly Cell[])[] };

export interface TextCell {
  kind: 'text';
  /** Ids in it become links. */
  text: string;
  /** What a reader is to see first. */
  strong?: boolean;
  /** What a reader may pass over. */
  muted?: boolean;
  /** Words between backticks are names of fields and values. */
  code?: boolean;
  /** English in every language, as the checks are. */
  english?: boolean;
  /** Said by screen readers only, where the eye sees an empty cell. */
  hidden?: boolean;
}

interface NumberCell {
  kind: 'number';
  value: number;
  /** Where the number is explained: a path of the site, or an anchor. */
  href?: string | undefined;
  /** What the number means, for whoever asks. */
  meaning?: string | undefined;
  /** A change: what is added has a plus sign. */
  signed?: boolean | undefined;
  /** What a reader is to see first. */
  strong?: boolean | undefined;
  /** A number that says that there is nothing. */
  muted?: boolean | undefined;
}

export interface DayCell {
  kind: 'date';
  /** `YYYY-MM-DD` */
  date: string;
  /** How far it is from the as-of date, in words. */
  relative?: string | undefined;
  /** Whether something is due on that day; `expired` of what was valid until then. */
  review?: ReviewState | 'expired' | undefined;
}

export interface NoneCell {
  kind: 'none';
  /** What is said instead of a value; without it, that there is none. */
  text?: string | undefined;
}

/** A field with its value. */
export interface Fact {
  field: string;
  label: string;
  /** What the field means, for whoever asks. */
  help: string | undefined;
  cell: Cell;
}

/** A column of a table inside a cell. */
export interface NestedColumn {
  field: string;
  label: string;
}
