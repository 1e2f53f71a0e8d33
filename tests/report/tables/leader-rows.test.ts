import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../../src/model/model-of";
import { leaderRows } from "../../../src/report/tables/leader-rows";
import { scenarioArbitrary } from "../../../src/testing";
import { planned } from "../planned";

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

describe("leaderRows", () => {
  it("counts every leader once, and never more than approved but where they were there already", () => {
    let placed = 0;
    fc.assert(
      fc.property(scenarioArbitrary(), (scenario) => {
        const one = planned(scenario);
        if (one === undefined) return;
        const model = modelOf(one.scenario);
        const { plan } = one.result;
        const rows = leaderRows(model, plan);
        const lines = new Map(model.leaders.map((line) => [`${line.body} ${line.rank}`, line]));
        for (const { body, rank, after, presentAfter } of rows) {
          const { unlisted = 0, volunteers = 0 } = lines.get(`${body} ${rank}`) ?? {};
          expect(presentAfter).toBeLessThanOrEqual(Math.max(after, unlisted + volunteers));
        }
        const posts = new Map(one.scenario.posts.map((post) => [post.id, post]));
        const people = new Map(one.scenario.people.map((person) => [person.id, person]));
        const inPosts = plan.placements.filter(
          ({ post }) => posts.get(post)?.leaderRank !== undefined,
        ).length;
        const inSeats = plan.staying.filter(
          ({ person }) => people.get(person)?.leaderRank !== undefined,
        ).length;
        const unlisted = sum(model.leaders.map((line) => line.unlisted));
        expect(sum(rows.map(({ presentAfter }) => presentAfter))).toBe(unlisted + inPosts + inSeats);
        placed += inPosts;
      }),
      { numRuns: 600 },
    );
    expect(placed).toBeGreaterThan(15);
  });
});
