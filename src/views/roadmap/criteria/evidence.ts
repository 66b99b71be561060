import { clauseRows } from '../../../handbook/lookup/clause-rows.ts';
import {
  ismsEvidenceOnly,
  provesNothing,
  validProofsOf,
} from '../../../handbook/state/control-state.ts';
import { isAimsProof, validityOf } from '../../../handbook/state/proof.ts';
import { registerPath } from '../../../addresses/sitemap.ts';
import type { Entry, Handbook } from '../../../handbook/types.ts';
import { controlRow } from '../../../standards/control-crosswalk.ts';
import { rowsPath } from '../../entries/register.ts';
import { shareOf } from '../criterion.ts';

/** Whether there is evidence for AI where that of the ISMS does not reach, all of it in date. */
export function evidenceCriteria(handbook: Handbook) {
  const { controls, evidence } = handbook.entries;
  const carried = clauseRows(handbook)
    .filter(({ disposition }) => disposition !== 'new')
    .map((row) => ({ ...row, id: row.clause }));
  const implemented = controls.filter(({ data }) => data.status === 'implemented');
  const withReused = controls.filter((control) =>
    validProofsOf(handbook, control).some((proof) => !isAimsProof(proof)),
  );
  const standsAlone = (control: Entry<'controls'>) => {
    const row = ismsEvidenceOnly(handbook, control);
    return row !== undefined && provesNothing(row);
  };
  const ofItsOwn = implemented.filter(({ id }) => {
    const row = controlRow(id);
    return row !== undefined && provesNothing(row);
  });
  const current = evidence.filter(({ data }) => data.status === 'current');
  return [
    shareOf(handbook, 'carried', '/crosswalk/#clauses', carried, ({ isms }) => isms !== undefined),
    shareOf(handbook, 'overlap', '/gaps/#controls', withReused, (control) => !standsAlone(control)),
    shareOf(handbook, 'madeNew', '/gaps/#controls', ofItsOwn, (control) =>
      validProofsOf(handbook, control).some(isAimsProof),
    ),
    shareOf(
      handbook,
      'inDate',
      registerPath('evidence'),
      current,
      (record) => validityOf(record, handbook.asOf) === 'valid',
      rowsPath(handbook, 'evidence', {
        filter: { column: 'status', value: 'current' },
        sort: 'validUntil',
      }),
    ),
  ];
}
