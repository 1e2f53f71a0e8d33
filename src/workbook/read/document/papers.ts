import { numberedOrText } from "../../sheets/identity";
import { none } from "../../sheets/types";
import type { Line } from "../read-lines";
import { saysNone } from "../read-lines";
import type { Reading } from "../reading";
import { type Entry, entryOf, identityIn } from "./entry";

export function readResponse(line: Line, k: number, reading: Reading): Entry {
  return entryOf(line, ["responses", k], ["post", "person", "by", "decision", "reason", "date"], reading);
}

export function readApproval(line: Line, k: number, reading: Reading): Entry {
  const path = ["approvals", k];
  return {
    ...entryOf(line, path, ["from", "to", "quotaType", "count", "date"], reading),
    ...identityIn(line, path, numberedOrText, reading, "document"),
  };
}

export function readPermit(line: Line, k: number, reading: Reading): Entry {
  const path = ["permits", k];
  return {
    ...entryOf(line, path, ["body", "quotaType", "over", "until"], reading),
    ...identityIn(line, path, numberedOrText, reading, "document"),
  };
}

export function readDuty(line: Line, k: number, reading: Reading): Entry {
  const path = ["duties", k];
  return {
    ...entryOf(line, path, ["from", "to", "due", "done"], reading),
    ...identityIn(line, path, numberedOrText, reading),
  };
}

export function readTask(line: Line, k: number, reading: Reading): Entry {
  return entryOf(line, ["tasks", k], ["id", "body", "item", "due", "done", "problem"], reading);
}

export function readDeparture(line: Line, k: number, reading: Reading): Entry {
  return entryOf(line, ["departures", k], ["body", "quotaType", "period", "count"], reading);
}

/** Days by what they are; `（无）` makes an empty list of a kind, or without a kind a calendar that says nothing. */
export function readCalendar(lines: readonly Line[], reading: Reading): Entry | undefined {
  if (lines.length === 0) return undefined;
  const calendar: Entry = {};
  for (const line of lines) {
    const [day, kind] = [line.values.get("day"), line.values.get("kind")];
    if (kind === undefined) {
      if (saysNone(line.values)) continue;
      reading.report("missing-cell", line.cell("kind"), "“放假或上班”没有填写", { header: "放假或上班" });
    }
    if (kind !== "holidays" && kind !== "workdays") continue;
    const days = (calendar[kind] ?? []) as unknown[];
    calendar[kind] = days;
    if (day === none || day === undefined) continue;
    reading.places.set(["calendar", kind, days.length], line.cell("day"));
    days.push(day);
  }
  return calendar;
}
