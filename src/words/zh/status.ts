import type { Words } from '../catalogue.ts'

export const status: Words['status'] = {
  usually: (from, to) => `通常需要 ${from} 到 ${to} 秒。`,
  soFar: (seconds) => `已用 ${seconds} 秒。`,
  painting: (version, parentName) =>
    parentName === null ? '正在绘制…' : `正在根据 ${parentName} 绘制 v${version}…`,
  isPainting: '正在绘制…',
  goingBack: '正在返回…',
  queued: (name) => (name === null ? '排在另一次编辑之后。' : `排在 ${name} 的编辑之后。`),
  busyAgain: (seconds, attempt, attempts) =>
    `Gemini 正忙，${seconds} 秒后重试（第 ${attempt} 次，共 ${attempts} 次）。`,
  failedAgain: (seconds, attempt, attempts) =>
    `没有成功，${seconds} 秒后重试（第 ${attempt} 次，共 ${attempts} 次）。`,
  cancelled: '已取消。',
  sharing: '正在分享…',
  lookingUp: '正在查找各个版本…',
  outdated: '这里显示过的部分内容已被删除。回复“所有版本”可查看剩下的版本。',
  deleted: '这张图片已删除。',
  wordsDeleted: '这些文字已删除。',
  deleting: '正在删除。这次比平时久一些，会自动继续。',
  isReady: (asker, name) => `${asker}，${name} 画好了。`,
  hasFailed: (asker) => `${asker}，这次没有画成。上面的消息说明了原因和接下来怎么做。`,
}
