import { describe, expect, test } from "vitest";
import {
  type Engine,
  networkEngine,
  reassign,
  reassignAsync,
  type Scenario,
  ScenarioError,
  toLp,
  toMps,
  verify,
} from "../../src/index";
import { department, scenarioWith } from "../fixtures/scenario-with";

const scenario = scenarioWith({ bodies: [department("a")] });
const odd = (value: unknown) => value as never;

describe.each([
  ["reassign", reassign],
  ["toMps", toMps],
  ["toLp", toLp],
])("%s", (name, call) => {
  test.each([null, 5, "fast"])("options that are none: %j", (options) => {
    expect(() => call(scenario, odd(options))).toThrow(TypeError);
    expect(() => call(scenario, odd(options))).toThrow(`${name}: the options must be an object, not`);
  });

  test("what is not known or undefined is ignored", () => {
    const known = { engine: undefined, onProgress: undefined, timeLimitMs: undefined, fixed: undefined };
    expect(call(scenario, odd({ ...known, unheardOf: 3 }))).toEqual(call(scenario, {}));
  });

  test.each([null, undefined, 5, [], {}])("no scenario: %j", (none) => {
    expect(() => call(none as unknown as Scenario, {})).toThrow(ScenarioError);
  });
});

describe("options of wrong types are named", () => {
  test.each([
    ["engine", null],
    ["engine", "highs"],
    ["engine", () => networkEngine],
    ["onProgress", true],
    ["onProgress", null],
  ])("%s: %j", async (name, value) => {
    const message = `reassign: option "${name}" must be`;
    expect(() => reassign(scenario, { [name]: value })).toThrow(TypeError);
    expect(() => reassign(scenario, { [name]: value })).toThrow(message);
    await expect(reassignAsync(scenario, { [name]: value })).rejects.toThrow(TypeError);
  });

  test.each([null, true, {}, new AbortController()])("signal: %j", async (signal) => {
    await expect(reassignAsync(scenario, { signal: odd(signal) })).rejects.toThrow(
      'option "signal" must be an AbortSignal',
    );
  });

  test.each([Number.NaN, -1, "1000", null, 5n])("timeLimitMs: %s", async (timeLimitMs) => {
    const sentence = /option "timeLimitMs" must be a number of milliseconds, 0 or more, not /;
    expect(() => reassign(scenario, { timeLimitMs: odd(timeLimitMs) })).toThrow(RangeError);
    expect(() => reassign(scenario, { timeLimitMs: odd(timeLimitMs) })).toThrow(sentence);
    await expect(reassignAsync(scenario, { timeLimitMs: odd(timeLimitMs) })).rejects.toThrow(RangeError);
  });

  test("without end is no limit", () => {
    expect(reassign(scenario, { timeLimitMs: Number.POSITIVE_INFINITY }).status).toBe("optimal");
  });

  test.each([null, 0, "0", new Set([0])])("fixed: %j", (fixed) => {
    for (const write of [toMps, toLp]) {
      expect(() => write(scenario, { fixed: odd(fixed) })).toThrow(TypeError);
      expect(() => write(scenario, { fixed: odd(fixed) })).toThrow(
        'option "fixed" must be a list of numbers',
      );
    }
  });

  test.each([[[undefined]], [["0"]], [[Symbol("0")]], [[Number.NaN]]])(
    "fixed, of other than whole numbers",
    (fixed) => {
      expect(() => toMps(scenario, { fixed: odd(fixed) })).toThrow(RangeError);
    },
  );

  test.each([null, 5])("verify, options that are none: %j", (options) => {
    expect(() => verify(scenario, odd({}), undefined, odd(options))).toThrow(
      "verify: the options must be an object",
    );
  });

  test.each([null, "yes", 1])("verify, search: %j", (search) => {
    const message = 'verify: option "search" must be true or false';
    expect(() => verify(scenario, odd({}), undefined, { search: odd(search) })).toThrow(message);
  });

  test("a frozen engine of one's own is taken", () => {
    const engine: Engine = Object.freeze({ ...networkEngine });
    expect(reassign(scenario, { engine }).status).toBe("optimal");
  });
});
