export type * from './minutes-draft';
export { looksLikeMinutes, parseMinutes } from './parse-minutes';
