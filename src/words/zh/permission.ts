import type { Words } from '../catalogue.ts'

export const permission: Words['permission'] = {
  model: (model, allowed) => `这个工作区不用 ${model} 画图，可以用 ${allowed}。什么都没有画。`,
  size: (size, largest) =>
    `${size} 超出了这个工作区允许的尺寸，最大可以画 ${largest}。什么都没有画。`,
  channel: (channels) =>
    `这个频道里不能请 Easel 画图。请到 ${channels} 或我们的私信里请求。什么都没有画。`,
  here: '这个频道里不能请 Easel 画图。请到我们的私信里请求，或请管理员开放这个频道。什么都没有画。',
}
