import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { proofName, proofOf } from '../handbook/editions/fingerprint.ts';
import type { Handbook } from '../handbook/types.ts';
import { siteOf } from '../integration/site-of.ts';
import { writeSite } from '../integration/write-site.ts';
import { assertNoLeak } from './edition-leak.ts';
import { tidyWhenInterrupted } from './interruption.ts';
import { reserveOutput } from './output.ts';
import { writeSiteList } from './site-list.ts';
import { startProgress } from './progress.ts';
import { siteProgram } from './site-program.ts';
import { inFolder } from './system-fault.ts';
import { leaveWorkFolder, takeWorkFolder } from './work-folder.ts';

/**
 * Builds the site of a handbook that was checked. The output appears whole, or not at all.
 *
 * @param full - the whole handbook, of which the site may be an edition
 * @param out - absolute path of the output folder; what stands there is replaced
 * @throws OutputError where the site of an edition says what the edition leaves out
 * @throws Error where the output folder cannot be written, or is no site but something else
 */
export async function buildSite({
  handbook,
  full = handbook,
  issues,
  out,
  base,
}: {
  handbook: Handbook;
  full?: Handbook;
  issues: readonly Issue[];
  out: string;
  base: string;
}) {
  const start = performance.now();
  const output = reserveOutput(out);
  const work = takeWorkFolder();
  const progress = startProgress('Preparing the pages …');
  const tidyUp = () => {
    progress.end();
    output.release();
    leaveWorkFolder(work);
  };
  const endTidily = tidyWhenInterrupted(tidyUp);
  let pages: number | undefined;
  try {
    const program = await inFolder(work, () => siteProgram(work, base));
    const site = await siteOf({ handbook, issues, base, live: false });
    pages = await inFolder(out, () =>
      writeSite({
        ...{ site, program, out: output.folder },
        rendering: (done, all) => progress.at(`Rendering ${done + 1} of ${all} pages and files …`),
      }),
    );
    if (handbook.edition !== 'full')
      writeFileSync(
        join(output.folder, proofName),
        `${JSON.stringify(proofOf(full, handbook), undefined, 1)}\n`,
      );
    await assertNoLeak(output.folder, full, handbook);
    writeSiteList(output.folder, base);
    output.put();
  } finally {
    endTidily();
    tidyUp();
  }
  return { pages, seconds: (performance.now() - start) / 1000 };
}
