/** How the report looks on a screen and on A4. Only fonts that are there: nothing is loaded from anywhere. */
export const style = `
:root { color-scheme: light; --ink: #1b1b1b; --soft: #595959; --line: #9aa5b1; --band: #eef2f7; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 2rem 4rem; max-width: 66rem; color: var(--ink); background: #fff;
  font: 15px/1.7 "FangSong", "STFangsong", "Songti SC", "SimSun", "Noto Serif CJK SC", serif; }
h1, h2, h3, caption, th { font-family: "SimHei", "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { margin: 1.5rem 0 2rem; font-size: 1.75rem; line-height: 1.4; text-align: center; text-wrap: balance; }
h2 { margin: 2.5rem 0 1rem; font-size: 1.25rem; }
h3 { margin: 2rem 0 .75rem; font-size: 1.05rem; }
p { margin: .5rem 0; text-align: justify; text-indent: 2em; }
:lang(en) p { text-indent: 0; text-align: left; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .5rem 1.25rem; margin: 0 0 1rem; }
dl div { display: flex; gap: .5rem; align-items: baseline; }
dt { color: var(--soft); white-space: nowrap; }
dd { flex: 1; min-height: 1.7em; margin: 0; border-bottom: 1px solid var(--line); }
.scroll { overflow-x: auto; margin: 1.5rem 0 .25rem; }
table { width: 100%; border-collapse: collapse; font-size: .8125rem; line-height: 1.45; }
caption { padding: 0 0 .5rem; font-size: 1rem; font-weight: bold; text-align: center; }
th, td { padding: .25rem .4rem; border: 1px solid var(--line); vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: var(--band); font-weight: bold; vertical-align: middle; text-align: center; overflow-wrap: normal; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
ul.notes { margin: .25rem 0 1.5rem; padding-left: 1.2rem; color: var(--soft); font-size: .8125rem; }
figure { margin: 1.5rem 0; }
figcaption { margin-bottom: .5rem; font: bold 1rem/1.5 "SimHei", "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; text-align: center; }
figure svg { display: block; width: 100%; height: auto; }
@page { size: A4; margin: 20mm 16mm 18mm; }
@page wide { size: A4 landscape; margin: 16mm 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  h2, h3, caption { break-after: avoid; }
  .scroll { overflow: visible; }
  .wide { page: wide; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  figure svg { max-height: 210mm; }
}
`;
