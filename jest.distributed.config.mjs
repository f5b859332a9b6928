// Specs that talk to real servers over the wire (`npm run test:distributed`); the same Jest as the rest of the workspace.
import workspace from './jest.config.mjs';

const [unit] = workspace.projects;

export default {
  testTimeout: 120_000,
  projects: [
    {
      ...unit,
      displayName: 'distributed',
      testMatch: ['<rootDir>/{libs,apps,tools}/**/*.distributed.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/'],
    },
  ],
};
