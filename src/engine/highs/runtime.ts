/** The part of HiGHS that is used; its own types resolve differently from one module system to the other. */
export interface HighsRuntime {
  readonly constants: {
    readonly variableType: { readonly integer: number };
    readonly modelStatus: { readonly optimal: number; readonly infeasible: number; readonly empty: number };
  };
  withModel<Result>(data: HighsModelData, operation: (model: HighsModel) => Result): Result;
}

export interface HighsModelData {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly matrix: {
    readonly format: "csr";
    readonly numCols: number;
    readonly numRows: number;
    readonly starts: Int32Array;
    readonly indices: Int32Array;
    readonly values: Float64Array;
  };
  readonly integrality?: Int32Array;
}

export interface HighsModel {
  readonly options: { set(values: Readonly<Record<string, string | number | boolean>>): unknown };
  run(): unknown;
  getModelStatus(): number;
  getSolution(): { readonly colValue: Float64Array; readonly rowDual: Float64Array };
}

/** How the runtime finds its WebAssembly file, where it cannot by itself: in bundled pages. One of the two is enough. */
export interface HighsOptions {
  /** Gives the address of `highs.wasm`, which the page serves, or a `data:` address. */
  readonly locateFile?: ((file: string) => string) | undefined;
  /** The bytes of `highs.wasm`; a bundler imports them from `highs/runtime`. Comes before `locateFile`. */
  readonly wasmBinary?: ArrayBuffer | ArrayBufferView | undefined;
}
