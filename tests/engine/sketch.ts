import type { Cell, Level } from "../../src/formulation/types";

export type Demand = Extract<Cell, { kind: "post" }>["demand"];
type PolicyGoal = Exclude<Level["goal"], "fewest-grants">;

/** A small reform in numbers, from which a program is written as the formulation would. */
export interface Sketch {
  readonly pools: readonly { readonly toDivide: number; readonly demanded: number }[];
  readonly lines: readonly {
    readonly pool: number;
    /** Room beyond the own seats of volunteers; the smallest grant makes up for it where it is negative. */
    readonly spare: number;
    readonly grantMin: number;
    readonly grantMore: number;
    readonly officeSeats: number;
    /** Leader positions beyond those of volunteers. */
    readonly positions: number;
  }[];
  readonly posts: readonly {
    readonly line: number;
    readonly demand: Demand;
    readonly max: number;
    readonly min: number;
    readonly isOffice: boolean;
    readonly isLeader: boolean;
  }[];
  readonly people: readonly {
    readonly affected: boolean;
    readonly line: number;
    readonly isLeader: boolean;
    readonly wishes: readonly { readonly post: number; readonly rank: number }[];
  }[];
  readonly policy: {
    readonly goals: readonly PolicyGoal[];
    readonly measure: string;
    readonly pooled: boolean;
    readonly hardMinimums: boolean;
  };
  /** Rows over any cells; `limit` is beyond the own seats among them. */
  readonly crossing: readonly { readonly cells: readonly number[]; readonly limit: number }[];
}

/** Ranks 1, 2 and 4 are listed; 5 is the own seat. */
export const ranks: readonly number[] = [1, 2, 4, 5, 6];

/** Index into a list for any whole number. */
export function own(list: readonly unknown[], index: number): number {
  return index % list.length;
}

/** What a pool must recover: no more than it has. */
export function demandedOf({ toDivide, demanded }: Sketch["pools"][number]): number {
  return Math.min(toDivide, demanded);
}

/** Volunteers whose own seat is in a line, and those of them who lead. */
export function volunteersIn({ lines, people }: Sketch, line: number): { all: number; leaders: number } {
  const here = people.filter((person) => !person.affected && own(lines, person.line) === line);
  return { all: here.length, leaders: here.filter(({ isLeader }) => isLeader).length };
}
