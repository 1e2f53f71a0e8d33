import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { Scenario } from "../../src/schema/document";
import { scenarioSchema } from "../../src/schema/scenario";
import complete from "../fixtures/complete-scenario.json";

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

describe("scenarioSchema", () => {
  it("describes exactly the type Scenario", () => {
    expectTypeOf<DeepReadonly<z.output<typeof scenarioSchema>>>().toEqualTypeOf<DeepReadonly<Scenario>>();
    expectTypeOf<DeepReadonly<z.output<typeof scenarioSchema>>>().toExtend<Scenario>();
    expectTypeOf<Scenario>().toExtend<DeepReadonly<z.output<typeof scenarioSchema>>>();
  });

  it("accepts the complete sample as it stands", () => {
    expect(scenarioSchema.parse(complete)).toEqual(complete);
  });
});
