import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Compares with a golden file. Where it differs, or does not exist yet, the new text goes to a file beside it.
 *
 * @returns the path of that file, or undefined when both are the same
 */
export function differsFromGolden(path: string, text: string): string | undefined {
  const beside = `${path}.new`;
  if (existsSync(path) && readFileSync(path, "utf8") === text) {
    rmSync(beside, { force: true });
    return undefined;
  }
  writeFileSync(beside, text);
  return beside;
}
