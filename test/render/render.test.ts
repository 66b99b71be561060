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
    'files/flow.png': 'png',
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

  it('makes a link of an id that stands alone', () => {
    expect(htmlOf('| Policy |\n| --- |\n| POL-2 |')).toContain('>POL-2</a></td>');
  });

  it('makes a link of a clause number only where the word for clause stands before it', () => {
    expect(htmlOf('Clause 6.1.3, not 6.1.4.')).toContain(
      'Clause <a class="id" href="/clauses/clause-6/#6.1.3"',
    );
    expect(htmlOf('Clause 6.1.3, not 6.1.4.')).toContain('not 6.1.4.');
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
      '<span class="id">27001:A.5.1</span> Policies for information security</span>',
    );
  });

  it('follows links to files of the handbook, to attachments and to headings', () => {
    expect(htmlOf('[a](POL-2.mdx#scope)')).toContain('href="/policies/POL-2/#scope"');
    expect(htmlOf('[a](files/flow.png)', '/b/')).toContain('href="/b/files/flow.png"');
    expect(htmlOf('## Why\n\n[a](#why)')).toContain('href="#why"');
    expect(htmlOf('[a][one]\n\n[one]: POL-2.mdx')).toContain('href="/policies/POL-2/"');
    expect(htmlOf('![a][one]\n\n[one]: files/flow.png', '/b/')).toContain(
      'src="/b/files/flow.png"',
    );
  });

  it('keeps the ids of its headings apart from those of the page', () => {
    expect(htmlOf('## Decision\n\n## Decision')).toBe(
      '<h2 id="decision-1">Decision</h2>\n<h2 id="decision-2">Decision</h2>',
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

  it('leaves comments out, and quotes as they were written', () => {
    expect(htmlOf('{/* not for readers */}\n\n"quoted" -- text...')).toBe(
      '<p>"quoted" -- text...</p>',
    );
  });
});
