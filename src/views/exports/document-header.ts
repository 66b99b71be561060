import { approvedWhole } from '../../handbook/state/approved-text.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { titleOf } from '../../handbook/lookup/title-of.ts';
import type { Sheet } from './sheets.ts';

/**
 * What is written above a table that leaves the site: whose it is, and of which state. Of the
 * Statement, its document control, too.
 */
export function documentHeader(handbook: Handbook, sheet: Sheet): [label: string, value: string][] {
  const { config } = handbook;
  const { common, exports, soa } = messagesFor(config.language);
  const commit = handbook.commit();
  return [
    [soa.facts.organization, config.organization.legalName ?? config.organization.name],
    [exports.handbook, config.title],
    ...(sheet.name === 'soa' ? statementControl(handbook) : []),
    [exports.asOf, handbook.asOf],
    [exports.commit, commit ? commitText(commit, exports.modified) : common.none],
  ];
}

function statementControl(handbook: Handbook): [label: string, value: string][] {
  const { soa, language } = handbook.config;
  const { common, soa: t } = messagesFor(language);
  return [
    [t.facts.version, soa.version],
    [t.facts.status, statementStatus(handbook)],
    [t.facts.owner, titleOf(handbook, soa.owner)],
    [t.facts.approvedBy, soa.approvedBy ? titleOf(handbook, soa.approvedBy) : common.nobody],
    [t.facts.approved, soa.approved ?? t.notApproved],
    [t.facts.nextReview, soa.nextReview ?? common.none],
    [t.facts.classification, word(language, soa.classification)],
  ];
}

/** Where the Statement is in its life; one that was changed since its approval is not approved. */
function statementStatus(handbook: Handbook): string {
  const { soa, language } = handbook.config;
  return approvedWhole(handbook, 'soa') === 'changed'
    ? messagesFor(language).states.changedSinceApproval
    : word(language, soa.status);
}

const commitText = (
  { hash, date, modified }: { hash: string; date: string; modified: boolean },
  modifiedText: string,
) => `${hash.slice(0, 10)}, ${date}${modified ? ` (${modifiedText})` : ''}`;
