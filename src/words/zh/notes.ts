import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { all, counted } = numbersIn('zh-CN')

export const notes: Words['notes'] = {
  unchanged: 'Gemini 返回了相同的图片。请更具体地说明要改什么、要保留什么，或按“再试一次”。',
  other_model: (model) => `上一个版本不是 ${model} 画的，所以它只依据那张图片和文字来画。`,
  lost_signatures: 'Gemini 无法使用它自己对之前图片的记录，所以改为依据图片和文字来画。',
  listed: all,
  tooMany: (model, used, left) => `${model} 一次不能用更多图片。我用了${used}，没有用${left}。`,
  remembers: (pictures) =>
    counted(pictures, { zero: '记得全部文字，不含图片', other: '记得最近 # 张图片和全部文字' }),
  remembersSome: (pictures, turns) => `记得最近 ${pictures} 张图片和最近 ${turns} 轮的文字`,
  searchedFor: '在 Google 搜索了',
  sources: '来源',
  reason: (message) => `Gemini 的说明：“${message}”`,
}
