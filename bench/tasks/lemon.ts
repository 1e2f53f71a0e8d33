import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { nestingOf } from "../../src/engine/network/nest/nesting-of";
import { checkPotentials } from "../../src/engine/network/potentials/check-potentials";
import { solveNetwork } from "../../src/engine/network/simplex/solve-network";
import type { Network, NetworkSolution } from "../../src/engine/network/types";
import { formulate } from "../../src/index";
import { finish } from "../../src/kernel/steps";
import { benchCase } from "../cases";
import type { Goals, LemonJob, Measured, Timing } from "../jobs";
import { writeFlow } from "../lemon/write-flow";
import { measure, memoryNow, memorySince, slow, stopwatch, timingOf } from "../measure";
import { flowCost, packingWeights, packNetwork } from "../objective";

/** Times LEMON and our network simplex on the same arcs with one cost each, and ours with all goals. */
export function measureLemon(job: LemonJob): Measured {
  const packed = packedNetwork(job);
  const before = memoryNow();
  let objective = 0n;
  const ours = measure(
    job.runs,
    () => solveTimed(packed.network),
    (solution) => {
      mustBeProved(packed.network, solution);
      objective = flowCost(packed.network, solution.choice, solution.flow);
    },
  );
  const everyGoal = networkOf(job, "ranked").network;
  const full = measure(
    job.runs,
    () => solveTimed(everyGoal),
    (solution) => mustBeProved(everyGoal, solution),
  );
  const memory = memorySince(before);

  const file = join(job.directory, "flow.bin");
  const size = writeFlow(file, packed.network);
  const lemon = runLemon(job, file, objective);
  rmSync(file);
  return {
    status: "measured",
    timings: { packed: ours.solve, full: full.solve, ...lemon.timings },
    values: [Number(objective)],
    weights: packed.weights,
    numbers: size,
    notes: lemon.notes,
    memory,
  };
}

function networkOf({ people, posts }: LemonJob, goals: Goals) {
  const program = formulate(benchCase(people, posts, goals));
  const nesting = nestingOf(program);
  if (!nesting.nests || !nesting.feasible || nesting.frame.pairArc !== undefined) {
    throw new Error("the rows of the bench's scenarios nest, people against places");
  }
  return { program, nesting, network: nesting.network };
}

function packedNetwork(job: LemonJob): { readonly network: Network; readonly weights: readonly number[] } {
  const { program, nesting } = networkOf(job, "packed");
  const weights = packingWeights(program, nesting);
  return { network: packNetwork(nesting, weights), weights };
}

function solveTimed(network: Network) {
  const lap = stopwatch();
  const outcome = finish(solveNetwork(network));
  const solve = lap();
  if (outcome.status !== "optimal") throw new Error(`network: ${outcome.status}`);
  return { parts: { solve }, answer: outcome.solution };
}

function mustBeProved(network: Network, solution: NetworkSolution): void {
  if (!checkPotentials(network, solution)) throw new Error("the potentials do not prove the flow");
}

interface Line {
  readonly optimal: boolean;
  readonly objective: string;
  readonly build: number;
  readonly solve: number;
}

function runLemon(
  job: LemonJob,
  file: string,
  expected: bigint,
): { readonly timings: Record<string, Timing>; readonly notes: string[] } {
  const lines: Line[] = [];
  while (lines.length < job.runs && !lines.some(({ solve }) => solve > slow)) {
    const { error, status, stdout, stderr } = spawnSync(job.binary, [file], {
      encoding: "utf8",
      timeout: job.cap,
      killSignal: "SIGKILL",
    });
    const code = (error as NodeJS.ErrnoException | undefined)?.code;
    if (code === "ETIMEDOUT") return { timings: {}, notes: [`no answer in ${job.cap / 1000} s`] };
    if (error !== undefined || status !== 0) throw new Error(`LEMON: ${stderr || error?.message}`);
    const line = JSON.parse(stdout) as Line;
    if (!line.optimal) throw new Error("LEMON finds no flow");
    if (BigInt(line.objective) !== expected) {
      throw new Error(`LEMON's objective ${line.objective} is not ours, ${expected}`);
    }
    lines.push(line);
  }
  const timings = {
    lemon: timingOf(lines.map(({ solve }) => solve)),
    lemonBuild: timingOf(lines.map(({ build }) => build)),
  };
  return { timings, notes: [] };
}
