// The oldest Node that everything here runs on; the number also stands in package.json.
import { fail } from './root.mjs';

const oldest = [20, 19];

export function demandNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  fail(
    `Reprise needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}. Install one from https://nodejs.org and try again.`,
  );
}
