import { parseScenario, reassign, verify } from "../../src/index";
import { benchDocument } from "../cases";
import type { Measured, RoadJob } from "../jobs";
import { measure, memoryNow, memorySince, stopwatch } from "../measure";

/** Times the whole road: JSON text, scenario, verified plan; and the plan verified once more. */
export function measureRoad(job: RoadJob): Measured {
  const text = JSON.stringify(benchDocument(job.people, job.posts, "ranked"));
  const before = memoryNow();
  let values: readonly number[] = [];
  const timings = measure(
    job.runs,
    () => {
      const lap = stopwatch();
      const document: unknown = JSON.parse(text);
      const json = lap();
      const scenario = parseScenario(document);
      const parse = lap();
      const result = reassign(scenario);
      const reassigned = lap();
      if (result.status !== "optimal") throw new Error(`the result is ${result.status}`);
      lap();
      const verification = verify(scenario, result.plan, result.certificate);
      const again = lap();
      const parts = { json, parse, reassign: reassigned, road: json + parse + reassigned, verify: again };
      return { parts, answer: { verification, plan: result.plan } };
    },
    ({ verification: { ok, optimality }, plan }) => {
      if (!ok || optimality !== "proved") throw new Error(`verify says ${optimality}`);
      values = plan.goals.flatMap(({ value }) => value);
    },
  );
  const numbers = { textMegabytes: text.length / 1e6 };
  return { status: "measured", timings, values, numbers, memory: memorySince(before) };
}
