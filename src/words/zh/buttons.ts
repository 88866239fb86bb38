import type { Words } from '../catalogue.ts'

export const buttons: Words['buttons'] = {
  retry: '重试',
  changeWords: '修改文字…',
  afterAll: '还是要画',
  useModel: (label) => `改用 ${label}`,
  cancel: '取消',
  choose: (name) => `选择 ${name}`,
  redo: '再试一次',
  vary: '变体',
  priced: (label, cost) => `${label}（约 ${cost}）`,
  edit: '编辑…',
  undo: '撤销',
  upscale: (size) => `放大到 ${size}`,
  ratio: '尺寸和宽高比…',
  recipe: '提示词和设置',
  delete: '删除…',
  touchUp: '局部修改…',
  sizes: '多种尺寸…',
  share: '分享…',
  goBackTo: (name) => `回到 ${name}`,
  best: '选出最佳',
}
