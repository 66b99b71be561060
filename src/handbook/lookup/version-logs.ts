import type { Entry, Handbook } from '../types.ts';
import { controlledDocuments, type ControlledDocument } from './controlled-documents.ts';

/** A document under document control, with what it says of its versions. */
export interface VersionLog extends Pick<
  Entry<'policies'>['data'],
  'changes' | 'version' | 'status' | 'approved'
> {
  /** The Statement and the treatment plan are no entries: `handbook.yaml` keeps their versions. */
  of: 'soa' | 'treatmentPlan' | ControlledDocument;
}

/** The version logs of a handbook: of the Statement, the treatment plan and every document under document control. */
export const versionLogs = (handbook: Handbook): VersionLog[] => {
  const { soa, treatmentPlan } = handbook.config;
  return [
    { of: 'soa', ...soa },
    ...(treatmentPlan ? [{ of: 'treatmentPlan' as const, ...treatmentPlan }] : []),
    ...controlledDocuments(handbook).map((entry) => ({ of: entry, ...entry.data })),
  ];
};
