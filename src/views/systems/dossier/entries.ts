import type { CollectionName } from '../../../../schemas/fields.ts';
import type { Handbook, System } from '../../../handbook/types.ts';
import { messagesFor } from '../../../i18n/messages.ts';
import { linkTo } from '../../links.ts';
import { links } from '../../table/make.ts';
import { heldOr, type Piece } from './piece.ts';

type Naming = 'risks' | 'changes' | 'incidents';

/** The entries of a register that name the system. */
export function entriesPiece(handbook: Handbook, system: System, collection: Naming): Piece {
  const { dossier: t } = messagesFor(handbook.config.language);
  const naming = handbook.entries[collection].filter(({ data }) =>
    data.systems.includes(system.id),
  );
  return {
    label: t.labels[collection],
    found: heldOr(
      found(handbook, naming),
      t.fill.entry(`${collection satisfies CollectionName}/`, 'systems'),
    ),
  };
}

/** The standards among the external requirements. */
export function standardsPiece(handbook: Handbook): Piece {
  const { dossier: t } = messagesFor(handbook.config.language);
  const standards = handbook.entries.regulations.filter(({ data }) => data.kind === 'standard');
  return {
    label: t.labels.standards,
    found: heldOr(found(handbook, standards), t.fill.standards('regulations/', 'kind: standard')),
  };
}

const found = (handbook: Handbook, entries: readonly { id: string }[]) =>
  entries.length > 0 ? links(entries.map(({ id }) => linkTo(handbook, id))) : undefined;
