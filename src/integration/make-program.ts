import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import {
  codeFolder,
  knownFile,
  load,
  type Internals,
  type Known,
  type PageStyles,
} from './program.ts';

/**
 * Has Astro make the program, and nothing else: no page is rendered.
 *
 * @param folder - where Astro puts it: an absolute path
 * @param keep - is called once it is there; Astro removes its code after that
 */
export const programOnly = (folder: string, keep: () => void): AstroIntegration => ({
  name: 'aims-program',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((astro) => ({
        ...astro,
        async setup() {
          const code = join(folder, codeFolder);
          const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry'));
          if (entry === undefined) throw new Error('Astro made no program that renders pages.');
          const { app } = await load(join(code, entry));
          let given: Internals | undefined;
          const take = app.setInternals.bind(app);
          app.setInternals = (internals) => {
            given = internals;
            take(internals);
          };
          await astro.setup?.();
          if (!given) throw new Error('Astro gave its program no style sheets.');
          const pages = [...given.pagesByKeys].map(([key, { styles }]): [string, PageStyles] => [
            key,
            { styles },
          ]);
          writeFileSync(join(folder, knownFile), JSON.stringify({ entry, pages } satisfies Known));
        },
        getStaticPaths: () => Promise.resolve([]),
      }));
    },
    'astro:build:generated': keep,
  },
});
