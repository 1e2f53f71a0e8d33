import type { Files } from "./files";
import { importsOf } from "./imports";

/** Circles of imports between files, type-only imports counted; each as the files along it. */
export function importCycles(files: Files): string[][] {
  const targets = new Map<string, string[]>();
  for (const path of files.keys()) targets.set(path, []);
  for (const { from, target } of importsOf(files)) if (target !== undefined) targets.get(from)?.push(target);

  const cycles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    trail.push(path);
    for (const target of targets.get(path) ?? []) visit(target);
    trail.pop();
    done.add(path);
  };
  for (const path of targets.keys()) visit(path);
  return cycles;
}
