import { dirname, relative, resolve, sep } from 'node:path';

const facts = ['schemas', 'src/standards'];
const handbook = [...facts, 'src/issues', 'src/handbook'];
const entries = [...handbook, 'src/collections', 'src/help', 'src/addresses'];
const shared = ['src/site.ts', 'src/shared.ts'];

/** What is of no layer. */
const open = ['src/memo.ts', 'src/module-ending.ts'];

/**
 * What each folder, and each file beside the folders, may import: a fact runs in one direction, from a
 * file to a page. Each may import itself, and all may import what is in `open`.
 */
export const mayImport = {
  schemas: [],
  'src/memo.ts': [],
  'src/module-ending.ts': [],
  'src/content-security-policy.ts': [],
  'src/content.config.ts': ['schemas', 'src/handbook'],
  'src/standards': ['schemas'],
  'src/issues': [],
  'src/i18n': facts,
  'src/handbook': [...facts, 'src/issues', 'src/i18n'],
  'src/collections': [...handbook, 'src/i18n'],
  'src/help': [...handbook, 'src/collections', 'src/i18n'],
  'src/addresses': [...handbook, 'src/collections', 'src/help'],
  'src/checks': [...entries, 'src/i18n'],
  'src/compare': [...entries, 'src/checks'],
  'src/reporters': ['src/issues', 'src/checks'],
  'src/render': [...handbook, 'src/addresses', 'src/i18n'],
  'src/views': [...entries, 'src/compare', 'src/i18n'],
  'src/search': [...entries, 'src/i18n', 'src/render', 'src/views'],
  'src/exports': [...entries, 'src/compare', 'src/i18n', 'src/views'],
  'src/scaffold': [...facts, 'src/handbook', 'src/i18n'],
  'src/editing': [...entries, 'src/checks', 'src/i18n'],
  'src/imports': [
    ...[...entries, 'src/i18n', 'src/checks', 'src/editing', 'src/views', 'src/exports'],
  ],
  'src/pack': [...entries, 'src/i18n', 'src/views', 'src/search'],
  'src/pdf': [...entries, 'src/i18n', 'src/views', 'src/pack'],
  'src/site.ts': ['src/handbook', 'src/i18n', 'src/render'],
  'src/shared.ts': ['src/handbook'],
  // What runs in browsers knows of the rest what the pages hand to it.
  'src/scripts': ['src/i18n', 'src/views', 'src/search', 'src/components/icon-paths.ts'],
  'src/styles': [],
  // The registers are whole pages, and so have a layout.
  'src/components': [...entries, 'src/i18n', 'src/render', 'src/views', 'src/layouts', ...shared],
  'src/layouts': [
    ...['src/handbook', 'src/views', 'src/components', 'src/styles', 'src/scripts', ...shared],
    'src/content-security-policy.ts',
  ],
  'src/pages': [
    ...entries,
    'src/i18n',
    'src/render',
    'src/views',
    'src/exports',
    'src/components',
    'src/layouts',
    'src/styles',
    ...shared,
  ],
  'src/integration': [
    'src/issues',
    'src/handbook',
    'src/addresses',
    'src/checks',
    'src/reporters',
    'src/search',
    'src/editing',
  ],
  'astro.config.mjs': ['src/integration'],
  'src/cli': [
    'schemas',
    ...['src/issues', 'src/handbook', 'src/checks', 'src/reporters', 'src/i18n', 'src/integration'],
    ...[
      'src/compare',
      'src/views',
      'src/exports',
      'src/imports',
      'src/scaffold',
      'src/pack',
      'src/pdf',
      'src/help',
      'src/editing',
    ],
    'astro.config.mjs',
  ],
};

/** The site, and what starts it; all else runs without Astro. */
const withAstro =
  /^(?:src\/(?:pages|layouts|components|scripts|integration|cli)\/|astro\.config|src\/content\.config)/;

const isWithin = (file, place) => file === place || file.startsWith(`${place}/`);

const placeOf = (file) => Object.keys(mayImport).find((place) => isWithin(file, place));

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  create(context) {
    const root = context.cwd;
    const file = relative(root, context.filename).split(sep).join('/');
    const place = placeOf(file);
    const report = (node, message) =>
      context.report({ node, message: `${message} (see CONTRIBUTING.md, "The house").` });

    const check = ({ source }) => {
      const name = source?.value;
      if (typeof name !== 'string') return;
      if (/^(?:astro|@astrojs)(?:\/|:|$)/.test(name) && !withAstro.test(file))
        return report(source, `${place} runs without Astro`);
      if (!name.startsWith('.')) return;
      const target = relative(root, resolve(dirname(context.filename), name))
        .split(sep)
        .join('/');
      const allowed = [place, ...open, ...mayImport[place]];
      if (!allowed.some((other) => isWithin(target, other)))
        report(source, `${place} must not import ${placeOf(target) ?? target}`);
    };

    return {
      Program(node) {
        if (!place) report(node, `${file} is in no folder that layers.js names`);
      },
      ...(place && {
        ImportDeclaration: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        ImportExpression: check,
      }),
    };
  },
};
