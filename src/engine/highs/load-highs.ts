import { checkOptions, functionOption } from "../../kernel/check-options";
import { MissingPeerError } from "../../kernel/missing-peer-error";
import type { HighsOptions, HighsRuntime } from "./runtime";

type Loader = (options: object) => Promise<HighsRuntime>;

const rules = {
  locateFile: functionOption,
  wasmBinary: {
    must: "the bytes of highs.wasm, an ArrayBuffer or a view of one",
    is: (value: unknown) =>
      ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === "[object ArrayBuffer]",
  },
};

/**
 * Loads the optional peer.
 *
 * @throws MissingPeerError where `highs` is not installed; TypeError where an option is of a wrong type
 */
export async function loadHighs(options: HighsOptions): Promise<HighsRuntime> {
  checkOptions("highsEngine", options, rules);
  let peer: { readonly default: unknown };
  try {
    peer = await import("highs");
  } catch (cause) {
    throw new MissingPeerError("highs", ">=1.15.3", cause);
  }
  const load = peer.default as Loader;
  return options.wasmBinary === undefined ? load(options) : loadBytes(load, options.wasmBinary);
}

/** HiGHS 1.15 passes over bytes that it is given under their own name, and looks for the file all the same. */
async function loadBytes(load: Loader, bytes: ArrayBuffer | ArrayBufferView): Promise<HighsRuntime> {
  const compiled = await WebAssembly.compile(bytes as BufferSource);
  return new Promise((resolve, reject) => {
    const instantiateWasm = (
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance) => void,
    ): object => {
      WebAssembly.instantiate(compiled, imports).then(receive).catch(reject);
      return {};
    };
    load({ instantiateWasm }).then(resolve, reject);
  });
}
