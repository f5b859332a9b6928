import openapiTS, { astToString } from 'openapi-typescript';

const banner = '// Generated from the slices by tools/contracts/generate.ts; change those, never this file.\n';

/** Types of the API for the web, from the same document that the API serves. */
export const clientTypes = async (openApi: unknown): Promise<string> =>
  `${banner}${astToString(await openapiTS(JSON.stringify(openApi), { alphabetize: true, defaultNonNullable: false }))}`;
