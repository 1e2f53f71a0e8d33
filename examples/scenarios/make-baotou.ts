import type { Body, Duty, Post, Reform, Scenario } from "../../src/model/types";
import { abolished, absorbed, continuing, mergers, otherDuties, type Retired } from "./baotou-departments";
import { listedLeaders, makePeople, makeResponses, offices } from "./baotou-people";
import { openPosts } from "./baotou-posts";
import { seededRandom } from "./random";

const city = "包头市本级";
const document = (number: number): string => `示例发〔2019〕${number}号`;

/** Unlisted staff who move with their duties, and the quota that goes with them. */
const moves: readonly (readonly [from: string, to: string, count: number])[] = [
  ["市政府办公室", "政务服务局", 6],
  ["发展和改革委员会", "医疗保障局", 3],
  ["人力资源和社会保障局", "医疗保障局", 8],
  ["民政局", "医疗保障局", 2],
  ["民政局", "退役军人事务局", 5],
  ["人力资源和社会保障局", "退役军人事务局", 6],
  ["原经济和信息化委员会", "大数据发展管理局", 5],
  ["原经济和信息化委员会", "稀土产业发展办公室", 4],
  ["原经济和信息化委员会", "军民融合办公室", 3],
  ["原畜牧兽医局", "林业和草原局", 3],
  ["水务局", "自然资源局", 2],
  ["民政局", "应急管理局", 2],
  ["原经济合作局", "商务局", 17],
];

/** New bodies: smallest and largest grant, leaders of sections. */
const established: readonly (readonly [
  id: string,
  min: number,
  max: number,
  heads: number,
  deputies: number,
])[] = [
  ["政务服务局", 4, 9, 3, 2],
  ["医疗保障局", 2, 4, 2, 1],
  ["退役军人事务局", 2, 5, 2, 1],
  ["大数据发展管理局", 2, 4, 2, 1],
  ["稀土产业发展办公室", 2, 4, 2, 1],
  ["军民融合办公室", 1, 3, 1, 0],
];

/** Offices of new coordinating bodies: seats inside their host's quota, none of their own. */
const hosted: readonly (readonly [office: string, host: string])[] = [
  ["全面依法治市委员会办公室", "司法局"],
  ["生态环境保护委员会办公室", "环境保护局"],
  ["审计委员会办公室", "审计局"],
];

/** A city's reform as in the published account of 2018–2019: its facts are kept, every figure and name is invented. */
export function makeBaotou(): Scenario {
  const random = seededRandom(20190111);
  const people = makePeople(random);
  const bodies = makeBodies();
  const held = bodies.reduce((sum, body) => sum + (body.quota?.["administrative"] ?? 0), 0);
  return {
    format: "bianzhi/1",
    name: "包头市机构改革综合科室人员分流（示例数据）",
    date: "2019-01-11",
    note: "依据公开报道的做法编写，机构编制数、人员姓名、志愿与意见均为虚构，不代表任何真实单位和个人。",
    quotaTypes: [
      { id: "administrative", name: "行政编制" },
      { id: "participating", name: "参公编制" },
      { id: "worker", name: "工勤编制" },
    ],
    compatibility: [{ person: "participating", post: "administrative", document: document(9) }],
    ranks: [
      { id: "division-head", name: "正处" },
      { id: "division-deputy", name: "副处" },
      { id: "section-head", name: "正科" },
      { id: "section-deputy", name: "副科" },
    ],
    grades: ["一级主任科员", "二级主任科员", "四级主任科员", "一级科员"].map((id) => ({ id })),
    jurisdictions: [
      { id: city, total: { administrative: held + 8 }, ceiling: { administrative: held + 8 - 82 } },
    ],
    bodies,
    reforms: makeReforms(),
    posts: makePosts(),
    people,
    responses: makeResponses(random, people),
    duties: makeDuties(),
    policy: { goals: ["minimums", "place", "preferences"], preferences: "rank-maximal", keepGrade: "must" },
  };
}

function makeBodies(): Body[] {
  const department = (id: string): Body => ({ id, jurisdiction: city, category: "department" });
  return [
    ...mergers.flatMap(({ from }) => from.map((part, k) => retiredBody(part, k === 0))),
    ...absorbed.map(({ part }) => retiredBody(part, false)),
    retiredBody(abolished, false),
    ...mergers.map(({ into }) => department(into)),
    ...continuing.map(([id, quota, staff, , heads]) => ({
      ...department(id),
      quota: { administrative: quota },
      staff: { administrative: staff },
      leaders: {
        "division-head": { approved: 1, present: 1 },
        "division-deputy": { approved: 3, present: 3 },
        "section-head": { approved: heads, present: heads },
        ...(id === "扶贫开发办公室" && { "section-deputy": { approved: 1, present: 0 } }),
      },
    })),
    { ...department("市委宣传部"), category: "party-department" },
    ...established.map(([id]) => ({
      ...department(id),
      ...(id === "军民融合办公室" && { category: "coordinating-office" as const }),
      sections: sectionsOf(id),
    })),
    ...hosted.map(([id]) => ({ id, jurisdiction: city, category: "coordinating-office" as const })),
    {
      id: "机关事务服务中心",
      jurisdiction: city,
      category: "institution",
      quota: { worker: 12 },
      staff: { worker: 10 },
    },
  ];
}

function retiredBody(part: Retired, withHead: boolean): Body {
  const workers = part.workers?.staff ?? 0;
  const type = part.quotaType ?? "administrative";
  return {
    id: part.id,
    jurisdiction: city,
    category: "department",
    quota: { [type]: part.quota, ...(workers > 0 && { worker: workers }) },
    staff: { [type]: part.staff, ...(workers > 0 && { worker: workers }) },
    leaders: {
      "division-head": { approved: 1, present: withHead ? 1 : 0 },
      "division-deputy": { approved: 3, present: 2 },
      "section-head": { approved: part.heads, present: part.heads },
      "section-deputy": { approved: part.deputies, present: part.deputies },
    },
    sections: [
      ...offices.map((id) => ({ id, kind: "comprehensive" as const })),
      { id: "业务科室", kind: "business" },
    ],
  };
}

