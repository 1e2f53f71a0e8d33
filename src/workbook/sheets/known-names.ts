/** What an office calls things whose ids are words of English letters: id, name, and shorter names. */
export type KnownNames = readonly (readonly [id: string, name: string, ...others: string[]])[];

/** The five usual quota types; the names are those that a scenario without quota types of its own has. */
export const knownQuotaTypes: KnownNames = [
  ["administrative", "行政编制", "行政"],
  ["political-legal", "政法专项编制", "政法专项", "政法"],
  ["participating", "参公事业编制", "参公事业", "参公"],
  ["institution", "事业编制", "事业"],
  ["worker", "工勤编制", "工勤"],
];

export const knownRanks: KnownNames = [
  ["bureau-head", "正厅", "厅局级正职"],
  ["bureau-deputy", "副厅", "厅局级副职"],
  ["division-head", "正处", "县处级正职"],
  ["division-deputy", "副处", "县处级副职"],
  ["section-head", "正科", "乡科级正职"],
  ["section-deputy", "副科", "乡科级副职"],
];

/** Facts about people that requirements ask for; the first two are columns of their own on the sheet of people. */
export const knownAttributes: KnownNames = [
  ["grade", "职级"],
  ["leaderRank", "职务层次"],
  ["education", "学历"],
  ["degree", "学位"],
  ["major", "专业"],
  ["gender", "性别"],
  ["birth", "出生日期"],
  ["joined", "参加工作日期"],
  ["years", "工作年限"],
  ["party", "中共党员"],
  ["skills", "专长"],
  ["certificates", "证书"],
];

/** The id that goes with a name, where the name is one of those that everybody knows. */
export function knownId(names: KnownNames, name: string): string | undefined {
  return names.find(([, ...known]) => known.includes(name))?.[0];
}
