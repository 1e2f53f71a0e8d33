import type { Approval, Body, Jurisdiction, Person, Post, Reform, Scenario } from "../../src/model/types";
import { nameGiver } from "./names";
import { type Random, seededRandom } from "./random";

const city = "包头市本级";
const cityService = "市政务服务局";

interface Banner {
  readonly id: string;
  /** Approved quota of its ecology bureau, and the staff present. */
  readonly ecology: readonly [quota: number, staff: number];
  /** Scale of its other departments: 3 for a large district, 1 for a small one. */
  readonly size: number;
}

/** Nine banners, counties and districts; every figure is invented. */
export const banners: readonly Banner[] = [
  { id: "昆都仑区", ecology: [18, 17], size: 3 },
  { id: "青山区", ecology: [17, 16], size: 3 },
  { id: "东河区", ecology: [16, 16], size: 3 },
  { id: "九原区", ecology: [14, 13], size: 2 },
  { id: "石拐区", ecology: [9, 8], size: 1 },
  { id: "白云鄂博矿区", ecology: [8, 8], size: 1 },
  { id: "土默特右旗", ecology: [15, 14], size: 2 },
  { id: "固阳县", ecology: [14, 13], size: 2 },
  { id: "达尔罕茂明安联合旗", ecology: [13, 12], size: 2 },
];

const licensing = ["交通运输局", "水务局"] as const;
const comprehensive = "办公室";
const approvalSection = "行政审批科";
const sections: NonNullable<Body["sections"]> = [
  { id: comprehensive, kind: "comprehensive", functions: ["office", "personnel", "finance"] },
  { id: approvalSection, kind: "business", functions: ["approval"] },
];

/** The city and its nine banners reform side by side, and the ecology bureaus come under the city. */
export function makeBanners(): Scenario {
  const random = seededRandom(20190122);
  const nameOf = nameGiver(random);
  const people: Person[] = [];
  const add = (person: Omit<Person, "id" | "name">): void => {
    people.push({ id: `p${String(people.length + 1).padStart(3, "0")}`, name: nameOf(), ...person });
  };
  addPeople(random, add);
  const bodies = [...cityBodies(), ...banners.flatMap(bannerBodies)];
  return {
    format: "bianzhi/1",
    name: "市与九个旗县区同步改革（示例数据）",
    date: "2019-01-22",
    note: "政务服务局上下同设，有审批权的部门设行政审批科，旗县区生态环境机构经批准上划为市局分局。数字和姓名均为虚构。",
    jurisdictions: makeJurisdictions(bodies),
    bodies,
    reforms: [...cityReforms(), ...banners.flatMap(bannerReforms)],
    posts: [...cityPosts(), ...banners.flatMap(bannerPosts)],
    people,
    approvals: [
      ...banners.map(
        ({ id, ecology: [count] }): Approval => ({
          id: `上划-${id}`,
          document: `示例编发〔2019〕${10 + banners.findIndex((banner) => banner.id === id)}号`,
          from: id,
          to: city,
          quotaType: "administrative",
          count,
        }),
      ),
      {
        id: "自治区下达",
        document: "示例内编发〔2019〕3号",
        to: city,
        quotaType: "administrative",
        count: 2,
      },
    ],
    policy: { goals: ["minimums", "place", "preferences"] },
  };
}

function makeJurisdictions(bodies: readonly Body[]): Jurisdiction[] {
  const total = (id: string): number =>
    bodies.reduce(
      (sum, body) => sum + (body.jurisdiction === id ? (body.quota?.["administrative"] ?? 0) : 0),
      0,
    );
  const withReserve = (id: string, reserve: number, cut: number): Jurisdiction => ({
    id,
    ...(id !== city && { parent: city }),
    total: { administrative: total(id) + reserve },
    ceiling: { administrative: total(id) + reserve - cut },
  });
  return [withReserve(city, 3, 4), ...banners.map(({ id, size }) => withReserve(id, 1, size))];
}

function department(jurisdiction: string, id: string, quota = 0, staff = 0): Body {
  return {
    id,
    jurisdiction,
    category: "department",
    ...(quota > 0 && { quota: { administrative: quota }, staff: { administrative: staff } }),
    sections,
  };
}

function cityBodies(): Body[] {
  return [
    department(city, "原市规划局", 44, 42),
    department(city, "原市城乡建设委员会", 62, 60),
    department(city, "市住房和城乡建设局"),
    ...licensing.map((name, k) => department(city, `市${name}`, 40 + 6 * k, 38 + 6 * k)),
    department(city, "市生态环境局", 52, 49),
    { id: "市生态环境保护委员会办公室", jurisdiction: city, category: "coordinating-office" },
    department(city, cityService),
    ...banners.map(
      ({ id }): Body => ({
        id: branchOf(id),
        jurisdiction: city,
        category: "branch",
        parentBody: "市生态环境局",
      }),
    ),
  ];
}

