import { departmentOf, smallWith } from "./small-with";
import { append, type Rejected, set } from "./table";

const task = { id: "k9", body: "政务服务局", item: "挂牌", due: "2019-01-25" };
const departure = { body: "发改委", quotaType: "administrative", period: "2020", count: 1 };
const drill = { ...departmentOf("drill", 2), category: "temporary" };
const drillPost = {
  id: "drill/office",
  body: "drill",
  section: "comprehensive",
  quotaType: "administrative",
  demand: "urgent",
  openings: { max: 1 },
};

/** What an establishment office keeps an eye on beside the plan: tasks, departures, calendar, temporary bodies. */
export const office: readonly Rejected[] = [
  {
    code: "duplicate-id",
    path: ["tasks", 1, "id"],
    title: "two tasks",
    change: append(["tasks"], { ...task, id: "k1" }),
    ids: ["k1"],
  },
  {
    code: "unknown-body",
    path: ["tasks", 1, "body"],
    title: "body of a task",
    change: append(["tasks"], { ...task, body: "无" }),
    ids: ["无"],
  },
  {
    code: "unknown-body",
    path: ["departures", 0, "body"],
    title: "body of a departure",
    change: set(["departures"], [{ ...departure, body: "无" }]),
    ids: ["无"],
  },
  {
    code: "unknown-quota-type",
    path: ["departures", 1, "quotaType"],
    title: "type of a departure",
    change: set(["departures"], [departure, { ...departure, quotaType: "worker" }]),
    ids: ["worker"],
  },
  {
    code: "duplicate-entry",
    path: ["calendar", "workdays", 1],
    title: "a day that is a holiday and a working day",
    change: append(["calendar", "workdays"], "2019-02-04"),
    ids: [],
  },
  {
    code: "duplicate-entry",
    path: ["calendar", "holidays", 1],
    title: "a holiday twice",
    change: append(["calendar", "holidays"], "2019-02-04"),
    ids: [],
  },
  {
    code: "date-required",
    path: ["date"],
    title: "a temporary body without a day to compare with",
    base: smallWith({ bodies: [drill] }),
    change: set(["bodies", 6, "expires"], "2019-06-30"),
    ids: ["drill"],
  },
  {
    code: "unknown-body",
    path: ["bodies", 8, "returnTo"],
    title: "body to return to",
    change: set(["bodies", 8, "returnTo"], "无"),
    ids: ["无"],
  },
  {
    code: "retired-body",
    path: ["bodies", 8, "returnTo"],
    title: "people who return to a body that ends",
    change: set(["bodies", 8, "returnTo"], "原农业局"),
    ids: ["原农业局"],
  },
  {
    code: "return-to-itself",
    path: ["bodies", 8, "returnTo"],
    title: "people who return to where they are",
    change: set(["bodies", 8, "returnTo"], "政务服务局"),
    ids: ["政务服务局"],
  },
  {
    code: "return-to-itself",
    path: ["bodies", 6, "returnTo"],
    title: "a temporary body that is its own place of return",
    base: smallWith({ bodies: [drill] }),
    change: set(["bodies", 6, "returnTo"], "drill"),
    ids: ["drill"],
  },
  {
    code: "expired-body",
    path: ["posts", 3, "body"],
    title: "a post of a body that ended the day before",
    base: dated({ bodies: [{ ...drill, expires: "2019-01-11" }], posts: [drillPost] }),
    change: set(["bodies", 6, "expires"], "2019-01-10"),
    ids: ["drill/office", "drill"],
  },
  {
    code: "expired-body",
    path: ["posts", 3, "body"],
    title: "a new post of a body that has ended",
    base: dated({ bodies: [{ ...drill, expires: "2018-12-31" }] }),
    change: append(["posts"], drillPost),
    ids: ["drill/office", "drill"],
  },
];

/** The small document as of 2019-01-11, with more entries. */
function dated(additions: Parameters<typeof smallWith>[0]): () => unknown {
  return () => ({ ...(smallWith(additions)() as object), date: "2019-01-11" });
}
