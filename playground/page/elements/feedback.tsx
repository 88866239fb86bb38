import type { ContextActionsBlockElement, FeedbackButtons, IconButton } from '@slack/types'
import { actingAs } from '../store/ui.ts'
import { withEmoji } from '../text/emoji.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Failure } from './button.tsx'
import { type Place, useElement } from './surface.ts'

function FeedbackPair({ element, place }: { element: FeedbackButtons; place: Place }) {
  const { busy, failure, fire } = useElement(place, element)
  const pair = [
    { button: element.positive_button, icon: 'thumbUp' },
    { button: element.negative_button, icon: 'thumbDown' },
  ] as const
  return (
    <span class="element">
      {pair.map(({ button, icon }) => (
        <button
          key={icon}
          type="button"
          class="icon-button"
          title={withEmoji(button.text.text)}
          aria-label={button.accessibility_label ?? withEmoji(button.text.text)}
          aria-busy={busy}
          onClick={() => fire({ type: 'feedback_buttons', value: button.value })}
        >
          <Icon name={icon} size={16} />
        </button>
      ))}
      <Failure text={failure} />
    </span>
  )
}

const ICONS: Readonly<Record<string, IconName>> = {
  trash: 'trash',
  copy: 'copy',
  edit: 'paintbrush',
}

function IconButtonView({ element, place }: { element: IconButton; place: Place }) {
  const { busy, failure, fire } = useElement(place, element)
  const visibleTo = element.visible_to_user_ids
  if (visibleTo && !visibleTo.includes(actingAs.value)) return null
  const label = withEmoji(element.text.text)
  const value = element.value === undefined ? {} : { value: element.value }
  return (
    <span class="element">
      <button
        type="button"
        class="icon-button"
        title={label}
        aria-label={element.accessibility_label ?? label}
        aria-busy={busy}
        onClick={() => fire({ type: 'icon_button', ...value })}
      >
        <Icon name={ICONS[element.icon] ?? 'bolt'} size={16} />
      </button>
      <Failure text={failure} />
    </span>
  )
}

/** Thumbs up and down, and small icon buttons under a message. */
export function ContextAction(props: { element: ContextActionsBlockElement; place: Place }) {
  const { element, place } = props
  return element.type === 'feedback_buttons' ? (
    <FeedbackPair element={element} place={place} />
  ) : (
    <IconButtonView element={element} place={place} />
  )
}
