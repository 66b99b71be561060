/**
 * What the browser lets a page load and run: what the site itself ships, and nothing that stands
 * inline. It is the same on every page, since no page has scripts or styles of its own; hashes, which
 * Astro would work out for every page anew, are of no use then.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  // Pagefind searches with WebAssembly, in a worker.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
