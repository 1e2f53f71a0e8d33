import { writeFileSync } from "node:fs";
import { makeBanners } from "./make-banners";
import { makeBaotou } from "./make-baotou";
import { makeInstitutions } from "./make-institutions";
import { scenarioText, schemaText } from "./text";

const makers = { baotou: makeBaotou, banners: makeBanners, institutions: makeInstitutions };

for (const [name, make] of Object.entries(makers))
  writeFileSync(new URL(`${name}.json`, import.meta.url), scenarioText(make()));

writeFileSync(new URL("../../scenario.schema.json", import.meta.url), schemaText());
