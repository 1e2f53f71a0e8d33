import {
  compatibilitySheet,
  generalSheet,
  gradesSheet,
  quotaTypesSheet,
  ranksSheet,
} from "../../sheets/kinds";
import {
  approvalsSheet,
  calendarSheet,
  departuresSheet,
  dutiesSheet,
  permitsSheet,
  responsesSheet,
  tasksSheet,
} from "../../sheets/papers";
import { peopleSheet, relativesSheet, wishesSheet } from "../../sheets/people";
import { policySheet } from "../../sheets/policy";
import { postsSheet, preferredSheet, requirementsSheet, reservedSheet } from "../../sheets/posts";
import { reformsSheet, transfersSheet } from "../../sheets/reforms";
import { bodiesSheet, jurisdictionsSheet, leadersSheet, sectionsSheet } from "../../sheets/structure";
import type { SheetDescription } from "../../sheets/types";
import type { Line } from "../read-lines";
import type { Reading } from "../reading";
import type { Entry } from "./entry";
import { readCompatibility, readGrade, readQuotaType, readRank } from "./kinds";
import { linesBy, type ReadEntry, readList } from "./list";
import {
  readApproval,
  readCalendar,
  readDeparture,
  readDuty,
  readPermit,
  readResponse,
  readTask,
} from "./papers";
import { personReader } from "./people";
import { readGeneral, readPolicy } from "./policy";
import { postReader } from "./posts";
import { reformReader } from "./reforms";
import { bodyReader, readJurisdiction } from "./structure";

/** The document that the lines of all sheets make, as much of it as could be read. */
export function documentOf(lines: ReadonlyMap<SheetDescription, readonly Line[]>, reading: Reading): Entry {
  const of = (sheet: SheetDescription): readonly Line[] => lines.get(sheet) ?? [];
  const list = (name: string, sheet: SheetDescription, read: ReadEntry) => {
    const entries = readList(name, of(sheet), read, reading);
    reading.places.set([name], { sheet: sheet.name });
    return entries;
  };
  const bodies = bodyReader(linesBy(of(sectionsSheet), "body"), linesBy(of(leadersSheet), "body"));
  const posts = postReader(
    linesBy(of(requirementsSheet), "post"),
    linesBy(of(reservedSheet), "post"),
    linesBy(of(preferredSheet), "post"),
  );
  const people = personReader(linesBy(of(wishesSheet), "person"), linesBy(of(relativesSheet), "person"));
  const reforms = reformReader(of(reformsSheet), of(transfersSheet), reading);
  const parts: Entry = {
    ...readGeneral(of(generalSheet).at(0), reading),
    format: "bianzhi/1",
    quotaTypes: list("quotaTypes", quotaTypesSheet, readQuotaType),
    compatibility: list("compatibility", compatibilitySheet, readCompatibility),
    ranks: list("ranks", ranksSheet, readRank),
    grades: list("grades", gradesSheet, readGrade),
    jurisdictions: list("jurisdictions", jurisdictionsSheet, readJurisdiction) ?? [],
    bodies: list("bodies", bodiesSheet, bodies) ?? [],
    reforms: list("reforms", reformsSheet, reforms) ?? [],
    posts: list("posts", postsSheet, posts) ?? [],
    people: list("people", peopleSheet, people) ?? [],
    responses: list("responses", responsesSheet, readResponse),
    approvals: list("approvals", approvalsSheet, readApproval),
    permits: list("permits", permitsSheet, readPermit),
    duties: list("duties", dutiesSheet, readDuty),
    tasks: list("tasks", tasksSheet, readTask),
    departures: list("departures", departuresSheet, readDeparture),
    calendar: readCalendar(of(calendarSheet), reading),
    policy: readPolicy(of(policySheet).at(0), reading),
  };
  reading.places.set([], { sheet: generalSheet.name });
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
