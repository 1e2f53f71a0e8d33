import type { IssuePath } from "../../kernel/issue";
import type { Reform } from "../../schema/document";
import type { Reading } from "../reading";
import { hasKnownRanks, hasKnownTypes } from "./check-keys";
import { checkTransfer } from "./check-transfer";
import { knownBody } from "./known";
import { isListedOnce } from "./listed-once";

/** Reforms name bodies that exist, each once in a list, and counts of declared types and ranks. */
export function checkReforms(reading: Reading): void {
  reading.scenario.reforms.forEach((reform, k) => {
    checkReform(reading, reform, ["reforms", k]);
  });
}

function checkReform(reading: Reading, reform: Reform, path: IssuePath): void {
  const { doubt } = reading;
  const body = (id: string, ...key: IssuePath): number => {
    const index = knownBody(reading, id, [...path, ...key]);
    if (index < 0) doubt.markReform();
    return index;
  };
  switch (reform.kind) {
    case "merge":
    case "reorganize": {
      const parts = reform.from ?? [];
      const whole = reform.kind === "merge" ? body(reform.into, "into") : body(reform.body, "body");
      const indices = parts.map((part, k) => body(part, "from", k));
      const isClear = [
        isListedOnce(reading, parts, [...path, "from"]),
        hasKnownTypes(reading, reform.quota, [...path, "quota"]),
        hasKnownRanks(reading, reform.leaders, [...path, "leaders"]),
        !indices.includes(-1),
      ];
      if (isClear.includes(false)) doubt.markAfter(whole);
      if (whole < 0) for (const part of indices) doubt.markAfter(part);
      return;
    }
    case "establish": {
      const index = body(reform.body, "body");
      const knowsTypes = hasKnownTypes(reading, reform.quota, [...path, "quota"]);
      const knowsRanks = hasKnownRanks(reading, reform.leaders, [...path, "leaders"]);
      if (!knowsTypes || !knowsRanks) doubt.markAfter(index);
      return;
    }
    case "transfer":
      checkTransfer(reading, reform, path);
      return;
    case "cut": {
      const index = body(reform.body, "body");
      if (!hasKnownTypes(reading, reform.by, [...path, "by"])) doubt.markAfter(index);
      return;
    }
    case "host": {
      const office = body(reform.office, "office");
      const host = body(reform.host, "host");
      if (office < 0 || host < 0) {
        doubt.markAfter(office);
        doubt.markAfter(host);
      }
      hasKnownTypes(reading, reform.seats, [...path, "seats"]);
      return;
    }
    case "joint-office":
      checkJointOffice(reading, reform, path);
      return;
    case "abolish":
      body(reform.body, "body");
      return;
    case "rename":
    case "plate":
      knownBody(reading, reform.body, [...path, "body"]);
      return;
  }
}

/** 合署: `with` is one of the bodies that share the office. */
function checkJointOffice(
  reading: Reading,
  reform: Reform & { kind: "joint-office" },
  path: IssuePath,
): void {
  reform.bodies.forEach((id, k) => {
    knownBody(reading, id, [...path, "bodies", k]);
  });
  isListedOnce(reading, reform.bodies, [...path, "bodies"]);
  if (reform.bodies.includes(reform.with)) return;
  reading.issues.add("unknown-body", [...path, "with"], [reform.with], { expected: reform.bodies });
}
