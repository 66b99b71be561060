import { hasPage } from '../../addresses/edition-pages.ts';
import { compareIds } from '../../standards/catalogue.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { collectionTitle } from '../../collections/names.ts';
import { certification, type Certification } from '../audits/certification.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { dayOr, link, list, none, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import { controlState } from '../../handbook/state/control-state.ts';
import { footerView, type Footer } from './footer.ts';

/** What an organisation tells everybody: the home page of the public edition. */
export interface Trust {
  scope: string;
  /** Policies and other documents that are public. */
  policies: EntryLink[];
  certificates: Certification['certificates'];
  /** Undefined where no system is public. */
  systems: Table | undefined;
  /** Undefined where the Statement is not published. */
  statement: Table | undefined;
  /** Other public entries, by the names of their collections. */
  others: { title: string; links: EntryLink[] }[];
  contact: Footer['contact'];
}

export function trustView(handbook: Handbook): Trust {
  const { config, entries, byId } = handbook;
  const told = ['policies', 'inventory', 'controls'];
  const others = [...byId.values()].filter(
    (entry) => hasPage(handbook, entry) && !told.includes(entry.collection),
  );
  return {
    scope: config.scope,
    policies: entries.policies.map(({ id }) => linkTo(handbook, id)),
    certificates: certification(handbook).certificates,
    systems: entries.inventory.length > 0 ? systemTable(handbook) : undefined,
    statement: entries.controls.length > 0 ? statementTable(handbook) : undefined,
    others: [...Map.groupBy(others, ({ collection }) => collection)].map(([collection, all]) => ({
      title: collectionTitle(config.language, collection),
      links: all.map(({ id }) => linkTo(handbook, id)),
    })),
    contact: footerView(handbook, [], undefined).contact,
  };
}

function systemTable(handbook: Handbook): Table {
  const { trust: t } = messagesFor(handbook.config.language).editions;
  return plainTable({
    name: 'systems',
    caption: t.systems,
    columns: columnsOf(t.systemColumns, { purpose: { long: true } }),
    rows: handbook.entries.inventory.map(({ id, data }) => ({
      id,
      cells: [
        link(linkTo(handbook, id)),
        text(data.purpose),
        list(
          data.decisions.map(({ decision }) => text(decision)),
          '–',
        ),
        dayOr(data.deployed, '–'),
      ],
    })),
  });
}

/** Which controls apply. Their evidence stays with those who may see it. */
function statementTable(handbook: Handbook): Table {
  const { config, entries } = handbook;
  const { trust: t } = messagesFor(config.language).editions;
  const { control, applies, status, justification } = t.statementColumns;
  const withReasons = entries.controls.some(({ data }) => data.justification !== undefined);
  return plainTable({
    name: 'statement',
    caption: t.statement,
    columns: [
      ...columnsOf({ control, applies, status }),
      ...(withReasons ? columnsOf({ justification }, { justification: { long: true } }) : []),
    ],
    rows: entries.controls
      .toSorted((a, b) => compareIds(a.id, b.id))
      .map((control) => ({
        id: control.id,
        cells: [
          text(`${control.id} ${control.title}`),
          text(t.applies[appliesOf(control)]),
          control.data.applicable === true
            ? state(handbook, 'control', controlState(handbook, control))
            : none('–'),
          ...(withReasons
            ? [control.data.justification ? text(control.data.justification) : none('–')]
            : []),
        ],
      })),
  });
}

const appliesOf = ({ data }: Entry<'controls'>) =>
  data.applicable === true ? 'yes' : data.applicable === false ? 'no' : 'undecided';
