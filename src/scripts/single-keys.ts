/**
 * Keys that work without Ctrl or the like can be turned off, for whoever speaks to the computer or
 * types by accident (WCAG 2.2, 2.1.4).
 */
const setting = 'aims-single-keys';

/** Whether single keys are wanted. True where the browser keeps no settings. */
export function singleKeysWanted(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(wanted: boolean): void {
  try {
    localStorage.setItem(setting, wanted ? 'on' : 'off');
  } catch {
    // The setting then holds for this page only.
  }
}

/** Whether a key was pressed alone, by somebody who is not writing. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (!singleKeysWanted() || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  // A dialog that was just closed keeps the focus in its field for a moment.
  if (!(target instanceof HTMLElement) || !target.checkVisibility()) return true;
  return !target.isContentEditable && !/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
