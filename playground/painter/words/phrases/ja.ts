/** What the painter says in Japanese. */
import { type Phrases, part } from './phrases.ts'

export const JA_PHRASES: Phrases = {
  places: {
    sea: '海辺',
    beach: '浜辺',
    lake: '湖畔',
    underwater: '水中',
    mountains: '山の中',
    hills: '緑の丘',
    meadow: '草原',
    forest: '森の中',
    desert: '砂漠',
    winter: '雪の中',
    city: '街',
    street: '通り',
    room: '部屋',
    studio: '無地の背景',
    space: '宇宙',
    sky: '雲の上',
  },
  times: { dawn: '夜明け', day: '昼間', dusk: '夕暮れ', night: '夜' },
  and: 'と',
  comma: '、',
  quote: (words) => `「${words}」`,
  many: (name) => `複数の${name}`,
  onto: (name, carrier) => `${carrier}の上の${name}`,
  abstract: (words) => `${words}をめぐる抽象画`,
  nothing: '静かな風景',
  yours: 'あなたの画像',
  sentence: ({ style, things, place, time, weather, lettering, photos }) =>
    `${part('', style, '：')}${part('', time, 'の')}${part('', place, 'の')}${things}${part('、', weather)}${part('、', lettering, 'の文字')}${part('、', photos)}。`,
  shapes: (words) => `${words}は単純な形で描きました。デモの絵描きはその言葉を知りません。`,
  notUnderstood: 'デモの絵描きにはこの言葉がわからず、光だけを変えました。',
  richer:
    '目の高さから見た構図で、片側からやわらかい光が差す。はっきりした形と落ち着いた色のイラスト。',
  keeping: 'ほかは構図も画風も光もそのままにする。',
  upload: '落ち着いた色の画像。',
}
