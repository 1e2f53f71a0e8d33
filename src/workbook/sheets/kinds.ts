import { reference, text } from "./columns";
import type { SheetDescription } from "./types";

const letters = "小写英文字母、数字和连字符，如 administrative；常用名称可不填";

export const generalSheet: SheetDescription = {
  name: "基本情况",
  needed: ["name"],
  single: true,
  columns: [
    text("name", "方案名称", "必填，只填一行"),
    {
      field: "date",
      header: "基准日",
      help: "有过渡期、存续期限或日期条件时必填，如 2019-01-11",
      kind: { is: "day" },
    },
    text("note", "备注", "可不填"),
    text("$schema", "数据格式地址", "供程序使用", { rare: true }),
  ],
};

export const quotaTypesSheet: SheetDescription = {
  name: "编制类型",
  columns: [
    text("id", "编制类型编号", letters, { none: true }),
    text("name", "编制类型名称", "必填；本表无内容时为行政、政法专项、参公事业、事业、工勤五类"),
  ],
};

export const compatibilitySheet: SheetDescription = {
  name: "编制兼容",
  needed: ["person", "post"],
  columns: [
    reference("person", "人员编制类型", "quotaTypes", "持有这类编制的人员", { none: true }),
    reference("post", "岗位编制类型", "quotaTypes", "可以到这类编制的岗位，占用岗位的编制"),
    text("document", "文号", "依据，可不填"),
  ],
};

export const ranksSheet: SheetDescription = {
  name: "职务层次",
  columns: [
    text("id", "职务层次编号", "小写英文字母、数字和连字符，如 division-head；常用名称可不填", {
      none: true,
    }),
    text("name", "职务层次名称", "从高到低排列，如 正处、副处、正科"),
  ],
};

export const gradesSheet: SheetDescription = {
  name: "职级",
  columns: [
    text("id", "职级编号", "可不填，不填时以名称为编号", { none: true }),
    text("name", "职级名称", "从高到低排列，如 一级主任科员"),
  ],
};
