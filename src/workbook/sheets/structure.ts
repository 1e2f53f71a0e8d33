import { family, plain, reference, text, word } from "./columns";
import type { SheetDescription } from "./types";
import { categoryWords, functionWords, sectionKindWords } from "./words";

export const jurisdictionsSheet: SheetDescription = {
  name: "层级与总额",
  required: true,
  columns: [
    text("id", "层级编号", "可不填，不填时以名称为编号"),
    text("name", "层级名称", "如 市本级、固阳县"),
    reference("parent", "上级层级", "jurisdictions", "填写本表中的层级名称，最高一级不填"),
    ...family("total", "编制总额", "quotaTypes", { is: "whole" }, "不填时为所属各单位核定编制之和"),
    ...family("ceiling", "改革后上限", "quotaTypes", { is: "whole" }, "不填时等于编制总额；只减不增"),
  ],
};

export const bodiesSheet: SheetDescription = {
  name: "机构",
  needed: ["jurisdiction", "category"],
  required: true,
  columns: [
    text("id", "单位编号", "可不填，不填时以名称为编号"),
    text("name", "单位名称", "撤并的和新设的都要填，每个单位一行"),
    reference("jurisdiction", "层级名称", "jurisdictions", "填写“层级与总额”表中的层级"),
    word("category", "机构类别", categoryWords, "从下拉列表中选择"),
    reference("parentBody", "上级单位", "bodies", "派出机构等填写，可不填"),
    ...family("quota", "核定编制", "quotaTypes", { is: "whole" }, "改革前的核定数"),
    ...family("staff", "实有人数", "quotaTypes", { is: "whole" }, "改革前的实有数，包括“人员”表所列人员"),
    plain("confidential", "涉密", "yes-no", "是或否；涉密的不对外公布"),
    plain("expires", "存续至", "day", "临时机构填写，如 2020-12-31"),
    reference("returnTo", "人员返回单位", "bodies", "临时机构填写"),
  ],
};

export const sectionsSheet: SheetDescription = {
  name: "内设机构",
  owner: "body",
  needed: ["body", "kind"],
  columns: [
    reference("body", "单位名称", "bodies", "未列内设机构的单位，科室一律填综合或业务"),
    text("id", "科室编号", "可不填，不填时以名称为编号", { none: true }),
    text("name", "科室名称", "如 办公室"),
    word("kind", "科室性质", sectionKindWords, "综合或业务"),
    {
      field: "functions",
      header: "科室职能",
      help: `可填几项，用顿号隔开：${functionWords.map(([, name]) => name).join("、")}`,
      kind: { is: "words", words: functionWords },
      none: true,
    },
    plain("keepAtLeast", "至少留用人数", "whole", "保持工作连续，可不填"),
  ],
};

export const leadersSheet: SheetDescription = {
  name: "领导职数",
  owner: "body",
  needed: ["body", "rank", "approved", "present"],
  columns: [
    reference("body", "单位名称", "bodies", "每个单位的每个层次一行"),
    reference("rank", "职务层次", "ranks", "填写“职务层次”表中的名称", { none: true }),
    plain("approved", "核定职数", "whole", "改革前的核定数"),
    plain("present", "实配人数", "whole", "改革前的实配数，包括“人员”表所列人员"),
  ],
};
