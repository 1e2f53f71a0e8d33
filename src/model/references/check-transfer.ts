import type { IssuePath } from "../../kernel/issue";
import type { Transfer } from "../../schema/document";
import type { Reading } from "../reading";
import { hasKnownTypes } from "./check-keys";
import { knownBody, knownPerson } from "./known";

/** A transfer names bodies, people, duties and an approval that exist, and counts of declared types. */
export function checkTransfer(reading: Reading, transfer: Transfer, path: IssuePath): void {
  const { issues, approvals, duties, doubt } = reading;
  const from = knownBody(reading, transfer.from, [...path, "from"]);
  const to = knownBody(reading, transfer.to, [...path, "to"]);
  if (from < 0 || to < 0) doubt.markReform();

  let isClear = from >= 0 && to >= 0;
  transfer.people?.forEach((id, k) => {
    if (knownPerson(reading, id, [...path, "people", k]) < 0) isClear = false;
  });
  if (!hasKnownTypes(reading, transfer.staff, [...path, "staff"])) isClear = false;
  if (!hasKnownTypes(reading, transfer.quota, [...path, "quota"])) isClear = false;
  transfer.duties?.forEach((id, k) => {
    if (duties.indexOf(id) < 0) issues.add("unknown-duty", [...path, "duties", k], [id]);
  });
  if (transfer.approval !== undefined && approvals.indexOf(transfer.approval) < 0) {
    issues.add("unknown-approval", [...path, "approval"], [transfer.approval]);
    doubt.pools = true;
    isClear = false;
  }
  if (!isClear) {
    doubt.markAfter(from);
    doubt.markAfter(to);
  }
}
