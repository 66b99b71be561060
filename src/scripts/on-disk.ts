/**
 * A site that was packed is opened from disk, where addresses from the root lead nowhere and nothing can
 * be fetched. There, each page says where the root is, and data come as scripts.
 */
const root = document.documentElement.dataset['root'];

export const isOnDisk = root !== undefined;

/** An address from the root of the site, as it is called where this page is opened. */
export const addressOf = (address: string): string =>
  root === undefined || !address.startsWith('/')
    ? address
    : root + address.slice(1).replace(/(^|\/)(?=$|[?#])/, '$1index.html');

/** Has the links in what a script has made lead where the links of the page do. */
export function adoptLinks(made: ParentNode): void {
  if (!isOnDisk) return;
  for (const link of made.querySelectorAll('a[href^="/"]'))
    link.setAttribute('href', addressOf(link.getAttribute('href') ?? ''));
}

/** Data that came as scripts, by their address. */
const store = globalThis as { aimsData?: Record<string, unknown> };

/**
 * Loads JSON of the site. A site that was built again says the same at the same address: the browser
 * asks whether it changed.
 *
 * @throws Error where it cannot be loaded
 */
export async function loadJson(address: string): Promise<unknown> {
  if (isOnDisk) {
    await loadScript(`${addressOf(address)}.js`);
    return store.aimsData?.[address];
  }
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as unknown;
}

/** Runs a script that is no module, which a page that is opened from disk may load. */
const loadScript = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(address)));
    document.head.append(script);
  });
