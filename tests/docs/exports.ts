import { join, relative } from "node:path";
import ts from "typescript";
import { repository } from "../architecture/files";

/** The entry files of the package. */
export const entries = ["index", "highs", "report", "testing", "xlsx"] as const;
export type Entry = (typeof entries)[number];

/** One name that an entry exports, with what its docstring says. */
export interface Exported {
  readonly entry: Entry;
  readonly name: string;
  /** `list`: an array, such as that of all codes. `value`: whatever else can be called, constructed or passed on. */
  readonly kind: "value" | "list" | "type";
  /** Where it is defined. */
  readonly file: string;
  readonly docstring: string;
  readonly examples: readonly string[];
}

export const compilerOptions: ts.CompilerOptions = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(repository, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  repository,
).options;

/** Everything that the entries export, as the compiler sees it. */
export function exportsOf(): readonly Exported[] {
  const files = entries.map((entry) => join(repository, `src/${entry}.ts`));
  const program = ts.createProgram(files, compilerOptions);
  const checker = program.getTypeChecker();
  return entries.flatMap((entry, k): Exported[] => {
    const source = program.getSourceFile(files[k]);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${files[k]} is no module`);
    return checker.getExportsOfModule(module).map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      return exported(entry, symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol, checker);
    });
  });
}

function exported(entry: Entry, name: string, symbol: ts.Symbol, checker: ts.TypeChecker): Exported {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return {
    entry,
    name,
    kind: kindOf(symbol, checker),
    file: relative(repository, file),
    docstring: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: symbol
      .getJsDocTags(checker)
      .filter((tag) => tag.name === "example")
      .map((tag) => ts.displayPartsToString(tag.text)),
  };
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): Exported["kind"] {
  if ((symbol.flags & ts.SymbolFlags.Value) === 0) return "type";
  const type = checker.getTypeOfSymbol(symbol);
  return checker.isArrayType(type) || checker.isTupleType(type) ? "list" : "value";
}
