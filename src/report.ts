export type {
  Cell,
  Column,
  Language,
  Picture,
  Report,
  ReportOptions,
  Section,
  Table,
  TableId,
} from "./report/types";
