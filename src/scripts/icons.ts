import { iconPaths } from '../components/icon-paths.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** An icon as `Icon.astro` draws it. */
export function iconElement(name: 'to' | 'up'): SVGElement {
  const icon = document.createElementNS(namespace, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('width', '16');
  icon.setAttribute('height', '16');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', name === 'to' ? iconPaths.to : iconPaths.up);
  icon.append(path);
  return icon;
}
