import 'reflect-metadata';
import { runService } from '@triada/platform/distributed';
import { start } from './start';

runService('meetings-service', () => start(process.env));
