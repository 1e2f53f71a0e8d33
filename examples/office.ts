import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseScenario, priceTable, reassign, verify } from "../src/index";
import {
  choicesPicture,
  flowPicture,
  quotaPicture,
  reportHtml,
  reportMarkdown,
  reportTables,
} from "../src/report";
import {
  readWorkbook,
  safeReadCsv,
  scenarioCsv,
  scenarioWorkbook,
  workbookTemplate,
  writeCsv,
  writeWorkbook,
} from "../src/xlsx";
import { heading, print } from "./story";

// An office's day: a workbook to be filled in, the same filled in, what is wrong with it, and what goes to the meeting.
const out = new URL("out/", import.meta.url);
mkdirSync(out, { recursive: true });
const save = (name: string, content: Uint8Array | string): void => {
  writeFileSync(new URL(name, out), content);
  print(name);
};

heading("空白工作簿");
const template = await workbookTemplate();
save("机构改革模板.xlsx", template);
const example = await readWorkbook(template);
print(`模板中的例子：${example.name}，${example.bodies.length} 个单位，${example.people.length} 人。`);

heading("填好的工作簿");
const file = new URL("scenarios/baotou.json", import.meta.url);
const filledIn = await scenarioWorkbook(parseScenario(JSON.parse(readFileSync(file, "utf8"))));
save("包头市.xlsx", filledIn);
const scenario = await readWorkbook(filledIn);
print(
  `${scenario.name}：${scenario.bodies.length} 个单位，${scenario.posts.length} 个岗位，${scenario.people.length} 人。`,
);

heading("填错了会怎样");
const wrong = scenarioCsv(scenario).map(({ name, bytes }) => {
  const text = new TextDecoder().decode(bytes);
  const changed = text.replace("原国土资源局,", "国土资源居,").replace("2019-01-31", "2019-02-30");
  return { name, bytes: new TextEncoder().encode(name === "机构.csv" ? text : changed) };
});
const read = await safeReadCsv(wrong);
if (read.success) throw new Error("two things were wrong in every list");
for (const { message } of read.problems.slice(0, 4)) print(message);
print(`共 ${read.problems.length} 处。`);

heading("上会材料");
const result = reassign(scenario);
if (result.status !== "optimal") throw new Error(result.status);
const { ok, optimality } = verify(scenario, result.plan, result.certificate);
print(`核验：${ok ? "通过" : "不通过"}（${optimality}）。`);
const prices = priceTable(scenario, result);
for (const { title, rows } of reportTables(scenario, result, { prices }))
  print(`${title}：${rows.length} 行`);
save("方案.xlsx", await writeWorkbook(scenario, result, { prices }));
for (const { name, bytes } of writeCsv(scenario, result).slice(0, 1)) save(name, bytes);
save("建议方案.html", reportHtml(scenario, result, { prices }));
save("建议方案.md", reportMarkdown(scenario, result, { prices }));
save("proposal.html", reportHtml(scenario, result, { prices, language: "en" }));
for (const language of ["zh", "en"] as const) {
  for (const draw of [flowPicture, quotaPicture, choicesPicture]) {
    const { id, svg } = draw(scenario, result.plan, { language });
    save(`${id}.${language}.svg`, svg);
    // The pictures of the two READMEs.
    if (id === "flow")
      writeFileSync(new URL(`../pictures/flow.${language}.svg`, import.meta.url), `${svg}\n`);
  }
}
