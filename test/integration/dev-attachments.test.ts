import { describe, expect, it } from 'vitest';
import { attachmentTypes } from '../../src/handbook/reading/attachments.ts';
import { headersFor } from '../../src/integration/dev-attachments.ts';
import { pathInSite } from '../../src/integration/path-in-site.ts';

describe('what a browser is told of an attachment', () => {
  it.each(attachmentTypes)('is the type of a .%s, and not to look for another', (type) => {
    const headers = headersFor(`files/plan.${type.toUpperCase()}`);
    expect(headers['content-type']).not.toMatch(/octet-stream|html|xml;|svg|javascript/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(attachmentTypes.filter((type) => type !== 'pdf'))('keeps a .%s in a sandbox', (type) => {
    expect(headersFor(`files/plan.${type}`)['content-security-policy']).toMatch(/\bsandbox\b/);
  });

  it.each(['html', 'svg', 'js', 'xhtml', 'exe', ''])(
    'is to save a .%s, never to show it',
    (type) => {
      expect(headersFor(`files/plan.${type}`)).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
      });
    },
  );
});

describe('the path of a request', () => {
  it.each([
    ['/files/a%20b.pdf?x=1#y', '/', 'files/a b.pdf'],
    ['/book/files/a.pdf', '/book/', 'files/a.pdf'],
    ['/files/a.pdf', '/book/', undefined],
    ['/%ZZ', '/', undefined],
    ['//', '/', undefined],
    [undefined, '/', ''],
  ])('of %s below %s is %s', (url, base, path) => {
    expect(pathInSite(url, base)).toBe(path);
  });
});
