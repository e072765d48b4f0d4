import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['_site', '_parts', 'dist', 'node_modules', '.cache', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'describe', 'it', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/language/**/*.ts', 'src/law/**/*.ts', 'src/rules/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process', 'fetch'],
    },
  },
  { files: ['**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  {
    // What VS Code loads has to be a CommonJS module.
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'readonly',
        exports: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // What a browser has, for the scripts that run in one.
    files: ['layouts/browser/**/*.js', 'scripts/preview/client.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortController',
          'Blob',
          'caches',
          'clearTimeout',
          'DecompressionStream',
          'TextDecoder',
          'document',
          'EventSource',
          'fetch',
          'history',
          'HTMLElement',
          'HTMLFormElement',
          'HTMLInputElement',
          'HTMLSelectElement',
          'location',
          'navigator',
          'performance',
          'queueMicrotask',
          'Request',
          'requestAnimationFrame',
          'Response',
          'self',
          'setTimeout',
          'URL',
          'URLSearchParams',
          'window',
          'Worker',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
