export { meetingsContext } from './meetings.context';
