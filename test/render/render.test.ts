import { describe, expect, it } from 'vitest';
import { renderBody } from '../../src/render/render.ts';
import { handbookIn, role } from '../handbook/content-folder.ts';

const policy = (body: string) =>
  `---\ntitle: Policy\nowner: lead\nkind: policy\norigin: aims\nversion: "1.0"\nstatus: draft\n---\n${body}`;

/** HTML of the body of a policy in a handbook that has a role `lead` and a control `A.2.2`. */
function htmlOf(body: string, base = '/') {
  const handbook = handbookIn({
    'roles/lead.mdx': role(),
    'policies/POL-1.mdx': policy(body),
    'policies/POL-2.mdx': policy('## Scope\n'),
    'clauses/clause-6.mdx': policy(''),
    'controls/A.2.2.mdx': policy(''),
    'files/flow.png': Buffer.from('89504e470d0a1a0a', 'hex'),
  });
  const document = handbook.documents.find(({ id }) => id === 'POL-1');
  if (!document) throw new Error('POL-1 was not read.');
  return renderBody(document, { handbook, base }).html;
}

describe('a body', () => {
  it('makes links of the ids in its prose, with the title at hand, under the base path', () => {
    expect(htmlOf('See POL-2, and A.2.2.', '/b/')).toBe(
      '<p>See <a class="id" href="/b/policies/POL-2/" title="Policy">POL-2</a>, and <a class="id" href="/b/controls/A.2.2/" title="AI policy">A.2.2</a>.</p>',
    );
  });

  it('gives no id twice, whatever footnotes and headings are called', () => {
    const html = htmlOf(
      '## note-fn-1\n\n## note-fnref-2-2\n\na[^a] b[^a] c[^a-2] d[^1]\n\n[^a]: A\n[^a-2]: B\n[^1]: C\n',
    );
    const ids = [...html.matchAll(/ id="(.*?)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('makes a link of an id that stands alone', () => {
    expect(htmlOf('| Policy |\n| --- |\n| POL-2 |')).toContain('>POL-2</a></td>');
  });

  it('makes a link of a clause number only where the word for clause stands before it', () => {
    expect(htmlOf('Clause 6.1.3, not 6.1.4.')).toContain(
      'Clause <a class="id" href="/clauses/clause-6/#6.1.3"',
    );
    expect(htmlOf('Clause 6.1.3, not 6.1.4.')).toContain('not 6.1.4.');
  });

  it('makes no link of numbers of other documents, whatever says that they are', () => {
    const plain = (body: string) => expect(htmlOf(body), body).not.toContain('<a ');
    plain(
      '| Control of ISO/IEC 27001 | Subject |\n| --- | --- |\n| A.2.2 of ISO/IEC 27001:2013 | roles |',
    );
    plain('| Contract | Subject |\n| --- | --- |\n| clause 6.1 | notice |');
    plain('The contract says:\n\n- clause 6.1: notice\n- **clause 6.2**: price');
    plain('## The GDPR\n\nSee clause 6.1.');
    plain('**Clause 6.1** of the *supplier contract*');
    plain('## 6.1 Notice\n\nSee clause 6.1.');
    expect(htmlOf('## The GDPR\n\nSee clause 6.1 of ISO/IEC 42001.')).toContain('#6.1"');
    expect(
      htmlOf('| ISO/IEC 42001 | GDPR |\n| --- | --- |\n| clause 6.1 | Article 6.1 |'),
    ).toContain('<td>clause <a class="id" href="/clauses/clause-6/#6.1"');
  });

  it('leads from a control of ISO/IEC 27001 to the crosswalk', () => {
    expect(htmlOf('See 27001:A.8.2.')).toContain('href="/crosswalk/#27001-A.8.2"');
  });

  it('leaves ids alone in code, headings, links, and where they name the document itself', () => {
    expect(htmlOf('`POL-2` [POL-2](https://a.example) POL-1')).toBe(
      '<p><code>POL-2</code> <a href="https://a.example">POL-2</a> POL-1</p>',
    );
    expect(htmlOf('## POL-2')).toBe('<h2 id="pol-2">POL-2</h2>');
  });

  it('shows a reference with id and title, and a role by its title alone', () => {
    expect(htmlOf('<Ref to="POL-2" />')).toContain('<span class="id">POL-2</span> Policy</a>');
    expect(htmlOf('<Ref to="lead" />')).toContain('>Lead</a>');
    expect(htmlOf('<Ref to="27001:A.5.1" />')).toContain(
      '<a class="ref" href="/crosswalk/#27001-A.5.1"><span class="id">27001:A.5.1</span> Policies for information security</a>',
    );
  });

  it('lets a text say its own direction, where it has letters that run from right to left', () => {
    expect(htmlOf('نظام (POL-2)\n\nA system\n\n- نظام\n- A system')).toMatch(
      /^<p dir="auto">.*<\/p>\n<p>A system<\/p>\n<ul dir="auto">\n<li>/,
    );
    expect(htmlOf('## מערכת')).toContain('dir="auto"');
  });

  it('keeps what a link asks a register for', () => {
    expect(htmlOf('[a](/controls/?state=planned&q=b%20c#A.2.2)', '/b/')).toContain(
      'href="/b/controls/?state=planned&#x26;q=b%20c#A.2.2"',
    );
    expect(htmlOf('[a](</controls/?q=two words>)')).toContain('href="/controls/?q=two%20words"');
    expect(htmlOf('## Why\n\n[a](?q=x#why)')).toContain('href="/policies/POL-1/?q=x#why"');
  });

  it('follows links to files of the handbook, to attachments and to headings', () => {
    expect(htmlOf('[a](POL-2.mdx#scope)')).toContain('href="/policies/POL-2/#scope"');
    expect(htmlOf('[a](files/flow.png)', '/b/')).toContain('href="/b/files/flow.png"');
    expect(htmlOf('## Why\n\n[a](#why)')).toContain('href="#why"');
    expect(htmlOf('[a](/soa/?state=open#A.2.2)', '/b/')).toContain(
      'href="/b/soa/?state=open#A.2.2"',
    );
    expect(htmlOf('[a](files/flow.png#page=3)')).toContain('href="/files/flow.png#page=3"');
    expect(htmlOf('[a][one]\n\n[one]: POL-2.mdx')).toContain('href="/policies/POL-2/"');
    expect(htmlOf('![a][one]\n\n[one]: files/flow.png', '/b/')).toContain(
      'src="/b/files/flow.png"',
    );
  });

  it('keeps the ids of its headings apart from those of the page', () => {
    expect(htmlOf('## History\n\n## History\n\n## Decision')).toBe(
      '<h2 id="history-1">History</h2>\n<h2 id="history-2">History</h2>\n<h2 id="decision">Decision</h2>',
    );
  });

  it('never runs code, and never lets anything through that could', () => {
    const html = htmlOf(
      [
        "import x from 'node:fs'",
        '{process.env.HOME}',
        '<script>alert(1)</script>',
        '<a href="javascript:alert(1)" onclick="alert(1)">one</a>',
        '[two](javascript:alert(1)) [three](jAvAsCrIpT:alert(1)) [four](data:text/html,x)',
        '<img src="x" onerror="alert(1)" />',
        '<iframe src="https://evil.example"></iframe>',
        '<details open onclick="alert(1)"><summary>five</summary>six</details>',
      ].join('\n\n'),
    );
    expect(html).not.toMatch(
      /<script|<img|<iframe|javascript:|data:|onclick|onerror|process\.env|import/i,
    );
    for (const word of ['one', 'two', 'three', 'four', 'five', 'six']) expect(html).toContain(word);
    expect(html).toContain('<details open><summary>five</summary>');
  });

  it.each([
    ['a tab in the scheme', 'java&Tab;script:alert(1)'],
    ['a line break in it', 'java&NewLine;script:alert(1)'],
    ['a control character before it', '&#1;javascript:alert(1)'],
    ['a colon by its name', 'javascript&colon;alert(1)'],
    ['another scheme', 'vbscript:x'],
    ['content', 'data:text/html,x'],
    ['no scheme, and another site', '//evil.example'],
    ['backslashes', '\\\\\\\\evil.example'],
    ['a backslash and a slash', '/\\\\evil.example'],
  ])('makes text of a link whose address has %s', (_, url) => {
    const html = htmlOf(`[one](<${url}>) [two][a] ![three][a] ![four](<${url}>)\n\n[a]: <${url}>`);
    expect(html).toBe('<p>one two three four</p>');
  });

  it('shows no image that is none of the handbook, and says what it would have shown', () => {
    const remote = 'https://evil.example/x.png';
    const html = htmlOf(
      `![one](${remote}) ![two][a] ![three](HTTPS:evil.example) ![four](POL-2.mdx) ![five](none.png)\n\n<Figure src="${remote}" alt="six" caption="seven" />\n\n[a]: ${remote}`,
    );
    expect(html).toBe(
      '<p>one two three four five</p>\n<figure><p>six</p><figcaption>seven</figcaption></figure>',
    );
  });

  it('follows a link to another site, to a mailbox and to a telephone', () => {
    for (const url of ['https://a.example/b?c#d', 'HTTP://a.example', 'mailto:a@b.ch', 'tel:+41'])
      expect(htmlOf(`[a](${url})`)).toBe(`<p><a href="${url}">a</a></p>`);
  });

  it('leaves comments out, and quotes as they were written', () => {
    expect(htmlOf('{/* not for readers */}\n\n"quoted" -- text...')).toBe(
      '<p>"quoted" -- text...</p>',
    );
  });
});
