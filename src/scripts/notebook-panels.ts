/** All that is loaded once somebody opens the notebook: one file, since a page on a disk loads no second one. */
export { openNotebook } from './notebook.ts';
export { openSample } from './sample.ts';
