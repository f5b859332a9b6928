import 'reflect-metadata';
import { runService } from '@triada/platform/distributed';
import { start } from './start';

runService('registry-service', () => start(process.env));
