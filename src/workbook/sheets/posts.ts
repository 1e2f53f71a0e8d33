import { plain, reference, text, word } from "./columns";
import type { ColumnDescription, SheetDescription } from "./types";
import { comparisonWords, demandWords } from "./words";

export const postsSheet: SheetDescription = {
  name: "岗位",
  needed: ["body", "section", "quotaType", "demand", "max"],
  columns: [
    text("id", "岗位编号", "可不填，不填时以名称为编号；不同单位的同名岗位要填"),
    text("name", "岗位名称", "同一科室中相同的岗位填一行"),
    reference("body", "单位名称", "bodies", "改革后的单位"),
    plain("section", "科室", "section", "“内设机构”表中的科室；未列的填综合或业务"),
    reference("quotaType", "编制类型", "quotaTypes", "占用哪类编制"),
    reference("leaderRank", "职务层次", "ranks", "领导岗位填写"),
    word("demand", "用人性质", demandWords, "从下拉列表中选择；留用岗位只安排归属本单位的人员"),
    plain("min", "最少人数", "whole", "少于此数无法工作，可不填"),
    plain("max", "最多人数", "whole", "必填"),
  ],
};

const condition: readonly ColumnDescription[] = [
  reference("attribute", "条件项目", "attributes", "职级、职务层次，或“人员”表的特征，如 学历", {
    none: true,
  }),
  word("op", "比较", comparisonWords, "从下拉列表中选择"),
  plain("value", "条件值", "required-value", "“属于”可填几个，用顿号隔开；日期如 2015-01-01"),
];

export const requirementsSheet: SheetDescription = {
  name: "任职条件",
  owner: "post",
  needed: ["post", "attribute", "op", "value"],
  columns: [reference("post", "岗位", "posts", "每个条件一行，同一岗位的各条件都要满足"), ...condition],
};

export const reservedSheet: SheetDescription = {
  name: "保留名额",
  owner: "post",
  needed: ["post", "entry"],
  columns: [
    reference("post", "岗位", "posts", "为满足条件的人员保留若干名额"),
    plain("entry", "组号", "whole", "同一组的各条件都要满足", { none: true }),
    plain("count", "保留人数", "whole", "每组只需填一次"),
    ...condition,
  ],
};

export const preferredSheet: SheetDescription = {
  name: "单位意向",
  owner: "post",
  needed: ["post", "tier", "person"],
  columns: [
    reference("post", "岗位", "posts", "单位对人员的排序"),
    plain("tier", "名次", "whole", "1 为最优先；名次相同为并列"),
    reference("person", "人员", "people", "姓名或人员编号", { none: true }),
    plain("tie", "并列", "yes-no", "供程序使用", { rare: true }),
  ],
};
