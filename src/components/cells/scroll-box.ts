import { classes } from '../markup.ts';

/**
 * Attributes of a box in which a table scrolls sideways. Scripts and styles know it by its class, and
 * what a body writes as a table gets the same one from `src/render/render.ts`.
 */
export const scrollBox = ({
  label,
  className,
  unsearched = false,
}: {
  /** What is in it. The keyboard scrolls only what takes the focus, and that needs a name. */
  label: string;
  className?: string | undefined;
  /** The search leaves out what is in it. */
  unsearched?: boolean | undefined;
}) => ({
  class: classes('table-scroll', className),
  tabindex: 0,
  role: 'group' as const,
  'aria-label': label,
  'data-pagefind-ignore': unsearched || undefined,
});
