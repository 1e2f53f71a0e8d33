import { placeText } from "../../read/place-text";
import { columnLetters } from "../../sheets/column-letters";
import type { Sheet, SheetCell, WorkbookProblem } from "../../types";
import { FileFault, sheetProblem } from "../file-fault";
import type { Attributes, XmlListener } from "../xml/scan-xml";
import { type CellPosition, cellPosition } from "./cell-position";
import { type CellContext, cellValue } from "./cell-value";
import { damagedPart } from "./open-package";
import { TextCollector } from "./text-collector";

/** Counts the cells of all sheets, and says when there are too many. */
export interface CellCount {
  left: number;
  readonly limit: number;
}

/** Cells stand in `worksheet/sheetData/row/c`. */
const rowDepth = 3;
const cellDepth = 4;

const noCells: readonly SheetCell[] = [];

/** Reads the cells of one sheet as they are told, in whatever order. */
export class SheetPart implements XmlListener {
  readonly problems: WorkbookProblem[] = [];
  readonly #rows: SheetCell[][] = [];
  readonly #merged: [CellPosition, CellPosition][] = [];
  readonly #name: string;
  readonly #part: string;
  readonly #context: CellContext;
  readonly #count: CellCount;
  readonly #text = new TextCollector();
  #isData = false;
  #row = -1;
  #column = -1;
  #type = "n";
  #style = 0;
  #value: string | undefined;
  #inline: string | undefined;
  #hasFormula = false;
  #isValue = false;

  constructor(name: string, part: string, context: CellContext, count: CellCount) {
    this.#name = name;
    this.#part = part;
    this.#context = context;
    this.#count = count;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (name === "sheetData") this.#isData = true;
    else if (name === "mergeCell") this.#merge(attributes.get("ref") ?? "");
    else if (!this.#isData) return;
    else if (name === "row" && depth === rowDepth) this.#openRow(attributes.get("r"));
    else if (name === "c" && depth === cellDepth) this.#openCell(attributes);
    else if (depth === cellDepth + 1 && name === "v") this.#isValue = true;
    else if (depth === cellDepth + 1 && name === "f") this.#hasFormula = true;
    else if (depth === cellDepth + 1 && name === "is") this.#text.start();
    else if (depth > cellDepth + 1) this.#text.open(name);
  }

  text(text: string): void {
    if (this.#isValue) this.#value = (this.#value ?? "") + text;
    else this.#text.add(text);
  }

  close(name: string, depth: number): void {
    if (name === "sheetData") this.#isData = false;
    if (!this.#isData) return;
    if (name === "c" && depth === cellDepth) this.#closeCell();
    else if (depth === cellDepth + 1 && name === "v") {
      this.#value ??= "";
      this.#isValue = false;
    } else if (depth === cellDepth + 1 && name === "is") this.#inline = this.#text.end();
    else if (depth > cellDepth + 1) this.#text.close(name);
  }

  /** The sheet, once all of it was told. */
  sheet(): Sheet {
    for (const [from, to] of this.#merged) this.#checkMerged(from, to);
    return { name: this.#name, rows: Array.from(this.#rows, (row) => row ?? noCells) };
  }

  /** A row without a number follows the one before. */
  #openRow(number: string | undefined): void {
    const row = number === undefined ? this.#row + 1 : Number(number) - 1;
    if (!(Number.isInteger(row) && row >= 0 && row < 1_048_576)) throw damagedPart(this.#part, "row");
    this.#row = row;
    this.#column = -1;
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes.get("r");
    const position =
      reference === undefined ? { row: this.#row, column: this.#column + 1 } : cellPosition(reference);
    if (position === undefined || position.row < 0)
      throw damagedPart(this.#part, `cell ${reference?.slice(0, 20)}`);
    this.#row = position.row;
    this.#column = position.column;
    this.#type = attributes.get("t") ?? "n";
    this.#style = Number(attributes.get("s") ?? 0);
    this.#value = undefined;
    this.#inline = undefined;
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const found = cellValue(
      {
        type: this.#type,
        style: this.#style,
        value: this.#value,
        inline: this.#inline,
        hasFormula: this.#hasFormula,
      },
      this.#context,
    );
    if (!("value" in found) || "code" in found) {
      const { code, sentence, value } = found;
      const place = { sheet: this.#name, row: this.#row + 1, column: columnLetters(this.#column) };
      this.problems.push(sheetProblem(code, place, sentence, value === "" ? {} : { value }));
    } else if (found.value !== null) this.#put(found.value);
  }

  /** Room is made for what stands left of a cell and above it; so much is counted before it is made. */
  #put(value: SheetCell): void {
    const newRows = Math.max(0, this.#row + 1 - this.#rows.length);
    const row = this.#rows[this.#row] ?? [];
    this.#count.left -= newRows + Math.max(0, this.#column + 1 - row.length);
    if (this.#count.left < 0) {
      const sentence = `单元格超过上限 ${this.#count.limit} 个（空行空列也计入）；请删去多余的行和列`;
      throw new FileFault("too-many-cells", sentence, { limit: this.#count.limit }, this.#name);
    }
    while (row.length < this.#column) row.push(null);
    row[this.#column] = value;
    while (this.#rows.length < this.#row) this.#rows.push([]);
    this.#rows[this.#row] = row;
  }

  #merge(reference: string): void {
    const [first, last = first] = reference.split(":");
    const from = cellPosition(first);
    const to = cellPosition(last);
    if (from !== undefined && to !== undefined) this.#merged.push([from, to]);
  }

  /** Headers and help may be merged. In data nobody can tell whether a value is meant once, or for every row. */
  #checkMerged(from: CellPosition, to: CellPosition): void {
    const value = this.#rows[from.row]?.[from.column] ?? null;
    if (to.row < 2 || value === null || (from.row === to.row && from.column === to.column)) return;
    const place = { sheet: this.#name, row: from.row + 1, column: columnLetters(from.column) };
    const until = placeText({ sheet: "", row: to.row + 1, column: columnLetters(to.column) }).slice(1);
    const sentence = `这是合并单元格（到 ${until}），看不出其余各格的内容；请取消合并，逐格填写`;
    this.problems.push(sheetProblem("merged-cells", place, sentence, { until }));
  }
}
