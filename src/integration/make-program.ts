import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { codeFolder, knownFile, type Known, type PageStyles } from './program.ts';

/**
 * Has Astro make the program, and nothing else: no page is rendered.
 *
 * @param folder - where Astro puts it: an absolute path
 * @param keep - is called once it is there; Astro removes its code after that
 */
export function programOnly(folder: string, keep: () => void): AstroIntegration {
  let pages: ReadonlyMap<string, PageStyles>;
  return {
    name: 'aims-program',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'aims-nothing',
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('There is no page to render.')),
        });
      },
      // Which style sheets a page has is known once all is bundled.
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:generated': () => {
        const names = readdirSync(join(folder, codeFolder));
        const entry = names.find((name) => name.startsWith('prerender-entry'));
        if (entry === undefined) throw new Error('Astro made no program that renders pages.');
        const known: Known = {
          entry,
          pages: [...pages].map(([key, { styles }]) => [key, { styles }]),
        };
        writeFileSync(join(folder, knownFile), JSON.stringify(known));
        keep();
      },
    },
  };
}
