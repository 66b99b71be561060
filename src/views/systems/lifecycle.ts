import { unknown } from '../../../schemas/fields.ts';
import type { Stage } from '../../../schemas/inventory.ts';
import {
  lifecycleOf,
  stageAnchor,
  stagesReached,
  systemsByStage,
  type LifecycleCell,
  type StageReached,
  type StageState,
} from '../../handbook/state/lifecycle.ts';
import { registerPages, registerPageSize, registerPath } from '../../addresses/sitemap.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { pageOf, type Paging } from '../paging.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';

type Origin = System['data']['origin'];

const knownOrigins = ['developed', 'embedded', 'procured'] as const satisfies readonly Origin[];

/** A stage of a system with what proves it. */
export interface LifecycleStage {
  stage: Stage;
  state: StageState;
  proof: ProofLink[];
  /** What the system names for the stage and is not about it. */
  notAbout: ProofLink[];
  missing: boolean;
}

/** Stages next to each other of which there is the same to say. */
export interface ToldStages extends Omit<LifecycleStage, 'stage'> {
  stages: Stage[];
}

export interface LifecycleRow {
  link: EntryLink;
  origin: Origin;
  cells: LifecycleStage[];
  /** Stages that the system has passed and that nothing shows. */
  missing: Stage[];
}

/** Systems that stand at one stage; at the turn of a page, a part of them. */
interface LifecycleGroup {
  stage: StageReached;
  /** The group began on an earlier page. */
  continued: boolean;
  /** Systems at the stage, on all pages. */
  total: number;
  rows: LifecycleRow[];
}

export interface LifecyclePage extends Paging {
  groups: LifecycleGroup[];
}

/** Systems by the stage at which they stand and by where they come from. */
export interface LifecycleSummary {
  /** The origins that are told apart; `unknown` only where some are. */
  origins: readonly Origin[];
  /** The stages; `unknown` only where systems are at one. */
  stages: {
    stage: StageReached;
    origins: Record<Origin, number>;
    total: number;
    /** Of these, systems with a passed stage that nothing shows. */
    missing: number;
    /** Where the group begins; undefined where no system stands at the stage. */
    path: string | undefined;
  }[];
  total: number;
  missing: number;
  /** Systems of which a stage that the supplier went through is not shown. */
  unseen: number;
  /** Systems of which the stage is unknown. */
  unknown: number;
}

/** A page of systems × stages, by the stage reached; counts from 1. */
export function lifecycleView(handbook: Handbook, page = 1): LifecyclePage {
  const all = systemsByStage(handbook);
  const { items, paging } = pageOf(all, page, lifecyclePath);
  const before = new Set(all.slice(0, (page - 1) * registerPageSize).map(({ data }) => data.stage));
  const groups = Map.groupBy(items, ({ data }) => data.stage);
  return {
    groups: [...groups].map(([stage, systems]) => ({
      stage,
      continued: before.has(stage),
      total: handbook.entries.inventory.filter(({ data }) => data.stage === stage).length,
      rows: systems.map((system) => lifecycleRow(handbook, system)),
    })),
    ...paging,
  };
}

export function lifecycleSummary(handbook: Handbook): LifecycleSummary {
  const pages = registerPages(systemsByStage(handbook));
  const { inventory } = handbook.entries;
  const reached = stagesReached.filter(
    (stage) => stage !== unknown || inventory.some(({ data }) => data.stage === unknown),
  );
  const rows = reached.map((stage) => {
    const systems = handbook.entries.inventory.filter(({ data }) => data.stage === stage);
    const page = pages.findIndex((of) => of.some(({ data }) => data.stage === stage)) + 1;
    const count = (origin: Origin) => systems.filter(({ data }) => data.origin === origin).length;
    return {
      stage,
      origins: {
        developed: count('developed'),
        embedded: count('embedded'),
        procured: count('procured'),
        unknown: count(unknown),
      },
      total: systems.length,
      missing: systems.filter((system) =>
        lifecycleOf(handbook, system).some(({ missing }) => missing),
      ).length,
      path: page > 0 ? `${lifecyclePath(page)}#${stageAnchor(stage)}` : undefined,
    };
  });
  return {
    origins: inventory.some(({ data }) => data.origin === unknown)
      ? [...knownOrigins, unknown]
      : knownOrigins,
    stages: rows,
    total: handbook.entries.inventory.length,
    missing: rows.reduce((sum, { missing }) => sum + missing, 0),
    unseen: inventory.filter((system) =>
      lifecycleOf(handbook, system).some(({ state }) => state === 'unseen'),
    ).length,
    unknown: rows.find(({ stage }) => stage === unknown)?.total ?? 0,
  };
}

/**
 * Stages of which there is something to say: those reached, and those ahead that have proof already.
 * Neighbours without proof stand together, since there is the same to say of each.
 */
export function stagesTold(cells: readonly LifecycleStage[]): ToldStages[] {
  const told: ToldStages[] = [];
  for (const { stage, ...rest } of cells) {
    const names = rest.proof.length + rest.notAbout.length;
    if ((rest.state === 'ahead' || rest.state === 'unknown') && names === 0) continue;
    const before = told.at(-1);
    const alike =
      before?.proof.length === 0 &&
      before.notAbout.length === 0 &&
      names === 0 &&
      before.state === rest.state &&
      before.missing === rest.missing;
    if (alike) before.stages.push(stage);
    else told.push({ stages: [stage], ...rest });
  }
  return told;
}

export function lifecycleRow(handbook: Handbook, system: System): LifecycleRow {
  const cells = lifecycleOf(handbook, system);
  return {
    link: linkTo(handbook, system.id),
    origin: system.data.origin,
    cells: cells.map((cell) => stageView(handbook, cell)),
    missing: cells.filter(({ missing }) => missing).map(({ stage }) => stage),
  };
}

/** Path of a page of the life cycle, counting from 1. */
const lifecyclePath = (page = 1) => registerPath('lifecycle', page);

const stageView = (
  handbook: Handbook,
  { stage, state, evidence, notAbout, missing }: LifecycleCell,
): LifecycleStage => ({
  stage,
  state,
  proof: evidence.map((proof) => proofLink(handbook, proof)),
  notAbout: notAbout.map((proof) => proofLink(handbook, proof)),
  missing,
});
