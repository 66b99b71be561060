import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { layers } from './layers.js';

export default tseslint.config(
  { ignores: ['dist/', 'lib/', '.astro/', 'node_modules/', 'src/env.d.ts'] },
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
  {
    files: ['{src,schemas}/**/*.{ts,astro}', 'astro.config.mjs'],
    plugins: { house: { rules: { layers } } },
    rules: { 'house/layers': 'error' },
  },
);
