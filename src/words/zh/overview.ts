import type { Words } from '../catalogue.ts'

export const overview: Words['overview'] = {
  title: (names) => `目前的版本：${names}`,
  older: (last) =>
    last === 1
      ? 'v1 更早。回复“回到 v1”可查看。'
      : `v1 至 v${last} 更早。回复“回到 v${last}”可查看其中一个。`,
  notKept: (names) => `已不再保存：${names}。`,
  present: '回复将编辑这一张',
}

export const deletion: Words['deletion'] = {
  title: '删除这张图片？',
  explained: '它的消息、链接和文字将被永久删除。由它而来的版本会保留。',
  askTitle: '删除这个请求？',
  askExplained: '它的文字和结果将被永久删除。',
  confirm: '删除',
  deny: '保留',
}
