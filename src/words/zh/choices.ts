import type { Words } from '../catalogue.ts'

export const models: Words['models'] = {
  default: '几乎什么都适合',
  pro: '文字和细节最好，较慢',
  lite: '又快又便宜的草稿',
  classic: '最早的型号，即将停用',
}

export const shapes: Words['shapes'] = {
  '1:1': '方形帖子、头像',
  '4:5': '竖版帖子',
  '9:16': '快拍、短视频、手机壁纸',
  '16:9': '幻灯片、视频、宽屏',
  '21:9': '宽横幅、电影画面',
  '3:2': '照片',
  '2:3': '海报、竖版照片',
  '4:3': '演示文稿、平板',
  '3:4': '竖版印刷品',
  '5:4': '印刷品',
  '4:1': '网页横幅',
  '1:4': '竖条广告',
  '8:1': '细长横条',
  '1:8': '细长竖条',
}

export const shape: Words['shape'] = {
  title: '尺寸和宽高比',
  choose: '现在就是这样。请选择其他尺寸或宽高比。',
}
