/** A department that ends. Every figure is invented; duties without a target go to the successor. */
export interface Retired {
  readonly id: string;
  readonly quota: number;
  readonly staff: number;
  /** People of its comprehensive offices, who are listed one by one. */
  readonly comprehensive: number;
  /** Default: administrative. */
  readonly quotaType?: "participating";
  /** Drivers and the like, of quota type worker; none of the other numbers counts them. */
  readonly workers?: { readonly staff: number; readonly listed: number };
  /** Approved heads and deputy heads of sections. */
  readonly heads: number;
  readonly deputies: number;
  readonly duties: readonly (string | readonly [name: string, to: string])[];
}

/** Departments that are merged, and what they become. */
export interface Merger {
  readonly into: string;
  /** Seats for listed people that the new quota leaves at least, and that a grant may add. */
  readonly seats: number;
  readonly grant: number;
  readonly from: readonly Retired[];
}

export const mergers: readonly Merger[] = [
  {
    into: "自然资源局",
    seats: 4,
    grant: 1,
    from: [
      {
        id: "原国土资源局",
        workers: { staff: 4, listed: 1 },
        quota: 96,
        staff: 93,
        comprehensive: 8,
        heads: 15,
        deputies: 8,
        duties: [
          "土地利用总体规划",
          "耕地保护",
          "不动产统一登记",
          "矿产资源勘查开采管理",
          "测绘地理信息管理",
          ["地质灾害应急救援", "应急管理局"],
        ],
      },
      {
        id: "原规划局",
        quota: 52,
        staff: 50,
        comprehensive: 6,
        heads: 9,
        deputies: 5,
        duties: [
          "城市总体规划编制",
          "控制性详细规划管理",
          "建设用地规划许可",
          "建设工程规划许可",
          "乡村建设规划许可",
          "历史文化名城保护规划",
        ],
      },
    ],
  },
  {
    into: "市场监督管理局",
    seats: 3,
    grant: 1,
    from: [
      {
        id: "原工商行政管理局",
        workers: { staff: 6, listed: 2 },
        quota: 118,
        staff: 116,
        comprehensive: 8,
        heads: 17,
        deputies: 9,
        duties: [
          "市场主体登记注册",
          "企业信用信息公示",
          "反不正当竞争执法",
          "商标监督管理",
          "广告监督管理",
          "消费者权益保护",
        ],
      },
      {
        id: "原质量技术监督局",
        quota: 64,
        staff: 61,
        comprehensive: 6,
        heads: 11,
        deputies: 5,
        duties: ["产品质量监督抽查", "特种设备安全监察", "计量监督管理", "标准化管理", "认证认可监督"],
      },
      {
        id: "原食品药品监督管理局",
        quota: 76,
        staff: 74,
        comprehensive: 7,
        heads: 12,
        deputies: 6,
        duties: ["食品生产许可", "食品经营许可", "餐饮服务监管", "药品零售监管", "医疗器械经营监管"],
      },
    ],
  },
  {
    into: "农牧局",
    seats: 2,
    grant: 1,
    from: [
      {
        id: "原农牧业局",
        quota: 74,
        staff: 72,
        comprehensive: 6,
        heads: 12,
        deputies: 6,
        duties: [
          "种植业指导",
          "农畜产品质量安全监管",
          "农村土地承包管理",
          "农业机械化管理",
          "种子监管",
          ["农业面源污染防治监督", "环境保护局"],
          ["农田水利项目管理", "水务局"],
        ],
      },
      {
        id: "原畜牧兽医局",
        quota: 38,
        staff: 36,
        comprehensive: 5,
        heads: 6,
        deputies: 3,
        duties: [
          "动物疫病防控",
          "畜牧业发展指导",
          "兽药饲料监管",
          "动物卫生监督",
          "生鲜乳监管",
          ["草原监督管理", "林业和草原局"],
        ],
      },
    ],
  },
  {
    into: "文化旅游广电局",
    seats: 2,
    grant: 1,
    from: [
      {
        id: "原文化新闻出版广电局",
        quota: 58,
        staff: 55,
        comprehensive: 6,
        heads: 10,
        deputies: 5,
        duties: [
          "公共文化服务体系建设",
          "文物保护",
          "文化市场管理",
          "广播电视管理",
          "非物质文化遗产保护",
          ["新闻出版管理", "市委宣传部"],
          ["电影管理", "市委宣传部"],
        ],
      },
      {
        id: "原旅游发展委员会",
        quota: 30,
        staff: 28,
        comprehensive: 5,
        heads: 5,
        deputies: 3,
        duties: ["旅游规划与开发", "旅行社监管", "景区质量等级评定", "旅游市场秩序监管", "旅游宣传推广"],
      },
    ],
  },
  {
    into: "卫生健康委员会",
    seats: 2,
    grant: 1,
    from: [
      {
        id: "原卫生和计划生育委员会",
        quota: 70,
        staff: 67,
        comprehensive: 7,
        heads: 12,
        deputies: 6,
        duties: [
          "疾病预防控制",
          "医疗机构执业许可",
          "基层卫生管理",
          "中（蒙）医药管理",
          "计划生育服务",
          ["新型农村合作医疗", "医疗保障局"],
          ["药品集中采购", "医疗保障局"],
        ],
      },
      {
        id: "原老龄工作办公室",
        quotaType: "participating",
        quota: 16,
        staff: 15,
        comprehensive: 3,
        heads: 3,
        deputies: 1,
        duties: ["老龄事业规划", "老年人权益保障", ["养老服务协调", "民政局"], ["高龄津贴核定", "民政局"]],
      },
    ],
  },
  {
    into: "应急管理局",
    seats: 3,
    grant: 1,
    from: [
      {
        id: "原安全生产监督管理局",
        workers: { staff: 3, listed: 1 },
        quota: 54,
        staff: 51,
        comprehensive: 5,
        heads: 9,
        deputies: 4,
        duties: [
          "安全生产综合监督",
          "危险化学品安全监管",
          "非煤矿山安全监管",
          "生产安全事故调查",
          "工贸行业安全监管",
          ["职业健康监督", "卫生健康委员会"],
        ],
      },
      {
        id: "原人民政府应急办公室",
        quota: 14,
        staff: 13,
        comprehensive: 4,
        heads: 3,
        deputies: 1,
        duties: ["突发事件应急预案管理", "应急值守", "应急物资调度", "应急演练组织"],
      },
    ],
  },
  {
    into: "工业和信息化局",
    seats: 2,
    grant: 1,
    from: [
      {
        id: "原经济和信息化委员会",
        quota: 82,
        staff: 80,
        comprehensive: 7,
        heads: 14,
        deputies: 7,
        duties: [
          "工业运行监测",
          "技术改造项目备案",
          "中小企业服务",
          "工业节能监督",
          "民用爆炸物品监管",
          ["电力运行协调", "发展和改革委员会"],
          ["电子政务统筹", "大数据发展管理局"],
          ["政务数据资源共享", "大数据发展管理局"],
          ["稀土产业规划", "稀土产业发展办公室"],
          ["稀土新材料项目推进", "稀土产业发展办公室"],
          ["军民结合产业推进", "军民融合办公室"],
        ],
      },
      {
        id: "原煤炭工业局",
        quota: 34,
        staff: 33,
        comprehensive: 4,
        heads: 6,
        deputies: 3,
        duties: [
          "煤炭行业规划",
          "煤炭经营监管",
          ["煤矿安全监管", "应急管理局"],
          ["煤炭储备", "发展和改革委员会"],
        ],
      },
    ],
  },
];

