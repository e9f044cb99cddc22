import { parentPort, workerData } from 'node:worker_threads';
import { ProblemError } from '../model/problem.ts';
import { createReading } from '../reading.ts';
import { loadResources, type SharedFiles } from '../resources.ts';
import { type Answer, packAnnotation, type Task } from './messages.ts';

/** The thread that reads: one task after the other, in the order they come. */
const port = parentPort;
if (!port) throw new Error('This module is the thread that src/readers/readers.ts starts; it does nothing by itself.');

const resources = loadResources(workerData as SharedFiles);
const reading = createReading(resources);

port.on('message', (task: Task) => port.postMessage(answerTo(task)));
port.postMessage({ ready: true } satisfies Answer);

function answerTo(task: Task): Answer {
  try {
    return { result: resultOf(task) };
  } catch (error) {
    if (error instanceof ProblemError) {
      return { problem: { kind: error.kind, message: error.message, field: error.field } };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { fault: { message, stack } };
  }
}

function resultOf(task: Task) {
  switch (task.kind) {
    case 'read':
      return reading.read(task.delivery);
    case 'readOne':
      return reading.readOne(task.story);
    case 'annotate':
      return packAnnotation(reading.annotate(...task.article), resources.gazetteer);
  }
}
