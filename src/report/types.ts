/** The language of what a reader sees; Chinese where nothing is said. */
export type Language = "zh" | "en";

/** What stands in one cell: text as it is, a whole number, or nothing. */
export type Cell = string | number | null;

/** A column of a table. `id` is stable across languages and serves as key in plain rows and CSV. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly kind: "text" | "number";
}

/** The tables of the trade, in the order in which a report shows them. */
export type TableId =
  | "quota-balance"
  | "leader-positions"
  | "placements"
  | "duties"
  | "implementation"
  | "publication"
  | "waiting"
  | "consultation"
  | "rectification"
  | "prices";

/**
 * A table as data: every row has one cell for each column. The same table becomes Markdown, HTML, CSV and a sheet of a
 * workbook, so nothing in it is escaped for any of them.
 */
export interface Table {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** How to read the table: units, signs, what was left out. */
  readonly notes: readonly string[];
}

/** A picture as a self-contained SVG document, with its title as text for whoever cannot see it. */
export interface Picture {
  readonly id: "flow" | "quota" | "choices";
  readonly title: string;
  /** What it shows, in numbers. */
  readonly description: string;
  readonly svg: string;
  /** What was gathered for want of space, in full. */
  readonly notes: readonly string[];
}

/** A part of a report under one heading: what is said first, then tables, then pictures. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly Table[];
  readonly pictures: readonly Picture[];
}

/** A report before it is rendered: text in one language, tables and pictures in order. */
export interface Report {
  readonly language: Language;
  /** The scenario's name, followed by 建议方案(送审稿). */
  readonly title: string;
  /** Label and value; an empty value is a line left blank to be filled in by hand. */
  readonly particulars: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly Section[];
}

/** What a report says beyond scenario and plan. Whatever is left out stays blank in the report. */
export interface ReportOptions {
  /** Default `zh`. */
  readonly language?: Language | undefined;
  /** Document number (文号). */
  readonly document?: string | undefined;
  /** Who drew it up (拟稿), who checked it (核稿), who signed it (签发). */
  readonly draftedBy?: string | undefined;
  readonly checkedBy?: string | undefined;
  readonly signedBy?: string | undefined;
  /** The day that stands at its head (日期), as written. */
  readonly date?: string | undefined;
  /** The day against which terms are judged (整改台账); default the scenario's own date. */
  readonly asOf?: string | undefined;
}
