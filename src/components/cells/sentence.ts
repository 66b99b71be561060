import { markup, type Html } from '../markup.ts';

/**
 * A message; each `{name}` in it is filled by a part.
 *
 * @param partOf - the part of a name; undefined if there is none, and the name stays
 */
export const sentenceHtml = (text: string, partOf: (name: string) => Html | undefined): Html =>
  markup`${text
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 1 ? (partOf(piece) ?? `{${piece}}`) : piece))}`;
