/** What every page loads. Each part adds to a page that is whole without it. */
import './keys.ts';
import './permalinks.ts';
import './search.ts';
import './tables.ts';
import './sidebar.ts';
import './folds.ts';
import './contents.ts';
import './notebook-opener.ts';
