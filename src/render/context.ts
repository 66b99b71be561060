import type { ElementContent } from 'hast';
import type { Handbook, SourceDocument } from '../handbook/types.ts';

/** What a body is rendered for. */
export interface RenderContext {
  handbook: Handbook;
  /** Base path of the site, with a slash at both ends. */
  base: string;
  document: Pick<SourceDocument, 'id' | 'collection' | 'file' | 'language'>;
}

/** A tag in a body: a component, or an HTML element. */
export interface Tag {
  name: string | null;
  attributes: Readonly<Record<string, string>>;
  /** Renders what stands between the opening and the closing tag. */
  content: () => ElementContent[];
  /** It stands within a line of text. */
  inline: boolean;
}
