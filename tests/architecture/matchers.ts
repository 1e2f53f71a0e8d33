import ts from "typescript";
import type { Files } from "./files";

/**
 * Assertions that cannot fail: `expect(x);`, `expect(x).toBe;`, `expect(x).not;`, and promises of matchers
 * (`expect(p).resolves.toBe(1);`) that nobody waits for.
 */
export function matcherProblems(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (isExpect(node)) {
        const fault = faultOf(node);
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        if (fault !== undefined) found.push(`${path}:${line + 1}: ${fault}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function isExpect(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const callee = node.expression;
  if (ts.isIdentifier(callee)) return callee.text === "expect";
  if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) return false;
  return callee.expression.text === "expect" && (callee.name.text === "soft" || callee.name.text === "poll");
}

function faultOf(expectation: ts.CallExpression): string | undefined {
  const names: string[] = [];
  let node: ts.Node = expectation;
  while (ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) {
    node = node.parent;
    names.push((node as ts.PropertyAccessExpression).name.text);
  }
  const called = node !== expectation && ts.isCallExpression(node.parent) && node.parent.expression === node;
  if (!called) return "an assertion without a matcher";
  const promised = names.includes("resolves") || names.includes("rejects");
  return promised && ts.isExpressionStatement(node.parent.parent) ? "a promise nobody waits for" : undefined;
}
