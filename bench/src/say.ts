/** Tells how far it is, beside what the benchmark prints. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
