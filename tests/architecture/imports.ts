import { posix } from "node:path";
import ts from "typescript";
import type { Files } from "./files";

export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** File it leads to, for a relative one; undefined for a package, or where there is no such file. */
  readonly target: string | undefined;
  /** True when only types are taken. */
  readonly typeOnly: boolean;
  /** True for `export … from`. */
  readonly reExport: boolean;
}

/** Every import of every file: static, re-exported, dynamic, `require`, and `import("…")` in a type. */
export function importsOf(files: Files): Import[] {
  return [...files].flatMap(([path, text]) => importsOfFile(files, path, text));
}

function importsOfFile(files: Files, from: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, reExport: boolean): void => {
    found.push({ from, specifier, target: resolve(files, from, specifier), typeOnly, reExport });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(textOf(node.moduleSpecifier), takesTypesOnly(node.importClause), false);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      add(textOf(node.moduleSpecifier), exportsTypesOnly(node), true);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(textOf(node.argument.literal), true, false);
    else if (ts.isCallExpression(node) && callsImport(node)) add(textOf(node.arguments[0]), false, false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
  return found;
}

function callsImport(call: ts.CallExpression): boolean {
  const callee = call.expression;
  const isImport = callee.kind === ts.SyntaxKind.ImportKeyword;
  return isImport || (ts.isIdentifier(callee) && callee.text === "require");
}

function takesTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function exportsTypesOnly(declaration: ts.ExportDeclaration): boolean {
  if (declaration.isTypeOnly) return true;
  const clause = declaration.exportClause;
  return (
    clause !== undefined &&
    ts.isNamedExports(clause) &&
    clause.elements.length > 0 &&
    clause.elements.every((element) => element.isTypeOnly)
  );
}

function textOf(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : "(not a literal)";
}

function resolve(files: Files, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const base = posix.join(posix.dirname(from), specifier);
  return [base, `${base}.ts`, `${base}/index.ts`, base.replace(/\.js$/, ".ts")].find((path) =>
    files.has(path),
  );
}
