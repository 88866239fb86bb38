/** For a browser, at the end of an installation. Plain text. */
export const install = {
  done: (name: string): string => `Easel is installed in ${name}.`,
  next: 'Open Slack, invite it to a channel with “/invite @easel”, and ask for a picture with “/imagine”.',
  open: 'Open Slack',
  again: 'Begin again',
  denied:
    'Easel was not installed, because Slack was told not to. If that was not meant, begin again, or ask an admin of your workspace to do it.',
  expired:
    'This installation took too long, was finished already, or was begun in another browser. Begin again, please; it takes a minute.',
  refused:
    'Slack did not accept this installation. Begin again; if that does not help, ask whoever runs this Easel to look into its log.',
  unavailable: 'Slack does not answer at the moment. Wait a minute, then begin again.',
  closed: 'This Easel serves one workspace, and was installed there by hand. Ask whoever runs it.',
  /** In Slack, for whoever waits for an answer. */
  notInstalled:
    'Easel is not installed in this workspace. Ask an admin to install it, then try again.',
  /** In a direct message to whoever has set it up. */
  hello:
    'Easel is set up, and this is how it writes to you. Tell me here what to paint, such as “a lighthouse at dusk”, or use /imagine in a channel.',
}
