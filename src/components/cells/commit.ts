import type { CommitLink } from '../../views/repository.ts';
import { markup, type Html } from '../markup.ts';

export const commitHtml = ({ short, href }: CommitLink): Html =>
  href
    ? markup`<a class="commit" href=${href}>${short}</a>`
    : markup`<span class="commit">${short}</span>`;
