import { describe, expect, test } from "vitest";
import {
  type Engine,
  EngineError,
  networkEngine,
  type Outcome,
  reassign,
  type Scenario,
} from "../../src/index";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

const scenario: Scenario = scenarioWith({
  bodies: [
    department("old", { quota: { administrative: 2 }, staff: { administrative: 2 } }),
    department("new"),
  ],
  reforms: [
    { kind: "abolish", body: "old" },
    { kind: "establish", body: "new", quota: { administrative: { min: 0, max: 2 } } },
  ],
  posts: [post("a", "new"), post("b", "new")],
  people: [person("p", "old", ["a", "b"]), person("q", "old", ["a", "b"])],
});

/** What `reassign` throws with an engine that says this. */
function caught(engine: unknown): EngineError {
  try {
    reassign(scenario, { engine: engine as Engine });
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

function thrower(what: unknown): never {
  throw what;
}

const saying = (outcome: unknown): unknown => ({ name: "odd", solve: () => outcome });
const choice = new Int32Array(2);
const extras = new Float64Array(3);

describe("an engine that returns no outcome", () => {
  test.each([
    ["null", null, /outcome is null/],
    ["nothing", undefined, /outcome is undefined/],
    ["a text", "optimal", /outcome is "optimal"/],
    ["a promise", Promise.resolve({ status: "infeasible" }), /unknown status undefined/],
    ["an unknown status", { status: "done" }, /unknown status "done"/],
    ["no answer", { status: "optimal" }, /answer is undefined/],
    ["no choices", { status: "optimal", answer: { extras } }, /answer.choice is undefined/],
    ["plain lists", { status: "optimal", answer: { choice: [0, 0], extras } }, /not an Int32Array/],
    ["no extras", { status: "optimal", answer: { choice } }, /answer.extras is undefined/],
    [
      "too few choices",
      { status: "optimal", answer: { choice: choice.slice(1), extras } },
      /1 choices for 2/,
    ],
    [
      "too many extras",
      { status: "optimal", answer: { choice, extras: new Float64Array(99) } },
      /99 values for/,
    ],
    [
      "a solution that is none",
      { status: "optimal", answer: { choice, extras }, solution: 3 },
      /solution is 3/,
    ],
  ])("%s", (_, outcome, message) => {
    const error = caught(saying(outcome));
    expect(error).toMatchObject({ code: "answer-rejected", engine: "odd" });
    expect(error.message).toMatch(message);
  });
});

describe("an engine that cannot work", () => {
  test.each([
    ["without solve", { name: "odd" }, /solve is not a function/],
    ["with steps that are none", { name: "odd", steps: () => 5 }, /gave no generator/],
    ["that throws an error", { name: "odd", solve: () => JSON.parse("{") }, /SyntaxError/],
    ["that throws a text", { name: "odd", solve: () => thrower("no memory") }, /threw no memory/],
    [
      "that yields no progress",
      {
        name: "odd",
        *steps() {
          yield 3;
        },
      },
      /yielded no progress/,
    ],
    ["that says so", saying({ status: "failed", reason: "out of memory" }), /out of memory/],
    ["without a name", { solve: () => null }, /needs a name/],
    ["of an empty name", { name: "", solve: () => null }, /needs a name/],
    ["of a name of several lines", { name: "a\nb", solve: () => null }, /needs a name/],
  ])("%s", (_, engine, message) => {
    const error = caught(engine);
    expect(error.code).toBe("engine-failed");
    expect(error.message).toMatch(message);
  });

  test("the error says what was thrown as its cause", () => {
    const cause = new Error("inside");
    const error = caught({
      name: "odd",
      solve() {
        throw cause;
      },
    });
    expect(error.cause).toBe(cause);
  });
});

test("what onProgress throws is passed on as it is, even where the engine catches it", () => {
  const own = new Error("mine");
  let calls = 0;
  const engine: Engine = {
    name: "deaf",
    solve(_, control): Outcome {
      try {
        control.proceed({ level: 0, steps: 1 });
      } catch {
        return { status: "stopped" };
      }
      return { status: "stopped" };
    },
  };
  const onProgress = () => {
    if (calls++ > 0) throw own;
    return true;
  };
  expect(() => reassign(scenario, { engine, onProgress })).toThrow(own);
});

describe("an engine that gives a proof with its answer", () => {
  const altered = (
    change: (solution: { choice: Int32Array; flow: Float64Array; potential: Float64Array }) => object,
  ) => ({
    name: "altered",
    solve(...given: Parameters<Engine["solve"]>) {
      const outcome = networkEngine.solve(...given);
      if (outcome.status !== "optimal" || outcome.solution === undefined) return outcome;
      return { ...outcome, solution: { ...outcome.solution, ...change(outcome.solution) } };
    },
  });

  test("a true one is taken", () => {
    const { status } = reassign(scenario, { engine: altered(() => ({})) as Engine });
    expect(status).toBe("optimal");
  });

  test.each([
    ["of another network", altered(() => ({ flow: new Float64Array(1) })), /another network/],
    ["with a stranger's alternative", altered(() => ({ choice: Int32Array.of(4, 0) })), /not theirs/],
    [
      "of another answer",
      altered(({ choice: taken }) => ({ choice: taken.map((a) => (a % 3 === 0 ? a + 1 : a - 1)) })),
      /other choices/,
    ],
    ["that loses flow", altered(({ flow }) => ({ flow: flow.map(() => 0) })), /flow is lost/],
    ["with NaN", altered(({ flow }) => ({ flow: flow.map(() => Number.NaN) })), /flow is lost/],
    [
      "with potentials of another",
      altered(({ potential }) => ({ potential: potential.map((_, k) => -k) })),
      /do not prove/,
    ],
  ])("one %s is rejected", (_, engine, message) => {
    const error = caught(engine);
    expect(error.code).toBe("answer-rejected");
    expect(error.message).toMatch(message);
  });
});
