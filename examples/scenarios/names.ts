import type { Random } from "./random";

const surnames = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"];
const given =
  "建国 志强 丽娟 秀英 海燕 晓东 文博 雪梅 国庆 春华 玉兰 立新 永刚 慧敏 少华 红霞 卫东 淑芬 宏伟 亚楠 振宇 佳怡 思远 明哲 桂芳 俊杰 玲玲 志远 雅静 学军".split(
    " ",
  );
const mongolian =
  "巴特尔 乌兰 其其格 苏日娜 呼和 额尔敦 娜仁花 斯琴 朝鲁 阿拉坦 萨仁 牧仁 格日勒 宝音 哈斯 塔娜 那日苏 乌云 布和 高娃".split(
    " ",
  );

/** Invented names, each given once. */
export function nameGiver(random: Random): () => string {
  const used = new Set<string>();
  const draw = (): string =>
    random.chance(14) ? random.pick(mongolian) : `${random.pick(surnames)}${random.pick(given)}`;
  return () => {
    let name = draw();
    while (used.has(name)) name = `${random.pick(surnames)}${random.pick(given)}`;
    used.add(name);
    return name;
  };
}
