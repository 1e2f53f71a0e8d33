import type { Scenario } from "../../../schema/document";
import { none } from "../../sheets/types";
import type { Line } from "../write-cell";

/** A list, one line each: nothing where there is none, one line that says so where it is empty. */
export function listLines(list: readonly object[] | undefined, first: string): Line[] {
  return list?.length === 0 ? [{ [first]: none }] : (list ?? []).map((entry) => ({ ...entry }));
}

export function calendarLines({ calendar }: Scenario): Line[] {
  if (calendar === undefined) return [];
  const lines = (["holidays", "workdays"] as const).flatMap((kind): Line[] => {
    const days = calendar[kind];
    if (days?.length === 0) return [{ day: none, kind }];
    return (days ?? []).map((day) => ({ day, kind }));
  });
  return lines.length === 0 ? [{ day: none }] : lines;
}

export function policyLines({ policy }: Scenario): Line[] {
  if (policy === undefined) return [];
  return Object.keys(policy).length === 0 ? [{ preferences: none }] : [{ ...policy }];
}

export function generalLines({ $schema, name, date, note }: Scenario): Line[] {
  return [{ $schema, name, date, note }];
}

export function gradeLines({ grades }: Scenario): Line[] {
  if (grades?.length === 0) return [{ id: none }];
  return (grades ?? []).map(({ id, name }) => (name === undefined ? { name: id } : { id, name }));
}
