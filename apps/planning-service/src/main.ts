import 'reflect-metadata';
import { runService } from '@triada/platform/distributed';
import { start } from './start';

runService('planning-service', () => start(process.env));
