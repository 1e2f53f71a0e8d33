import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { repository } from "../architecture/files";
import type { Entry, Exported } from "./exports";

/** An example of a docstring as a program. */
export interface ExampleProgram {
  readonly title: string;
  readonly entry: Entry;
  /** The setting, and behind it the example in a block of its own. */
  readonly body: string;
  /** How many values the example states. */
  readonly stated: number;
}

const minimal = readFileSync(join(repository, "examples/minimal.ts"), "utf8");
const first = minimal.indexOf("const city");
const behind = minimal.indexOf("const { placements");
if (first < 0 || behind < first) throw new Error("examples/minimal.ts has another form");

/** What examples take for granted: `scenario` and `result` of the README's small reform. */
const setting = minimal.slice(first, behind);

/**
 * One program per example. Where an expression ends its line with a comment, the comment is what it gives: a value, or
 * `throws` and the name of the error.
 */
export function programsOf({ entry, name, examples }: Exported): ExampleProgram[] {
  return examples.map((example, k) => {
    const { text, stated } = withChecks(withoutOwnImports(example));
    const title = examples.length === 1 ? name : `${name}, example ${k + 1}`;
    return { title: `${entry}: ${title}`, entry, body: `${setting}\n{\n${text}\n}\n`, stated };
  });
}

function withoutOwnImports(example: string): string {
  return example
    .replace(/^```\w*\n?|```$/gm, "")
    .replace(/^import [^;]* from "(bianzhi[\w/]*|fast-check)";?\n/gm, "");
}

function withChecks(example: string): { readonly text: string; readonly stated: number } {
  const source = ts.createSourceFile("example.ts", example, ts.ScriptTarget.ES2022, true);
  const places: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const [line, said] = /^[ \t]*\/\/ ?(.*)/.exec(example.slice(node.end)) ?? [];
      if (line !== undefined && said !== undefined) {
        const text = checkOf(node.expression.getText(source), said);
        places.push({ from: node.getStart(source), to: node.end + line.length, text });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let text = example;
  for (const place of places.reverse()) text = text.slice(0, place.from) + place.text + text.slice(place.to);
  return { text, stated: places.length };
}

function checkOf(expression: string, said: string): string {
  const [, error] = /^throws (\w+)$/.exec(said) ?? [];
  return error === undefined
    ? `check.gives((${expression}), (${said}));`
    : `check.throws(() => (${expression}), ${JSON.stringify(error)});`;
}
