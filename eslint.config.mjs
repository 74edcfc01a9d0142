import nextPlugin from '@next/eslint-plugin-next'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { house } from './tests/eslint/plugin.mjs'

const domains = 'lib/{accounts,agencies,attachments,complaints,notifications,exchange,evaluation}'

export default tseslint.config(
  globalIgnores(['.next/', '.data/', 'prisma/generated/', 'next-env.d.ts', '**/*.cjs']),
  // An exception is a decision: it stands here with its reason, never as a comment in the code.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    name: 'kesah/types',
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Taking a field out of an object by name is how the rest is kept.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A number reads the same in a template as beside it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    name: 'kesah/pages',
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
    extends: [
      nextPlugin.configs['core-web-vitals'],
      reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.strict,
    ],
  },
  {
    name: 'kesah/no-inline-styles',
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The security policy of every page forbids inline styles: use a class.',
        },
      ],
    },
  },
  {
    name: 'kesah/server-actions',
    files: ['app/**/actions.ts'],
    // React demands `async` of every server action, whether it awaits or not.
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    name: 'kesah/house',
    plugins: { house },
    rules: {
      'max-lines': ['error', 250],
      complexity: ['error', 8],
      'max-depth': ['error', 3],
      eqeqeq: 'error',
      'house/environment-in-one-place': 'error',
      'house/clock-only-in-jobs': 'error',
      'house/actions-through-the-wrapper': 'error',
    },
  },
  {
    name: 'kesah/statuses-have-meanings',
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    // The rules say what a status means, and the catalogue what citizens read of it.
    ignores: ['lib/complaints/rules/*.ts', 'lib/words/*.ts'],
    plugins: { house },
    rules: { 'house/statuses-have-meanings': 'error' },
  },
  {
    name: 'kesah/catalogue-is-as-long-as-its-text',
    files: ['lib/words/{id,en}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'kesah/citizens-read-the-catalogue',
    files: [
      'app/(public)/**/*.tsx',
      'app/masuk/**/*.tsx',
      'app/akun/**/*.tsx',
      // Not global-error.tsx: it stands in when even what brings the words has failed.
      'app/{layout,error,forbidden,not-found}.tsx',
      'components/**/*.tsx',
    ],
    ignores: [
      'app/masuk/sign-out-form.tsx',
      'components/layout/desk-*.tsx',
      'components/desk/*.tsx',
      // Shown at the desk alone, so far.
      'components/ui/figure.tsx',
    ],
    plugins: { house },
    rules: { 'house/words-from-the-catalogue': 'error' },
  },
  {
    name: 'kesah/edges-read-the-environment',
    files: ['lib/platform/env.ts', 'lib/cli/bootstrap.mjs', 'prisma/config.ts', 'tests/**'],
    rules: { 'house/environment-in-one-place': 'off' },
  },
  {
    name: 'kesah/jobs-act-as-the-clock',
    files: ['lib/*/jobs.ts', 'prisma/seed/**', 'tests/**'],
    rules: { 'house/clock-only-in-jobs': 'off' },
  },
  {
    name: 'kesah/domain-takes-time',
    files: [`${domains}/**/*.ts`, 'lib/kernel/**/*.ts', 'lib/schedule.ts', 'components/**/*.tsx'],
    plugins: { house },
    rules: { 'house/no-ambient-time': 'error', 'no-console': 'error' },
  },
  {
    name: 'kesah/queries-and-commands-know-the-actor',
    files: [`${domains}/**/{queries,*-queries}.ts`, `${domains}/commands/**/*.ts`],
    // Everyone may read what stands in the square, and by which rules a government works.
    ignores: ['lib/complaints/square/*.ts', 'lib/agencies/reference/*.ts'],
    plugins: { house },
    rules: { 'house/actor-first': 'error' },
  },
  {
    name: 'kesah/queries-read',
    files: [`${domains}/**/{queries,*-queries}.ts`],
    plugins: { house },
    rules: { 'house/queries-only-read': 'error' },
  },
)
