import { collections } from '../../schemas/index.ts';
import { viewOf } from '../collections/index.ts';
import { dataOf } from '../handbook/lookup/system-data.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor, type EntrySection } from '../i18n/messages.ts';
import { factsOf } from '../views/cells.ts';
import type { Cell, Fact } from '../views/table/cell.ts';
import { controlPage } from '../views/statement/control.ts';
import { sectionOfField } from '../views/entries/entry-sections.ts';
import { numbered } from '../views/links.ts';
import { annexIIIWords, systemRoles } from '../views/law/system-roles.ts';

/** Something that an entry says. */
export interface Text {
  /** Id of the section of its page in which it stands; undefined at the top. */
  section: EntrySection | undefined;
  text: string;
}

/**
 * All that an entry says, but its title, its status, by which the search filters, its other names, which
 * weigh more (`words.ts`), and its body.
 */
export function textsOf(handbook: Handbook, entry: Entry): Text[] {
  const { schema } = collections[entry.collection];
  const { retold, searched } = viewOf(entry.collection);
  return [
    ...inWordsOfPages(handbook, entry),
    ...factsOf(handbook, schema, entry.data, [
      'title',
      'status',
      'aliases',
      'abbreviation',
      ...retold,
    ])
      // An excerpt begins with what comes first: sentences say more than who owns it.
      .toSorted((a, b) => Number(isProse(b.cell)) - Number(isProse(a.cell)))
      .flatMap((fact) => {
        const section = sectionOfField(entry.collection, fact.field);
        return textsOfField(fact, searched).map((text) => ({ section, text }));
      }),
  ].filter(({ text }) => text !== '');
}

const isProse = (cell: Cell): boolean =>
  cell.kind === 'list' ? cell.items.some(isProse) : cell.kind === 'text' && cell.text.includes(' ');

/**
 * The texts in a field. A choice counts where the register filters by it: by these one looks for
 * entries. A yes is told by the name of the field.
 */
function textsOfField({ field, label, cell }: Fact, searched: readonly string[]): string[] {
  if (cell.kind !== 'word') return textsIn(cell);
  if (cell.value === 'true') return [label];
  return cell.value !== 'false' && searched.includes(field) ? [cell.text] : [];
}

/** What the page of an entry says of it in words of its own, or of standards and laws. */
function inWordsOfPages(handbook: Handbook, entry: Entry): Text[] {
  const { obligations: o, system: t } = messagesFor(handbook.config.language);
  if (entry.collection === 'controls') {
    const { summary = '', crosswalk } = controlPage(handbook, entry);
    const context = [crosswalk?.why ?? '', ...(crosswalk?.related ?? []).map(ismsControl)];
    return [
      { section: undefined, text: summary },
      ...context.map((text): Text => ({ section: 'context', text })),
    ];
  }
  if (entry.collection === 'inventory') {
    const { isoRoles, roles, tier, annexIII, gpai, basis } = systemRoles(handbook, entry);
    const told = [
      ...isoRoles.map(({ id }) => o.isoRoles[id]),
      ...roles.map((role) => `${o.roles[role.id]} ${role.basis}`),
      tier ? o.risk[tier] : '',
      annexIII ? annexIIIWords(handbook, annexIII) : '',
      { none: '', unknown: '', uses: t.usesGpai, provides: t.providesGpai }[gpai],
      basis,
    ];
    const data = dataOf(handbook, entry).flatMap(({ name, personal, source }) => [
      personal === 'none' ? name : `${name}, ${t.personal[personal ?? 'unknown']}`,
      ...(source === undefined ? [] : [source]),
    ]);
    return [
      ...data.map((text): Text => ({ section: 'decisions', text })),
      ...told.map((text): Text => ({ section: 'roles', text })),
      ...Object.values(entry.data.duties).flatMap(({ note }): Text[] =>
        note === undefined ? [] : [{ section: 'obligations', text: note }],
      ),
    ];
  }
  if (entry.collection === 'regulations')
    return entry.data.milestones.map(({ date, title, basis }) => ({
      section: 'milestones',
      text: [date, title, basis].join(', '),
    }));
  return [];
}

const ismsControl = ({ id, title }: { id: string; title: string }) => `27001:${id} ${title}`;

/**
 * The texts in a value, each of which becomes a paragraph: an excerpt then shows where one ends. A
 * number, a choice, and a yes or no mean nothing without the name of their field.
 */
function textsIn(cell: Cell): string[] {
  switch (cell.kind) {
    case 'text':
    case 'address':
      return [cell.text];
    case 'date':
      return [cell.date];
    case 'link':
      return [numbered(cell.link)];
    case 'list':
      return cell.items.flatMap(textsIn);
    case 'line':
    case 'stack':
    case 'details':
      return cell.cells.flatMap(textsIn);
    case 'titled':
      return textsIn(cell.cell);
    case 'sentence':
      return [
        cell.text.replace(/\{(\w+)\}/g, (_, name: string) => {
          const part = cell.parts[name];
          return part ? textsIn(part).join(' ') : '';
        }),
      ];
    case 'proof':
      return cell.proof.map((item) => numbered(item));
    case 'facts':
      return cell.facts.flatMap((fact) => textsIn(fact.cell));
    case 'table':
      return cell.rows.flat().flatMap(textsIn);
    case 'word':
    case 'number':
    case 'state':
    case 'tag':
    case 'commit':
    case 'change':
    case 'bar':
    case 'edited':
    case 'trend':
    case 'none':
      return [];
  }
}
