import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { address, link, list, sentence } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { Answer, ElementRow } from './elements.ts';

/** Where on its page an assessment shows a field. */
const places = {
  intendedUses: 'facts',
  interestedParties: 'facts',
  foreseeableMisuse: 'misuse',
  impacts: 'impacts',
  measures: 'impacts',
};

/** What ISO/IEC 42005 (clause 6) asks to be documented, and where an assessment answers it. */
export function elementTable(handbook: Handbook, elements: readonly ElementRow[]): Table {
  const { assessments: t, entry } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'elements',
    caption: entry.sections.elements,
    columns: columnsOf(t.elementColumns),
    rows: elements.map(({ id, title, answers }) => ({
      cells: [
        link({ id, title, path: undefined, collection: undefined }),
        answers.length === 0
          ? { kind: 'state', state: { icon: 'unproven', text: t.notAnswered } }
          : list(answers.map((answer) => answerCell(handbook, answer))),
      ],
    })),
  });
}

function answerCell({ config }: Handbook, answer: Answer): Cell {
  const { assessments: t } = messagesFor(config.language);
  switch (answer.kind) {
    case 'heading':
      return sentence(t.inText, { link: address(`#${answer.id}`, answer.text) });
    case 'field':
      return sentence(t.inField, {
        link: address(`#${places[answer.field]}`, t.fields[answer.field]),
      });
    case 'system':
      return sentence(t.inSystem, {
        link: address(answer.link.path ?? '/', t.systemFields[answer.field]),
      });
  }
}
