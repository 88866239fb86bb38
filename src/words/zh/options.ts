import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { either } = numbersIn('zh')

export const options: Words['options'] = {
  either,
  unknown: (strange, known) =>
    `没有 ${strange} 这个选项。可用的有 ${known}。如果带连字符的词是画面的一部分，请加上引号。`,
  noValue: (option, example) => `--${option} 需要一个值，例如 ${example}。`,
  badValue: (option, value, allowed) => `--${option} 不能是“${value}”。可以是 ${allowed}。`,
  tooManyShapes: (most) => `--ar 一次最多写 ${most} 个比例，用逗号分隔：--ar 1:1,9:16。`,
  privateInThread: '这个消息列所有人都能看到。要在我们的私信中绘制，请使用 /imagine 加 --private。',
  retiredModel: (label, instead) => `Google 已停用 ${label}。请改用 --model ${instead}。`,
  ratio: (model, ratio) => `${model} 没有宽高比 ${ratio}。`,
  size: (model, size) => `${model} 没有尺寸 ${size}。`,
  thinking: (model, level) => `${model} 不能指定 ${level} 的思考程度。`,
  searchWeb: (model) => `${model} 不搜索网页。`,
  searchImages: (model) => `${model} 不搜索图片。`,
  itHas: (allowed) => `它有 ${allowed}。`,
  otherModel: (model) => `--model ${model} 可以做到。`,
  outOfReach: {
    vector:
      'Gemini 画的是像素，没有 SVG、EPS 或 PDF。我可以画成边缘清晰的平面图，再用描摹工具转成矢量。',
    transparency: 'Gemini 画不出透明的背景。我可以画在纯白或纯绿的背景上，方便抠图。',
  },
  nothingPainted: '没有绘制任何图片。',
}