function sectionsOf(body: string): NonNullable<Body["sections"]> {
  const ids = [...new Set(openPosts.filter((post) => post.body === body).map(({ section }) => section))];
  return ids.map((id) =>
    id === "行政审批协调科"
      ? { id, kind: "business", functions: ["approval"] }
      : { id, kind: "comprehensive", functions: ["office"] },
  );
}

function makeReforms(): Reform[] {
  const absorbing = absorbed.map(({ into, seats, part }): Reform => {
    const [, , staff, , heads] = continuing.find(([id]) => id === into) ?? missing(into);
    const min = staff - movedFrom(into) + unlisted(part) + seats;
    return {
      kind: "reorganize",
      body: into,
      from: [part.id],
      quota: { administrative: { min, max: min + 3 } },
      leaders: {
        "division-head": 1,
        "division-deputy": 4,
        "section-head": heads + part.heads - 1,
        "section-deputy": part.deputies,
      },
      document: document(1),
    };
  });
  return [
    ...mergers.map(mergeReform),
    ...absorbing,
    { kind: "abolish", body: abolished.id, document: document(1) },
    ...moves.map(([from, to, count]): Reform => {
      const duties = makeDuties().filter((duty) => duty.from === from && duty.to === to);
      return {
        kind: "transfer",
        from,
        to,
        mode: "people-with-quota",
        staff: { administrative: count },
        quota: { administrative: count },
        duties: duties.map(({ id }) => id),
        document: document(2),
      };
    }),
    ...established.map(
      ([body, min, max, heads, deputies]): Reform => ({
        kind: "establish",
        body,
        quota: { administrative: { min, max } },
        leaders: {
          "division-head": 1,
          "division-deputy": 2,
          "section-head": heads,
          "section-deputy": deputies,
        },
        document: document(3),
      }),
    ),
    ...hosted.map(([office, host]): Reform => ({ kind: "host", office, host, document: document(4) })),
    {
      kind: "reorganize",
      body: "扶贫开发办公室",
      quota: { administrative: { min: 34, max: 35 } },
      document: document(5),
    },
    { kind: "plate", body: "商务局", name: "区域经济合作局", document: document(3) },
    { kind: "rename", body: "环境保护局", name: "生态环境局", document: document(1) },
  ];
}

function mergeReform({ into, seats, grant, from }: (typeof mergers)[number]): Reform {
  const sum = (count: (part: Retired) => number): number =>
    from.reduce((total, part) => total + count(part), 0);
  const arriving = moves.reduce((total, [, to, count]) => total + (to === into ? count : 0), 0);
  const administrative = from.filter(({ quotaType }) => quotaType === undefined);
  const min = arriving + seats + administrative.reduce((total, part) => total + unlisted(part), 0);
  const participating = from.filter(({ quotaType }) => quotaType === "participating");
  const workers = sum(({ workers }) => (workers === undefined ? 0 : workers.staff - workers.listed));
  return {
    kind: "merge",
    from: from.map(({ id }) => id),
    into,
    quota: {
      administrative: { min, max: min + grant },
      ...(participating.length > 0 && {
        participating: participating.reduce((t, part) => t + unlisted(part), 0),
      }),
      ...(workers > 0 && { worker: workers }),
    },
    leaders: {
      "division-head": 1,
      "division-deputy": 5,
      "section-head": sum((part) => part.heads - listedLeaders(part).heads),
      "section-deputy": sum((part) => part.deputies - listedLeaders(part).deputies),
    },
    document: document(1),
  };
}

function makePosts(): Post[] {
  const kept = [
    ...mergers.map(({ into, seats, grant }) => ({ into, max: seats + grant })),
    ...absorbed.map(({ into, seats }) => ({ into, max: seats })),
  ].map(
    ({ into, max }): Post => ({
      id: `${into}/办公室`,
      body: into,
      section: "comprehensive",
      quotaType: "administrative",
      demand: "retained",
      openings: { min: 1, max },
    }),
  );
  const withSections = new Set(established.map(([id]) => id));
  return [
    ...kept,
    ...openPosts.map(
      ({ drawn: _, quotaType, section, ...post }): Post => ({
        ...post,
        section: withSections.has(post.body) ? section : "comprehensive",
        quotaType: quotaType ?? "administrative",
      }),
    ),
  ];
}

/** Handed over within 14 working days of the reform. */
function makeDuties(): Duty[] {
  const own = [
    ...mergers.flatMap(({ into, from }) => from.map((part) => ({ part, into }))),
    ...absorbed,
    { part: abolished, into: "商务局" },
  ].flatMap(({ part, into }) =>
    part.duties.map((duty) =>
      typeof duty === "string" ? ([duty, part.id, into] as const) : ([duty[0], part.id, duty[1]] as const),
    ),
  );
  return [...own, ...otherDuties].map(([name, from, to], k) => ({
    id: `d${String(k + 1).padStart(3, "0")}`,
    name,
    from,
    to,
    due: "2019-01-31",
  }));
}

/** Staff of a department that ends who are neither listed nor moved with their duties. */
function unlisted(part: Retired): number {
  return part.staff - part.comprehensive - movedFrom(part.id);
}

function movedFrom(body: string): number {
  return moves.reduce((total, [from, , count]) => total + (from === body ? count : 0), 0);
}

function missing(id: string): never {
  throw new Error(`no such department: ${id}`);
}
