import { plain, reference, text, word } from "./columns";
import type { SheetDescription } from "./types";
import { dayWords, decisionWords, sideWords } from "./words";

export const responsesSheet: SheetDescription = {
  name: "协商意见",
  needed: ["post", "person", "decision"],
  columns: [
    reference("post", "岗位", "posts", "岗位名称或编号", { none: true }),
    reference("person", "人员", "people", "姓名或人员编号"),
    word("by", "答复方", sideWords, "接收单位或原单位；不填为接收单位"),
    word("decision", "意见", decisionWords, "接受、暂缓或不同意"),
    text("reason", "理由", "可不填"),
    plain("date", "日期", "day", "可不填"),
  ],
};

export const approvalsSheet: SheetDescription = {
  name: "批文",
  needed: ["document", "to", "quotaType", "count"],
  columns: [
    text("id", "批文编号", "可不填，不填时以文号为编号", { none: true }),
    text("document", "文号", "必填"),
    reference("from", "划出层级", "jurisdictions", "不填表示由上级下达"),
    reference("to", "划入层级", "jurisdictions", "必填"),
    reference("quotaType", "编制类型", "quotaTypes", "必填"),
    plain("count", "编制数", "whole", "必填"),
    plain("date", "日期", "day", "可不填"),
  ],
};

export const permitsSheet: SheetDescription = {
  name: "过渡期",
  needed: ["document", "body", "quotaType", "over", "until"],
  columns: [
    text("id", "过渡期编号", "可不填，不填时以文号为编号", { none: true }),
    text("document", "文号", "批准超编过渡的文号，必填"),
    reference("body", "单位名称", "bodies", "必填；过渡期内只出不进"),
    reference("quotaType", "编制类型", "quotaTypes", "必填"),
    plain("over", "允许超编数", "whole", "必填"),
    plain("until", "截止日期", "day", "必填，如 2021-12-31"),
  ],
};

export const dutiesSheet: SheetDescription = {
  name: "职责",
  needed: ["name", "from", "to"],
  columns: [
    text("id", "职责编号", "可不填，不填时以名称为编号", { none: true }),
    text("name", "职责名称", "必填"),
    reference("from", "划出单位", "bodies", "必填"),
    reference("to", "划入单位", "bodies", "必填"),
    plain("due", "完成时限", "day", "可不填"),
    plain("done", "完成日期", "day", "已完成的填写"),
  ],
};

export const tasksSheet: SheetDescription = {
  name: "待办",
  needed: ["body", "item", "due"],
  columns: [
    text("id", "待办编号", "必填，如 1", { none: true }),
    reference("body", "单位名称", "bodies", "必填"),
    text("item", "事项", "必填"),
    plain("due", "完成时限", "day", "必填"),
    plain("done", "完成日期", "day", "已完成的填写"),
    text("problem", "存在问题", "可不填"),
  ],
};

export const departuresSheet: SheetDescription = {
  name: "离岗",
  needed: ["body", "quotaType", "period", "count"],
  columns: [
    reference("body", "单位名称", "bodies", "预计退休等离岗的人数", { none: true }),
    reference("quotaType", "编制类型", "quotaTypes", "必填"),
    text("period", "时期", "必填，如 2020年"),
    plain("count", "离岗人数", "whole", "必填"),
  ],
};

export const calendarSheet: SheetDescription = {
  name: "日历",
  owner: "kind",
  needed: ["day"],
  columns: [
    plain("day", "日期", "day", "与星期不同的放假日和上班日", { none: true }),
    word("kind", "放假或上班", dayWords, "放假或上班"),
  ],
};
