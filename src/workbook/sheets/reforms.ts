import { family, plain, reference, references, text, word } from "./columns";
import type { SheetDescription } from "./types";
import { modeWords, reformWords } from "./words";

export const reformsSheet: SheetDescription = {
  name: "改革事项",
  needed: ["kind", "body"],
  columns: [
    plain("number", "事项序号", "whole", "“转隶明细”表用它指明事项，其他可不填"),
    word("kind", "改革事项", reformWords, "从下拉列表中选择；各事项同时生效，先后不论"),
    reference(
      "body",
      "单位名称",
      "bodies",
      "合并后的、撤销的、新设的、重新组建的、划入的、核减的单位；办事机构；合署中的牵头单位",
    ),
    references(
      "others",
      "涉及单位",
      "bodies",
      "被合并或并入的单位、划出单位、办事机构所在单位、合署的各单位；几个单位用顿号隔开",
    ),
    ...family(
      "quota",
      "编制数",
      "quotaTypes",
      { is: "range" },
      "改革后核定数，可写幅度如 2～6；划转、核减的数；办事机构的席位数",
    ),
    ...family("leaders", "领导职数", "ranks", { is: "whole" }, "合并、新设、重新组建后的核定职数"),
    word("mode", "划转方式", modeWords, "划转时填写：人随编走、只转人员、只转编制"),
    ...family(
      "staff",
      "划转人数",
      "quotaTypes",
      { is: "whole" },
      "“人员”表未列的划转人数；所列人员填入“转隶明细”",
    ),
    reference("approval", "批文", "approvals", "跨层级划转编制时填写“批文”表中的编号或文号"),
    text("name", "新名称", "更名后的名称或加挂的牌子"),
    text("document", "文号", "依据；独立设置的议事协调机构办事机构必填"),
    plain("date", "日期", "day", "可不填"),
  ],
};

export const transfersSheet: SheetDescription = {
  name: "转隶明细",
  owner: "number",
  needed: ["number"],
  columns: [
    plain("number", "事项序号", "whole", "“改革事项”表中划转事项的序号"),
    reference("person", "人员", "people", "随划转的人员，姓名或人员编号；每人一行", { none: true }),
    reference("duty", "职责", "duties", "随划转的职责；每项一行", { none: true }),
  ],
};

/** What the columns of a reform mean, by kind: field of the column, key of the reform, and whether it is one or several. */
export const reformFields: Readonly<Record<string, readonly (readonly [field: string, key: string])[]>> = {
  merge: [
    ["body", "into"],
    ["others", "from"],
    ["quota", "quota"],
    ["leaders", "leaders"],
  ],
  abolish: [["body", "body"]],
  establish: [
    ["body", "body"],
    ["quota", "quota"],
    ["leaders", "leaders"],
  ],
  reorganize: [
    ["body", "body"],
    ["others", "from"],
    ["quota", "quota"],
    ["leaders", "leaders"],
  ],
  transfer: [
    ["body", "to"],
    ["others", "from"],
    ["mode", "mode"],
    ["staff", "staff"],
    ["quota", "quota"],
    ["approval", "approval"],
  ],
  cut: [
    ["body", "body"],
    ["quota", "by"],
  ],
  host: [
    ["body", "office"],
    ["others", "host"],
    ["quota", "seats"],
  ],
  rename: [
    ["body", "body"],
    ["name", "name"],
  ],
  plate: [
    ["body", "body"],
    ["name", "name"],
  ],
  "joint-office": [
    ["body", "with"],
    ["others", "bodies"],
  ],
};

/** Kinds of reform that concern exactly one other body. */
export const kindsWithOneOther: ReadonlySet<string> = new Set(["transfer", "host"]);
