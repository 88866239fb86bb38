import type { Words } from '../catalogue.ts'

export const permission: Words['permission'] = {
  model: (model, allowed) =>
    `このワークスペースでは ${model} を使えません。使えるのは ${allowed} です。何も描いていません。`,
  size: (size, largest) =>
    `${size} はこのワークスペースで許されている大きさを超えています。${largest} まで描けます。何も描いていません。`,
  channel: (channels) =>
    `このチャンネルでは Easel に依頼できません。${channels}、またはダイレクトメッセージで依頼してください。何も描いていません。`,
  here: 'このチャンネルでは Easel に依頼できません。ダイレクトメッセージで依頼するか、管理者にこのチャンネルを許可してもらってください。何も描いていません。',
}
