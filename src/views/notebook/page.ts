import type { Messages } from '../../i18n/messages.ts';
import type { SheetWords } from './sheet.ts';
import type { NoteSubject } from './subjects.ts';

type Texts<Name extends keyof Messages['notebook']> = Pick<Messages['notebook'], Name>;

/** What a page says to the script of the notebook. */
export interface NotebookPage {
  /** What tells this handbook from others that the same browser opens. */
  book: string;
  /** Id of the entry that the page shows. */
  page: string;
  isEvidence: boolean;
  /** What a note may be about. */
  subjects: readonly NoteSubject[];
  /** The as-of date of the handbook, YYYY-MM-DD. */
  asOf: string;
  words: SheetWords;
  texts: Texts<
    | 'open'
    | 'lead'
    | 'about'
    | 'mark'
    | 'text'
    | 'kept'
    | 'notKept'
    | 'download'
    | 'clear'
    | 'confirm'
  >;
}

/** What the page of a register says to the script that draws samples. */
export interface SamplePage {
  title: string;
  /** How many rows the register has. */
  total: number;
  /** Address of the index of all rows; undefined where the page shows all. */
  rows: string | undefined;
  texts: Texts<'sampleLead' | 'size' | 'seed' | 'draw' | 'drawn' | 'notLoaded'>;
}
