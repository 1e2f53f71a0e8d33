import { posix } from "node:path";
import type { Files } from "./files";
import { importsOf } from "./imports";

/** Absolute folders of somebody's machine. Put together here so that this file does not contain what it looks for. */
const machineFolders = ["work", "home", "root", "Users", "mnt"].map((name) => `/${name}/`);
const machinePath = new RegExp(`(^|[\\s"'\`(=:])(${machineFolders.join("|")})[\\w.-]`);

/** Relative paths and machine paths that lead out of the repository, in code and in prose. */
export function outsideProblems(files: Files): string[] {
  const code = new Map([...files].filter(([path]) => path.endsWith(".ts")));
  const imports = importsOf(code)
    .filter(({ from, specifier }) => specifier.startsWith(".") && leavesFrom(from, specifier))
    .map(({ from, specifier }) => `${from}: ${specifier} leads out of the repository`);
  const texts = [...files].flatMap(([path, text]) =>
    text.split("\n").flatMap((line, k) => {
      const climbs = [...line.matchAll(/(?:\.\.\/)+[\w.-]+/g)].some(([target]) => leavesFrom(path, target));
      return climbs || machinePath.test(line) ? [`${path}:${k + 1}: ${line.trim().slice(0, 80)}`] : [];
    }),
  );
  return [...imports, ...texts];
}

function leavesFrom(path: string, target: string): boolean {
  return posix.join(posix.dirname(path), target).startsWith("../");
}
