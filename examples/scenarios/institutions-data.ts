/** Fields of the 38 departments, `市…局`. */
export const departments =
  "发展改革 教育 科技 工业和信息化 民政 司法 财政 人力资源 自然资源 生态环境 住房建设 交通运输 水务 农牧 商务 文化旅游 卫生健康 退役军人 应急管理 审计 市场监管 体育 统计 扶贫 医疗保障 信访 林草 城市管理 粮食 人防 档案 金融 地震 供销 公积金 机关事务 大数据 区域合作".split(
    " ",
  );

/** Institutions that each department has. */
export const suffixes = [
  "监察支队",
  "稽查大队",
  "服务中心",
  "管理站",
  "检测中心",
  "信息中心",
  "推广站",
  "质量监督站",
  "培训中心",
  "登记中心",
] as const;

/** Those that inspect and penalise; their staff are in participating quota. */
export const enforcing: ReadonlySet<string> = new Set(["监察支队", "稽查大队"]);

/** Kinds of administrative power; the first two may stay with an institution. */
export const kinds = [
  "行政检查",
  "行政处罚",
  "行政许可",
  "行政确认",
  "行政强制",
  "行政征收",
  "行政给付",
  "其他权力",
] as const;

/** The five comprehensive enforcement brigades, which are new. */
export const brigades = [
  "市场监管综合行政执法支队",
  "生态环境保护综合行政执法支队",
  "文化市场综合行政执法支队",
  "交通运输综合行政执法支队",
  "农牧综合行政执法支队",
] as const;
