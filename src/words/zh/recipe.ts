import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('zh')

export const recipe: Words['recipe'] = {
  line: (name, value) => `${name}:${value}`,
  prompt: '提示词',
  done: '所做操作',
  onlyPictures: '无，只有图片',
  notShared: '未分享',
  version: '版本',
  model: '模型',
  ratio: '宽高比',
  size: '尺寸',
  brand: '品牌',
  pixels: '像素',
  part: '这个部分',
  uploads: '你的图片',
  thinking: '思考级别',
  search: '搜索',
  words: '文字',
  noWords: '无，只有图片',
  steps: '制作过程',
  failure: '发生了什么',
  supportCode: 'Google 支持代码',
  again: '再做一次',
  inThread: (reply) => `在此消息列中回复 ${reply}`,
  attachAgain: '请附上同样的图片',
  provenance:
    '由 AI（Gemini）生成。文件与 Google 生成时完全一致，带有 SynthID 标记；如果 Google 添加了 C2PA 信息，也一并保留。',
  cost: '费用',
  about: (cost, pricesReadOn) => `约 ${cost}，按 ${day(pricesReadOn)}的价格计算`,
}
