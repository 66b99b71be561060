import { beforeEach, describe, expect, it } from 'vitest';
import { inSite } from '../src/handbook/current.ts';
import type { Handbook } from '../src/handbook/types.ts';
import { shared } from '../src/shared.ts';
import { handbookOf } from './handbook/handbook-of.ts';

const handbook = handbookOf({});
let renderings = 0;
const render = () => Promise.resolve(`rendering ${++renderings}`);

/** Has a part rendered for a page, by `aims dev` (live) or `aims build`. */
const part = (of: Handbook, name: string, data: unknown, live = false) =>
  inSite({ handbook: of, base: '/', live, issues: [], reported: [], rules: [] }, () =>
    shared(of, name, data, render),
  );

beforeEach(() => {
  renderings = 0;
});

describe('a part that several pages have alike', () => {
  it('is rendered once for the same data', async () => {
    const tiny = handbookOf({});
    const first = await part(tiny, 'facts', { id: 'SYS-1' });
    expect(await part(tiny, 'facts', { id: 'SYS-1' })).toBe(first);
    expect(renderings).toBe(1);
  });

  it('is rendered for each name, for other data, and for another handbook', async () => {
    const tiny = handbookOf({});
    await part(tiny, 'facts', { id: 'SYS-1' });
    await part(tiny, 'duties', { id: 'SYS-1' });
    await part(tiny, 'facts', { id: 'SYS-2' });
    await part(handbookOf({}), 'facts', { id: 'SYS-1' });
    expect(renderings).toBe(4);
  });

  it('is rendered each time while components may change', async () => {
    await part(handbook, 'facts', {}, true);
    await part(handbook, 'facts', {}, true);
    expect(renderings).toBe(2);
  });
});
