import type { Words } from '../catalogue.ts'

export const help: Words['help'] = [
  '*画像を頼む*: `/imagine 夕暮れの灯台`と入力するか、チャンネルで私にメンションするか、直接メッセージを送ってください。',
  '*編集する*: 画像のスレッドに「夜にして」のように返信してください。スレッドの誰でもできます。',
  '*縦横比、サイズ、モデルを選ぶ*: `--ar 16:9`、`--size 2K`、`--model pro`を付けます。`--n 4`で4枚、`--private`でダイレクトメッセージに描きます。',
  '*考えさせる、調べさせる*: 図表や地図、文字の多い絵には `--thinking high`、新しいものや実在のものには `--search web` か `--search images`、画像の下の文を省くには `--image-only` を付けます。',
  '*文章を手伝ってもらう*: `--improve` を付けると文章をよくします。`/imagine describe` は画像を文章にします。',
  '*サイズ展開*：画像の下の「サイズ展開…」を押すか、`/imagine sizes`を使います。`--ar 1:1,9:16`で複数の縦横比を一度に頼めます。',
  '*承認をもらう*: 画像の下の「承認を依頼…」を押してください。名前を挙げた人がスレッドで答え、要望は新しい版になります。',
  '*戻る*: 「元に戻す」「v2に戻す」、または「v2: 空をピンクに」と返信してください。「版の一覧」と返信すると、すべての版を見られます。',
  '*画像をもう一度見つける*: `/imagine find 赤い自転車`と入力するか、ホームタブの検索欄を使ってください。',
  '*自分の画像を使う*: PNG、JPEG、WebP、HEICのファイルをメッセージや返信に添付してください。',
  '*ブランドに合わせる*: チャンネルで `/imagine brand` と入力して決めます。`--no-brand` を付けると、その一回だけ外せます。',
  '*人どうしで話す*: 返信を`//`で始めるか、誰かにメンションすれば、私は何もしません。',
].join('\n')

export const compose: Words['compose'] = {
  newTitle: '画像を作る',
  editTitle: 'Easelで編集',
  submit: '描く',
  close: 'キャンセル',
  newPrompt: '何を描きますか',
  editPrompt: '何を変えますか',
  newExample: '舟から見た夕暮れの灯台',
  editExample: '夜にして、星を加える',
  template: 'テンプレートから始める',
  noTemplate: 'なし',
  pictures: '自分の画像',
  morePictures: 'ほかの画像',
  attached: (count) => `メッセージの画像${count}枚はすでに使われます。`,
  model: 'モデル',
  ratio: '縦横比',
  size: 'サイズ',
  count: '枚数',
  asItComes: 'おまかせ',
  extras: '追加の設定',
  where: '場所',
  inChannel: 'チャンネル',
  inPrivate: '自分だけ（ダイレクトメッセージ）',
  channel: 'チャンネル',
  tooManyFiles: (count, model, most) =>
    `画像が全部で${count}枚になりますが、${model}で使えるのは${most}枚までです。減らしてください。`,
  wordsMissing: '何を描くか書いてください。',
  channelMissing: 'チャンネルを選ぶか、自分だけに描いてください。',
}

export const home: Words['home'] = {
  title: 'スレッドがそのままイーゼルに',
  make: '画像を作る',
  last: '最近の画像',
  none: 'まだありません。`/imagine`で最初の1枚を作れます。',
  month: '今月',
  yourUse: (pictures, cost) => `*あなた*: ${pictures}枚、約${cost}`,
  teamUse: (pictures, cost) => `*チーム*: ${pictures}枚、約${cost}`,
  costs: '費用は、Geminiが数えたトークンと公開価格から計算しています。',
  setup: 'Easelは動いていますか？',
  settings: '設定…',
}

/** The check boxes of the modal: at most 75 characters, Slack's limit. */
export const extras: Words['extras'] = {
  think: 'じっくり考える（図表、地図、文字の多い絵に）',
  web: 'Google検索で調べる',
  images: 'Google画像検索も使う',
  imageOnly: '画像だけ（説明文なし）',
  noBrand: '今回はチャンネルのブランドを使わない',
}
