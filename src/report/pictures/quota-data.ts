import type { Model } from "../../model/types";
import type { Plan } from "../../plan/types";
import { bodyLabels } from "./body-labels";
import { gather } from "./gather";
import type { PictureWords } from "./words";

/** Rows of the whole picture, and of one quota type at least. */
const rowsInAll = 32;
const rowsAtLeast = 4;

/** Quota of one body before and after; several bodies where they are gathered. */
export interface QuotaRow {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly members: readonly string[];
}

/** One quota type: types are never added up, as they may not be mixed (条例15). */
export interface QuotaPanel {
  readonly type: string;
  readonly before: number;
  readonly after: number;
  /** Largest loss first, largest gain last, then those gathered. */
  readonly rows: readonly QuotaRow[];
}

/** Types in their declared order, where any body has any of it; where there are many bodies, those that change most. */
export function quotaPanels(
  model: Model,
  plan: Plan,
  words: PictureWords,
  typeName: (id: string) => string,
): QuotaPanel[] {
  const labels = bodyLabels(model);
  const granted = new Map(plan.grants.map(({ body, quotaType, count }) => [`${quotaType} ${body}`, count]));
  const panels = model.types.map((id, type) => {
    const rows = model.lines
      .filter((line) => line.type === type)
      .map((line) => {
        const grant = granted.get(`${id} ${model.bodies[line.body].id}`) ?? 0;
        return { body: line.body, before: line.before, after: line.settled + grant };
      })
      .filter(({ before, after }) => before + after > 0);
    return { id, rows };
  });
  const filled = panels.filter(({ rows }) => rows.length > 0);
  const limits = shares(filled.map(({ rows }) => rows.length));
  return filled.map(({ id, rows }, k) => {
    const ordered = [...rows].sort(
      (a, b) => change(b) - change(a) || largest(b) - largest(a) || a.body - b.body,
    );
    const { shown, rest } = gather(ordered, limits[k]);
    const named = (row: Row): QuotaRow => ({ ...numbers(row), name: labels[row.body], members: [] });
    const together: QuotaRow = {
      ...total(rest),
      name: words.others(rest.length),
      members: rest.map((row) => `${labels[row.body]} ${words.quota.change(row.before, row.after)}`),
    };
    return {
      type: typeName(id),
      ...total(rows),
      rows: [
        ...[...shown]
          .sort((a, b) => a.after - a.before - (b.after - b.before) || b.before - a.before || a.body - b.body)
          .map(named),
        ...(rest.length > 0 ? [together] : []),
      ],
    };
  });
}

/** How many rows each type may have: what it needs, smallest needs first, of an equal share of what is left. */
function shares(needs: readonly number[]): number[] {
  const limits = needs.map(() => 0);
  const order = needs.map((_, k) => k).sort((a, b) => needs[a] - needs[b] || a - b);
  let left = rowsInAll;
  order.forEach((k, done) => {
    const share = Math.max(rowsAtLeast, Math.floor(left / (order.length - done)));
    limits[k] = Math.min(needs[k], share);
    left = Math.max(0, left - limits[k]);
  });
  return limits;
}

interface Row {
  readonly body: number;
  readonly before: number;
  readonly after: number;
}

function change({ before, after }: Row): number {
  return Math.abs(after - before);
}

function largest({ before, after }: Row): number {
  return Math.max(before, after);
}

function numbers({ before, after }: Row): { before: number; after: number } {
  return { before, after };
}

function total(rows: readonly Row[]): { before: number; after: number } {
  return {
    before: rows.reduce((sum, row) => sum + row.before, 0),
    after: rows.reduce((sum, row) => sum + row.after, 0),
  };
}
