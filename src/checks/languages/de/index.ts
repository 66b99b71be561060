import { assessment } from './assessment.ts';
import { audit } from './audit.ts';
import { change } from './change.ts';
import { clause } from './clause.ts';
import { commitment } from './commitment.ts';
import { content } from './content.ts';
import { context } from './context.ts';
import { crosswalk } from './crosswalk.ts';
import { dataset } from './dataset.ts';
import { date } from './date.ts';
import { document } from './document.ts';
import { edition } from './edition.ts';
import { evidence } from './evidence.ts';
import { finding } from './finding.ts';
import { incident } from './incident.ts';
import { inventory } from './inventory.ts';
import { link } from './link.ts';
import { mdx } from './mdx.ts';
import { objective } from './objective.ts';
import { plan } from './plan.ts';
import { proof } from './proof.ts';
import { ref } from './ref.ts';
import { review } from './review.ts';
import { risk } from './risk.ts';
import { role } from './role.ts';
import { soa } from './soa.ts';
import { supplier } from './supplier.ts';
import { translation } from './translation.ts';
import type { RuleTexts } from '../texts.ts';

export { common } from './common.ts';

export const texts: RuleTexts = {
  ...assessment,
  ...audit,
  ...change,
  ...clause,
  ...commitment,
  ...content,
  ...context,
  ...crosswalk,
  ...dataset,
  ...date,
  ...document,
  ...edition,
  ...evidence,
  ...finding,
  ...incident,
  ...inventory,
  ...link,
  ...mdx,
  ...objective,
  ...plan,
  ...proof,
  ...ref,
  ...review,
  ...risk,
  ...role,
  ...soa,
  ...supplier,
  ...translation,
};
