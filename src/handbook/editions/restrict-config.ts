import { handbookConfig, type HandbookConfig } from '../../../schemas/handbook.ts';
import { admits, type Edition } from './edition.ts';
import type { Redact } from './redact.ts';
import { redactData } from './restrict-data.ts';

/** What `handbook.yaml` says to everybody. All else in it is internal, but for the Statement, which says it itself. */
const published = [
  ...(['title', 'organization', 'language', 'scope', 'isms', 'aims', 'concerns'] as const),
  ...(['reviewSoonDays', 'riskAppetite', 'brand', 'asOf'] as const),
] satisfies readonly (keyof HandbookConfig)[];

/** Whether an edition shows the Statement of Applicability as it is, with its document control. */
export const showsStatement = (edition: Edition, { soa }: Pick<HandbookConfig, 'soa'>): boolean =>
  admits(edition, soa.classification);

/** What an edition knows of `handbook.yaml`. */
export function restrictConfig(
  config: HandbookConfig,
  edition: Edition,
  redact: Redact,
): HandbookConfig {
  const shown: HandbookConfig =
    edition === 'public'
      ? { ...pick(config, published), soa: config.soa, checks: {} }
      : { ...config };
  // What was there at the baseline may have been withheld since.
  delete shown.baseline;
  const { treatmentPlan } = shown;
  return redactData(
    {
      ...shown,
      soa: withoutDigest(restrictStatement(config, edition)),
      ...(treatmentPlan && { treatmentPlan: withoutDigest(treatmentPlan) }),
    },
    handbookConfig,
    redact,
  );
}

/** Without the digest of what was approved: the edition has only a part of it. */
const withoutDigest = <Control extends { approvedText?: string | undefined }>({
  approvedText: _,
  ...control
}: Control) => control;

/** Document control of the Statement: of one that is withheld, its version at most. */
const restrictStatement = (config: HandbookConfig, edition: Edition): HandbookConfig['soa'] => {
  const { soa } = config;
  if (showsStatement(edition, config)) return soa;
  return {
    version: soa.public && edition === 'public' ? soa.version : '–',
    status: soa.public && edition === 'public' ? soa.status : 'draft',
    owner: '–',
    classification: soa.classification,
    ...(edition === 'public' && soa.public && { public: soa.public }),
    changes: [],
  };
};

const pick = <Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  names: readonly Name[],
): Pick<Whole, Name> =>
  Object.fromEntries(
    names.filter((name) => name in whole).map((name) => [name, whole[name]]),
  ) as Pick<Whole, Name>;
