import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Law } from "../../src/testing";
import { describeFailure, describeRun, type LawRun, runLaw } from "./run-law";

/** `BIANZHI_SOAK=20 npm test` asks every law twenty times as often. */
const soak = Number(process.env["BIANZHI_SOAK"] ?? 1);
if (!(Number.isSafeInteger(soak) && soak > 0))
  throw new Error("BIANZHI_SOAK must be a whole number from 1 up");
const runs = 1000 * soak;

/** One test per law, by its name: 1,000 scenarios to which it applies. */
export function describeLaws(title: string, laws: readonly Law[]): void {
  const seed = fc.readConfigureGlobal()?.seed;
  if (seed === undefined) throw new Error("tests/setup.ts gives every run its seed");
  const done: LawRun[] = [];

  describe(title, () => {
    it.each(laws.map((law) => ({ law, title: `${law.name}: ${law.statement.en}` })))(
      "$title",
      ({ law }) => {
        const run = runLaw(law, runs, seed);
        done.push(run);
        expect(describeFailure(run)).toBe("");
        expect(run.applied).toBeGreaterThanOrEqual(runs);
      },
      120_000 * soak,
    );

    afterAll(() => {
      process.stdout.write(
        `\n${title} (seed ${seed})\n${done.map((run) => `  ${describeRun(run)}\n`).join("")}`,
      );
    });
  });
}
