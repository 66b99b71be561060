import type { Messages } from '../messages.ts';
import { about } from './about.ts';
import { assessments } from './assessments.ts';
import { audits } from './audits.ts';
import { body } from './body.ts';
import { clause } from './clause.ts';
import { common } from './common.ts';
import { control } from './control.ts';
import { controls } from './controls.ts';
import { crosswalk } from './crosswalk.ts';
import { documents } from './documents.ts';
import { due } from './due.ts';
import { entry } from './entry.ts';
import { findings } from './findings.ts';
import { footer } from './footer.ts';
import { gaps } from './gaps.ts';
import { header } from './header.ts';
import { home } from './home.ts';
import { keys } from './keys.ts';
import { lifecycle } from './lifecycle.ts';
import { map } from './map.ts';
import { navigation } from './navigation.ts';
import { notFound } from './not-found.ts';
import { objectives } from './objectives.ts';
import { obligations } from './obligations.ts';
import { print } from './print.ts';
import { proof } from './proof.ts';
import { register } from './register.ts';
import { regulations } from './regulations.ts';
import { risks } from './risks.ts';
import { roadmap } from './roadmap.ts';
import { roles } from './roles.ts';
import { soa } from './soa.ts';
import { start } from './start.ts';
import { states } from './states.ts';
import { supplier } from './supplier.ts';
import { system } from './system.ts';
import { tables } from './tables.ts';
import { traps } from './traps.ts';

/** French, in the terms of the ISO standards’ French editions and of the French text of Regulation (EU) 2024/1689. */
export const fr: Messages = {
  about,
  assessments,
  audits,
  body,
  clause,
  common,
  control,
  controls,
  crosswalk,
  documents,
  due,
  entry,
  findings,
  footer,
  gaps,
  header,
  home,
  keys,
  lifecycle,
  map,
  navigation,
  notFound,
  objectives,
  obligations,
  print,
  proof,
  register,
  regulations,
  risks,
  roadmap,
  roles,
  soa,
  start,
  states,
  supplier,
  system,
  tables,
  traps,
};
