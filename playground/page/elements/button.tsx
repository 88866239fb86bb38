import type { Button, WorkflowButton } from '@slack/types'
import { Icon } from '../ui/icon.tsx'
import { withEmoji } from '../text/emoji.ts'
import { safeUrl } from '../text/nodes.ts'
import { type Place, useElement } from './surface.ts'

/** The triangle with which Slack says that an app did not answer. */
export function Failure({ text }: { text: string | undefined }) {
  if (text === undefined) return null
  return (
    <span class="element-failure" role="alert" title={text}>
      <Icon name="alert" size={16} />
      <span>{text}</span>
    </span>
  )
}

/** A button; with a `url` it is a link that tells the app that it was clicked. */
export function ButtonElement({
  element,
  place,
}: {
  element: Button | WorkflowButton
  place: Place
}) {
  const { busy, failure, fire } = useElement(place, element)
  const url = element.type === 'button' && element.url ? safeUrl(element.url) : undefined
  const value = 'value' in element && element.value !== undefined ? { value: element.value } : {}
  const press = () => fire({ type: element.type, ...value })
  const looks = `button small ${element.style ?? ''}`
  const label = element.accessibility_label
  return (
    <span class="element">
      {url === undefined ? (
        <button type="button" class={looks} aria-label={label} aria-busy={busy} onClick={press}>
          <span class="button-face">{withEmoji(element.text.text)}</span>
          {busy && <span class="spinner" />}
        </button>
      ) : (
        <a
          class={looks}
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={label}
          onClick={press}
        >
          <span class="button-face">{withEmoji(element.text.text)}</span>
        </a>
      )}
      <Failure text={failure} />
    </span>
  )
}
