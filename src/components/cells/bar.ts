import { handbook, messages } from '../../site.ts';
import { controlStates, countsInWords, type StateCounts } from '../../views/states.ts';
import { markup, type Html } from '../markup.ts';

/** How many controls are in each state, as parts of a bar. */
export function barHtml(counts: StateCounts, label: string): Html {
  const total = controlStates.reduce((sum, state) => sum + counts[state], 0);
  const text = messages().common.labelled(label, countsInWords(handbook(), counts).join(', '));
  let x = 0;
  const parts = controlStates
    .filter((state) => counts[state] > 0)
    .map((state) => {
      const width = (counts[state] / total) * 100;
      const part = markup`
        <rect class=${`bar-${state}`} x=${x} y="0" width=${width} height="4"></rect>
      `;
      x += width;
      return part;
    });
  return markup`
    <svg class="bar" width="100" height="8" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label=${text}>
      ${parts}
    </svg>
  `;
}
