import type { Found, Job } from "./jobs";
import type { Size } from "./sizes";

/** One job and what it found. */
export interface Row {
  readonly job: Pick<Job, "task"> & {
    readonly people: number;
    readonly posts: number;
    readonly who: string;
    readonly objective?: "packed" | "first";
  };
  readonly found: Found;
}

/** Everything that one run of the bench found. */
export interface Results {
  readonly extent: "full" | "quick";
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  /** Load average of the machine when the run began: other work makes all times longer. */
  readonly load: number;
  readonly sizes: readonly Size[];
  readonly rows: readonly Row[];
}

/** The row of one size, or undefined where that size is not part of the run. */
export function rowOf(
  { rows }: Results,
  task: Job["task"],
  people: number,
  who: string,
  objective?: "packed" | "first",
): Row | undefined {
  return rows.find(
    ({ job }) => job.task === task && job.people === people && job.who === who && job.objective === objective,
  );
}

/** Median milliseconds of one part, where it was measured. */
export function median(row: Row | undefined, part: string): number | undefined {
  return row?.found.status === "measured" ? row.found.timings[part]?.median : undefined;
}
