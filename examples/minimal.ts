import { parseScenario, reassign, verify } from "../src/index";

const city = { jurisdiction: "市本级", category: "department" };
const desk = { section: "comprehensive", quotaType: "administrative" };
const wish = [{ post: "政务服务局/综合科", rank: 1 }];
const scenario = parseScenario({
  format: "bianzhi/1",
  name: "两局合并，新设一局",
  jurisdictions: [{ id: "市本级", ceiling: { administrative: 74 } }],
  bodies: [
    { id: "原农业局", ...city, quota: { administrative: 46 }, staff: { administrative: 44 } },
    { id: "原畜牧局", ...city, quota: { administrative: 30 }, staff: { administrative: 29 } },
    ...["农牧局", "政务服务局"].map((id) => ({ id, ...city })),
  ],
  reforms: [
    { kind: "merge", from: ["原农业局", "原畜牧局"], into: "农牧局", quota: { administrative: 70 } },
    { kind: "establish", body: "政务服务局", quota: { administrative: { min: 0, max: 2 } } },
  ],
  posts: [
    { id: "农牧局/办公室", body: "农牧局", ...desk, demand: "retained", openings: { max: 1 } },
    { id: "政务服务局/综合科", body: "政务服务局", ...desk, demand: "new-body", openings: { max: 3 } },
  ],
  people: [
    { id: "张三", body: "原农业局", ...desk, preferences: wish, acceptsAdjustment: false },
    { id: "李四", body: "原农业局", ...desk, preferences: [], acceptsAdjustment: true },
    { id: "王五", body: "原畜牧局", ...desk, preferences: wish, acceptsAdjustment: false },
    { id: "赵六", body: "原畜牧局", ...desk, preferences: [], acceptsAdjustment: false },
  ],
});

const result = reassign(scenario);
if (result.status !== "optimal") throw new Error(result.status);
const { placements, waiting, pools } = result.plan;
for (const { person, post, basis } of placements) console.log(`${person} → ${post} (${basis})`);
for (const { person, reasons } of waiting)
  console.log(`${person} waits:`, ...reasons.map(({ code }) => code));
for (const { freed, granted, recovered, reserve, before, after } of pools)
  console.log(`编制 ${before} → ${after}:`, { freed, granted, recovered, reserve });
console.log("verified:", verify(scenario, result.plan, result.certificate).ok);
