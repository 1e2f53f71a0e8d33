import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/highs.ts", "src/testing.ts"],
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  clean: true,
  sourcemap: true,
  // One copy of every module, also in CommonJS: an error thrown by one entry is an instance of the class of the other.
  splitting: true,
});
