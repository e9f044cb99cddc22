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

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATELINE_DATA: z.string().min(1).default('.dateline'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database')
    .optional(),
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
    key: values.DATELINE_KEY ?? null,
    embedOrigins: values.DATELINE_EMBED_ORIGINS,
    logLevel: values.LOG_LEVEL,
    demo: values.DATELINE_DEMO,
    readers: values.DATELINE_READERS,
    watch: values.DATELINE_WATCH ?? null,
    readingLimitMs: values.DATELINE_READING_SECONDS * 1000,
  };
}