function bannerBodies({ id, ecology: [quota, staff], size }: Banner): Body[] {
  return [
    department(id, `原${id}环境保护局`, quota, staff),
    department(id, `原${id}工商行政管理局`, 20 + 5 * size, 19 + 5 * size),
    department(id, `原${id}食品药品监督管理局`, 14 + 3 * size, 13 + 3 * size),
    department(id, `${id}市场监督管理局`),
    department(id, `${id}住房和城乡建设局`, 16 + 4 * size, 14 + 4 * size),
    department(id, `${id}政务服务局`),
  ];
}

function cityReforms(): Reform[] {
  return [
    {
      kind: "merge",
      from: ["原市规划局", "原市城乡建设委员会"],
      into: "市住房和城乡建设局",
      quota: { administrative: { min: 94, max: 97 } },
      document: "示例党发〔2019〕1号",
    },
    { kind: "establish", body: cityService, quota: { administrative: { min: 4, max: 8 } } },
    {
      kind: "host",
      office: "市生态环境保护委员会办公室",
      host: "市生态环境局",
      document: "示例编发〔2019〕2号",
    },
  ];
}

/** The bureau ends, and its staff and quota come under the city as a branch; the rest happens inside the banner. */
function bannerReforms({ id, ecology: [quota, staff], size }: Banner): Reform[] {
  const unlisted = staff - 1;
  return [
    {
      kind: "transfer",
      from: `原${id}环境保护局`,
      to: branchOf(id),
      mode: "people-with-quota",
      staff: { administrative: unlisted },
      people: [ecologist(id)],
      quota: { administrative: quota },
      approval: `上划-${id}`,
    },
    { kind: "abolish", body: `原${id}环境保护局` },
    {
      kind: "merge",
      from: [`原${id}工商行政管理局`, `原${id}食品药品监督管理局`],
      into: `${id}市场监督管理局`,
      quota: { administrative: { min: 25 + 7 * size, max: 27 + 7 * size } },
    },
    { kind: "establish", body: `${id}政务服务局`, quota: { administrative: { min: 1, max: 2 + size } } },
  ];
}

function cityPosts(): Post[] {
  return [
    post("市住房和城乡建设局", comprehensive, "retained", 1, 4),
    post("市住房和城乡建设局", approvalSection, "new-body", 1, 2),
    ...licensing.map((name) => post(`市${name}`, approvalSection, "urgent", 1, 2)),
    post(cityService, comprehensive, "new-body", 2, 3),
    post(cityService, approvalSection, "new-body", 2, 5),
    {
      ...post("市生态环境保护委员会办公室", comprehensive, "coordinating-office", 1, 2),
      section: "comprehensive",
    },
  ];
}

function bannerPosts({ id, size }: Banner): Post[] {
  return [
    post(`${id}市场监督管理局`, comprehensive, "retained", 1, 2),
    post(`${id}市场监督管理局`, approvalSection, "new-body", 1, 2),
    post(`${id}住房和城乡建设局`, approvalSection, "urgent", 1, 2),
    post(`${id}政务服务局`, comprehensive, "new-body", 1, 1 + size),
    post(`${id}政务服务局`, approvalSection, "new-body", 0, size),
  ];
}

function post(body: string, section: string, demand: Post["demand"], min: number, max: number): Post {
  return {
    id: `${body}/${section}`,
    body,
    section,
    quotaType: "administrative",
    demand,
    openings: { ...(min > 0 && { min }), max },
  };
}

/** Ecologists first, so that their ids are known; then the mobile force of every level, and a few volunteers. */
function addPeople(random: Random, add: (person: Omit<Person, "id" | "name">) => void): void {
  const person = (body: string, wishes: readonly string[], acceptsAdjustment: boolean): void =>
    add({
      body,
      section: comprehensive,
      quotaType: "administrative",
      preferences: wishes.map((id, k) => ({ post: id, rank: k + 1 })),
      acceptsAdjustment,
    });
  const cityWishes = cityPosts()
    .filter(({ demand }) => demand !== "retained")
    .map(({ id }) => id);
  for (const { id } of banners) person(`原${id}环境保护局`, [], false);
  for (const body of ["原市规划局", "原市城乡建设委员会"])
    for (let k = 0; k < 7; k++)
      person(body, random.sample(cityWishes, 1 + random.below(3)), random.chance(50));
  for (const banner of banners) {
    const here = bannerPosts(banner)
      .filter(({ demand }) => demand !== "retained")
      .map(({ id }) => id);
    const wishes = (): string[] => {
      const wished = random.sample(here, 1 + random.below(3));
      return random.chance(15) ? [`${cityService}/${comprehensive}`, ...wished] : wished;
    };
    for (let k = 0; k < 5 + banner.size; k++)
      person(`原${banner.id}工商行政管理局`, wishes(), random.chance(25));
    for (let k = 0; k < 3; k++) person(`原${banner.id}食品药品监督管理局`, wishes(), random.chance(25));
    person(`${banner.id}住房和城乡建设局`, [`${banner.id}政务服务局/${approvalSection}`], false);
  }
}

function branchOf(banner: string): string {
  return `市生态环境局${banner}分局`;
}

/** The one listed person of a banner's ecology bureau. */
function ecologist(banner: string): string {
  return `p${String(banners.findIndex(({ id }) => id === banner) + 1).padStart(3, "0")}`;
}
