import { currentHandbook } from './handbook/current.ts';
import { messagesFor } from './i18n/messages.ts';
import { withBase } from './render/links.ts';

/** Address of a path of the site, with the base path before it. */
export const href = (path: string) => withBase(currentHandbook().base, path);

/** The handbook of this site. */
export const handbook = () => currentHandbook().handbook;

/** What the interface says, in the language of this site. */
export const messages = () => messagesFor(handbook().config.language);
