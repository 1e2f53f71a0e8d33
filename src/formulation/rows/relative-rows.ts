import { conflictOf, type Place } from "../relatives/listed-relatives";
import { inOwnSeat } from "../stage";
import type { Row } from "../types";
import type { Parts } from "./parts";

/**
 * 公务员法74: of two listed relatives i and j, if i takes p then j takes none of the places that are forbidden beside it,
 * x_ip + Σ x_jq ≤ 1. Every row is about places of the one whose id comes first.
 */
export function relativeRows({ model, cells, people }: Parts): Row[] {
  const { start, cell } = people;
  const placesOf = (person: number): { readonly place: Place; readonly cell: number }[] => {
    const places: { readonly place: Place; readonly cell: number }[] = [];
    for (let a = start[person]; a < start[person + 1]; a++) {
      if (cell[a] < 0) continue;
      const its = cells[cell[a]];
      places.push({ place: its.kind === "post" ? its.post : inOwnSeat, cell: cell[a] });
    }
    return places;
  };
  const rowsOf = (person: number, relative: number): Row[] => {
    const theirs = placesOf(relative);
    return placesOf(person).flatMap((own): Row[] => {
      const forbidden = theirs.filter((other) => conflictOf(model, person, own.place, relative, other.place));
      if (forbidden.length === 0) return [];
      const held = [own.cell, ...forbidden.map((other) => other.cell)].sort((a, b) => a - b);
      const subject = { rule: "relatives", person, post: own.place, relative } as const;
      return [{ subject, cells: held, extras: [], sense: "at-most", limit: 1 }];
    });
  };
  const rows: Row[] = [];
  for (let person = 0; person < model.people.length; person++) {
    for (const relative of model.people[person].relatives) {
      if (relative > person) rows.push(...rowsOf(person, relative));
    }
  }
  return rows;
}
