/** On buttons and in menus: at most 75 characters, Slack's limit. */
export const buttons = {
  retry: 'Retry',
  changeWords: 'Change the words…',
  afterAll: 'Paint after all',
  useModel: (label: string): string => `Use ${label}`,
  cancel: 'Cancel',
  choose: (name: string): string => `Choose ${name}`,
  redo: 'Try again',
  vary: 'Variations',
  /** `cost`: USD with its sign. */
  priced: (label: string, cost: string): string => `${label} · about ${cost}`,
  edit: 'Edit…',
  undo: 'Undo',
  upscale: (size: string): string => `Upscale to ${size}`,
  /** Opens a chooser. */
  ratio: 'Size and shape…',
  recipe: 'Prompt and settings',
  delete: 'Delete…',
  touchUp: 'Touch up…',
  sizes: 'Sizes…',
  share: 'Share…',
  goBackTo: (name: string): string => `Go back to ${name}`,
  /** Of several pictures. */
  best: 'Pick the best',
  /** Opens a chooser of people; they answer with the other two. */
  approval: 'Ask for approval…',
  approve: 'Approve',
  wish: 'Make a wish…',
}
