import type { Messages } from '../i18n/messages.ts';

/** What scripts say, in the language of the handbook: `Page.astro` puts it on the page. */
export const texts = JSON.parse(document.body.dataset['tables'] ?? '{}') as Messages['tables'];

/** A message with its values: "{shown} of {total}". */
export const filled = (message: string, values: Record<string, number>): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) =>
    (values[name] ?? 0).toLocaleString(document.documentElement.lang),
  );
