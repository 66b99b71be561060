import { quiet } from './print.ts';

/** Whoever waits longer wants to know that something happens. In milliseconds. */
const patience = 2000;

/** How often the line is written anew. In milliseconds. */
const interval = 200;

/** What a line of progress is written to. */
interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A line of progress, which is gone once the work is done. */
export interface Progress {
  /** Says what is done now. */
  at(step: string): void;
  end(): void;
}

/**
 * Shows on a terminal how far work has come that takes time; anywhere else it shows nothing.
 *
 * @param first - what is done first
 */
export function startProgress(first: string, terminal: Terminal = process.stderr): Progress {
  const { CI, TERM } = process.env;
  if (!terminal.isTTY || quiet() || CI || TERM === 'dumb') return { at() {}, end() {} };
  let next = performance.now() + patience;
  let isShown = false;
  const show = (step: string) => {
    next = performance.now() + interval;
    terminal.write(`\r\u001b[K${step}`);
    isShown = true;
  };
  const timer = setTimeout(show, patience, first).unref();
  return {
    at(step) {
      clearTimeout(timer);
      // To render keeps the process busy: a timer would come too late.
      if (performance.now() >= next) show(step);
    },
    end() {
      clearTimeout(timer);
      if (isShown) terminal.write('\r\u001b[K');
      isShown = false;
    },
  };
}
