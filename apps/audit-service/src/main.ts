import 'reflect-metadata';
import { runService } from '@triada/platform/distributed';
import { start } from './start';

runService('audit-service', () => start(process.env));
