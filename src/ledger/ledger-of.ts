import type { Model } from "../model/types";
import type { Plan } from "../plan/types";
import { Journal } from "./journal";
import { openAccounts } from "./open-accounts";
import { postGrants, postPeople, postRecovered } from "./post-plan";
import { postApprovals, postOtherDuties, postReforms } from "./post-reforms";
import type { Ledger } from "./types";

/**
 * The double-entry record (台账) of a reform and a plan for it: every quota, leader position, person and duty that
 * moves leaves one account and arrives at another, and nothing ends up nowhere. See `accounts` for their names.
 * In order: reforms (in the scenario's order), approvals, what is recovered, grants, people, duties without a transfer.
 *
 * All reforms act at once, so an account may be overdrawn between two entries; what counts is where it ends.
 * Takes time in proportion to entries and accounts.
 *
 * @throws RangeError for a plan that names people or bodies which the model does not have, or numbers that are not counts
 * @example ledgerOf(model, plan).entries[0]
 * // { number: 1, book: "quota", cause: "merge", unit: "administrative", credit: "body:原农业局", debit: "body:农牧局", count: 46 }
 */
export function ledgerOf(model: Model, plan: Plan): Ledger {
  const journal = new Journal();
  openAccounts(model, journal);
  postReforms(model, journal);
  postApprovals(model, journal);
  postRecovered(model, plan, journal);
  postGrants(model, plan, journal);
  postPeople(model, plan, journal);
  postOtherDuties(model, journal);
  return journal.close();
}
