import { roomy } from "../cases/limits";
import { adjustment } from "../cases/people";
import { chain, cut, merge } from "../cases/reforms";
import { hostDefault, permit } from "../cases/rows";
import { replaceAt } from "../tampering";
import { law, placement, quiet, type Row, row, under } from "./row";

/** Who is where, as what, and why not. */
export const peopleRows: readonly Row[] = [
  row("nobody waits", roomy, (plan) => ({ ...plan, waiting: [] }), { code: "person-missing", ids: ["c"] }),
  row(
    "one placed twice",
    merge,
    (plan) => ({ ...plan, placements: [plan.placements[0], ...plan.placements] }),
    { code: "person-repeated", ids: ["a1"] },
  ),
  row(
    "one placed who also waits",
    roomy,
    (plan) => ({ ...plan, waiting: [{ person: "b", reasons: [] }, ...plan.waiting] }),
    { code: "person-repeated", ids: ["b"] },
  ),
  row(
    "an affected person who stays",
    roomy,
    (plan) => ({ ...plan, waiting: [], staying: [{ person: "c", body: "u", rank: 2 }] }),
    { code: "wrong-list", ids: ["c"], found: "staying", expected: "waiting" },
  ),
  row(
    "a volunteer who waits",
    hostDefault,
    (plan) => ({ ...plan, staying: [], waiting: [{ person: "o1", reasons: [] }] }),
    { code: "wrong-list", ids: ["o1"], found: "waiting", expected: "staying" },
  ),
  row(
    "a post that nobody listed",
    roomy,
    (plan) => ({
      ...plan,
      placements: [...plan.placements, { person: "c", post: "u/b", rank: 3, basis: "adjusted" }],
      waiting: [],
    }),
    { code: "pair-not-eligible", ids: ["c", "u/b"], found: "not-listed" },
  ),
  row(
    "staying in another body",
    chain,
    (plan) => ({ ...plan, staying: replaceAt(plan.staying, 0, { person: "r1", body: "mid", rank: 1 }) }),
    { code: "pair-not-eligible", ids: ["r1", "mid"], found: "mid", expected: "r" },
  ),
  row("a better rank", merge, (plan) => placement(plan, { rank: 2 }), {
    code: "rank-differs",
    ids: ["a1", "s/office"],
    found: 2,
    expected: 1,
  }),
  row(
    "a better rank for an own seat",
    chain,
    (plan) => ({ ...plan, staying: replaceAt(plan.staying, 1, { ...plan.staying[1], rank: 0 }) }),
    { code: "rank-differs", ids: ["r2", "r"], found: 0, expected: 1 },
  ),
  row("another basis", merge, (plan) => placement(plan, { basis: "stayed" }), {
    code: "basis-differs",
    ids: ["a1", "s/office"],
    found: "stayed",
    expected: "listed",
  }),
  row("directed among volunteers", merge, (plan) => placement(plan, { basis: "directed" }), {
    code: "directed-not-open",
    article: "中华人民共和国公务员法第73条",
  }),
  row("no reason", roomy, (plan) => ({ ...plan, waiting: [{ person: "c", reasons: [] }] }), {
    code: "reason-missing",
    ids: ["c"],
    expected: "not-listed",
  }),
  row(
    "one reason of two",
    adjustment,
    (plan) => ({
      ...plan,
      waiting: replaceAt(plan.waiting, 1, { ...plan.waiting[1], reasons: plan.waiting[1].reasons.slice(1) }),
    }),
    { code: "reason-missing", ids: ["e", "other/a"], expected: "unit-declined" },
  ),
  row(
    "a reason too many",
    roomy,
    (plan) => ({
      ...plan,
      waiting: [{ person: "c", reasons: [{ code: "not-listed" }, { code: "no-seat", post: "u/a" }] }],
    }),
    { code: "reason-untrue", ids: ["c", "u/a"], found: "no-seat" },
  ),
  row(
    "a reason that is no word for one",
    roomy,
    (plan) => ({
      ...plan,
      waiting: [{ person: "c", reasons: [{ code: "not-listed" }, { code: "toString" }] }],
    }),
    { code: "reason-untrue", ids: ["c"], found: "toString" },
  ),
  row(
    "a lot where none was drawn",
    merge,
    (plan) => ({
      ...plan,
      waiting: [{ person: "b2", reasons: [...plan.waiting[0].reasons, { code: "lot", post: "s/office" }] }],
    }),
    { code: "reason-untrue", ids: ["b2", "s/office"], found: "lot" },
  ),
  row(
    "one more under a permit",
    under(permit, quiet),
    (plan) => ({
      ...plan,
      placements: [
        ...plan.placements.slice(0, 1),
        { person: "x1", post: "full/office", rank: 1, basis: "listed" },
        ...plan.placements.slice(1),
      ],
      waiting: [],
    }),
    { code: "pair-not-eligible", ids: ["x1", "full/office"], found: "no-entry-permit" },
    { code: "staff-over-quota", ids: ["full", "administrative"], found: 5, expected: 4, excess: 1 },
  ),
  row(
    "a post of another type",
    under(cut, quiet),
    (plan) => placement(plan, { post: "u/works", rank: 1, basis: "listed" }, 2),
    { code: "pair-not-eligible", ids: ["c3", "u/works"], found: "type-incompatible", article: law(15) },
    { code: "staff-over-quota", ids: ["u", "institution"] },
  ),
  row(
    "a volunteer in a retained post of their own body",
    under(adjustment, { ...quiet, seed: "公证处" }),
    (plan) => ({
      ...plan,
      placements: [...plan.placements, { person: "g", post: "other/b", rank: 3, basis: "stayed" }],
      staying: plan.staying.slice(1),
    }),
    { code: "pair-not-eligible", ids: ["g", "other/b"], found: "retained-only" },
  ),
  row(
    "adjustment for a volunteer who listed nothing",
    under(adjustment, { ...quiet, seed: "公证处" }),
    (plan) => ({
      ...plan,
      placements: [...plan.placements, { person: "h", post: "other/a", rank: 4, basis: "adjusted" }],
      staying: plan.staying.slice(0, 1),
    }),
    { code: "pair-not-eligible", ids: ["h", "other/a"], found: "not-listed" },
    { code: "post-over-capacity", ids: ["other/a"] },
  ),
];
