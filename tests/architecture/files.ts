import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Text by path, paths relative to the repository with `/` between the parts. */
export type Files = ReadonlyMap<string, string>;

export const repository = fileURLToPath(new URL("../..", import.meta.url));

const notOurs = new Set(["node_modules", ".git", "dist", "coverage", ".stryker-tmp"]);

/** Every file under a folder of the repository whose name ends as asked; what tools leave behind is left out. */
export function readFiles(folder: string, endings: readonly string[]): Files {
  const found = new Map<string, string>();
  const visit = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      const name = relative(repository, path).split(sep).join("/");
      if (notOurs.has(entry.name) || name === "examples/out" || name === "docs") continue;
      if (entry.isDirectory()) visit(path);
      else if (endings.some((ending) => name.endsWith(ending))) found.set(name, readFileSync(path, "utf8"));
    }
  };
  visit(join(repository, folder));
  return found;
}
