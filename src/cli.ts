import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { addAnnotate } from './commands/annotate.ts';
import { addBuild } from './commands/build.ts';
import { addGazetteer } from './commands/gazetteer.ts';
import { addIngest } from './commands/ingest.ts';
import { addKeys } from './commands/keys.ts';
import { addQueue } from './commands/queue.ts';
import { addServe } from './commands/serve.ts';
import { addStoreCommands } from './commands/store.ts';
import { addTrace } from './commands/trace.ts';
import { addWatch } from './commands/watch.ts';
import { ProblemError } from './model/problem.ts';

/** What a shell is told: all went well, it failed, or it was asked in a way that is not understood. */
const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

/** Runs one command; `args` without the program's name. Sets the exit code and never throws. */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command('dateline')
    .description('Reads news stories and gives back events with a place and a time, each with the words that prove it.')
    .showHelpAfterError('Run with --help to see what is expected.')
    .exitOverride();
  for (const add of [
    addServe,
    addIngest,
    addAnnotate,
    addTrace,
    addGazetteer,
    addStoreCommands,
    addKeys,
    addQueue,
    addWatch,
    addBuild,
  ])
    add(program);
  for (const command of everyCommand(program)) command.exitOverride();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Commands of commands inherit no settings once they are made. */
function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap((each) => everyCommand(each as Command))];
}

function exitCodeOf(error: unknown): number {
  // Commander has said by itself what is wrong; asking for help is not wrong.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`dateline: ${message}\n`);
  if (!(error instanceof ProblemError) && process.env.LOG_LEVEL === 'debug' && error instanceof Error) {
    process.stderr.write(`${error.stack}\n`);
  }
  return exitCodes.failed;
}
