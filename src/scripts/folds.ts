/**
 * A link to the title of a folded section opens it, as the browser does for a link into one; and what was opened
 * by an address is then in view.
 */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest('summary')?.parentElement;
  if (!(fold instanceof HTMLDetailsElement) || fold.open) return;
  fold.open = true;
  target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
// The address stays the same if its link is followed again after the section was closed.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')?.getAttribute('href') === location.hash)
    openTarget();
});
openTarget();
