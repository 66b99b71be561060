import type { Command } from 'commander';
import { controlledDocuments } from '../handbook/lookup/controlled-documents.ts';
import { fieldOfWhole, type WholeText } from '../handbook/state/approved-text.ts';
import { undecidedRows } from '../handbook/state/statement-state.ts';
import type { Handbook } from '../handbook/types.ts';
import {
  approvedDocument,
  approvedWholeText,
  type Approval,
  type FileToWrite,
} from '../handbook/writing/approval.ts';
import {
  handbookToEdit,
  noSuchEntry,
  refuse,
  withEditOptions,
  writeContent,
  type EditOptions,
} from './edit.ts';
import { UsageError } from './exit.ts';

interface ApproveOptions extends EditOptions {
  by?: string;
  version?: string;
  keep?: boolean;
}

export const addApprove = (program: Command) =>
  withEditOptions(program.command('approve'), 'approved')
    .description(
      'write into documents that they were approved, with the digest of the text that was approved',
    )
    .argument(
      '<id...>',
      'policies, clauses and impact assessments; `soa` for the Statement of Applicability, `plan` for the treatment plan',
    )
    .option('--by <role>', 'the role that approved (default: the one that is written)')
    .option(
      '--version <version>',
      'the version that was approved (default: the one that is written)',
    )
    .option(
      '--keep',
      'keep the approval that is written, and record the digest of the text as it is: how to begin with documents that were approved before',
    )
    .action((ids: string[], options: ApproveOptions) => {
      const given = [options.by, options.date, options.version, options.nextReview];
      if (options.keep && given.some((value) => value !== undefined))
        throw new UsageError('--keep takes the approval as it is written: give no other with it.');
      const { handbook, date } = handbookToEdit(options);
      const targets = [...new Set(ids)].map((id) => targetOf(handbook, id));
      if (options.version !== undefined && targets.length > 1)
        throw new UsageError('Give --version for one document at a time.');
      const faults = targets.flatMap((target) => faultOf(target, options.keep) ?? []);
      if (faults.length > 0) return refuse(faults);
      const approvals = targets.map((target) => ({
        target,
        approval: {
          by: roleOf(handbook, options.by ?? target.by, target.id),
          date: (options.keep && target.on) || date,
          version: options.version ?? target.version,
          nextReview: options.nextReview,
        },
      }));
      // The Statement and the plan are in one file, so that the second is written into what the first made.
      const wholes = approvals.filter(({ target }) => target.whole !== undefined);
      if (wholes.length > 1)
        throw new UsageError('Approve the Statement and the treatment plan one after the other.');
      writeContent(
        handbook,
        approvals.map(({ target, approval }) => target.write(approval)),
        approvals.map(
          ({ target, approval }) =>
            `${target.id}: version ${approval.version}, approved by ${approval.by} on ${approval.date}.`,
        ),
      );
    });

/** What is approved. */
interface Target {
  id: string;
  whole: WholeText | undefined;
  version: string;
  by: string | undefined;
  /** The day of the approval that is written. */
  on: string | undefined;
  isApproved: boolean;
  /** Why it cannot be approved as it is. */
  fault: string | undefined;
  write: (approval: Approval) => FileToWrite;
}

const faultOf = ({ id, fault, on, by, isApproved }: Target, keep?: boolean): string | undefined =>
  fault ??
  (keep && !(isApproved && on && by)
    ? `${id} is not approved, so there is no approval to keep.`
    : undefined);

function targetOf(handbook: Handbook, id: string): Target {
  if (id === 'soa' || id === 'plan') return wholeTarget(handbook, id);
  const documents = controlledDocuments(handbook);
  const document = documents.find((each) => each.id === id);
  if (!document)
    throw noSuchEntry(
      handbook,
      id,
      'only policies, clauses and impact assessments are approved, and `soa` and `plan`',
      documents.map((each) => each.id),
    );
  return {
    id,
    whole: undefined,
    version: document.data.version,
    by: document.data.approvedBy,
    on: document.data.approved,
    isApproved: document.data.status === 'approved',
    fault:
      document.data.status === 'retired'
        ? `${id} is retired. Set another status before you have it approved.`
        : undefined,
    write: (approval) => approvedDocument(handbook, document, approval),
  };
}

function wholeTarget(handbook: Handbook, whole: WholeText): Target {
  if (handbook.problems.some(({ at }) => at.file === 'handbook.yaml'))
    throw new UsageError('handbook.yaml has errors. Run `aims check` and correct them first.');
  const control = handbook.config[fieldOfWhole[whole]];
  if (!control)
    throw new UsageError(
      'There is no treatment plan yet. Add `treatmentPlan` with `version: "1.0"` and `status: draft` to handbook.yaml.',
    );
  const undecided = whole === 'soa' ? undecidedRows(handbook) : 0;
  return {
    id: whole,
    whole,
    version: control.version,
    by: control.approvedBy,
    on: control.approved,
    isApproved: control.status === 'approved',
    fault:
      undecided > 0
        ? `The Statement has ${undecided === 1 ? '1 row' : `${undecided} rows`} that nobody has decided. Decide on every row before it is approved.`
        : undefined,
    write: (approval) => approvedWholeText(handbook, whole, approval),
  };
}

function roleOf(handbook: Handbook, role: string | undefined, id: string): string {
  if (role === undefined)
    throw new UsageError(`Nothing says who approved ${id}. Name the role with --by ROLE.`);
  if (handbook.byId.get(role)?.collection !== 'roles')
    throw noSuchEntry(
      handbook,
      role,
      '--by takes the id of a role',
      handbook.entries.roles.map((each) => each.id),
    );
  return role;
}
