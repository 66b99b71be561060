// Prints the counts of a Vitest JSON report as one plain line.
import { readFileSync } from 'node:fs';

let report;
try {
  report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
} catch {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const {
  numPassedTests,
  numFailedTests,
  numPendingTests = 0,
  numFailedTestSuites = 0,
  success,
} = report;
// A file that does not even load has no tests that could fail.
const failed = success ? numFailedTests : Math.max(numFailedTests, numFailedTestSuites, 1);
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(failed > 0 ? 1 : 0);
