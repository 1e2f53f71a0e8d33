import { parseScenario, reassign, verify } from "../src/index";

const department = { jurisdiction: "市本级", category: "department" } as const;
const office = { section: "comprehensive", quotaType: "administrative" } as const;
const scenario = parseScenario({
  format: "bianzhi/1",
  name: "两局合并,新设一局",
  jurisdictions: [{ id: "市本级", ceiling: { administrative: 74 } }],
  bodies: [
    { id: "原农业局", ...department, quota: { administrative: 46 }, staff: { administrative: 44 } },
    { id: "原畜牧局", ...department, quota: { administrative: 30 }, staff: { administrative: 29 } },
    { id: "农牧局", ...department },
    { id: "政务服务局", ...department },
  ],
  reforms: [
    { kind: "merge", from: ["原农业局", "原畜牧局"], into: "农牧局", quota: { administrative: 70 } },
    { kind: "establish", body: "政务服务局", quota: { administrative: { min: 0, max: 2 } } },
  ],
  posts: [
    { id: "农牧局/办公室", body: "农牧局", ...office, demand: "retained", openings: { max: 1 } },
    {
      id: "政务服务局/综合科",
      body: "政务服务局",
      ...office,
      demand: "new-body",
      openings: { min: 1, max: 3 },
    },
  ],
  people: ["张三", "李四", "王五", "赵六"].map((id, k) => ({
    ...{ id, body: k < 2 ? "原农业局" : "原畜牧局", ...office, acceptsAdjustment: id === "李四" },
    preferences: k % 2 === 0 ? [{ post: "政务服务局/综合科", rank: 1 }] : [],
  })),
});

const result = reassign(scenario);
if (result.status !== "optimal") throw new Error(result.status);
for (const { person, post, basis } of result.plan.placements) console.log(`${person} → ${post} (${basis})`);
for (const { person, reasons } of result.plan.waiting) console.log(`${person} waits: ${reasons[0]?.code}`);
for (const { before, freed, granted, recovered, reserve, after } of result.plan.pools)
  console.log(
    `编制 ${before} → ${after}: ${freed} freed, ${granted} granted, ${recovered} recovered, ${reserve} kept`,
  );
console.log(`verified: ${verify(scenario, result.plan, result.certificate).ok}`);
