import { handbookConfig } from '../../../schemas/handbook.ts';
import type { Handbook } from '../../handbook/types.ts';
import { factsOf } from '../cells.ts';
import type { Fact } from '../table/cell.ts';

/** What `handbook.yaml` says of the audit programme, field by field. */
export const programmeFacts = (
  handbook: Handbook,
  plan: NonNullable<Handbook['config']['auditProgramme']>,
): Fact[] =>
  factsOf(handbook, handbookConfig.shape.auditProgramme, plan).filter(
    ({ cell }) => cell.kind !== 'none',
  );
