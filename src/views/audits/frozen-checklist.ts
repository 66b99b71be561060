import { shownStatus } from '../../handbook/state/approved-text.ts';
import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { titleOf } from '../../handbook/lookup/title-of.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { auditPage, type AuditedDocument } from './audit.ts';

type FrozenRow = NonNullable<Entry<'audits'>['data']['checklist']>[number];

/** The checklist of an audit as it is today, in words that stay as they are once they are written down. */
export function checklistToFreeze(handbook: Handbook, audit: Entry<'audits'>): FrozenRow[] {
  const { language } = handbook.config;
  const { audits, common, states } = messagesFor(language);
  // What an audit ahead would show, whether or not this one was held.
  const ahead = { ...audit, data: { ...audit.data, status: 'planned' as const } };
  const { clauses, controls } = auditPage(handbook, ahead);
  return [
    ...clauses.map(({ link, status, documents, records }): FrozenRow => ({
      of: link.id,
      state: status ? word(language, status) : audits.checklist.noRow,
      documents: documents.map((document) => documentText(handbook, document)),
      evidence: records.map(({ document, state }) =>
        common.labelled(document, messagesFor(language).documents.states[state]),
      ),
    })),
    ...controls.map(({ link, state, documents, proof }): FrozenRow => ({
      of: link.id,
      state: state ? states.control[state] : common.noEntry,
      documents: documents.map((document) => documentText(handbook, document)),
      evidence: proof.map(({ id, validity }) =>
        common.labelled(
          named(handbook, id),
          validity === 'valid' ? word(language, 'current') : states.validity[validity],
        ),
      ),
    })),
  ];
}

const named = (handbook: Handbook, id: string) => `${id} ${titleOf(handbook, id)}`;

function documentText(handbook: Handbook, { link: { id } }: AuditedDocument): string {
  const { language } = handbook.config;
  const policy = entryOf(handbook, 'policies', id);
  if (!policy) return named(handbook, id);
  const status = shownStatus(handbook, policy);
  const { start, states } = messagesFor(language);
  const words = status === 'changed' ? states.changedSinceApproval : word(language, status);
  return `${named(handbook, id)}, ${start.begin.version(policy.data.version)}, ${words}`;
}
