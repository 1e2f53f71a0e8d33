import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The compiled program, or why there is none. */
export type Compiled = { readonly binary: string } | { readonly reason: string };

/** Compiles LEMON's network simplex with -O3 where g++ and LEMON's headers are there. */
export function compileLemon(directory: string): Compiled {
  const source = fileURLToPath(new URL("network-simplex.cpp", import.meta.url));
  const binary = join(directory, "network-simplex");
  const { error, status, stderr } = spawnSync(
    "g++",
    ["-O3", "-DNDEBUG", "-std=c++14", "-o", binary, source],
    {
      encoding: "utf8",
    },
  );
  if (error !== undefined) return { reason: "g++ is missing" };
  if (status === 0) return { binary };
  if (/lemon\/\w+\.h: No such file/.test(stderr)) return { reason: "liblemon-dev is missing" };
  return { reason: `g++ failed: ${/error: (.*)/.exec(stderr)?.[1] ?? `status ${status}`}` };
}
