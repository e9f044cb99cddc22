import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** `done` of `total`, in the same unit; the first call starts the bar. */
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A bar on standard error for people who wait at a terminal; nothing in a pipe. */
export function progressBar(what: string): Progress {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    { format: `${what} [{bar}] {percentage} % | {value} of {total} | {eta_formatted} to go`, stream: process.stderr },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    update(done, total) {
      if (!isStarted) bar.start(total, 0);
      isStarted = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
