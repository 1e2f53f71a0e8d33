import { describe, expect, test } from "vitest";
import { levelCosts } from "../../../src/engine/costs";
import { wholeDomain } from "../../../src/engine/linear/domain";
import { foldedExtras } from "../../../src/engine/linear/folded-extras";
import { keepBest } from "../../../src/engine/linear/keep-best";
import { linearProgramOf } from "../../../src/engine/linear/linear-program-of";
import { oneSeatForAll } from "../programs";

/** Five people, one seat, at the goal of fewest waiting: the post's row has price −1, everybody's reduced cost is 0. */
function atPlace() {
  const program = oneSeatForAll;
  const domain = wholeDomain(program);
  const level = program.levels.find(({ goal }) => goal === "place");
  if (level === undefined) throw new Error("no goal `place`");
  const aim = { costs: levelCosts(program, level), sense: level.sense };
  const linearised = linearProgramOf(program, domain, foldedExtras(program), [], aim);
  if (linearised === undefined) throw new Error("impossible");
  const post = linearised.sources.findIndex((source) => source.from === "program" && source.row === 0);
  const prices = (price: number) =>
    Float64Array.from(linearised.linear.rows, (_, r) => (r === post ? price : 0));
  return { program, domain, linearised, prices };
}

describe("keepBest", () => {
  test("a row with a price keeps no slack, choices without reduced cost stay open", () => {
    const { program, domain, linearised, prices } = atPlace();
    expect(keepBest(program, domain, linearised, prices(-1))).toBe(true);
    expect(domain.tight[0]).toBe(1);
    expect([...domain.open]).toEqual([...domain.open].map(() => 1));
  });

  test("a choice that costs is closed", () => {
    const { program, domain, linearised, prices } = atPlace();
    expect(keepBest(program, domain, linearised, prices(-2))).toBe(true);
    expect([...program.cell].filter((_, a) => domain.open[a] === 1)).toEqual([-1, -1, -1, -1, -1]);
  });

  test("a choice that pays is the only one left", () => {
    const { program, domain, linearised, prices } = atPlace();
    expect(keepBest(program, domain, linearised, prices(0))).toBe(true);
    expect([...program.cell].filter((_, a) => domain.open[a] === 1)).toEqual([0, 0, 0, 0, 0]);
  });

  test("says when a price is too small to be told from noise", () => {
    const { program, domain, linearised, prices } = atPlace();
    expect(keepBest(program, domain, linearised, prices(-1 - 1e-5))).toBe(false);
  });
});
