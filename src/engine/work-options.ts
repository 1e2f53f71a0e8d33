import { agreedOption, functionOption, type OptionRule, planOption } from "../kernel/check-options";

/** What the options of work with an engine must be. */
export const workOptions: Readonly<Record<string, OptionRule>> = {
  engine: { must: "an engine, as networkEngine or await highsEngine()", is: isObject },
  onProgress: functionOption,
  timeLimitMs: {
    must: "a number of milliseconds, 0 or more",
    is: () => true,
    fits: (value) => typeof value === "number" && value >= 0,
  },
  earlier: planOption,
  agreed: agreedOption,
  signal: { must: "an AbortSignal", is: (value) => isObject(value) && "aborted" in value },
};

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
