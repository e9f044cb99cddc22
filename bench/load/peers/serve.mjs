// One peer in a process of its own: `node serve.mjs PEER SCHEMA SNAPSHOT`. Tells its address by IPC, and its CPU time when asked.
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import { startStandaloneServer } from '@apollo/server/standalone';
import responseCachePlugin from '@apollo/server-plugin-response-cache';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import Fastify from 'fastify';
import { createYoga } from 'graphql-yoga';
import mercurius from 'mercurius';
import mercuriusCache from 'mercurius-cache';
import { inMemorySchema } from './in-memory.mjs';

const [, , name, schemaFile, snapshotFile] = process.argv;
const secondsKept = 3_600;

const start = {
  apollo: (schema) => apollo({ schema }),
  'apollo-cached': (schema) =>
    apollo({
      schema,
      // Its cache holds what has a hint; without schema directives every field gets the default.
      plugins: [ApolloServerPluginCacheControl({ defaultMaxAge: secondsKept }), responseCachePlugin()],
    }),
  yoga: (schema) => yoga(schema, []),
  'yoga-jit': (schema) => yoga(schema, [useGraphQlJit()]),
  'yoga-cached': (schema) => yoga(schema, [useResponseCache({ session: () => null, ttl: secondsKept * 1000 })]),
  mercurius: (schema) => overFastify(schema, false),
  'mercurius-cached': (schema) => overFastify(schema, true),
};

async function apollo(options) {
  const { url } = await startStandaloneServer(new ApolloServer(options), { listen: { port: 0, host: '127.0.0.1' } });
  return new URL(url).origin;
}

async function yoga(schema, plugins) {
  const server = createServer(createYoga({ schema, plugins, logging: false, graphiql: false, landingPage: false }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

async function overFastify(schema, cached) {
  const app = Fastify({ logger: false });
  await app.register(mercurius, { schema, jit: 1 });
  if (cached)
    await app.register(mercuriusCache, {
      all: true,
      ttl: secondsKept,
      storage: { type: 'memory', options: { size: 1_000 } },
    });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

process.on('message', () => process.send({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
process.send({ url: await start[name](inMemorySchema(schemaFile, snapshotFile)) });
