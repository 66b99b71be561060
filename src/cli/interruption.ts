/**
 * Lets a process that is interrupted leave nothing behind.
 *
 * @returns what ends it
 */
export function tidyWhenInterrupted(tidyUp: () => void): () => void {
  // A terminal and the process that started this one may both send the signal.
  const leave = (_: NodeJS.Signals, number: number) => process.exit(128 + number);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, leave);
  process.on('exit', tidyUp);
  return () => {
    for (const signal of signals) process.off(signal, leave);
    process.off('exit', tidyUp);
  };
}
