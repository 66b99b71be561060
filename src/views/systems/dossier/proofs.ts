import type { Stage } from '../../../../schemas/inventory.ts';
import { coverageOf } from '../../../handbook/state/control-coverage.ts';
import { applies, appliesTo, isExcluded } from '../../../handbook/state/control-state.ts';
import { lifecycleOf } from '../../../handbook/state/lifecycle.ts';
import { recordKey, obligationsOf } from '../../../handbook/state/obligations.ts';
import { entryOf } from '../../../handbook/lookup/entry-of.ts';
import {
  isAbout,
  isThere,
  proofsNamed,
  validityOf,
  type Proof,
} from '../../../handbook/state/proof.ts';
import type { Handbook, System } from '../../../handbook/types.ts';
import { messagesFor } from '../../../i18n/messages.ts';
import { capitalized } from '../../../i18n/terms.ts';
import { linkTo, numbered } from '../../links.ts';
import { proofLink } from '../../proof-link.ts';
import type { Cell } from '../../table/cell.ts';
import { link, proof, state, text } from '../../table/make.ts';
import { heldOr, type Found, type Piece } from './piece.ts';

/** The evidence of a stage of the system's life. */
export function stagePiece(handbook: Handbook, system: System, stage: Stage): Piece {
  const { language } = handbook.config;
  const { dossier: t } = messagesFor(language);
  const cell = lifecycleOf(handbook, system).find((candidate) => candidate.stage === stage);
  const there = cell?.evidence.filter((each) => isThere(each, handbook.asOf)) ?? [];
  const found = (): Found => {
    if (there.length > 0) return { kind: 'held', cell: proofCell(handbook, there) };
    if (cell?.state === 'not-ours' || cell?.state === 'unseen')
      return { kind: 'not-applicable', cell: state(handbook, 'stage', cell.state) };
    if (cell?.state === 'ahead' || cell?.state === 'current')
      return { kind: 'ahead', cell: state(handbook, 'stage', cell.state) };
    return { kind: 'missing', fill: t.fill.stage(`lifecycle.${stage}`) };
  };
  return { label: capitalized(language, stage), found: found() };
}

/** The valid evidence of a control that is about the system. */
export function controlPiece(handbook: Handbook, system: System, id: string): Piece {
  const { dossier: t } = messagesFor(handbook.config.language);
  const control = entryOf(handbook, 'controls', id);
  const found = (): Found => {
    if (!control || !(applies(control) || isExcluded(control)))
      return { kind: 'missing', fill: t.fill.controlUndecided(id) };
    if (!appliesTo(control, system.id))
      return { kind: 'not-applicable', cell: link(linkTo(handbook, id)) };
    const { proofs } = coverageOf(handbook, control, system);
    return heldOr(
      proofs.length > 0 ? proofCell(handbook, proofs) : undefined,
      t.fill.control('evidence', id),
    );
  };
  return { label: numbered(linkTo(handbook, id)), found: found() };
}

/** The valid evidence that a duty is met for the system: `72`. */
export function dutyPiece(handbook: Handbook, system: System, article: string): Piece {
  const { dossier: t } = messagesFor(handbook.config.language);
  const row = obligationsOf(handbook, system).find(({ obligation }) =>
    obligation.refs.includes(article),
  );
  const key = (row && recordKey(system, row.obligation)) ?? article;
  const proofs = proofsNamed(handbook, row?.record?.evidence ?? []).filter(
    (each) => isAbout(each, system.id) && validityOf(each, handbook.asOf) === 'valid',
  );
  return {
    label: row ? `${row.obligation.article}` : `Art. ${article}`,
    found:
      row?.record?.status === 'not-applicable'
        ? { kind: 'not-applicable', cell: text(row.record.note ?? '') }
        : heldOr(
            row?.record?.status === 'done' && proofs.length > 0
              ? proofCell(handbook, proofs)
              : undefined,
            t.fill.duty(`duties."${key}".evidence`, 'status: done'),
          ),
  };
}

/** The EU declaration of conformity, if its record is about the system. */
export function declarationPiece(handbook: Handbook, system: System): Piece {
  const { dossier: t } = messagesFor(handbook.config.language);
  const id = system.data.conformity?.declaration;
  const proofs = proofsNamed(handbook, id === undefined ? [] : [id]).filter(
    (each) => isAbout(each, system.id) && isThere(each, handbook.asOf),
  );
  return {
    label: t.labels.declaration,
    found: heldOr(
      proofs.length > 0 ? proofCell(handbook, proofs) : undefined,
      t.fill.field('conformity.declaration'),
    ),
  };
}

const proofCell = (handbook: Handbook, proofs: readonly Proof[]): Cell =>
  proof(proofs.map((each) => proofLink(handbook, each)));
