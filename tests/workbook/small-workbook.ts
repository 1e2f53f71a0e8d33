import type { Sheet, SheetCell } from "../../src/workbook/types";

export type Row = readonly SheetCell[];

/** A sheet as an office fills it in: headers, a row of help, rows of data. */
export function table(name: string, headers: readonly string[], ...rows: readonly Row[]): Sheet {
  return { name, rows: [headers, headers.map((_, k) => (k === 0 ? "说明：" : "")), ...rows] };
}

const small: readonly Sheet[] = [
  table("基本情况", ["方案名称", "基准日"], ["试行方案", "2019-01-11"]),
  table("层级与总额", ["层级名称", "编制总额：行政编制"], ["市本级", 30]),
  table(
    "机构",
    ["单位编号", "单位名称", "层级名称", "机构类别", "核定编制：行政编制", "实有人数：行政编制"],
    [null, "原农业局", "市本级", "部门", 10, 10],
    [null, "农牧局", "市本级", "部门", null, null],
    [null, "政务服务局", "市本级", "部门", null, null],
    ["fgw", "发改委", "市本级", "部门", 20, 12],
  ),
  table(
    "改革事项",
    ["改革事项", "单位名称", "涉及单位", "编制数：行政编制"],
    ["合并", "农牧局", "原农业局", 9],
    ["新设", "政务服务局", null, "0～1"],
  ),
  table(
    "岗位",
    ["岗位名称", "单位名称", "科室", "编制类型", "用人性质", "最多人数"],
    ["服务岗", "政务服务局", "综合", "行政编制", "新设机构", 2],
  ),
  table(
    "人员",
    ["人员编号", "姓名", "单位名称", "科室", "编制类型", "第一志愿", "服从调剂"],
    ["001", "张三", "原农业局", "综合", "行政编制", "服务岗", "否"],
    ["002", "李四", "发改委", "业务", "行政", null, "否"],
  ),
];

/** A workbook in order, some of its sheets replaced and others added. */
export function workbookWith(...sheets: readonly Sheet[]): Sheet[] {
  const replaced = small.map((own) => sheets.find(({ name }) => name === own.name) ?? own);
  const added = sheets.filter(({ name }) => !small.some((own) => own.name === name));
  return [...replaced, ...added];
}

/** A workbook in order but for one cell, such as `人员!D3`. */
export function workbookChanged(cell: string, value: SheetCell): Sheet[] {
  const [name, place = ""] = cell.split("!");
  const column = place.charCodeAt(0) - 65;
  const row = Number(place.slice(1)) - 1;
  return small.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((cells) => [...cells]);
    rows[row] ??= [];
    while (rows[row].length < column) rows[row].push(null);
    rows[row][column] = value;
    return { name, rows };
  });
}
