import type { Words } from '../../../issues/issue.ts';
import { shortened } from '../shortened.ts';

/** What is said of a callout as another tool writes it. */
export const admonition = (mark: string): Words => ({
  found: `\`${shortened(mark)}\` is a callout of another tool, which is shown as typed.`,
  expected: '`<Callout type="note">`, or `> [!NOTE]` at the start of a quotation',
  fix: 'Write `> [!NOTE]` (or TIP, IMPORTANT, WARNING, CAUTION) on a line, and the text in the lines below, each after `> `.',
});
