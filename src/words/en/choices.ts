/** In menus, behind what is chosen: what it is for. With their names, at most 75 characters, Slack's limit. */
export const models = {
  default: 'for nearly everything',
  pro: 'best lettering and detail, slower',
  lite: 'fast, cheap drafts',
  classic: 'the oldest one, ends soon',
}

/** What people use a shape for. */
export const shapes = {
  '1:1': 'square post, profile picture',
  '4:5': 'portrait post',
  '9:16': 'story, reel, phone wallpaper',
  '16:9': 'slide, video, widescreen',
  '21:9': 'wide banner, cinema',
  '3:2': 'photo',
  '2:3': 'poster, upright photo',
  '4:3': 'presentation, tablet',
  '3:4': 'upright print',
  '5:4': 'print',
  '4:1': 'web banner',
  '1:4': 'tall banner',
  '8:1': 'thin strip',
  '1:8': 'thin upright strip',
}

/** The small modal that changes nothing else. Its title: at most 24 characters, Slack's limit. */
export const shape = {
  title: 'Size and shape',
  choose: 'This is how it is already. Choose another size or shape.',
}
