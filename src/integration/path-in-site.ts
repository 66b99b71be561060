/**
 * The path that a request asks for, decoded and without the base path: `files/plan.pdf`. Undefined where
 * it cannot be decoded, or lies outside the site.
 */
export function pathInSite(url: string | undefined, base: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
    return path.startsWith(base) ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}
