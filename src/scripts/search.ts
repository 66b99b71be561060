import { isOnDisk } from './on-disk.ts';
import { isSingleKey } from './single-keys.ts';

/**
 * Search: a button that opens Pagefind's own dialog. Nothing of Pagefind is loaded before someone
 * wants to search. Its texts stand in the data attributes of the box in the header.
 */
const box = document.querySelector<HTMLElement>('[data-search]');
const texts = { ...box?.dataset };
const bundle = texts['bundle'];

if (box && bundle) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button search-button';
  button.innerHTML = '<span></span><kbd>/</kbd>';
  button.querySelector('span')?.append(texts['search'] ?? '');
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-keyshortcuts', '/ Control+K');
  box.replaceChildren(button);
  button.addEventListener('click', () => void open(bundle));
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) return;
    const slash = event.key === '/' && isSingleKey(event);
    const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !control) return;
    event.preventDefault();
    void open(bundle);
  });
}

/** A hit: its title, what kind of entry it is and where it stands, and the words around the match. */
const result = `
  <li class="search-hit">
    <p class="search-title">
      <a class="pf-result-link" href="{{ meta.url | default(url) | safeUrl }}">{{ meta.title }}</a>
    </p>
    {{#if meta.collection}}<p class="search-kind">{{ meta.collection }}{{#if meta.status}} · {{ meta.status }}{{/if}}</p>{{/if}}
    {{#if excerpt}}<p class="search-excerpt">{{+ excerpt +}}</p>{{/if}}
  </li>`;

interface Modal extends HTMLElement {
  isOpen: boolean;
  open(): void;
}

let loading: Promise<unknown> | undefined;

async function open(path: string) {
  if (isOnDisk) {
    const { openSearch } = await import('./search-on-disk.ts');
    openSearch(texts);
    return;
  }
  loading ??= load(path);
  await loading;
  const modal = document.querySelector<Modal>('pagefind-modal');
  const dialog = modal?.querySelector('dialog');
  // Pagefind learns a moment later that its dialog was closed, and until then opens none.
  if (modal?.isOpen && !dialog?.open)
    dialog?.addEventListener('close', () => modal.open(), { once: true });
  else modal?.open();
}

async function load(path: string) {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = `${path}pagefind-component-ui.css`;
  document.head.append(style);
  const modal = document.createElement('template');
  // Pagefind looks for the index at the root of the host, unless it is told where it is.
  modal.innerHTML = `
    <pagefind-config></pagefind-config>
    <pagefind-modal reset-on-close>
      <pagefind-modal-header><pagefind-input></pagefind-input></pagefind-modal-header>
      <pagefind-modal-body>
        <pagefind-filter-dropdown filter="collection"></pagefind-filter-dropdown>
        <pagefind-filter-dropdown filter="status"></pagefind-filter-dropdown>
        <pagefind-summary></pagefind-summary>
        <pagefind-results>
          <script type="text/pagefind-template">${result}</script>
        </pagefind-results>
      </pagefind-modal-body>
      <pagefind-modal-footer><p class="search-keys"></p></pagefind-modal-footer>
    </pagefind-modal>`;
  modal.content.querySelector('pagefind-config')?.setAttribute('bundle-path', path);
  for (const filter of modal.content.querySelectorAll('[filter]'))
    filter.setAttribute('label', texts[filter.getAttribute('filter') ?? ''] ?? '');
  modal.content.querySelector('.search-keys')?.append(texts['keys'] ?? '');
  document.body.append(modal.content);
  // A script element rather than `import()`, which the bundler would rewrite.
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${path}pagefind-component-ui.js`;
  // The index comes with a site that was built, and with `aims dev`.
  script.addEventListener('error', () => box?.replaceChildren(texts['missing'] ?? ''));
  document.head.append(script);
  await customElements.whenDefined('pagefind-modal');
  await customElements.whenDefined('pagefind-filter-dropdown');
  // Pagefind makes each filter's button a combobox, which is not named by its text, and names it
  // only once something is chosen.
  for (const filter of document.querySelectorAll('pagefind-filter-dropdown'))
    filter
      .querySelector('[role="combobox"]')
      ?.setAttribute('title', filter.getAttribute('label') ?? '');
  // Whoever closes the dialog goes on where they were.
  let opener: Element | null = null;
  const dialog = document.querySelector('pagefind-modal dialog');
  dialog?.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') opener = document.activeElement;
  });
  dialog?.addEventListener('close', () => {
    const back = opener instanceof HTMLElement && opener !== document.body ? opener : undefined;
    (back ?? document.querySelector<HTMLElement>('.search-button'))?.focus();
  });
}
