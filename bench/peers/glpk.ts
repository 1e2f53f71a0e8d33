import GLPK from "glpk.js/node";
import type { SolveLinear } from "../../src/engine/linear/types";

/** Linear programs through GLPK in WebAssembly, presolver on as it is by default. */
export async function glpkSolver(): Promise<SolveLinear> {
  const glpk = await GLPK();
  const boundsOf = (lower: number, upper: number) => {
    const type =
      lower === upper
        ? glpk.GLP_FX
        : !Number.isFinite(lower)
          ? glpk.GLP_UP
          : !Number.isFinite(upper)
            ? glpk.GLP_LO
            : glpk.GLP_DB;
    return { type, lb: Number.isFinite(lower) ? lower : 0, ub: Number.isFinite(upper) ? upper : 0 };
  };
  return ({ cost, upper, rows }) => {
    const names = Array.from(cost, (_, column) => `c${column}`);
    const { result } = glpk.solve(
      {
        name: "bench",
        objective: {
          direction: glpk.GLP_MIN,
          name: "cost",
          vars: names.map((name, column) => ({ name, coef: cost[column] })),
        },
        subjectTo: rows.map((row, r) => ({
          name: `r${r}`,
          vars: row.columns.map((column, k) => ({ name: names[column], coef: row.coefficients[k] })),
          bnds: boundsOf(row.lower, row.upper),
        })),
        bounds: names.map((name, column) => ({ name, ...boundsOf(0, upper[column]) })),
      },
      { msglev: glpk.GLP_MSG_OFF },
    );
    if (result.status !== glpk.GLP_OPT)
      return { status: "failed", reason: `GLPK ends with ${result.status}` };
    return { status: "optimal", values: Float64Array.from(names, (name) => result.vars[name] ?? 0) };
  };
}
