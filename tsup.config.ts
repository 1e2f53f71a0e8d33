import * as fastCheck from "fast-check";
import { defineConfig, type Options } from "tsup";
import { peerDependencies } from "./package.json";

/**
 * Where the optional peer fast-check is not installed, an import of it would end in the words of the module loader.
 * `bianzhi/testing` needs it as it is loaded: so it is asked for in the way of each module system, and the error says
 * how to install it.
 */
const optionalPeer: NonNullable<Options["esbuildPlugins"]>[number] = {
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
  esbuildPlugins: [optionalPeer],
});
