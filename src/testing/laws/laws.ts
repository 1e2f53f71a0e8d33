import { anotherWishNeverWorse } from "./another-wish-law";
import { bruteForceAgrees } from "./brute-force-law";
import { directedTouchesNobody } from "./directed-law";
import { goalsAsStated } from "./goal-law";
import { planSurvivesJson } from "./json-law";
import { largerGrantNeverWorse } from "./larger-grant-law";
import type { Law } from "./law";
import {
  bodyQuotaReconciles,
  everyDutyOneHolder,
  ledgerBalances,
  ledgerReplays,
  retiredEndAtZero,
} from "./ledger-laws";
import { moreOpeningsNeverWorse } from "./more-openings-law";
import { moreQuotaNeverWorse } from "./more-quota-law";
import {
  declinedStaysDeclined,
  everyoneExactlyOnce,
  gradesAndPermitsRespected,
  nobodyPlacedUnasked,
  typesNeverMix,
  waitingHaveReasons,
} from "./people-laws";
import { poolIdentity, poolNeverRises, subtreeRisesOnlyByApproval } from "./pool-laws";
import { renamingInOrderKeepsPlan, renamingKeepsGoals } from "./rename-laws";
import { lostAttributeNeverHelps, metRequirementChangesNothing } from "./requirement-laws";
import {
  continuityReported,
  relativesApart,
  requirementsMet,
  reservedSeatsKept,
  returnsNoted,
} from "./rule-laws";
import { grantsWithinRange, seatsWithinCaps, shortfallsAsTheyAre, staffWithinQuota } from "./seat-laws";
import { orderOfListsMeansNothing } from "./shuffle-law";
import { enginesAgree, verifyAccepts } from "./verify-laws";

/** Every law, those first that look at one plan alone. */
export const laws: readonly Law[] = [
  poolNeverRises,
  subtreeRisesOnlyByApproval,
  poolIdentity,
  bodyQuotaReconciles,
  everyoneExactlyOnce,
  nobodyPlacedUnasked,
  declinedStaysDeclined,
  typesNeverMix,
  gradesAndPermitsRespected,
  staffWithinQuota,
  seatsWithinCaps,
  grantsWithinRange,
  shortfallsAsTheyAre,
  requirementsMet,
  reservedSeatsKept,
  relativesApart,
  continuityReported,
  directedTouchesNobody,
  returnsNoted,
  waitingHaveReasons,
  retiredEndAtZero,
  everyDutyOneHolder,
  ledgerBalances,
  ledgerReplays,
  goalsAsStated,
  planSurvivesJson,
  verifyAccepts,
  enginesAgree,
  bruteForceAgrees,
  orderOfListsMeansNothing,
  renamingKeepsGoals,
  renamingInOrderKeepsPlan,
  metRequirementChangesNothing,
  moreOpeningsNeverWorse,
  largerGrantNeverWorse,
  moreQuotaNeverWorse,
  anotherWishNeverWorse,
  lostAttributeNeverHelps,
];
