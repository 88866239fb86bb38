/** When something was: in UTC, which the page's script turns into the reader's own time. */

interface WhenProps {
  /** ms since 1970. */
  readonly at: number
  /** E.g. `es`. */
  readonly language: string
}

export const When = ({ at, language }: WhenProps) => {
  const date = new Date(at)
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const
  const text = new Intl.DateTimeFormat(language, options).format(date)
  return <time datetime={date.toISOString()}>{`${text} UTC`}</time>
}
