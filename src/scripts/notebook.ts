import type { NotebookPage } from '../views/notebook/page.ts';
import { noteMarks, notesAsCsv, type NoteMark } from '../views/notebook/sheet.ts';
import { button, labelled, optionOf, paragraph } from './form-parts.ts';
import { notesStore } from './notes-store.ts';
import { filled } from './texts.ts';

/**
 * Makes the notebook of a page: what is noted is kept at once, in this browser. It leaves it as a file that its
 * author saves, and in no other way.
 *
 * @returns the panel, which is not on the page yet
 */
export function openNotebook({
  book,
  page,
  isEvidence,
  subjects,
  asOf,
  words,
  texts,
}: NotebookPage) {
  const store = notesStore(book);
  const panel = document.createElement('div');
  panel.className = 'notebook-panel';
  const about = document.createElement('select');
  about.append(...subjects.map(({ id, title }) => optionOf(id, `${id} ${title}`)));
  const mark = document.createElement('select');
  mark.append(...noteMarks.map((each) => optionOf(each, words.marks[each])));
  const text = document.createElement('textarea');
  text.rows = 4;
  const status = paragraph('');
  status.setAttribute('role', 'status');

  const count = () => {
    status.textContent = store ? filled(texts.kept, { count: store.all().length }) : texts.notKept;
  };
  const show = () => {
    const note = store?.all().find((each) => each.page === page && each.about === about.value);
    mark.value = note?.mark ?? 'note';
    text.value = note?.text ?? '';
    count();
  };
  const keep = () => {
    store?.keep({
      page,
      about: about.value,
      evidence: isEvidence && about.value !== page ? page : undefined,
      title: subjects.find(({ id }) => id === about.value)?.title ?? '',
      mark: mark.value as NoteMark,
      text: text.value,
    });
    count();
  };
  about.addEventListener('change', show);
  mark.addEventListener('change', keep);
  text.addEventListener('input', keep);

  panel.append(
    paragraph(texts.lead),
    ...(subjects.length > 1 ? [labelled(texts.about, about)] : []),
    labelled(texts.mark, mark),
    labelled(texts.text, text),
    status,
  );
  if (store)
    panel.append(
      button(texts.download, () => {
        const { lang } = document.documentElement;
        save(notesAsCsv(store.all(), { words, language: lang, asOf }), `notes-${asOf}.csv`);
      }),
      button(texts.clear, () => {
        if (!confirm(texts.confirm)) return;
        store.clear();
        show();
      }),
    );
  show();
  return panel;
}

/** Has the browser save a file. */
function save(content: string, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/csv' }));
  link.download = name;
  link.click();
  // The browser reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
