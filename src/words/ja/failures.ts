import type { Words } from '../catalogue.ts'

export const failures: Words['failures'] = {
  busy: 'Geminiがとても混み合っていて、5回試しましたが描けませんでした。数分後に「再試行」を押してください。',
  quota_used_up:
    '今日のGeminiの利用枠を使い切りました。明日「再試行」を押すか、Gemini APIキーの管理者に枠を増やすよう頼んでください。',
  overloaded:
    'Geminiに問題が起きていて、5回試しましたが描けませんでした。数分後に「再試行」を押してください。',
  unreachable: 'Geminiに接続できませんでした。数分後に「再試行」を押してください。',
  cut_off:
    '画像が完成する前に、Geminiの応答が途切れてしまいました。「再試行」を押すともう一度頼めます。',
  too_large:
    'Geminiの回答が大きすぎて保存できなかったため、受け取りませんでした。--size 1Kなどで小さいサイズにして、もう一度頼んでください。',
  unreadable: {
    answer:
      '返ってきたのは Geminiの回答ではなかったため、聞き直していません。Easelの管理者が GEMINI_BASE_URLを確認したら、「再試行」を押してください。',
    link: 'Geminiが画像の代わりにリンクを送ってきましたが、リンクは開きません。「再試行」を押してください。また起きたら、Easelの管理者に知らせてください。',
    picture:
      'Geminiが読み取れない形式の画像を送ってきたため、聞き直していません。「再試行」を押してください。また起きたら、Easelの管理者に知らせてください。',
  },
  timed_out:
    'Geminiの応答に3分以上かかったため、待つのをやめました。「再試行」を押すか、もう少し簡単な内容で頼んでください。',
  model_gone: (model, instead) =>
    instead === null
      ? `Googleはモデル${model}の提供を終了しました。Easelの管理者が別のDEFAULT_MODELを設定したあと、「再試行」を押してください。`
      : `Googleはモデル${model}の提供を終了しました。ボタンを押すと、同じ内容を${instead}で描きます。`,
  bad_request:
    'Geminiがこの依頼を受け付けませんでした。別の言葉や画像で試してください。それでもだめなら、Easelの管理者に知らせてください。',
  no_usable_picture: (why) => `${why}PNG、JPEG、WebP、HEICの画像を添付してくだされば使います。`,
  no_such_version: (newest) => {
    if (newest === 0) return 'このスレッドには、戻れる版がまだありません。'
    return newest === 1
      ? 'このスレッドの版はまだv1だけです。v1と書くか、番号なしで返信してください。'
      : `このスレッドの版はv1〜v${newest}です。そのどれかを書くか、番号なしで返信してください。`
  },
  version_expired: (version) =>
    `v${version}はもう保存されていません。新しいメッセージで、ほしい画像を書いてください。`,
  shared_gone:
    'ここで共有するはずの画像はもう保存されていません。別の画像を共有するか、もう一度頼んでください。',
  broken: (turnId) =>
    `こちらで問題が起きました。「再試行」を押してください。また起きるときは、ターン${turnId}だったとEaselの管理者に伝えてください。`,
}

export const refusals: Words['refusals'] = {
  prompt_blocked:
    'Geminiの安全規則により、描く前に依頼が止められました。言い方を変え、慎重な扱いが必要な部分を省いてください。',
  unsafe:
    'Geminiは描いたあと、安全上の理由で画像を出しませんでした。問題のない依頼でも起こることがあります。場面を別の言葉で書いて、もう一度試してください。',
  prohibited:
    'Geminiの規則で認められていないか、他者の権利に触れるおそれがあるため、描けません。名前、ブランド、慎重な題材を使わずに書いてください。',
  recitation:
    '画像が既存の作品に近すぎたため、Geminiが出しませんでした。作品や作家の名前ではなく、自分の言葉で画風を書いてください。',
  personal_data:
    '個人情報が含まれているようなので、Geminiが画像を出しませんでした。名前、住所、番号を省いて、もう一度試してください。',
  language: 'Geminiはこの言語から描けるほど理解できません。同じ内容を英語で試してください。',
  too_long:
    '画像が完成する前に、Geminiの出力の上限に達しました。短いメッセージで、一度に頼む量を減らしてください。',
  no_image:
    '今回、Geminiは画像を作りませんでした。「砂浜の上の赤い凧を描いて」のように、何を描くかをもっと具体的に書いてください。',
  other:
    'Geminiはこの内容から画像を作れませんでした。言い方を変えるか、変更を一つずつ頼んでください。',
  empty: 'Geminiの応答が空でした。「再試行」を押すか、言い方を変えてください。',
}

export const leftOut: Words['leftOut'] = {
  not_a_picture: (name) => `「${name}」はGeminiが読める画像ではありません。`,
  too_big: (name) => `「${name}」は20 MBを超えています。`,
  gone: (name) => `「${name}」はもうSlackにありません。`,
  no_access: (name) =>
    `Slackで「${name}」を開けませんでした。Easelの管理者がfiles:readの権限を追加する必要があります。`,
  foreign_host: (name) => `「${name}」はSlackの外にあるため、取りに行けません。`,
  unreachable: (name) => `「${name}」をSlackからダウンロードできませんでした。`,
  too_many: (name) => `「${name}」は、このモデルで使える枚数を超えたため使いませんでした。`,
}
