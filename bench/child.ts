import type { Found, Job } from "./jobs";
import { measureExplain } from "./tasks/explain";
import { measureGoals } from "./tasks/goals";
import { measureLemon } from "./tasks/lemon";
import { measureObjective } from "./tasks/objective";
import { measureRoad } from "./tasks/road";

/** Does one job, given as JSON, and prints what it found, as JSON. */
async function main(): Promise<void> {
  const found = await work(JSON.parse(process.argv[2]) as Job);
  process.stdout.write(`\n${JSON.stringify(found)}\n`);
}

async function work(job: Job): Promise<Found> {
  try {
    switch (job.task) {
      case "goals":
        return await measureGoals(job);
      case "objective":
        return await measureObjective(job);
      case "lemon":
        return measureLemon(job);
      case "road":
        return measureRoad(job);
      case "explain":
        return measureExplain(job);
    }
  } catch (error) {
    return { status: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}

await main();
