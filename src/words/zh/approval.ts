import type { Words } from '../catalogue.ts'

export const approval: Words['approval'] = {
  title: '请人批准',
  submit: '提出',
  people: '由谁批准？',
  note: '附言',
  noteExample: '用于周五的发布',
  explained:
    '会在这个消息列里点名询问他们。所有人都同意后，图片会标记为已批准，并保存一年。如果他们希望修改，会画成新的版本。',
  choosePeople: '请至少选择一个人。',
  cannotAnswer: (name) => `${name} 无法在这里回答。请选择本工作区中在此频道里的人。`,
  wishTitle: '希望修改',
  wishExplained: '会以你的名义画成新的版本，并记为你的回答。',
  asks: (asker, name) => `${asker} 请求批准 ${name}。`,
  asked: (name) => `已请求批准 ${name}。`,
  waiting: (who) => `${who}：等待回答`,
  saidYes: (who, when) => `${who}：已批准，${when}`,
  hasWished: (who, when) => `${who}：希望修改，${when}`,
  all: (name) => `${name} 已获批准。`,
  allForAsker: (asker, name) => `${asker}，你请的所有人都批准了 ${name}。`,
  askedAnew: '下面已重新请求批准。',
  approvedBy: (people, when) => `已由 ${people} 批准，${when}`,
  approved: (when) => `已批准，${when}`,
  underWay: (yes, asked) => `正在请求批准：${asked} 人中 ${yes} 人同意`,
  mark: '已批准',
  label: '批准人',
}
