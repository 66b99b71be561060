/**
 * Times `aims build` and `aims check` of the handbook of 1,530 real systems, beside `astro build` of
 * a bare site of the same bodies, in alternation: `node test/real/benchmark.ts [ROUNDS]`.
 *
 * Time is wall-clock time; memory is the largest resident set of a single process, as the kernel
 * counts it for a process and all that it waited for. Both come from `time`, GNU's on Linux and
 * BSD's on macOS. Nothing of the content is in a cache: every round has folders of its own, which
 * are removed at the end only, since ext4 is slow to make files where it has just deleted some. One
 * round goes before, uncounted: the file system has then read what it has to, and Node has compiled
 * what it runs, of Astro alone as well. What else runs on the machine shows in the spread; the figure
 * to compare is the median.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBareSite } from './bare-site.ts';
import { writeRegisterHandbook } from './nl-register.ts';

const project = join(import.meta.dirname, '../..');
const aims = join(project, 'src/cli/aims.mjs');

interface Run {
  seconds: number;
  /** Megabytes (10⁶ bytes). */
  peak: number;
}

const rounds = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'aims-benchmark-'));
const content = join(folder, 'content');

try {
  const systems = writeRegisterHandbook(content);
  console.log(`${systems.length} systems beside the example, ${rounds} rounds after a warm-up.\n`);
  const builds: Run[] = [];
  const bares: Run[] = [];
  const checks: Run[] = [];
  for (let round = 0; round <= rounds; round++) {
    const site = join(folder, `site-${round}`);
    const bare = join(folder, `bare-${round}`);
    writeBareSite(content, bare);
    const all = [
      measure([aims, 'build', '--content', content, '--out', site], project),
      measure([join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], bare),
      measure([aims, 'check', '--content', content], project),
    ] as const;
    console.log(`${round === 0 ? 'warm-up' : `round ${round}`}  ${all.map(show).join('   ')}`);
    if (round === 0) continue;
    builds.push(all[0]);
    bares.push(all[1]);
    checks.push(all[2]);
  }

  const [build, astro, check] = [median(builds), median(bares), median(checks)];
  console.log(`
               seconds   peak MB
aims build   ${row(build)}
bare Astro   ${row(astro)}
aims check   ${row(check)}

aims build / bare Astro   time   ${ratio(build.seconds, astro.seconds, 0.6)}
aims build / bare Astro   memory ${ratio(build.peak, astro.peak, 0.8)}
aims check / aims build   time   ${ratio(check.seconds, build.seconds, 0.2)}

Where the time of a check goes:`);
  spawnSync(process.execPath, [join(import.meta.dirname, 'check-times.ts'), content], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @throws Error where the program fails, with what it printed */
function measure(args: string[], cwd: string): Run {
  // What was written before is on the disk before the clock starts.
  spawnSync('sync');
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/time',
    [process.platform === 'darwin' ? '-l' : '-v', process.execPath, ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_COMPILE_CACHE: join(folder, 'compiled'),
      },
    },
  );
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${(stdout + stderr).slice(-4000)}`);
  const linux =
    /Elapsed .*?: (?:(\d+):)?(\d+):([\d.]+)\n[\s\S]*Maximum resident set size \(kbytes\): (\d+)/.exec(
      stderr,
    );
  if (linux) {
    const [, hours = '0', minutes, seconds, kilobytes] = linux;
    return {
      seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
      peak: (Number(kilobytes) * 1024) / 1e6,
    };
  }
  const mac = /([\d.]+) real[\s\S]*?(\d+)\s+maximum resident set size/.exec(stderr);
  if (!mac) throw new Error(`/usr/bin/time is neither GNU's nor BSD's:\n${stderr.slice(-1000)}`);
  return { seconds: Number(mac[1]), peak: Number(mac[2]) / 1e6 };
}

function median(runs: readonly Run[]): Run {
  const middle = (values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
  };
  return {
    seconds: middle(runs.map(({ seconds }) => seconds)),
    peak: middle(runs.map(({ peak }) => peak)),
  };
}

function show({ seconds, peak }: Run) {
  return `${seconds.toFixed(2).padStart(6)} s ${peak.toFixed(0).padStart(5)} MB`;
}

function row({ seconds, peak }: Run) {
  return `${seconds.toFixed(2).padStart(9)} ${peak.toFixed(0).padStart(9)}`;
}

function ratio(a: number, b: number, most: number) {
  return `${(a / b).toFixed(2)} (at most ${most.toFixed(2)}: ${a / b <= most ? 'met' : 'NOT MET'})`;
}
