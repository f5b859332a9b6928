// The walls of the house (architecture 3): three tag axes, enforced on every import. `tools/arch` proves that the tags are complete.
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const contexts = ['planning', 'meetings', 'registry', 'financing', 'audit', 'access'];
const only = (sourceTag, ...tags) => ({ sourceTag, onlyDependOnLibsWithTags: tags });

const layers = [
  only('layer:kernel', 'layer:kernel'),
  only('layer:contracts', 'layer:contracts', 'layer:kernel'),
  only('layer:domain', 'layer:domain', 'layer:kernel'),
  only('layer:port', 'layer:port', 'layer:kernel'),
  only('layer:adapter', 'layer:adapter', 'layer:port', 'layer:kernel'),
  only('layer:platform', 'layer:platform', 'layer:port', 'layer:adapter', 'layer:kernel'),
  only('layer:service', 'layer:service', 'layer:domain', 'layer:contracts', 'layer:platform', 'layer:port', 'layer:kernel'),
  only('layer:ui', 'layer:ui', 'layer:contracts', 'layer:kernel'),
  only('layer:app', 'layer:app', 'layer:service', 'layer:platform', 'layer:contracts', 'layer:kernel'),
  only('layer:testing', '*'),
];
const scopes = [
  ...contexts.map((context) => only(`scope:${context}`, `scope:${context}`, 'scope:shared', 'layer:contracts')),
  only('scope:shared', 'scope:shared'),
  only('scope:web', 'scope:web', 'scope:shared', 'layer:contracts'),
  only('scope:all', '*'),
];
const runtimes = [
  only('runtime:pure', 'runtime:pure'),
  only('runtime:node', 'runtime:node', 'runtime:pure'),
  only('runtime:browser', 'runtime:browser', 'runtime:pure'),
];

const walls = (extra = []) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    // The generator of the contracts reads the list of contexts that the product is composed of.
    allow: ['../../apps/standalone/src/contexts'],
    depConstraints: [...layers, ...scopes, ...runtimes].map((constraint) => ({
      ...constraint,
      onlyDependOnLibsWithTags: [...constraint.onlyDependOnLibsWithTags, ...extra],
    })),
    // Specs of the platform run through the test harness, which runs on the platform; production code of neither sees the other. So do
    // specs of this adapter, against the protocol double of the harness.
    ignoredCircularDependencies: [['platform', 'testing'], ['adapter-eventstoredb', 'testing']],
  },
];

const pure = [
  'libs/kernel/src/**',
  'libs/reference-data/src/**',
  'libs/ports/src/**',
  'libs/access/src/**',
  'libs/contexts/*/contracts/src/**',
  'libs/contexts/*/domain/src/**',
];
const specs = ['**/*.spec.ts', '**/*.spec.tsx'];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.nx/**', 'data/**', '**/generated/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': walls(),
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-require-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': ['error', { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'A catch that hides.' }],
    },
  },
  {
    files: pure,
    // The spec helpers of the kernel are loaded by specs alone; they read the reference files beside the checkout.
    ignores: [...specs, 'libs/kernel/src/spec/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*', '@nestjs/*', 'fastify', '@fastify/*', 'kafkajs', 'mongodb', '@eventstore/*', 'jose', 'oidc-provider', 'pino', 'react', 'react-*'], message: 'runtime:pure: no platform here.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout', 'setInterval', 'fetch'],
    },
  },
  // A restore happens while no product runs, so the command line does it itself, with the adapter and the audit's verifier (ADR 0030).
  { files: ['apps/cli/src/restore/**'], rules: { '@nx/enforce-module-boundaries': walls(['layer:adapter', 'layer:domain']) } },
  { files: [...specs, '**/*.fixture.ts'], rules: { '@nx/enforce-module-boundaries': walls(['layer:testing', 'layer:adapter', 'runtime:node']) } },
);
