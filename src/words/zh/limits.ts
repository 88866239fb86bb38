import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { day, either } = numbersIn('zh')

export const limits: Words['limits'] = {
  picturesGone: (most) => `你今天的 ${most} 张图片已用完。`,
  pictures: (left, most, asked) =>
    `你今天的 ${most} 张图片还剩 ${left} 张，而这次需要 ${asked} 张。`,
  personUsd: (left, most) => `你每月可用的 ${most} 还剩 ${left}，不够这次使用。`,
  teamUsd: (left, most) => `这个工作区每月可用于图片的 ${most} 还剩 ${left}，不够这次使用。`,
  teamNear: (most, part) =>
    `Easel 已用掉这个工作区本月可用的 ${most} 的 ${part} %。在全部用完之前一切照常；可用 /imagine settings 更改限额。`,
  teamUsedUp: (most) =>
    `Easel 已用完这个工作区本月可用的 ${most}，因此下个月开始之前不会再画新图片。可用 /imagine settings 提高限额。`,
  nothing: '没有画任何图片，也没有产生费用。',
  renews: (when) => `额度重新开始的时间：${when}。`,
  utc: (date) => `${day(date)} 00:00 UTC`,
  raise: (who) => `${who} 可以提高限额。`,
  raiseAny: '这个工作区的管理员可以提高限额。',
  either,
  reached: '这个工作区的限额暂时不允许更多图片。',
  notPainted: '这张没有画。',
  leftToday: (left, most) => `今天的 ${most} 张还剩 ${left} 张`,
}
