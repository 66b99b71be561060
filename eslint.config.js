import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What each folder may import: the road of the architecture runs in one direction. */
const layers = {
  schemas: ['src/standards'],
  'src/standards': [],
  'src/i18n': ['schemas', 'src/standards'],
  'src/handbook': ['schemas', 'src/standards'],
  'src/checks': ['schemas', 'src/standards', 'src/handbook'],
  'src/reporters': ['src/checks'],
  'src/render': ['schemas', 'src/standards', 'src/handbook', 'src/i18n'],
  'src/views': ['schemas', 'src/standards', 'src/handbook', 'src/i18n'],
  'src/search': ['schemas', 'src/standards', 'src/handbook', 'src/i18n', 'src/render', 'src/views'],
};

const folders = [
  ...Object.keys(layers),
  ...['src/cli', 'src/components', 'src/integration', 'src/layouts', 'src/pages', 'src/scripts'],
];

/** Relative imports of a folder that leave it for one that it must not know. */
const forbidden = (folder) => {
  const strange = folders.filter((other) => other !== folder && !layers[folder].includes(other));
  return strange.map((other) => {
    const name = other.replace('src/', '');
    return {
      regex: `^(\\.\\./)+(src/)?${name}/`,
      message: `${folder}/ must not import ${other}/ (see CONTRIBUTING.md, "The house").`,
    };
  });
};

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'src/env.d.ts'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      'no-console': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // A message's function may return nothing for a value that is not there.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  ...Object.keys(layers).map((folder) => ({
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...forbidden(folder),
            { regex: '^(astro|@astrojs)(/|$|:)', message: `${folder}/ runs without Astro.` },
          ],
        },
      ],
    },
  })),
);
