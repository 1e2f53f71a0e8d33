import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../architecture/files";

const tsx = pathToFileURL(join(repository, "node_modules/tsx/dist/loader.mjs")).href;

/**
 * Runs a TypeScript file as a user would, in a folder, and gives what it printed; throws when it fails or takes too long.
 */
export function run(file: string, timeLimitMs: number, folder = repository): string {
  const done = spawnSync(process.execPath, ["--import", tsx, file], {
    cwd: folder,
    encoding: "utf8",
    timeout: timeLimitMs,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw new Error(`${file} ended with ${done.status ?? done.signal}:\n${done.stderr}`);
  return done.stdout;
}
