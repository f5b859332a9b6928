import 'reflect-metadata';
import { runService } from '@triada/platform/distributed';
import { start } from './start';

runService('integration-service', () => start(process.env));
