import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Body, Controller, Get, Header, Module, Param, Post, Put } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

// Yardstick of the HTTP benchmarks: the barest Nest/Fastify handlers that insert one row durably (WAL, synchronous=FULL), and that
// read one JSON document by its key.
const [port, file] = process.argv.slice(2) as [string, string];
rmSync(file, { force: true });
const db = new DatabaseSync(file);
db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE TABLE document (id INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT`);
const insert = db.prepare('INSERT INTO row (body) VALUES (?)');
const keep = db.prepare('INSERT INTO document (id, json) VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json');
const read = db.prepare('SELECT json FROM document WHERE id = ?');

class BareController {
  insert(body: unknown) {
    return { id: Number(insert.run(JSON.stringify(body)).lastInsertRowid) };
  }

  /** Documents to be read are put here before the clock runs. */
  keep(id: string, body: unknown) {
    keep.run(Number(id), JSON.stringify(body));
    return {};
  }

  read(id: string) {
    return read.get(Number(id))?.['json'] ?? '{}';
  }
}
Controller()(BareController);
const { prototype } = BareController;
const of = (method: keyof BareController): PropertyDescriptor => Object.getOwnPropertyDescriptor(prototype, method)!;
Body()(prototype, 'insert', 0);
Post('/row')(prototype, 'insert', of('insert'));
Param('id')(prototype, 'keep', 0);
Body()(prototype, 'keep', 1);
Put('/document/:id')(prototype, 'keep', of('keep'));
Param('id')(prototype, 'read', 0);
Get('/document/:id')(prototype, 'read', of('read'));
Header('content-type', 'application/json; charset=utf-8')(prototype, 'read', of('read'));

class BareModule {}
Module({ controllers: [BareController] })(BareModule);

const app = await NestFactory.create(BareModule, new FastifyAdapter({ bodyLimit: 64 * 1024 * 1024 }), { logger: false });
await app.listen(Number(port), '127.0.0.1');
process.stdout.write('ready\n');
process.once('SIGTERM', () => void app.close());
