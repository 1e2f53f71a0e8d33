import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ObjectiveKind } from "./jobs";
import { type Compiled, compileLemon } from "./lemon/compile";
import { reportOf } from "./report/report";
import type { Row } from "./results";
import { runJob } from "./run-job";
import {
  type Extent,
  explained,
  full,
  type GoalEngine,
  goalEngines,
  type ObjectiveSolver,
  objectiveSolvers,
  quick,
  type Reach,
  type Size,
} from "./sizes";

// Measures one thing after the other, each in a process of its own. `--quick`: small sizes, printed only;
// otherwise the tables go to bench/RESULTS.md.
const extent = process.argv.includes("--quick") ? quick : full;
const rows: Row[] = [];
const [load] = loadavg();
const directory = mkdtempSync(join(tmpdir(), "bianzhi-bench-"));
try {
  const lemon = compileLemon(directory);
  for (const size of extent.sizes) await measureSize(extent, size, lemon);
} finally {
  rmSync(directory, { recursive: true });
}
const date = new Date().toISOString().slice(0, 10);
const report = reportOf({ extent: extent.name, date, load, sizes: extent.sizes, rows });
if (extent === full) writeFileSync(fileURLToPath(new URL("RESULTS.md", import.meta.url)), report);
console.log(report);
for (const { job, found } of rows) {
  if (found.status !== "failed") continue;
  console.error(`${job.task} ${job.people} × ${job.posts} ${job.who}: ${found.reason}`);
  process.exitCode = 1;
}

async function measureSize(run: Extent, size: Size, lemon: Compiled): Promise<void> {
  await measureGoals(run, size);
  for (const objective of ["packed", "first"] as const) await measureObjective(run, size, objective);
  await measureLemon(run, size, lemon);
  await measureRoad(run, size);
  await measureExplain(run, size);
}

async function measureGoals(run: Extent, { people, posts, ownRuns, peerRuns }: Size) {
  let expected: readonly number[] | undefined;
  for (const engine of keys(goalEngines)) {
    const own = engine === "network";
    const reason = own ? undefined : outOfReach(run, goalEngines[engine], people, expected);
    const runs = own ? ownRuns : peerRuns;
    const job = { task: "goals", people, posts, runs, engine, ...(expected ? { expected } : {}) } as const;
    await add({ task: "goals", people, posts, who: engine }, reason, () =>
      runJob(job, own ? run.ownCap : run.peerCap),
    );
    if (own) expected = measuredOf(rows.at(-1))?.values;
  }
}

async function measureObjective(run: Extent, size: Size, objective: ObjectiveKind): Promise<void> {
  const { people, posts } = size;
  let known: { readonly expected: readonly number[]; readonly weights: readonly number[] } | undefined;
  for (const solver of objective === "packed" ? keys(objectiveSolvers) : (["network", "highs"] as const)) {
    const own = solver === "network";
    const reason = own ? undefined : outOfReach(run, objectiveSolvers[solver], people, known?.expected);
    const runs = own ? size.ownRuns : size.peerRuns;
    const job = { task: "objective", people, posts, runs, objective, solver, ...known } as const;
    await add({ task: "objective", people, posts, who: solver, objective }, reason, () =>
      runJob(job, own ? run.ownCap : run.peerCap),
    );
    const found = measuredOf(rows.at(-1));
    if (own && found) known = { expected: found.values, weights: found.weights ?? [] };
  }
}

async function measureLemon({ ownCap, peerCap }: Extent, size: Size, lemon: Compiled): Promise<void> {
  const { people, posts, ownRuns: runs } = size;
  const reason = "reason" in lemon ? lemon.reason : undefined;
  const binary = "binary" in lemon ? lemon.binary : "";
  const job = { task: "lemon", people, posts, runs, binary, directory, cap: peerCap } as const;
  await add({ task: "lemon", people, posts, who: "lemon" }, reason, () => runJob(job, ownCap + peerCap));
}

async function measureRoad({ ownCap }: Extent, { people, posts, ownRuns: runs }: Size): Promise<void> {
  await add({ task: "road", people, posts, who: "network" }, undefined, () =>
    runJob({ task: "road", people, posts, runs }, ownCap),
  );
}

async function measureExplain({ ownCap }: Extent, { people, posts, ownRuns: runs }: Size): Promise<void> {
  const reason = people > explained.most ? explained.why : undefined;
  await add({ task: "explain", people, posts, who: "network" }, reason, () =>
    runJob({ task: "explain", people, posts, runs }, ownCap),
  );
}

async function add(job: Row["job"], reason: string | undefined, work: () => Promise<Row["found"]>) {
  const started = performance.now();
  const found = reason === undefined ? await work() : ({ status: "not-measured", reason } as const);
  rows.push({ job, found });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const what = [job.task, job.objective, `${job.people} × ${job.posts}`, job.who].filter(Boolean).join(" ");
  console.error(`${what}: ${found.status === "measured" ? "measured" : found.reason} (${seconds} s)`);
}

function outOfReach(
  { name }: Extent,
  reach: Reach,
  people: number,
  expected: readonly number[] | undefined,
): string | undefined {
  if (people > reach.full) return reach.why;
  if (people > reach[name]) return "left to the full run";
  return expected === undefined ? "nothing to compare its answer with" : undefined;
}

function measuredOf(row: Row | undefined) {
  return row?.found.status === "measured" ? row.found : undefined;
}

function keys<Key extends GoalEngine | ObjectiveSolver>(record: Record<Key, Reach>): Key[] {
  return Object.keys(record) as Key[];
}
