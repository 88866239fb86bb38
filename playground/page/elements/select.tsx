import type { MultiSelect, Select } from '@slack/types'
import { places } from '../store/directory.ts'
import { withEmoji } from '../text/emoji.ts'
import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { Failure } from './button.tsx'
import { type Choice, choicesOf, chosenIds, valueOfIds } from './choices.ts'
import { Listbox } from './listbox.tsx'
import type { FieldNaming } from './naming.ts'
import { type Place, useElement } from './surface.ts'

function Face({ chosen, placeholder }: { chosen: readonly Choice[]; placeholder: string }) {
  const isEmpty = chosen.length === 0
  const words = chosen.map((choice) => withEmoji(choice.label)).join(', ')
  return (
    <>
      <span class={`select-words${isEmpty ? ' placeholder' : ''}`}>
        {isEmpty ? placeholder : words}
      </span>
      <Icon name="chevronDown" size={16} />
    </>
  )
}

/** A menu to choose one or several of options, people or conversations. */
export function SelectElement(props: {
  element: Select | MultiSelect
  place: Place
  naming: FieldNaming
}) {
  const { element, naming } = props
  const handle = useElement(props.place, element, element)
  const choices = choicesOf(element, places.value)
  const multiple = element.type.startsWith('multi_')
  const ids = chosenIds(handle.value)
  const placeholder = element.placeholder?.text ?? (multiple ? 'Choose some' : 'Choose an option')
  const chosen = choices.filter((choice) => ids.includes(choice.id))
  const toggled = (id: string) =>
    ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]
  const words = chosen.map((choice) => choice.label).join(', ') || placeholder
  const label = naming['aria-label'] ?? placeholder
  return (
    <span class="element grow">
      <Popover
        haspopup="listbox"
        class="field select"
        wide
        label={words === label ? label : `${label}: ${words}`}
        describedBy={naming['aria-describedby']}
        invalid={naming['aria-invalid']}
        face={<Face chosen={chosen} placeholder={placeholder} />}
      >
        {(close) => (
          <Listbox
            label={label}
            choices={choices}
            chosen={ids}
            multiple={multiple}
            limit={'max_selected_items' in element ? element.max_selected_items : undefined}
            choose={(id) => {
              handle.change(valueOfIds(element, multiple ? toggled(id) : [id]))
              if (!multiple) close()
            }}
          />
        )}
      </Popover>
      {handle.busy && <span class="spinner" />}
      <Failure text={handle.failure} />
    </span>
  )
}
