import type { Words } from '../catalogue.ts'

export const lettering: Words['lettering'] = {
  again: '有文字写错了，正在重新绘制…',
  checked: '文字已检查',
  paintedTwice: '第一次有文字写错了，所以我又画了一次。',
  mayBeWrong: '文字可能没有写对。请回复再试一次，或减少图片里的文字。',
}
