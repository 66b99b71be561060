/** Groups of the sidebar that a reader closed stay closed on other pages, but never the one of this page. */
const store = 'aims-closed-areas';
const areas = [...document.querySelectorAll<HTMLDetailsElement>('.sidebar > details')];
const nameOf = (area: HTMLDetailsElement) => area.querySelector('summary')?.textContent ?? '';

const shut = recalled();
for (const area of areas)
  if (shut.has(nameOf(area)) && !area.querySelector('[aria-current]')) area.open = false;

for (const area of areas)
  area.querySelector('summary')?.addEventListener('click', () => {
    // It is open still: the click closes it.
    if (area.open) shut.add(nameOf(area));
    else shut.delete(nameOf(area));
    try {
      localStorage.setItem(store, JSON.stringify([...shut]));
    } catch {
      // A browser that keeps nothing forgets.
    }
  });

function recalled(): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(store) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.map(String) : []);
  } catch {
    return new Set();
  }
}
