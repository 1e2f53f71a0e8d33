import type { Consultation } from "../../consult/types";
import type { Price } from "../../explain/types";
import { ledgerOf } from "../../ledger/ledger-of";
import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import { namesOf } from "../names";
import { sayIn } from "../say";
import type { Language, Table } from "../types";
import { consultationTable } from "./consultation";
import { dutiesTable } from "./duties";
import { implementationTable } from "./implementation";
import { leaderPositionsTable } from "./leader-positions";
import { placementsTable } from "./placements";
import { pricesTable } from "./prices";
import { publicationTable } from "./publication";
import { quotaBalanceTable } from "./quota-balance";
import { quotaRows } from "./quota-rows";
import { rectificationTable } from "./rectification";
import type { Setting } from "./setting";
import { waitingTable } from "./waiting";

/** What tables say beyond scenario and plan. */
export interface ReportTablesOptions {
  /** Default `zh`. */
  readonly language?: Language | undefined;
  /** The day against which terms are judged and duties count as moved (整改台账, 三定落实情况统计表), `YYYY-MM-DD`; default the scenario's own date. */
  readonly asOf?: string | undefined;
  /** What `priceTable` gave for this result; without it there is no 编制价格表. */
  readonly prices?: readonly Price[] | undefined;
  /** Its rounds are told behind the scenario's own responses (协商记录). */
  readonly consultation?: Consultation | undefined;
}

/**
 * The tables of the trade as data, in the order of {@link TableId}: 编制平衡表, 领导职数表, 人员分流台账, 职责划转清单,
 * 三定落实情况统计表, 非涉密三定一览表, 待安置人员及原因, 协商记录, 整改台账, 编制价格表. A table with nothing in it is left out.
 *
 * Every row has one cell for each column. Nothing is escaped, and nothing is computed that the plan, its ledger or the
 * scenario does not say. The order of the scenario's lists makes no difference. Time: linear in the scenario and the ledger, but
 * for sorting.
 *
 * @param result of `reassign`, or anything else with a plan of this scenario
 * @throws ScenarioError where a scenario that was not parsed before is wrong
 * @throws RangeError where the plan is not one of this scenario, or `asOf` is no day
 * @example
 * reportTables(scenario, result).map(({ id }) => id); // ["quota-balance", "placements", "implementation", "publication", "waiting"]
 */
export function reportTables(
  scenario: Scenario,
  { plan }: { readonly plan: Plan },
  options: ReportTablesOptions = {},
): readonly Table[] {
  const { language = "zh", asOf = scenario.date, prices = [], consultation } = options;
  const model = modelOf(scenario);
  const setting: Setting = {
    model,
    plan,
    names: namesOf(model, language),
    say: sayIn(language),
    quota: quotaRows(model, plan, ledgerOf(model, plan)),
  };
  const tables = [
    quotaBalanceTable(setting),
    leaderPositionsTable(setting),
    placementsTable(setting),
    dutiesTable(setting),
    implementationTable(setting, asOf),
    publicationTable(setting),
    waitingTable(setting),
    consultationTable(setting, consultation),
    rectificationTable(setting, asOf),
    pricesTable(setting, prices),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
