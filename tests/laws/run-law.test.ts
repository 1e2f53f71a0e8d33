import { describe, expect, it } from "vitest";
import type { Law } from "../../src/testing";
import { describeFailure, describeRun, runLaw } from "./run-law";

function law(check: Law["check"]): Law {
  return { name: "made-up", statement: { zh: "无人待安置。", en: "Nobody waits." }, check };
}

describe("runLaw", () => {
  it("counts what a law applied to and, by reason, what it said nothing of", () => {
    const even = law(({ scenario }) =>
      scenario.people.length % 2 === 0 ? { outcome: "holds" } : { outcome: "not-applicable", because: "odd" },
    );
    const run = runLaw(even, 20, 1);
    expect(run.applied).toBe(20);
    expect([...run.skipped.keys()]).toEqual(["odd"]);
    expect(run.failure).toBeUndefined();
    expect(describeRun(run)).toMatch(/^holds {2}made-up +20 of +\d+ {2}\(silent: odd \d+\)$/);
  });

  it("makes the scenario of a broken law small, and tells how to see it again", () => {
    const nobodyWaits = law(({ result }) =>
      "plan" in result && result.plan.waiting.length > 0
        ? { outcome: "broken", detail: "somebody waits" }
        : { outcome: "holds" },
    );
    const run = runLaw(nobodyWaits, 50, 1);
    expect(run.failure?.scenario.people).toHaveLength(1);
    expect(describeFailure(run)).toContain("made-up is broken (seed 1)");
    expect(describeFailure(run)).toContain("somebody waits");
    expect(describeFailure(run)).toContain('"format":"bianzhi/1"');
    expect(describeRun(run)).toMatch(/^BROKEN made-up/);
  });

  it("takes a law that throws for a broken one", () => {
    const crash = law(() => {
      throw new Error("crashed");
    });
    expect(runLaw(crash, 5, 1).failure?.detail).toBe("crashed");
  });

  it("gives up on a law that never applies", () => {
    const never = law(() => ({ outcome: "not-applicable", because: "never" }));
    expect(() => runLaw(never, 1, 1)).toThrow(/applies too rarely/);
  });
});
