/** Tells times in the reader's own zone; the server knows only UTC. */
export function localTimes(root: ParentNode): void {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  for (const time of root.querySelectorAll('time'))
    time.textContent = format.format(new Date(time.dateTime))
}
