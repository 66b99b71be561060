import type { Current } from '../handbook/current.ts';
import { handbookIn, translated } from '../handbook/lookup/translations.ts';
import { memo } from '../memo.ts';
import type { Handbook, Language } from '../handbook/types.ts';
import { documentPath } from './sitemap.ts';

const languagesByPath = memo(
  (handbook: Handbook): ReadonlyMap<string, Language> =>
    new Map(translated(handbook).map(({ entry, language }) => [documentPath(entry), language])),
);

/**
 * The site as a page shows it: the page of a translation has its interface in the language of the
 * translation.
 *
 * @param path - of the page, without the base path: `/policies/POL-01/fr/`
 */
export function siteAt(site: Current, path: string): Current {
  const { handbook } = site;
  const language = languagesByPath(handbook).get(path);
  return language === undefined
    ? site
    : {
        ...site,
        handbook: handbookIn(handbook, language),
        sourceLanguage: handbook.config.language,
      };
}
