import ts from "typescript";
import type { Files } from "./files";

/** The one file that may look at a clock, for a time limit that the caller asked for. */
export const clockFile = "src/engine/deadline.ts";
/** The one file that may wait for its next turn, so that a page stays alive while it solves. */
export const turnFile = "src/engine/steps.ts";

const clocks = new Set(["Date", "performance", "Temporal"]);
const turns = new Set(["setTimeout", "setInterval", "setImmediate", "queueMicrotask"]);
const outside = new Set([
  "console",
  "process",
  "crypto",
  "fetch",
  "require",
  "eval",
  "Function",
  "globalThis",
  "window",
  "document",
  "navigator",
  "localStorage",
  "XMLHttpRequest",
  "WebSocket",
  "__dirname",
  "__filename",
]);
/** Members whose answer depends on chance or on where the program runs. */
const members = new Set([
  "random",
  "localeCompare",
  "toLocaleString",
  "toLocaleUpperCase",
  "toLocaleLowerCase",
]);

/** Every use of a clock, of chance, of the surroundings or of a locale in `src`. */
export function purityProblems(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const own = declaredNames(source);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && !own.has(node.text) && isImpure(node, path)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${path}:${line + 1}: ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function isImpure(node: ts.Identifier, path: string): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return members.has(node.text);
  if (node.text === "Math") return !ts.isPropertyAccessExpression(parent);
  if (isOnlyAName(parent, node) || ts.isTypeReferenceNode(parent)) return false;
  if (isWrittenDay(parent)) return false;
  if (clocks.has(node.text)) return path !== clockFile;
  return outside.has(node.text) || (turns.has(node.text) && path !== turnFile);
}

/** `new Date("2000-01-01")`: the same at any time. */
function isWrittenDay(node: ts.Node): boolean {
  if (!ts.isNewExpression(node)) return false;
  return node.arguments?.length === 1 && ts.isStringLiteral(node.arguments[0]);
}

/** Parameters, variables and functions of the file itself, which may be called `document`. */
function declaredNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** A key or qualified name that merely spells like a global. */
function isOnlyAName(parent: ts.Node, node: ts.Identifier): boolean {
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent)
  );
}
