import { family, plain, reference, text } from "./columns";
import type { ColumnDescription, SheetDescription } from "./types";

/** Columns of wishes on the sheet of people, first wish first. */
export const wishFields: readonly string[] = ["wish1", "wish2", "wish3", "wish4", "wish5"];

const wishColumns: readonly ColumnDescription[] = ["一", "二", "三", "四", "五"].map((word, k) =>
  reference(wishFields[k], `第${word}志愿`, "posts", "岗位名称或编号；并列、整个单位和更多志愿填入“志愿”表"),
);

export const peopleSheet: SheetDescription = {
  name: "人员",
  needed: ["body", "section", "quotaType", "acceptsAdjustment"],
  columns: [
    text("id", "人员编号", "可不填，不填时以姓名为编号；重名的必填"),
    text("name", "姓名", "涉改人员和报名的志愿者，每人一行"),
    reference("body", "单位名称", "bodies", "改革前所在单位"),
    plain("section", "科室", "section", "“内设机构”表中的科室；未列的填综合或业务"),
    reference("quotaType", "编制类型", "quotaTypes", "现占用哪类编制"),
    reference("leaderRank", "职务层次", "ranks", "担任领导职务的填写"),
    reference("grade", "职级", "grades", "可不填"),
    ...wishColumns,
    plain("acceptsAdjustment", "服从调剂", "yes-no", "必填，是或否"),
    ...family("attributes", "特征", "attributes", { is: "value" }, "任职条件要查的事项，如 学历；可增加列"),
    {
      field: "lists",
      header: "特征（多项）",
      help: "可有几项的特征，用顿号隔开；可增加列",
      kind: { is: "texts" },
      family: "attributes",
      none: true,
    },
  ],
};

export const wishesSheet: SheetDescription = {
  name: "志愿",
  needed: ["person", "rank"],
  columns: [
    reference("person", "人员", "people", "姓名或人员编号"),
    plain("rank", "志愿次序", "whole", "1 为第一志愿；次序相同为并列"),
    reference("post", "岗位", "posts", "岗位与单位只填一项"),
    reference("body", "单位", "bodies", "填单位表示该单位的所有岗位"),
  ],
};

export const relativesSheet: SheetDescription = {
  name: "回避",
  owner: "person",
  needed: ["person"],
  columns: [
    reference("person", "人员", "people", "姓名或人员编号"),
    reference("relative", "亲属", "people", "亲属也在“人员”表中的填写", { none: true }),
    reference("body", "亲属单位", "bodies", "亲属不在“人员”表中的填写"),
    plain("leader", "亲属为领导成员", "yes-no", "是或否"),
    plain("section", "亲属科室", "section", "可不填"),
  ],
};
