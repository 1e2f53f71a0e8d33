import type { Reading } from "../reading";

/** What is merged or absorbed lies in one jurisdiction with the body that it becomes (`different-jurisdictions`). */
export function checkOneJurisdiction(reading: Reading, jurisdictionOf: Int32Array): void {
  const { scenario, issues, bodies, doubt } = reading;
  scenario.reforms.forEach((reform, k) => {
    if (reform.kind !== "merge" && reform.kind !== "reorganize") return;
    const whole = bodies.indexOf(reform.kind === "merge" ? reform.into : reform.body);
    if (whole < 0 || jurisdictionOf[whole] < 0) return;
    reform.from?.forEach((id, position) => {
      const part = bodies.indexOf(id);
      if (part < 0 || jurisdictionOf[part] < 0 || jurisdictionOf[part] === jurisdictionOf[whole]) return;
      issues.add(
        "different-jurisdictions",
        ["reforms", k, "from", position],
        [id, bodies.entries[whole].id],
        {
          found: bodies.entries[part].jurisdiction,
          expected: bodies.entries[whole].jurisdiction,
        },
      );
      doubt.markAfter(part);
    });
  });
}
