import 'reflect-metadata';
import { runService } from '@triada/platform/distributed';
import { start } from './start';

runService('financing-service', () => start(process.env));
