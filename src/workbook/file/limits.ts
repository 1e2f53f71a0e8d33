import { checkOptions, type OptionRule } from "../../kernel/check-options";

/** How much a file may hold. What is over is refused with a problem that names the limit, before it is unpacked. */
export interface FileLimits {
  /** Bytes of the file. Default 20 MiB. */
  readonly maxBytes?: number | undefined;
  /** Bytes of all parts of a workbook once unpacked. Default 200 MiB. */
  readonly maxUnpackedBytes?: number | undefined;
  /** Cells of all sheets, empty ones left of and above filled ones included. Default 1,000,000. */
  readonly maxCells?: number | undefined;
}

/** The limits in force. */
export interface Limits {
  readonly maxBytes: number;
  readonly maxUnpackedBytes: number;
  readonly maxCells: number;
}

const mebibyte = 1 << 20;

const countOption: OptionRule = {
  must: "a whole number from 1 on",
  is: (value) => typeof value === "number",
  fits: (value) => Number.isSafeInteger(value) && (value as number) > 0,
};

/** The caller's limits, or the usual ones. @throws TypeError or RangeError where one is no count */
export function limitsOf(caller: string, options: FileLimits): Limits {
  checkOptions(caller, options, {
    maxBytes: countOption,
    maxUnpackedBytes: countOption,
    maxCells: countOption,
  });
  const { maxBytes = 20 * mebibyte, maxUnpackedBytes = 200 * mebibyte, maxCells = 1_000_000 } = options;
  return { maxBytes, maxUnpackedBytes, maxCells };
}

/** A number of bytes in words. @example sizeText(20 << 20) // "20 MB" */
export function sizeText(bytes: number): string {
  return bytes < mebibyte ? `${Math.ceil(bytes / 1024)} KB` : `${Math.ceil(bytes / mebibyte)} MB`;
}
