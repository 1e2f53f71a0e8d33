import { parseArgs } from "node:util";
import { laws } from "../../src/testing";
import { describeFailure, describeRun, runLaw } from "./run-law";

const usage = "npm run laws -- [--runs 1000] [--seed 20190111] [--law pool-never-rises]";

const { values } = parseArgs({
  options: { runs: { type: "string" }, seed: { type: "string" }, law: { type: "string" } },
});
const runs = Number(values.runs ?? 1000);
const seed = Number(values.seed ?? 20190111);
const asked = laws.filter((law) => values.law === undefined || law.name === values.law);

if (!(Number.isSafeInteger(runs) && runs > 0 && Number.isSafeInteger(seed) && asked.length > 0)) {
  console.error(`${usage}\nLaws: ${laws.map((law) => law.name).join(", ")}`);
  process.exitCode = 2;
} else {
  console.log(`${asked.length} laws, each on ${runs} scenarios to which it applies, seed ${seed}\n`);
  for (const law of asked) {
    const run = runLaw(law, runs, seed);
    console.log(describeRun(run));
    if (run.failure === undefined) continue;
    console.error(`\n${describeFailure(run)}\n`);
    process.exitCode = 1;
  }
}
