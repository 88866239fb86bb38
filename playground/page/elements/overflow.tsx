import type { Overflow } from '@slack/types'
import { withEmoji } from '../text/emoji.ts'
import { safeUrl } from '../text/nodes.ts'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { Failure } from './button.tsx'
import { type Place, useElement } from './surface.ts'

/** The three dots with up to five further actions. */
export function OverflowElement({ element, place }: { element: Overflow; place: Place }) {
  const { busy, failure, fire } = useElement(place, element)
  const entries = element.options.map((option) => ({
    label: withEmoji(option.text.text),
    description: option.description?.text,
    href: option.url === undefined ? undefined : safeUrl(option.url),
    choose: () => fire({ type: 'overflow', selected_option: option }),
  }))
  return (
    <span class="element">
      <Menu
        label="More actions"
        class="button small square"
        entries={entries}
        face={busy ? <span class="spinner" /> : <Icon name="dots" />}
      />
      <Failure text={failure} />
    </span>
  )
}
