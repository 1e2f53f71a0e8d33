import { modelOf } from "../model/model-of";
import type { Scenario } from "../model/types";
import type { Plan } from "../plan/types";
import { namesOf } from "./names";
import { choicesPicture } from "./pictures/choices-picture";
import { flowPicture } from "./pictures/flow-picture";
import { quotaPicture } from "./pictures/quota-picture";
import { sayIn } from "./say";
import { overviewParagraphs, proofParagraphs } from "./sentences/overview";
import { type ReportTablesOptions, reportTables } from "./tables/report-tables";
import type { Report, ReportOptions, Section, Table, TableId } from "./types";

/** What a report takes besides scenario and plan. */
export type ReportOfOptions = ReportOptions & ReportTablesOptions;

const quotaTables: readonly TableId[] = [
  "quota-balance",
  "leader-positions",
  "duties",
  "implementation",
  "publication",
  "prices",
];
const peopleTables: readonly TableId[] = ["placements", "waiting", "consultation"];

/**
 * A report on a plan, 建议方案(送审稿): what it comes to, quota for the 编委会 to consider, people for the 组织部门, what is still
 * to be done, and what it rests on. It proposes; document number, day and signatures stay blank where nothing is said.
 *
 * @param result of `reassign`, or anything else with a plan of this scenario
 * @returns data; `renderMarkdown` and `renderHtml` make text of it
 * @throws ScenarioError where a scenario that was not parsed before is wrong
 * @throws RangeError where the plan is not one of this scenario, or `asOf` is no day
 * @example
 * const report = reportOf(scenario, result, { document: "编办发〔2019〕1号" });
 * report.particulars[0].value; // "编办发〔2019〕1号"
 */
export function reportOf(
  scenario: Scenario,
  result: { readonly plan: Plan },
  options: ReportOfOptions = {},
): Report {
  const { language = "zh" } = options;
  const { plan } = result;
  const say = sayIn(language);
  const model = modelOf(scenario);
  const names = namesOf(model, language);
  const tables = reportTables(scenario, result, options);
  const of = (ids: readonly TableId[]): Table[] => tables.filter(({ id }) => ids.includes(id));
  const drawn = { language };
  const sections: Section[] = [
    {
      heading: say("一、总体情况", "1. In all"),
      paragraphs: overviewParagraphs(model, plan, names),
      tables: [],
      pictures: [],
    },
    {
      heading: say("二、提请编委会审定的机构编制事项", "2. Quota, for the establishment commission"),
      paragraphs:
        options.prices === undefined
          ? [
              say(
                "未附编制价格表：各项限额增减1名的影响未作测算。",
                "No table of prices: what one more or less of each limit would bring was not worked out.",
              ),
            ]
          : [],
      tables: of(quotaTables),
      pictures: [quotaPicture(scenario, plan, drawn)],
    },
    {
      heading: say("三、提请组织部门研究的人员事项", "3. People, for the organization department"),
      paragraphs: [],
      tables: of(peopleTables),
      pictures: [flowPicture(scenario, plan, drawn), choicesPicture(scenario, plan, drawn)],
    },
    {
      heading: say("四、整改事项", "4. What is still to be done"),
      paragraphs: [],
      tables: of(["rectification"]),
      pictures: [],
    },
    {
      heading: say("五、测算依据和核验", "5. What it rests on"),
      paragraphs: proofParagraphs(plan, names),
      tables: [],
      pictures: [],
    },
  ];
  return {
    language,
    title: say(`${scenario.name} 建议方案(送审稿)`, `${scenario.name}: proposal (draft for review)`),
    particulars: [
      { label: say("文号", "Document number"), value: options.document ?? "" },
      { label: say("日期", "Date"), value: options.date ?? "" },
      { label: say("拟稿", "Drawn up by"), value: options.draftedBy ?? "" },
      { label: say("核稿", "Checked by"), value: options.checkedBy ?? "" },
      { label: say("签发", "Signed by"), value: options.signedBy ?? "" },
    ],
    sections: sections.map((section) =>
      isEmpty(section) ? { ...section, paragraphs: [say("无。", "Nothing.")] } : section,
    ),
  };
}

function isEmpty({ paragraphs, tables, pictures }: Section): boolean {
  return paragraphs.length + tables.length + pictures.length === 0;
}
