import type { Cause, Change, PersonChange, PlannedPlace, Price, RepairEdit } from "../src/index";

/** Names of the people and quota types that sentences speak of. */
export interface Names {
  readonly person: (id: string) => string;
  readonly quotaType: (id: string) => string;
}

/** One cause of a conflict, as an official would read it out. */
export function causeSentence(cause: Cause, { person, quotaType }: Names): string {
  const basis = cause.article === undefined ? "" : `（${cause.article}）`;
  return `${causeWords()}${basis}`;

  function causeWords(): string {
    switch (cause.code) {
      case "openings-min":
        return `${cause.post}至少需要${cause.min}人，能够安排的共${cause.eligible.length}人`;
      case "keep-at-least":
        return `${cause.body}${cause.section}至少留守${cause.count}人`;
      case "grant-min":
        return `${cause.body}至少核增${quotaType(cause.quotaType)}${cause.min}名`;
      case "not-listed":
        return `其他人员未填报${cause.post}，也不服从调剂`;
      case "declined":
        return `${cause.by === "post" ? "接收单位" : "原单位"}不同意${person(cause.person)}到${cause.post}`;
      case "requirement":
        return `${cause.post}有任职条件，部分人员不符合或没有材料证明`;
      case "types-apart":
        return `${quotaType(cause.personType)}人员不能占用${quotaType(cause.postType)}`;
      case "keep-grade":
        return "担任领导职务的人员不安排低于原职级的岗位";
      case "relatives":
        return cause.relative === undefined
          ? `${person(cause.person)}须回避亲属`
          : `${person(cause.person)}与${person(cause.relative)}须任职回避`;
      case "permit":
        return `${cause.body}${quotaType(cause.quotaType)}超编过渡期内只出不进`;
      case "openings-max":
        return `${cause.post}至多安排${cause.max}人`;
      case "reserved":
        return `${cause.post}有预留名额`;
      case "office-seats":
        return `${cause.body}在所设机构内至多使用${quotaType(cause.quotaType)}${cause.seats}名`;
      case "leader-positions":
        return `${cause.body}的该级领导职数为${cause.positions}名`;
      case "quota":
        return `${cause.body}${quotaType(cause.quotaType)}可用${cause.room}名，至多再核增${cause.grantMax}名`;
      case "pool":
        return `${cause.jurisdiction}${quotaType(cause.quotaType)}可调剂${cause.available}名`;
      case "ceiling":
        return `${cause.jurisdiction}须核销${quotaType(cause.quotaType)}${cause.demanded}名，只减不增`;
    }
  }
}

/** One change that would make the demands possible. */
export function editSentence(edit: RepairEdit, { person, quotaType }: Names): string {
  switch (edit.kind) {
    case "approval":
      return `报请上级批准，为${edit.jurisdiction}增加${quotaType(edit.quotaType)}${edit.count}名（${edit.article}）`;
    case "openings-min":
      return `${edit.post}的最低人数由${edit.from}人调整为${edit.to}人`;
    case "decline":
      return `请${edit.by === "post" ? "接收单位" : "原单位"}重新考虑${person(edit.person)}到${edit.post}`;
    case "adjustment":
      return `征求${person(edit.person)}意见，是否服从调剂`;
  }
}

const changeWords: Readonly<Record<PersonChange["change"], string>> = {
  better: "志愿名次提高",
  worse: "志愿名次降低",
  same: "志愿名次不变",
};

/** How one person fares in another plan. */
export function changeSentence({ person: id, from, to, change }: PersonChange, { person }: Names): string {
  return `${person(id)}：由${placeWords(from)}改为${placeWords(to)}，${changeWords[change]}`;
}

function placeWords(place: PlannedPlace): string {
  if (place.at === "post") return place.post;
  return place.at === "own-seat" ? `${place.body}（留任）` : "待安置";
}

/** What one more at a limit would bring, and what one less would cost. */
export function priceSentence({ limit, more, less }: Price, names: Names): string {
  const [up] = more;
  const [down] = less;
  const gain = up?.status === "possible" ? effectWords(up.change, names) : "无法安排";
  const loss = down?.status === "possible" ? effectWords(down.change, names) : "无法安排";
  return `${limitWords(limit, names)}：多1名，${gain}；少1名，${loss}`;
}

function limitWords(limit: Price["limit"], { quotaType }: Names): string {
  if ("post" in limit) return `${limit.post}的岗位数`;
  if ("body" in limit) return `${limit.body}的${quotaType(limit.quotaType)}`;
  return `${limit.jurisdiction}可调剂的${quotaType(limit.quotaType)}`;
}

/** Goals that differ, in people; then who moves. */
function effectWords({ goals, moves }: Change, { person }: Names): string {
  const effects = goals.flatMap(({ goal, before, after }) => {
    if (goal === "place") return [countWords(before[0] - after[0], "多安置", "少安置")];
    if (goal === "minimums") return [countWords(sum(before) - sum(after), "缺员减少", "缺员增加")];
    if (goal === "preferences") return [countWords(after[0] - before[0], "第一志愿增加", "第一志愿减少")];
    return [];
  });
  const told = effects.filter((effect) => effect !== "");
  const who = moves.map((move) => person(move.person));
  if (told.length === 0) return who.length === 0 ? "没有变化" : `其他志愿次序有变（涉及${who.join("、")}）`;
  return `${told.join("，")}${who.length === 0 ? "" : `（涉及${who.join("、")}）`}`;
}

function countWords(difference: number, up: string, down: string): string {
  if (difference === 0) return "";
  return `${difference > 0 ? up : down}${Math.abs(difference)}人`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
