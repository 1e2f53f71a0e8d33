import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadHighs } from "../../../src/engine/highs/load-highs";

const bytes = readFileSync(new URL("../../../node_modules/highs/build/highs.wasm", import.meta.url));
const nowhere = () => "/no/such/file.wasm";

describe("loadHighs", () => {
  test("takes the bytes that it is given, and looks for no file", async () => {
    for (const wasmBinary of [bytes, new Uint8Array(bytes).buffer]) {
      const highs = await loadHighs({ wasmBinary, locateFile: nowhere });
      expect(typeof highs.withModel).toBe("function");
    }
  });

  test("goes where it is sent", async () => {
    const asked: string[] = [];
    const locateFile = (file: string) => {
      asked.push(file);
      return fileURLToPath(new URL("../../../node_modules/highs/build/highs.wasm", import.meta.url));
    };
    expect(typeof (await loadHighs({ locateFile })).withModel).toBe("function");
    expect(asked).toEqual(["highs.wasm"]);
  });

  test("bytes that are no WebAssembly end in an error", async () => {
    await expect(loadHighs({ wasmBinary: new Uint8Array(8) })).rejects.toThrow(WebAssembly.CompileError);
    // A module without what HiGHS is made of.
    const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    await expect(loadHighs({ wasmBinary: empty })).rejects.toThrow();
  });

  test.each([
    [null, /options must be an object/],
    [{ locateFile: "/highs.wasm" }, /"locateFile" must be a function/],
    [{ wasmBinary: "AGFzbQ==" }, /"wasmBinary" must be the bytes/],
  ])("options of a wrong type: %j", async (options, message) => {
    await expect(loadHighs(options as never)).rejects.toThrow(TypeError);
    await expect(loadHighs(options as never)).rejects.toThrow(message);
  });
});
