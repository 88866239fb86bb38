import type { Words } from '../catalogue.ts'

export const help: Words['help'] = [
  '*要一张图片*：输入 `/imagine 黄昏的灯塔`，在频道里提及我，或直接给我发消息。',
  '*编辑*：在图片的消息列里回复，例如“改成夜晚”。消息列里的每个人都可以。',
  '*设定宽高比、尺寸或模型*：加上 `--ar 16:9`、`--size 2K`、`--model pro`；`--n 4` 画四张；`--private` 在我们的私信中绘制。',
  '*让它多想或查资料*：图表、地图和文字多的图片用 `--thinking high`；新的或真实的事物用 `--search web` 或 `--search images`；`--image-only` 省去图片下方的文字。',
  '*让我帮你写*：加上 `--improve` 改进文字，或用 `/imagine describe` 把图片变成文字。',
  '*做出各种尺寸*：按图片下方的“多种尺寸…”，或使用 `/imagine sizes`；`--ar 1:1,9:16` 一次要多个比例。',
  '*请人批准*：按图片下方的“请人批准…”。被点名的人在消息列里回答，他们的愿望会成为新的版本。',
  '*返回*：回复 “撤销”、“回到 v2”，或“v2: 把天空变成粉色”。回复“所有版本”可查看全部版本。',
  '*再找到一张图片*：输入 `/imagine find 红色自行车`，或用我的主页标签里的搜索框。',
  '*使用自己的图片*：在消息或回复中附上 PNG、JPEG、WebP 或 HEIC 文件。',
  '*遵循品牌*：在频道里用 `/imagine brand` 设定；加上 `--no-brand` 可以在这一次不使用。',
  '*彼此交谈*：以 `//` 开头回复，或提及某人，我就不会插手。',
].join('\n')

export const compose: Words['compose'] = {
  newTitle: '制作图片',
  editTitle: '用 Easel 编辑',
  submit: '绘制',
  close: '取消',
  newPrompt: '要画什么？',
  editPrompt: '要改什么？',
  newExample: '从船上看到的黄昏灯塔',
  editExample: '改成夜晚，加上星星',
  template: '从模板开始',
  noTemplate: '无',
  pictures: '你自己的图片',
  morePictures: '更多图片',
  attached: (count) => `消息中的 ${count} 张图片已在使用。`,
  model: '模型',
  ratio: '宽高比',
  size: '尺寸',
  count: '张数',
  asItComes: '随模型而定',
  extras: '更多选项',
  where: '位置',
  inChannel: '在频道里',
  inPrivate: '只给我看，在我们的私信中',
  channel: '频道',
  tooManyFiles: (count, model, most) =>
    `这样一共有 ${count} 张图片，而 ${model} 最多接受 ${most} 张。请去掉几张。`,
  wordsMissing: '请说明要画什么。',
  channelMissing: '请选择一个频道，或只画给自己看。',
}

export const home: Words['home'] = {
  title: '每个消息列都是一个画架',
  make: '制作图片',
  last: '你最近的图片',
  none: '还没有。用 `/imagine` 就能画出第一张。',
  month: '本月',
  yourUse: (pictures, cost) => `*你*：${pictures} 张图片，约 ${cost}`,
  teamUse: (pictures, cost) => `*团队*：${pictures} 张图片，约 ${cost}`,
  costs: '费用按 Gemini 统计的令牌数和其公开价格计算。',
  setup: 'Easel 在运行吗？',
  settings: '设置…',
}

/** The check boxes of the modal: at most 75 characters, Slack's limit. */
export const extras: Words['extras'] = {
  think: '多想一会儿（适合图表、地图和文字多的图片）',
  web: '用 Google 搜索查资料',
  images: '同时用 Google 搜索图片',
  imageOnly: '只要图片，不要文字',
  noBrand: '这一次不用频道的品牌',
}
