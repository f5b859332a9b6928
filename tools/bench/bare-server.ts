import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

// Yardstick of the HTTP benchmark: the barest Nest/Fastify handler that inserts one row durably (WAL, synchronous=FULL).
const [port, file] = process.argv.slice(2) as [string, string];
rmSync(file, { force: true });
const db = new DatabaseSync(file);
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
const insert = db.prepare('INSERT INTO row (body) VALUES (?)');

class BareController {
  insert(body: unknown) {
    return { id: Number(insert.run(JSON.stringify(body)).lastInsertRowid) };
  }
}
Controller()(BareController);
Body()(BareController.prototype, 'insert', 0);
Post('/row')(BareController.prototype, 'insert', Object.getOwnPropertyDescriptor(BareController.prototype, 'insert')!);

class BareModule {}
Module({ controllers: [BareController] })(BareModule);

const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: false });
await app.listen(Number(port), '127.0.0.1');
process.stdout.write('ready\n');
process.once('SIGTERM', () => void app.close());
