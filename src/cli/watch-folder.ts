import { existsSync, watch, watchFile, type FSWatcher } from 'node:fs';

/** Editors write a file in several steps, and save several files at once. In milliseconds. */
const settle = 100;

/** How often it is asked whether the folder is still the same. In milliseconds. */
const patience = 500;

/**
 * Calls back after each change of a file in a folder, or in a folder below it, and keeps the process alive.
 *
 * @param root - absolute path; another folder may take its place while it is watched
 */
export function watchFolder(root: string, changed: () => void): void {
  let pending: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  const soon = () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      // A watcher loses what was moved away, also when it comes back.
      begin();
      changed();
    }, settle);
  };
  const begin = () => {
    watcher?.close();
    watcher = undefined;
    if (!existsSync(root)) {
      pending = setTimeout(soonIfBack, patience);
      return;
    }
    watcher = watch(root, { recursive: true }, soon);
    // A file that is gone before it can be looked at is no fault.
    watcher.on('error', soon);
  };
  const soonIfBack = () => {
    if (existsSync(root)) soon();
    else pending = setTimeout(soonIfBack, patience);
  };
  begin();
  watchFile(root, { interval: patience }, (now, before) => {
    // Reading the folder changes what is known of it, too.
    if (now.ino !== before.ino || now.dev !== before.dev) soon();
  });
}
