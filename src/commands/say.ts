/** A remark for people: results go to standard output, everything else to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
