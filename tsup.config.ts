import { readFile } from "node:fs/promises";
import * as fastCheck from "fast-check";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";
import { peerDependencies } from "./package.json";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Where the optional peer fast-check is not installed, an import of it would end in the words of the module loader.
 * `bianzhi/testing` needs it as it is loaded: so it is asked for in the way of each module system, and the error says
 * how to install it.
 */
const optionalPeer: Plugin = {
  name: "optional-peer",
  setup(build) {
    const isModule = build.initialOptions.define?.TSUP_FORMAT === '"esm"';
    const asked = isModule ? 'await import("fast-check")' : 'require("fast-check")';
    const names = Object.keys(fastCheck).filter((name) => name !== "default");
    build.onResolve({ filter: /^fast-check$/ }, ({ namespace }) =>
      namespace === "optional-peer"
        ? { path: "fast-check", external: true }
        : { path: "fast-check", namespace: "optional-peer" },
    );
    build.onLoad({ filter: /^fast-check$/, namespace: "optional-peer" }, () => ({
      contents: `
        import { MissingPeerError } from "./src/kernel/missing-peer-error";
        let peer;
        try {
          peer = ${asked};
        } catch (cause) {
          throw new MissingPeerError("fast-check", "${peerDependencies["fast-check"]}", cause);
        }
        export const { ${names.join(", ")} } = peer;
      `,
      resolveDir: process.cwd(),
    }));
  },
};

/**
 * All modules end in a few files, of which a bundler leaves out what is not used, but no call whose effects it cannot
 * know: one date function would bring zod and every schema along. Modules of `src` have no effects; so constants that
 * they compute are marked as droppable.
 */
const droppableConstants: Plugin = {
  name: "droppable-constants",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path, namespace }) => {
      if (namespace !== "file") return undefined;
      let contents = await readFile(path, "utf8");
      const source = ts.createSourceFile(path, contents, ts.ScriptTarget.ES2022);
      for (const statement of [...source.statements].reverse()) {
        if (!ts.isVariableStatement(statement)) continue;
        for (const { initializer } of [...statement.declarationList.declarations].reverse()) {
          if (initializer === undefined || !isComputed(initializer)) continue;
          const [from, to] = [initializer.getStart(source), initializer.end];
          const marked = `/* @__PURE__ */ (() => (${contents.slice(from, to)}))()`;
          contents = contents.slice(0, from) + marked + contents.slice(to);
        }
      }
      return { contents, loader: "ts" };
    });
  },
};

/** Whether an expression calls anything as it is evaluated. */
function isComputed(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return true;
  return ts.forEachChild(node, (child) => isComputed(child) || undefined) === true;
}

export default defineConfig({
  entry: ["src/index.ts", "src/highs.ts", "src/report.ts", "src/testing.ts", "src/xlsx.ts"],
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  clean: true,
  sourcemap: true,
  // One copy of every module, also in CommonJS: an error thrown by one entry is an instance of the class of the other.
  splitting: true,
  noExternal: ["fast-check"],
  esbuildPlugins: [optionalPeer, droppableConstants],
});
