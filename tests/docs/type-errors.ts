import { join } from "node:path";
import ts from "typescript";
import { repository } from "../architecture/files";
import { compilerOptions, type Entry, type Exported } from "./exports";
import type { ExampleProgram } from "./programs";

/** What the compiler says about the examples, as a user's own strict project would hear it. */
export function typeErrors(programs: readonly ExampleProgram[], exported: readonly Exported[]): string[] {
  const texts = new Map(
    programs.map(({ entry, body }, k) => [
      join(repository, `tests/docs/example-${k}.ts`),
      importsOf(entry, exported) + body,
    ]),
  );
  const options = { ...compilerOptions, noUnusedLocals: false, noUnusedParameters: false };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((file, k) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => `${programs[k].title}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}

/** Everything that the entry exports, and what the main entry exports besides. */
function importsOf(entry: Entry, exported: readonly Exported[]): string {
  const own = exported.filter((each) => each.entry === entry);
  const names = new Set(own.map(({ name }) => name));
  const others = exported.filter((each) => each.entry === "index" && !names.has(each.name));
  return [
    'import * as fc from "fast-check";',
    "declare const check: { gives(value: unknown, said: unknown): void; throws(call: () => unknown, name: string): void };",
    importOf(entry, own),
    entry === "index" ? "" : importOf("index", others),
  ].join("\n");
}

function importOf(entry: Entry, exported: readonly Exported[]): string {
  const names = exported.map(({ kind, name }) => (kind === "type" ? `type ${name}` : name));
  return `import { ${names.join(", ")} } from "../../src/${entry}";\n`;
}
