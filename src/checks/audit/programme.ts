import {
  isAhead,
  isCertificationAudit,
  isHeldInCycle,
  isInternalAudit,
} from '../../handbook/state/audit-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { field, key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { unreadIn } from '../unread.ts';
import { unsaidWords, type Unsaid } from '../unsaid.ts';
import { listed } from '../../issues/words.ts';

const file = { file: 'handbook.yaml' };

const notInternal = (audits: readonly string[]) =>
  audits.length === 0
    ? ''
    : ` ${listed(audits)} ${audits.length === 1 ? 'is an audit' : 'are audits'} of the certification body and ${audits.length === 1 ? 'does' : 'do'} not count.`;

const says = {
  missing: (held: readonly string[]) => ({
    found: `Internal audits are held (${listed(held)}), but \`handbook.yaml\` describes no audit programme.`,
    expected: '`auditProgramme` with `objectives`, `criteria`, `frequency` and its approval',
    fix: 'Add `auditProgramme:` with what the internal audits are to find out, by which criteria and how often.',
  }),
  unapproved: (missing: Unsaid) => ({
    found: `Nothing says ${unsaidWords[missing]} the audit programme was approved.`,
    expected: '`approvedBy` with a role and `approved` with the date',
    fix: 'Add what is missing once the programme is approved.',
  }),
  unplanned: (others: readonly string[]) => ({
    found: `No internal audit is planned.${notInternal(others)}`,
    expected: 'an audit with `kind: internal-audit`, `status: planned` and a date to come',
    fix: 'Add the next internal audit under `audits/`, with what it is to cover.',
  }),
  body: (id: string, body: string) => ({
    found: `${id} is called an internal audit, but ${body}, the certification body, is among its auditors.`,
    expected: 'auditors of your own, or from a firm that does not certify you',
    fix: 'If the certification body audited for the certificate, set `kind` to `stage-1`, `stage-2`, `surveillance` or `recertification`, and write its name under `body`. Else have somebody else carry out the internal audit.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'audit/programme',
  severity: 'warning',
  summary:
    'Internal audits are held, but there is no audit programme, nobody approved it, it plans no further internal audit, or the certification body carries out what is called an internal audit.',
  why: 'The organisation plans its internal audits itself (9.2.2). A certification body’s audits are no substitute, and a body must not audit internally for those whom it certifies (ISO/IEC 17021-1, 5.2).',
  says,
  check(handbook, report) {
    // Of a handbook.yaml or an audit that is wrong nothing is known; content/schema reports it.
    if (handbook.problems.some(({ at }) => at.file === file.file)) return;
    const audits = handbook.entries.audits;
    for (const audit of audits.filter(isInternalAudit)) reportBody(handbook, audit, report);
    // As long as no internal audit was held, document/mandatory-missing says what is lacking.
    const held = audits.filter((audit) => isInternalAudit(audit) && isHeldInCycle(handbook, audit));
    if (held.length === 0 || unreadIn(handbook, 'audits').length > 0) return;
    const { auditProgramme: programme } = handbook.config;
    if (!programme)
      report({
        at: file,
        ...say(
          'missing',
          held.map(({ id }) => id),
        ),
      });
    else if (!programme.approved || !programme.approvedBy)
      report({
        at: key(file, 'auditProgramme'),
        ...say('unapproved', programme.approved ? 'by' : programme.approvedBy ? 'when' : 'both'),
      });
    // One that is planned and was not held by its day is told by audit/not-held.
    if (audits.some((audit) => isInternalAudit(audit) && audit.data.status === 'planned')) return;
    const others = audits.filter(
      (audit) => isCertificationAudit(audit) && isAhead(handbook, audit),
    );
    report({
      at: programme ? key(file, 'auditProgramme') : file,
      ...say(
        'unplanned',
        others.map(({ id }) => id),
      ),
    });
  },
});

/** Says that an internal audit names the certification body among its auditors. */
function reportBody(
  { config }: Handbook,
  audit: Entry<'audits'>,
  report: Parameters<typeof rule.check>[1],
) {
  const bodies = [config.certification?.body, config.aims?.body, config.isms?.body]
    .flatMap((body) => (body === undefined ? [] : nameOf(body)))
    .filter((name) => name !== '');
  audit.data.auditors.forEach((auditor, index) => {
    const body = bodies.find((name) => auditor.toLowerCase().includes(name.toLowerCase()));
    if (body === undefined) return;
    report({
      at: field(audit, 'auditors', index),
      ...say('body', audit.id, body),
    });
  });
}

/** The name of a body without what stands in brackets after it. */
const nameOf = (body: string) => body.replace(/\s*\(.*\)\s*$/, '');
