import { compareIds } from "../../kernel/order";
import type { Scenario } from "../../model/types";
import type { Names } from "../names";
import { listIn, sayIn } from "../say";

/** What reforms do to names and offices alone: 更名, 挂牌, 合署办公; nothing where there is none. */
export function newNameNotes({ reforms }: Scenario, names: Names): string[] {
  const { language } = names;
  const say = sayIn(language);
  const sorted = (lines: readonly string[]): string[] => [...lines].sort(compareIds);
  const renamed = reforms.flatMap((reform) =>
    reform.kind === "rename"
      ? [
          say(
            `${names.body(reform.body)}更名为${reform.name}`,
            `${names.body(reform.body)} becomes ${reform.name}`,
          ),
        ]
      : [],
  );
  const plates = reforms.flatMap((reform) =>
    reform.kind === "plate"
      ? [
          say(
            `${names.body(reform.body)}加挂${reform.name}牌子`,
            `${names.body(reform.body)} also bears the name ${reform.name}`,
          ),
        ]
      : [],
  );
  const joint = reforms.flatMap((reform) => {
    if (reform.kind !== "joint-office") return [];
    const bodies = listIn(language, [...reform.bodies].sort(compareIds).map(names.body));
    return [say(`${bodies}合署办公`, `${bodies} share one comprehensive office`)];
  });
  const all = [...sorted(renamed), ...sorted(plates), ...sorted(joint)];
  return all.length === 0 ? [] : [say(`${all.join("；")}。`, `${all.join("; ")}.`)];
}
