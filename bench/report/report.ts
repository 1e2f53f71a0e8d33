import { availableParallelism, cpus, totalmem } from "node:os";
import type { Results } from "../results";
import { preferences, seed } from "../sizes";
import { explainTable } from "./explain";
import { goalsStated, valuesTable, weightsTable } from "./goals-stated";
import { growthTable } from "./growth";
import { lemonTable } from "./lemon";
import { roadTable } from "./road";
import { goalsTable, objectiveTable } from "./solvers";
import { targetsTable } from "./targets";

/** What the bench found, as Markdown. */
export function reportOf(results: Results): string {
  return `# Bench

${machine(results)}

Written by \`npm run bench${results.extent === "quick" ? " -- --quick" : ""}\`. Scenarios come from seed ${seed}: ${preferences} preferences each, popularity of posts after
Zipf, seats for nine people in ten, pools that pay for about eight in ten. Each measurement has a process of its own
(\`--max-old-space-size=8192\`). Times are medians, after a first run that does not count (a run of more than 30 s is not
repeated and counts itself). Every answer of every run is checked outside the clock: against its rows, against the goal
values of \`network\`, whose plan \`verify\` calls proved. Memory is resident memory of that process, before the first run
and at its highest; it holds the scenario and the runtime itself.

## Targets

${targetsTable(results)}

## All goals, one after the other

Engine alone: from the program to its answer, for \`network\` with the network's construction. The closing stage makes the
answer the only one and proves it; where an engine brings no potentials, it finds them.

${goalsTable(results)}

The goals, in order:

${goalsStated(results)}

${valuesTable(results)}

## Several goals packed into one number

Place, then the total of ranks, then fewest grants. One unit of a goal costs more than any improvement of all later
goals could: the factor is proved from the number of places (no cycle meets one twice) and the values reached are those
of the goals one after the other. From the program to its answer, building the solver's own input included.

${objectiveTable(results, "packed")}

${weightsTable(results, "packed")}

## The first goal alone

The first goal that not everybody's best choice reaches, without any other.

${objectiveTable(results, "first")}

${weightsTable(results, "first")}

## LEMON

NetworkSimplex of LEMON in C++ (-O3), on the same arcs with the same packed cost as above; the objectives are equal. Its
time is that of \`run()\` alone, ours that of \`solveNetwork\` alone.

${lemonTable(results)}

## From JSON text to a verified plan

\`reassign\` formulates, solves, settles and verifies. \`verify once more\` is not part of the whole road.

${roadTable(results)}

## Explanations

A solve (\`reassign\`) and what is asked about its plan, in one process. The first question builds the index; \`whyNot\` is the
median of forty questions about different posts after it. Answers are those of a solve with the pair forced, or the
limit changed, for a few questions of each kind, and the same in every run.

${explainTable(results)}

## Growth

Time grows as this power of the number of people.

${growthTable(results)}
`;
}

function machine({ date, extent, load }: Results): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${date}, ${extent} run, ${availableParallelism()} cores (${model}), ${memory} GiB, Node ${process.version}, ${process.platform} ${process.arch}; load ${load.toFixed(1)} at the start.`;
}
