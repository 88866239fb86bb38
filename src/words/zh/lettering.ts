import type { Words } from '../catalogue.ts'

export const lettering: Words['lettering'] = {
  again: '有文字写错了，正在重新绘制…',
  checked: '文字已检查',
  paintedTwice: '第一次有文字写错了，所以我又画了一次。',
  mayBeWrong: '文字可能没有写对。请回复再试一次，或减少图片里的文字。',
  best: (name) => `经模型判断，${name} 最符合要求。下一条回复将修改它。`,
  undecided: '我无法判断哪一张最好。请用按钮选择一张，或按“重试”。',
}
