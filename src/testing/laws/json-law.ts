import { planLaw } from "./law";

export const planSurvivesJson = planLaw(
  "plan-survives-json",
  {
    zh: "方案写成 JSON 再读回,毫无损失。",
    en: "Plan → JSON → plan loses nothing.",
  },
  (plan) => {
    const difference = differenceOf(plan, JSON.parse(JSON.stringify(plan)), "plan");
    return difference === undefined ? [] : [difference];
  },
);

/** Where two values differ; −0, NaN and keys without a value count as differences that JSON would make. */
function differenceOf(a: unknown, b: unknown, path: string): string | undefined {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) {
    return Object.is(a, b) ? undefined : `${path}: ${String(a)} became ${String(b)}`;
  }
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return `${path}: not plain data`;
  const keys = Reflect.ownKeys(a);
  if (keys.length !== Reflect.ownKeys(b).length) return `${path}: keys are lost`;
  for (const key of keys) {
    const name = String(key);
    const found = differenceOf(Reflect.get(a, key), Reflect.get(b, key), `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
