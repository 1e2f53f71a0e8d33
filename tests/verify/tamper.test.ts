import { describe, expect, it } from "vitest";
import { verify } from "../../src/verify/verify";
import { cases } from "./cases/cases";
import { tamperings } from "./tamper";
import { seeded } from "./tampering";

const applications = 200;

describe("verify rejects every plan that was tampered with", () => {
  it.each(tamperings)("$name", ({ name, apply }) => {
    let applied = 0;
    for (let seed = 0; applied < applications && seed < applications * 60; seed++) {
      const { name: of, scenario, plan } = cases[seed % cases.length];
      const spoilt = apply(scenario, plan, seeded(seed));
      if (spoilt === undefined || JSON.stringify(spoilt) === JSON.stringify(plan)) continue;
      applied++;
      const { ok, violations } = verify(scenario, spoilt);
      expect({ of, seed, ok, isNamed: violations.length > 0 }, name).toEqual({
        of,
        seed,
        ok: false,
        isNamed: true,
      });
    }
    expect(applied, `${name} was applied`).toBeGreaterThanOrEqual(applications);
  });
});

it("names at least 35 kinds of tampering, each once", () => {
  expect(new Set(tamperings.map(({ name }) => name)).size).toBe(tamperings.length);
  expect(tamperings.length).toBeGreaterThanOrEqual(35);
});
