import { describe, expect, it } from "vitest";
import { verify } from "../../src/verify/verify";
import { cases } from "./cases/cases";

describe("verify accepts plans worked out by hand", () => {
  it.each(cases)("$name", ({ scenario, plan }) => {
    expect(verify(scenario, plan)).toEqual({ ok: true, violations: [], optimality: "claimed" });
  });

  it.each(cases)("$name, read back from JSON", ({ scenario, plan }) => {
    const copy = JSON.parse(JSON.stringify(plan));
    expect(verify(JSON.parse(JSON.stringify(scenario)), copy)).toEqual(verify(scenario, plan));
  });

  it.each(cases)("$name, whatever the order of the scenario's lists", ({ scenario, plan }) => {
    const turned = {
      ...scenario,
      jurisdictions: [...scenario.jurisdictions].reverse(),
      bodies: [...scenario.bodies].reverse(),
      reforms: [...scenario.reforms].reverse(),
      posts: [...scenario.posts].reverse(),
      people: [...scenario.people].reverse(),
    };
    expect(verify(turned, plan).violations).toEqual([]);
  });
});

it("throws on a scenario that was never parsed and refers to nothing", () => {
  const { scenario, plan } = cases[0];
  expect(() => verify({ ...scenario, bodies: scenario.bodies.slice(1) }, plan)).toThrow(RangeError);
});
