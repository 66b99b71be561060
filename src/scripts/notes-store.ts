import type { Note } from '../views/notebook/sheet.ts';

/** Where notes are kept: all of a handbook under one name, in the browser of their author alone. */
export interface NotesStore {
  all: () => Note[];
  /** Keeps a note in place of the one of the same page about the same; one without text and judgement goes. */
  keep: (note: Note) => void;
  clear: () => void;
}

/**
 * @param book - what tells a handbook from others
 * @returns undefined where the browser keeps nothing
 */
export function notesStore(book: string): NotesStore | undefined {
  const name = `aims-notebook:${book}`;
  const all = (): Note[] => {
    try {
      return JSON.parse(localStorage.getItem(name) ?? '[]') as Note[];
    } catch {
      return [];
    }
  };
  const write = (notes: readonly Note[]) =>
    notes.length > 0
      ? localStorage.setItem(name, JSON.stringify(notes))
      : localStorage.removeItem(name);
  try {
    write(all());
  } catch {
    return undefined;
  }
  return {
    all,
    keep: (note) => {
      const isOther = ({ page, about }: Note) => page !== note.page || about !== note.about;
      const says = note.text.trim() !== '' || note.mark !== 'note';
      write([...all().filter(isOther), ...(says ? [note] : [])]);
    },
    clear: () => write([]),
  };
}
