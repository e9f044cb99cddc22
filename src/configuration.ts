import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';

/** What a deployer may set, by environment. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded store; not used with `databaseUrl`. */
  readonly dataDirectory: string;
  readonly databaseUrl: string | null;
  /** A replica of that database, which answers what readers ask. */
  readonly databaseReadUrl: string | null;
  /** Needed by mutations off loopback; empty means that only loopback may mutate. */
  readonly key: string | null;
  /** Whose pages may show embeds, as sources of a CSP's frame-ancestors; `*` is anyone's. */
  readonly embedOrigins: readonly string[];
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Whether an empty store gets the demo stories. */
  readonly demo: boolean;
  /** Threads that read articles. */
  readonly readers: number;
  /** A file that lists feeds to watch. */
  readonly watch: string | null;
  /** How long one article may take to be read. */
  readonly readingLimitMs: number;
}

const flag = z
  .enum(['true', 'false', '1', '0', 'yes', 'no'])
  .transform((value) => ['true', '1', 'yes'].includes(value));

const origins = z
  .string()
  .transform((value) => value.split(/\s+/).filter(Boolean))
  .refine(
    (list) => list.every((each) => each === '*' || /^https?:\/\/(\*\.)?[\w.-]+(:\d+)?$/.test(each)),
    'expected * or origins apart by spaces, such as "https://krant.example https://*.omroep.example"',
  );

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database');

const settings = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATELINE_DATA: z.string().min(1).default('.dateline'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_READ_URL: postgresUrl.optional(),
  DATELINE_KEY: z.string().min(16, 'expected at least 16 characters').optional(),
  DATELINE_EMBED_ORIGINS: origins.prefault('*'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATELINE_DEMO: flag.default(true),
  DATELINE_READERS: z.coerce
    .number()
    .int()
    .min(1, 'expected at least 1')
    .max(256)
    .default(() => Math.max(1, availableParallelism() - 1)),
  DATELINE_WATCH: z.string().min(1).optional(),
  DATELINE_READING_SECONDS: z.coerce.number().min(1).max(3600).default(60),
});

const environment = settings.refine(({ DATABASE_URL, DATABASE_READ_URL }) => !DATABASE_READ_URL || DATABASE_URL, {
  path: ['DATABASE_READ_URL'],
  error: 'expected DATABASE_URL beside it, as a replica only answers reads',
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** Every setting as it applies, one `NAME=value` a line, defaults included; keys and passwords are not shown. Throws as `readConfiguration`. */
export function printedConfiguration(env: Readonly<Record<string, string | undefined>>): string {
  const applied = readConfiguration(env);
  const shown: Readonly<Record<string, unknown>> = {
    HOST: applied.host,
    PORT: applied.port,
    DATELINE_DATA: applied.dataDirectory,
    DATABASE_URL: withoutPassword(applied.databaseUrl),
    DATABASE_READ_URL: withoutPassword(applied.databaseReadUrl),
    DATELINE_KEY: applied.key === null ? null : '(hidden)',
    DATELINE_EMBED_ORIGINS: applied.embedOrigins.join(' '),
    LOG_LEVEL: applied.logLevel,
    DATELINE_DEMO: applied.demo,
    DATELINE_READERS: applied.readers,
    DATELINE_WATCH: applied.watch,
    DATELINE_READING_SECONDS: applied.readingLimitMs / 1000,
  };
  return settingNames.map((name) => `${name}=${shown[name] ?? ''}\n`).join('');
}

/** Passwords stand before the host or among the parameters. */
function withoutPassword(url: string | null): string | null {
  return (
    url?.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, '$1:(hidden)@').replace(/([?&]\w*password=)[^&]*/gi, '$1(hidden)') ??
    null
  );
}

/** Reads the environment. Throws one error that lists every wrong setting with what was expected. */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = environment.safeParse(present);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `  ${name}: ${issue.message}, got ${name.includes('KEY') || name.includes('URL') ? 'a hidden value' : JSON.stringify(env[name])}`;
    });
    throw new Error(
      `The configuration is wrong; mend these environment variables and start again:\n${lines.join('\n')}`,
    );
  }
  const values = read.data;
  return {
    host: values.HOST,
    port: values.PORT,
    dataDirectory: resolve(values.DATELINE_DATA),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseReadUrl: values.DATABASE_READ_URL ?? null,
    key: values.DATELINE_KEY ?? null,
    embedOrigins: values.DATELINE_EMBED_ORIGINS,
    logLevel: values.LOG_LEVEL,
    demo: values.DATELINE_DEMO,
    readers: values.DATELINE_READERS,
    watch: values.DATELINE_WATCH ?? null,
    readingLimitMs: values.DATELINE_READING_SECONDS * 1000,
  };
}
