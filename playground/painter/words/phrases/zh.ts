/** What the painter says in Chinese. */
import { type Phrases, part } from './phrases.ts'

export const ZH_PHRASES: Phrases = {
  places: {
    sea: '海边',
    beach: '沙滩上',
    lake: '湖边',
    underwater: '水下',
    mountains: '山中',
    hills: '绿色山丘间',
    meadow: '草地上',
    forest: '森林里',
    desert: '沙漠里',
    winter: '雪地里',
    city: '城市里',
    street: '街上',
    room: '房间里',
    studio: '纯色背景前',
    space: '太空中',
    sky: '云层之上',
  },
  times: { dawn: '黎明', day: '白天', dusk: '黄昏', night: '夜晚' },
  and: '和',
  comma: '、',
  quote: (words) => `“${words}”`,
  many: (name, count) => `${count} 个${name}`,
  onto: (name, carrier) => `${carrier}上的${name}`,
  abstract: (words) => `关于${words}的抽象构图`,
  nothing: '一片宁静的风景',
  yours: '你的图片',
  sentence: ({ style, things, place, time, weather, lettering, photos }) =>
    `${part('', style, '：')}${time}${place}${time + place === '' ? '' : '的'}${things}${part('，有', weather)}${part('，写着', lettering)}${part('，还有', photos)}。`,
  shapes: (words) => `${words}画成了简单的形状：演示画师不认识这个词。`,
  notUnderstood: '演示画师没有看懂这句话，只改变了光线。',
  richer: '平视角度，柔和的光从一侧照来。形状清晰、色彩平静的插画。',
  keeping: '其余完全不变：构图、风格和光线。',
  upload: '一张色彩平静的图片。',
}
