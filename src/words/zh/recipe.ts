import type { Words } from '../en/index.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('zh')

export const recipe: Words['recipe'] = {
  line: (name, value) => `${name}:${value}`,
  prompt: '提示词',
  onlyPictures: '无，只有图片',
  notShared: '未分享',
  version: '版本',
  model: '模型',
  ratio: '宽高比',
  size: '尺寸',
  pixels: '像素',
  uploads: '你的图片',
  cost: '费用',
  about: (cost, pricesReadOn) => `约 ${cost}，按 ${day(pricesReadOn)}的价格计算`,
}
