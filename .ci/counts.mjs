// Prints the counts of Vitest's JSON reports, all together, as one plain line.
import { readFileSync } from 'node:fs';

const reports = process.argv.slice(2).map(read);
const sum = (of) => reports.reduce((total, report) => total + of(report), 0);
const failed = sum((report) => report.failed);
const skipped = sum((report) => report.skipped);
console.log(
  `${sum((report) => report.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exit(failed > 0 || reports.length === 0 ? 1 : 0);

/** One that is missing, or cut off, counts as a test that failed. */
function read(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const { numPassedTests, numFailedTests, numPendingTests = 0, numFailedTestSuites = 0 } = report;
    return {
      passed: numPassedTests,
      // A file that does not even load has no tests that could fail.
      failed: numFailedTests || (report.success ? 0 : Math.max(numFailedTestSuites, 1)),
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
