// One Jest for the whole workspace: the module map comes from tsconfig.base.json, so that it cannot drift from the compiler's.
import { readFileSync } from 'node:fs';

const { compilerOptions } = JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8'));
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [path]]) => [`^${name}$`, `<rootDir>/${path.replace('./', '')}`]),
);
// These packages have an `import` door only; Jest loads them from CommonJS-transformed specs (Node ≥ 24.9).
moduleNameMapper['^canonicalize$'] = '<rootDir>/node_modules/canonicalize/lib/canonicalize.js';

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  moduleNameMapper,
  transform: { '^.+\\.tsx?$': ['@swc/jest', { swcrc: true, configFile: `${import.meta.dirname}/.swcrc` }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/data/'],
};

export default {
  testTimeout: 60_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.ts'], testPathIgnorePatterns: ['\\.journey\\.spec\\.ts$', '\\.distributed\\.spec\\.ts$', '/node_modules/'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/apps/web-e2e/**/*.journey.spec.ts'] },
  ],
};
