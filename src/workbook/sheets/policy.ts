import { plain, text, word } from "./columns";
import type { SheetDescription } from "./types";
import { countingWords, goalWords, keepGradeWords, stabilityWords } from "./words";

export const policySheet: SheetDescription = {
  name: "政策",
  single: true,
  columns: [
    {
      field: "goals",
      header: "目标次序",
      help: `从重到轻，用顿号隔开：${goalWords.map(([, name]) => name).join("、")}；只填一行`,
      kind: { is: "words", words: goalWords },
      none: true,
    },
    word("preferences", "志愿计法", countingWords, "不填为逐志愿优先", { none: true }),
    plain("pooledPreferences", "合并计算志愿", "yes-no", "涉改人员与志愿者合并计算；不填为否"),
    plain("hardMinimums", "最少人数必须满足", "yes-no", "不填为否，不足的列入缺口"),
    plain("directed", "组织调配", "yes-no", "志愿安置之后另作一步；不填为否"),
    word("keepGrade", "职务层次", keepGradeWords, "必须保持或只作提示；不填为必须保持"),
    word("stability", "稳定性", stabilityWords, "不填为不要求"),
    text("seed", "抽签种子", "公证公布的文字；填写后同等条件按抽签先后"),
  ],
};
