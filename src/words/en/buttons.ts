/** On buttons and in menus: at most 75 characters, Slack's limit. */
export const buttons = {
  retry: 'Retry',
  useModel: (label: string): string => `Use ${label}`,
  cancel: 'Cancel',
  choose: (name: string): string => `Choose ${name}`,
  redo: 'Try again',
  vary: 'Variations',
  edit: 'Edit…',
  undo: 'Undo',
  upscale: (size: string): string => `Upscale to ${size}`,
  ratio: 'Aspect ratio…',
  recipe: 'Show prompt and settings',
  original: 'Download original',
  delete: 'Delete',
  share: 'Share in a channel…',
  goBackTo: (name: string): string => `Go back to ${name}`,
}
