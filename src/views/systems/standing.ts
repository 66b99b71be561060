import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { Cell } from '../table/cell.ts';
import { address, day, link, sentence, state, text } from '../table/make.ts';
import type { LifecycleSummary } from './lifecycle.ts';
import type { SupplierPage } from './supplier.ts';
import type { SystemPage } from './system.ts';

/** How things are with a system, for the first line of its page. */
export function systemStanding(
  handbook: Handbook,
  { data }: Entry<'inventory'>,
  { owner, assessment }: Pick<SystemPage, 'owner' | 'assessment'>,
): Cell[] {
  const { language } = handbook.config;
  const { obligations: o, system: t } = messagesFor(language);
  const { aiAct, impact, lastChanged, stage } = data;
  const tier = aiAct.inScope ? (aiAct.risk ? o.risk[aiAct.risk] : o.noTier) : o.notInScope;
  return [
    text(t.stage(word(language, stage))),
    text(t.tier(tier)),
    text(impact ? t.impact(word(language, impact)) : t.impactUndecided),
    state(handbook, 'assessment', assessment.state),
    sentence(t.owner, { role: link(owner) }),
    lastChanged === undefined
      ? text(t.lastChangedUnknown)
      : sentence(t.lastChanged, { day: day(lastChanged) }),
  ];
}

/** How things are with a supplier, partner or customer. */
export function supplierStanding(
  handbook: Handbook,
  { data }: Entry<'suppliers'>,
  { owner, assessed, nextReview, isSupplier, result }: SupplierPage,
): Cell[] {
  const { supplier: t } = messagesFor(handbook.config.language);
  return [
    ...(result === undefined ? [] : [state(handbook, 'supplier', result)]),
    text(t.country(data.country)),
    sentence(t.owner, { role: link(owner) }),
    ...(assessed !== undefined
      ? [sentence(t.assessed, { day: day(assessed) })]
      : isSupplier
        ? [{ kind: 'state', state: { icon: 'undecided', text: t.notAssessed } } as const]
        : []),
    ...(nextReview
      ? [
          sentence(t.nextReview, {
            day: day(nextReview.date, nextReview.state, nextReview.relative),
          }),
        ]
      : isSupplier
        ? [text(t.noNextReview)]
        : []),
  ];
}

/** How many systems there are, and of which a stage is not shown, for the page of the life cycle. */
export function lifecycleStanding(
  { config }: Handbook,
  { total, missing, unseen, unknown }: LifecycleSummary,
): (Cell | false)[] {
  const { lifecycle: t } = messagesFor(config.language);
  return [
    address('/inventory/', t.systems(total)),
    missing > 0 && text(t.missingCount(missing)),
    total > 0 &&
      missing === 0 &&
      unknown === 0 &&
      text(unseen > 0 ? t.noneMissingHere : t.noneMissing),
    unseen > 0 && { kind: 'state', state: { icon: 'undecided', text: t.unseenCount(unseen) } },
    unknown > 0 && { kind: 'state', state: { icon: 'undecided', text: t.unknownCount(unknown) } },
  ];
}
