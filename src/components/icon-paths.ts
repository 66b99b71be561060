import type { StateIcon } from '../views/state-chips.ts';

/** Icons, drawn on a grid of 16 in strokes; shapes differ so that they tell apart without colour. */
export const iconPaths = {
  proven: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M4.8 8.2l2.2 2.2l4.2-4.6',
  unproven: 'M8 1.8L15 14H1zM8 6v4M8 11.8v.4',
  partial: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M8 1.5v13M8 4.5h3.9M8 8h6.4M8 11.5h3.9',
  planned: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M8 4.5V8l2.6 1.8',
  undecided:
    'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M6.2 6.4a1.9 1.9 0 1 1 2.7 1.7q-.9.4-.9 1.4M8 11.4v.4',
  excluded: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M4.5 8h7',
  now: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5',
  ahead: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13',
  'due-soon': 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3',
  overdue: 'M2.2 2.2h11.6v11.6H2.2zM5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4',
  low: 'M2 10.5h3v3.5H2z',
  medium: 'M2 10.5h3v3.5H2zM6.5 6.5h3V14h-3z',
  high: 'M2 10.5h3v3.5H2zM6.5 6.5h3V14h-3zM11 2.5h3V14h-3z',
  to: 'M2 8h11.5M9.5 4l4 4l-4 4',
  up: 'M8 13V3M3.5 7.5L8 3l4.5 4.5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  list: 'M2 4h1M6 4h8M2 8h1M6 8h8M2 12h1M6 12h8',
} as const satisfies Readonly<Record<StateIcon | 'to' | 'up' | 'menu' | 'list', string>>;
