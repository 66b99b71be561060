/** The table of contents follows the reading, and the sidebar shows where the page stands in it. */
const contents = document.querySelector<HTMLElement>('#pageToc');
const links = new Map(
  [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [[heading, link] as const] : [];
  }),
);

if (contents && links.size > 0) {
  let headings = [...links.keys()];
  // The line of reading lies a third below the top. At the end of a page its last heading is read.
  let line = window.innerHeight / 3;
  const follow = () => {
    const end = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
    const above = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    const current = (end ? headings.at(-1) : above.at(-1)) ?? headings[0];
    for (const [heading, link] of links)
      if (heading !== current) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location');
        if (contents.scrollHeight > contents.clientHeight) showWithin(link, contents);
      }
  };
  const observer = new IntersectionObserver(
    ([entry]) => {
      line = entry?.rootBounds?.bottom ?? line;
      follow();
    },
    { rootMargin: '0px 0px -67% 0px' },
  );
  for (const heading of headings) observer.observe(heading);
  // What a filter hides can neither be read nor gone to.
  const offerShown = () => {
    headings = [...links.keys()].filter((heading) => heading.getClientRects().length > 0);
    for (const [heading, link] of links)
      if (link.parentElement) link.parentElement.hidden = !headings.includes(heading);
    follow();
  };
  document.addEventListener('rows-filtered', offerShown);
  offerShown();
  const last = document.querySelector('.footer');
  if (last) new IntersectionObserver(follow).observe(last);
  contents.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && contents.matches(':popover-open'))
      contents.hidePopover();
  });
}

const sidebar = document.querySelector<HTMLElement>('.sidebar');
const here = sidebar?.querySelector<HTMLElement>('[aria-current]');
if (sidebar && here) showWithin(here, sidebar);

/** Scrolls a box, and nothing else, until a part of it can be seen. */
function showWithin(part: HTMLElement, box: HTMLElement) {
  const outer = box.getBoundingClientRect();
  const inner = part.getBoundingClientRect();
  if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + inner.height;
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top + inner.height;
}
