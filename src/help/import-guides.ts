import type { ExampleFile } from './examples.ts';
import examples from './import-examples.json' with { type: 'json' };

/** What can be brought, each with a guide of its own. */
export const importGuides = ['registers', 'isms', 'policies', 'findings'] as const;

export type ImportGuide = (typeof importGuides)[number];

/** Path of a guide, without the base path. */
export const importGuidePath = (guide: ImportGuide): string => `/help/import/${guide}/`;

/** A source, how it is imported, and what the import writes. A test makes these files by importing them. */
export const importExample = (guide: ImportGuide): readonly ExampleFile[] => examples[guide];
