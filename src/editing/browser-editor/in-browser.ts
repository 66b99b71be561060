import { fileOfForm, formData } from './form-data.ts';
import type { FormShape } from './form-shape.ts';

/** What is used of Sveltia CMS: https://sveltiacms.app/en/docs/api */
interface Cms {
  registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      fromFile: (text: string) => object;
      toFile: (content: Record<string, unknown>) => string;
    },
  ) => void;
  init: (options: { config: object }) => Promise<void>;
}

/** Starts the editor in a browser, with formats that change in a file only what was changed in its form. */
export function start(cms: Cms, config: object, shapes: Readonly<Record<string, FormShape>>) {
  for (const [format, shape] of Object.entries(shapes))
    cms.registerCustomFormat(format, 'mdx', {
      fromFile: (text) => formData(text, shape),
      toFile: (content) => fileOfForm(content, shape),
    });
  return cms.init({ config });
}