/** Departments absorbed by one that goes on and is re-formed. */
export const absorbed: readonly { readonly into: string; readonly seats: number; readonly part: Retired }[] =
  [
    {
      into: "司法局",
      seats: 2,
      part: {
        id: "原法制办公室",
        quota: 20,
        staff: 19,
        comprehensive: 4,
        heads: 4,
        deputies: 2,
        duties: ["行政复议", "规范性文件审查", "政府规章起草", "行政执法监督", "行政应诉"],
      },
    },
    {
      into: "发展和改革委员会",
      seats: 2,
      part: {
        id: "原粮食局",
        quota: 26,
        staff: 25,
        comprehensive: 4,
        heads: 5,
        deputies: 2,
        duties: ["粮食储备管理", "粮食流通监督", "军粮供应", "粮食应急保障"],
      },
    },
  ];

/** Abolished without a successor: its business staff and quota move to 商务局, its comprehensive staff are free to go. */
export const abolished: Retired = {
  id: "原经济合作局",
  quota: 24,
  staff: 22,
  comprehensive: 5,
  heads: 4,
  deputies: 2,
  duties: [
    ["招商引资统筹", "商务局"],
    ["区域经济合作", "商务局"],
    ["对口支援协调", "商务局"],
    ["展会组织", "商务局"],
  ],
};

/** Duties of departments that go on. */
export const otherDuties: readonly (readonly [name: string, from: string, to: string])[] = [
  ["行政审批集中办理", "市政府办公室", "政务服务局"],
  ["政务公开", "市政府办公室", "政务服务局"],
  ["公共资源交易监管", "发展和改革委员会", "政务服务局"],
  ["药品和医疗服务价格管理", "发展和改革委员会", "医疗保障局"],
  ["城镇医疗保险和生育保险", "人力资源和社会保障局", "医疗保障局"],
  ["医疗救助", "民政局", "医疗保障局"],
  ["退役军人优抚安置", "民政局", "退役军人事务局"],
  ["军官转业安置", "人力资源和社会保障局", "退役军人事务局"],
  ["水资源调查和确权登记", "水务局", "自然资源局"],
  ["救灾", "民政局", "应急管理局"],
];

/** Departments that go on: quota, staff, volunteers among their comprehensive staff, heads of sections. */
export const continuing: readonly (readonly [
  id: string,
  quota: number,
  staff: number,
  volunteers: number,
  heads: number,
])[] = [
  ["市政府办公室", 92, 90, 1, 14],
  ["司法局", 62, 61, 1, 10],
  ["发展和改革委员会", 88, 86, 1, 15],
  ["商务局", 48, 47, 1, 8],
  ["环境保护局", 66, 64, 1, 10],
  ["审计局", 58, 55, 1, 9],
  ["民政局", 48, 42, 1, 8],
  ["人力资源和社会保障局", 84, 80, 1, 14],
  ["财政局", 78, 78, 1, 13],
  ["教育局", 60, 60, 1, 10],
  ["交通运输局", 52, 52, 2, 9],
  ["水务局", 44, 44, 2, 8],
  ["住房和城乡建设局", 70, 70, 1, 12],
  ["林业和草原局", 40, 40, 1, 7],
  ["统计局", 44, 38, 0, 7],
  ["信访局", 31, 23, 0, 5],
  ["扶贫开发办公室", 34, 23, 0, 4],
];
