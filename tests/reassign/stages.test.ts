import { beforeAll, describe, expect, test } from "vitest";
import {
  AbortError,
  type Progress,
  parseScenario,
  reassign,
  reassignAsync,
  type Scenario,
} from "../../src/index";
import { portion } from "../../src/kernel/steps";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

const people = 3 * portion;
const posts = 12;
const stages = ["formulate", "nest", "plan", "verify"] as const;

/** Many people, two wishes each, seats for half of them. */
function manyPeople(): Scenario {
  const quota = { administrative: people };
  return parseScenario(
    scenarioWith({
      bodies: [department("old", { quota, staff: quota }), department("new")],
      reforms: [
        { kind: "abolish", body: "old" },
        { kind: "establish", body: "new", quota: { administrative: { min: 0, max: people } } },
      ],
      posts: Array.from({ length: posts }, (_, p) =>
        post(`post-${p}`, "new", { openings: { max: people / posts / 2 } }),
      ),
      people: Array.from({ length: people }, (_, i) =>
        person(`person-${i}`, "old", [`post-${i % posts}`, `post-${(i * 7 + 1) % posts}`]),
      ),
    }),
  );
}

describe("reassign of many people", () => {
  let scenario: Scenario;
  let reports: Progress[] = [];
  beforeAll(() => {
    scenario = manyPeople();
    reports = [];
    const result = reassign(scenario, { onProgress: (progress) => void reports.push(progress) });
    expect(result.status).toBe("optimal");
  });

  test("can be left off in every stage, in their order, and while it solves", () => {
    const order = reports.map(({ stage }) => stage);
    const firsts = stages.map((stage) => order.indexOf(stage));
    expect(firsts).not.toContain(-1);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(order).toContain(undefined);
  });

  test.each([
    ["formulate", 2],
    ["nest", 2],
    ["plan", 2],
    ["verify", 5],
  ] as const)(
    "%s is left off between portions of people, in %i passes over them at least",
    (stage, passes) => {
      const own = reports.filter((progress) => progress.stage === stage);
      expect(own.length).toBeGreaterThanOrEqual(passes * (people / portion - 1));
      for (const [k, { steps }] of own.entries()) {
        const before = own[k - 1]?.steps ?? 0;
        if (steps > before) expect(steps - before).toBeLessThanOrEqual(4 * portion);
      }
    },
  );

  test.each(stages)("ends with AbortError where onProgress says no in %s", (stage) => {
    let after = 0;
    const stop = (progress: Progress): boolean => {
      after += after > 0 || progress.stage === stage ? 1 : 0;
      return progress.stage !== stage;
    };
    expect(() => reassign(scenario, { onProgress: stop })).toThrow(AbortError);
    expect(after).toBe(1);
  });

  test("ends with AbortError where a signal fires in the last stage, and solves the same scenario afterwards", async () => {
    const controller = new AbortController();
    const onProgress = ({ stage }: Progress): boolean => {
      if (stage === "verify") controller.abort();
      return true;
    };
    await expect(reassignAsync(scenario, { onProgress, signal: controller.signal })).rejects.toThrow(
      AbortError,
    );
    expect((await reassignAsync(scenario)).status).toBe("optimal");
  });
});
