import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/**
 * One script for a page, of a program that imports `bianzhi`, `bianzhi/highs` and `highs/runtime` (the WebAssembly file,
 * as bytes). HiGHS asks for `node:module` under Node only, so that it stays outside.
 */
export async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: repository },
    alias: { bianzhi: `${repository}src/index.ts`, "bianzhi/highs": `${repository}src/highs.ts` },
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    target: "es2022",
    external: ["node:module"],
    loader: { ".wasm": "binary" },
    logLevel: "silent",
  });
  return outputFiles[0].text;
}
