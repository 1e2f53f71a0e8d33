import type { Reading } from "../reading";
import { type ApprovalUse, approvalUse } from "./approval-use";
import { checkEmptyTransfers } from "./check-empty-transfers";
import { checkModes } from "./check-modes";
import { checkNewBodies } from "./check-new-bodies";
import { checkOneJurisdiction } from "./check-one-jurisdiction";
import { checkRetiredBodies } from "./check-retired-bodies";
import { checkTransferredDuties } from "./check-transferred-duties";
import { checkTrees } from "./check-trees";
import { type Hosting, hostingOf } from "./hosting";
import { type ListedPeople, listedPeople } from "./listed-people";
import { jurisdictionsOfBodies, type Move, movesOf } from "./moves";
import { type PermitsInForce, permitsInForce } from "./permits-in-force";
import { type Sections, sectionsOf } from "./sections";
import { type Succession, successionOf } from "./succession";
import { type TransferredPeople, transferredPeople } from "./transferred-people";

/** How bodies, reforms and people hang together, before any number is looked at. */
export interface Structure {
  /** Per body: index of its jurisdiction, −1 where it is not known. */
  readonly jurisdictionOf: Int32Array;
  readonly succession: Succession;
  readonly hosting: Hosting;
  readonly moves: readonly Move[];
  readonly transferred: TransferredPeople;
  readonly people: ListedPeople;
  readonly approvals: ApprovalUse;
  readonly permits: PermitsInForce;
  readonly sections: Sections;
}

/** Checks how the reforms fit together, and resolves them. */
export function structureOf(reading: Reading): Structure {
  checkTrees(reading);
  const jurisdictionOf = jurisdictionsOfBodies(reading);
  const succession = successionOf(reading);
  checkNewBodies(reading);
  checkOneJurisdiction(reading, jurisdictionOf);
  const hosting = hostingOf(reading, jurisdictionOf, succession);
  const moves = movesOf(reading, jurisdictionOf);
  checkModes(reading, moves);
  checkEmptyTransfers(reading, moves);
  const transferred = transferredPeople(reading, moves);
  const approvals = approvalUse(reading, moves);
  checkRetiredBodies(reading, succession);
  checkTransferredDuties(reading);
  const permits = permitsInForce(reading, hosting);
  const people = listedPeople(reading, succession, moves, transferred);
  return {
    jurisdictionOf,
    succession,
    hosting,
    moves,
    transferred,
    people,
    approvals,
    permits,
    sections: sectionsOf(reading),
  };
}
