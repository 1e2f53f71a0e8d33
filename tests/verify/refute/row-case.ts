import type { Scenario } from "../../../src/model/types";
import { department } from "../cases/write";

/** A plan that only an exchange through one kind of row makes better. */
export interface RowCase {
  readonly name: string;
  readonly scenario: Scenario;
  /** Who has which post in the plan; all others wait or stay. */
  readonly posts: Readonly<Record<string, string>>;
  /** What is granted beyond need. */
  readonly surplus?: number;
  /** Person, from, to: posts, `waiting`, or `seat` for their own. */
  readonly moves: readonly (readonly [string, string, string])[];
  readonly grants?: readonly (readonly [string, number])[];
}

export const grant = (body: string, min: number, max: number) =>
  ({ kind: "establish", body, quota: { administrative: { min, max } } }) as const;
export const abolish = { kind: "abolish", body: "old" } as const;
export const old = (people: number, quota = people) => department("old", quota, people);
