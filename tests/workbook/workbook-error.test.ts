import { expect, it } from "vitest";
import { WorkbookError } from "../../src/workbook/workbook-error";

it("says every problem on a line of its own", () => {
  const problem = (message: string) => ({ code: "x", place: { sheet: "人员" }, message, parameters: {} });
  const error = new WorkbookError([problem("人员!A1：一"), problem("人员!B2：二")]);
  expect(error.message).toBe("人员!A1：一\n人员!B2：二");
  expect(error.name).toBe("WorkbookError");
  expect(error.problems).toHaveLength(2);
});
