import { about } from './about.ts';
import { body } from './body.ts';
import { clause } from './clause.ts';
import { common } from './common.ts';
import { control } from './control.ts';
import { controls } from './controls.ts';
import { crosswalk } from './crosswalk.ts';
import { due } from './due.ts';
import { entry } from './entry.ts';
import { footer } from './footer.ts';
import { gaps } from './gaps.ts';
import { header } from './header.ts';
import { home } from './home.ts';
import { lifecycle } from './lifecycle.ts';
import { navigation } from './navigation.ts';
import { notFound } from './not-found.ts';
import { obligations } from './obligations.ts';
import { proof } from './proof.ts';
import { register } from './register.ts';
import { regulations } from './regulations.ts';
import { soa } from './soa.ts';
import { states } from './states.ts';
import { supplier } from './supplier.ts';
import { system } from './system.ts';

/** English: the language in which messages are written first, so that the others take their type from it. */
export const en = {
  about,
  body,
  clause,
  common,
  control,
  controls,
  crosswalk,
  due,
  entry,
  footer,
  gaps,
  header,
  home,
  lifecycle,
  navigation,
  notFound,
  obligations,
  proof,
  register,
  regulations,
  soa,
  states,
  supplier,
  system,
};
