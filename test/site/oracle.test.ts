import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { markdownFeatures } from '../../src/handbook/reading/body.ts';
import { splitFrontMatter } from '../../src/handbook/reading/parts.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { SourceDocument } from '../../src/handbook/types.ts';
import { renderBody } from '../../src/render/render.ts';
import { exampleContent } from './build.ts';
import { normalize } from './normalize.ts';

// The renderer never runs a body; @astrojs/mdx compiles it to code and runs it. What both make of
// the example's bodies has to be the same.

const handbook = loadHandbook({ root: exampleContent });
const root = mkdtempSync(join(tmpdir(), 'aims-oracle-'));

const components: Record<string, string> = {
  'Ref.astro': '<a class="ref" href={`/ref/${Astro.props.to}/`}>{Astro.props.to}</a>',
  'Callout.astro': `<div class={\`callout \${Astro.props.type}\`} role="note"><p class="callout-title">{
    { note: 'Note', warning: 'Warning', tip: 'Tip' }[Astro.props.type]
  }</p><slot /></div>`,
  'Figure.astro': `<figure><img src={Astro.props.src} alt={Astro.props.alt} loading="lazy" />{
    Astro.props.caption && <figcaption>{Astro.props.caption}</figcaption>
  }</figure>`,
};

const page = `---
export const getStaticPaths = () =>
  Object.entries(import.meta.glob('../bodies/*.mdx', { eager: true })).map(([file, { Content }]) => ({
    params: { id: file.slice('../bodies/'.length, -'.mdx'.length) },
    props: { Content },
  }));
const { Content } = Astro.props;
---
<main><Content /></main>`;

beforeAll(async () => {
  for (const folder of ['src/pages', 'src/bodies', 'src/components'])
    mkdirSync(join(root, folder), { recursive: true });
  symlinkSync(join(toolRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  cpSync(join(toolRoot, 'package.json'), join(root, 'package.json'));
  for (const [name, source] of Object.entries(components))
    writeFileSync(join(root, 'src/components', name), source);
  writeFileSync(join(root, 'src/pages/[id].astro'), page);
  const imports = Object.keys(components)
    .map((name) => `import ${name.replace('.astro', '')} from '../components/${name}';`)
    .join('\n');
  for (const { id, file } of handbook.documents) {
    const body = splitFrontMatter(handbook.textOf(file))?.body.trim() ?? '';
    writeFileSync(join(root, 'src/bodies', `${id}.mdx`), `${imports}\n\n${body}\n`);
  }
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    integrations: [mdx()],
    markdown: { processor: satteri({ features: markdownFeatures }), syntaxHighlight: false },
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a body rendered here and by @astrojs/mdx', () => {
  it('is the same, whichever entry it is of', () => {
    const bodies = (htmlOf: (document: SourceDocument) => string) =>
      Object.fromEntries(
        handbook.documents.map((document) => [document.id, normalize(htmlOf(document))]),
      );
    const ours = bodies((document) => renderBody(document, { handbook, base: '/' }).html);
    const theirs = bodies(({ id }) => {
      const page = readFileSync(join(root, 'dist', id, 'index.html'), 'utf8');
      return /<main>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
    });
    expect(ours).toEqual(theirs);
  });

  it('is not empty', () => {
    expect(handbook.documents.length).toBeGreaterThan(100);
    for (const document of handbook.documents)
      expect(normalize(renderBody(document, { handbook, base: '/' }).html), document.file).not.toBe(
        '',
      );
  });
});
