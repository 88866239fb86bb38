import type { Words } from '../catalogue.ts'

export const touchUp: Words['touchUp'] = {
  title: '一部を直す',
  link: '変えたい部分に印を付けてください。リンクはあなた専用で、一度だけ開け、10 分間有効です。',
  open: '画像を開く',
  facts: { asker: '依頼者', name: 'バージョン', cost: '費用の目安', until: '有効期限' },
  needsScript:
    'このページには JavaScript が必要です。変えたいことはスレッドに書いてもかまいません。',
  tools: '印を付ける道具',
  tool: { brush: 'ブラシ', eraser: '消しゴム', box: '四角', lasso: '投げなわ', move: '移動' },
  size: '太さ',
  act: {
    undo: '元に戻す',
    redo: 'やり直す',
    invert: '反転',
    clear: 'すべて消す',
    nearer: '拡大',
    farther: '縮小',
    fit: '全体を表示',
  },
  picture: '直している画像',
  byFields: 'マス目で印を付ける',
  field: (row, column) => `${row} 行 ${column} 列`,
  what: 'そこをどう変えますか',
  paint: 'この部分を描く',
  whole: '画像全体を変える',
  inWords:
    '印の外は 1 ピクセルも変わりません。「空」のように言葉で指すときは、スレッドに返信してください。',
  outcome: '結果',
  before: '前',
  after: '後',
  goOn: 'これを続けて直す',
  back: '印に戻る',
  waiting: '前の順番を待っています。スレッドで取り消せます。',
  painting: '描いています…',
  done: (name) => `できました。これが ${name} です。スレッドにもあります。`,
  cancelled: 'スレッドで取り消されました。',
  unreachable: '今は Easel につながりません。接続を確かめて、もう一度お試しください。',
  noTicket: 'このページは Slack から開いてください。画像の下の「一部を直す」を押します。',
  nothingMarked: 'まだ印がありません。変えたい部分に印を付けるか、画像全体を変えてください。',
}

export const touchUpProblems: Words['touchUpProblems'] = {
  expired:
    'このリンクはもう使えません。Slack で画像の下の「一部を直す」を押すと、新しいリンクが届きます。',
  used: 'このリンクはすでに開かれました。Slack で画像の下の「一部を直す」を押すと、新しいリンクが届きます。',
  left: 'この画像のチャンネルにもう参加していないため、何も描きませんでした。',
  gone: 'この画像はもう保存されていません。スレッドで別のバージョンを選んでください。',
  unreadable:
    'この種類の画像は一部だけを変えられません。全体を変えるには、スレッドに返信してください。',
  too_large:
    'この画像は大きすぎて一部だけを変えられません。スレッドに「2K で」と返信し、そのバージョンを直してください。',
  no_words: 'そこをどう変えるか、3,000 文字以内で書いてください。',
  bad_mask: '印を読み取れませんでした。もう一度印を付けて送ってください。',
  other_size: '印の大きさが画像と違います。Slack からページを開き直してください。',
  nothing_marked: 'まだ印がありません。変えたい部分に印を付けてください。',
  too_big: '印が大きすぎて送れません。もっと単純な形で印を付けてください。',
  refused: '今はここで描けません。',
  unavailable: '今は Slack が応答しません。1 分ほどしてからお試しください。何も描いていません。',
}
