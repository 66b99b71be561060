import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';

describe('the progress of what takes time', () => {
  let now = 0;
  const written: string[] = [];
  const terminal = { isTTY: true, write: (text: string) => written.push(text) };

  beforeEach(() => {
    now = 0;
    written.length = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    vi.stubEnv('CI', undefined);
    vi.stubEnv('TERM', 'xterm');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('is a line on a terminal after two seconds, and gone at the end', () => {
    const progress = startProgress('Preparing', terminal);
    progress.at('Page 1 of 3');
    now = 2500;
    progress.at('Page 2 of 3');
    progress.at('Page 3 of 3');
    progress.end();
    progress.end();
    expect(written).toEqual(['\r\u001b[KPage 2 of 3', '\r\u001b[K']);
  });

  it('says first what is done before there is anything to count', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const progress = startProgress('Preparing', terminal);
    vi.advanceTimersByTime(2000);
    progress.end();
    vi.useRealTimers();
    expect(written).toEqual(['\r\u001b[KPreparing', '\r\u001b[K']);
  });

  it('leaves nothing of work that was done at once', () => {
    const progress = startProgress('Preparing', terminal);
    progress.at('Page 1 of 1');
    progress.end();
    expect(written).toEqual([]);
  });

  it('is not written where nobody looks: into a file, on a build server, on a terminal without cursor', () => {
    const late = (to: { isTTY?: boolean; write: (text: string) => number }) => {
      const progress = startProgress('Preparing', to);
      now += 9000;
      progress.at('Page 1 of 3');
      progress.end();
    };
    late({ ...terminal, isTTY: false });
    vi.stubEnv('CI', 'true');
    late(terminal);
    vi.stubEnv('CI', undefined);
    vi.stubEnv('TERM', 'dumb');
    late(terminal);
    expect(written).toEqual([]);
  });
});
