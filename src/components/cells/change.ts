import { messages, number } from '../../site.ts';
import { markup, type Html } from '../markup.ts';
import { iconHtml } from './icon.ts';

/** A score before and after treatment. */
export const changeHtml = (before: number, after: number): Html => markup`
  <span class="change number">
    ${number(before)}
    ${iconHtml('to')}
    <span class="hidden"> ${messages().risks.to} </span>
    ${number(after)}
  </span>
`;
