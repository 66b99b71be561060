/**
 * Makes a bare Astro site of the bodies of a handbook, to measure against: Astro's own glob loader,
 * `@astrojs/mdx`, one trivial page per entry, no schema, no styles, no links, no search. What
 * `astro build` needs for it is the least that anyone pays who writes entries as MDX in Astro:
 * `node test/real/bare-site.ts CONTENT OUT`.
 */
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { collectionNames } from '../../schemas/fields.ts';

const project = join(import.meta.dirname, '../..');

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare-site", "private": true, "type": "module" }\n',
  'astro.config.mjs': `
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], cacheDir: './cache', devToolbar: { enabled: false } });
`,
  // The usual ids drop the dots of A.2.2, so that entries would fall together.
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const generateId = ({ entry }) => entry.replace(/\\.mdx$/, '');

export const collections = {
  entries: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx', generateId }) }),
};
`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Callout from '../Callout.astro';
import Figure from '../Figure.astro';
import Ref from '../Ref.astro';

export const getStaticPaths = async () =>
  (await getCollection('entries')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<!doctype html>
<title>{entry.data.title ?? entry.id}</title>
<Content components={{ Callout, Figure, Ref }} />
`,
  'src/Ref.astro': '<a>{Astro.props.to}</a>\n',
  'src/Callout.astro': '<aside><slot /></aside>\n',
  'src/Figure.astro': '<figure><img src={Astro.props.src} alt={Astro.props.alt} /></figure>\n',
};

/**
 * Writes the site. It runs on the project's own packages: `astro build` inside it.
 *
 * @param content - absolute path of the content folder whose entries it takes
 * @param root - absolute path of the site; what stands there is removed
 */
export function writeBareSite(content: string, root: string): void {
  rmSync(root, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text.trimStart());
  }
  for (const name of collectionNames) {
    if (existsSync(join(content, name)))
      cpSync(join(content, name), join(root, 'content', name), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
}

if (import.meta.main) {
  const [, , content, root] = process.argv;
  if (!content || !root)
    throw new Error('Name two folders: node test/real/bare-site.ts CONTENT OUT');
  writeBareSite(resolve(content), resolve(root));
}
