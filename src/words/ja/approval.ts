import type { Words } from '../catalogue.ts'

export const approval: Words['approval'] = {
  title: '承認を依頼',
  submit: '依頼する',
  people: '承認する人',
  note: 'ひとこと',
  noteExample: '金曜日の公開用です',
  explained:
    'このスレッドで名前を挙げてお願いします。全員が承認すると、画像に承認済みと表示され、1年間保存されます。変更の希望があれば、新しい版として描きます。',
  choosePeople: '1人以上選んでください。',
  cannotAnswer: (name) =>
    `${name}さんはここでは回答できません。このチャンネルにいる、このワークスペースの人を選んでください。`,
  wishTitle: '変更を希望',
  wishExplained: 'あなたの名前で新しい版として描き、あなたの回答として記録します。',
  asks: (asker, name) => `${asker}が${name}の承認を依頼しています。`,
  asked: (name) => `${name}の承認が依頼されました。`,
  waiting: (who) => `${who}: 回答待ち`,
  saidYes: (who, when) => `${who}: 承認、${when}`,
  hasWished: (who, when) => `${who}: 変更を希望、${when}`,
  all: (name) => `${name}は承認されました。`,
  allForAsker: (asker, name) => `${asker} 承認をお願いした全員が${name}を承認しました。`,
  askedAnew: '下で改めて承認が依頼されています。',
  approvedBy: (people, when) => `承認: ${people}、${when}`,
  approved: (when) => `承認済み、${when}`,
  underWay: (yes, asked) => `承認依頼中: ${asked}人中${yes}人`,
  mark: '承認済み',
  label: '承認した人',
}
