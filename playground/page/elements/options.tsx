import type { Checkboxes, Option, RadioButtons } from '@slack/types'
import { useId } from 'preact/hooks'
import { TextObjectView } from '../text/text-object.tsx'
import { Failure } from './button.tsx'
import type { FieldNaming } from './naming.ts'
import { type Place, useElement } from './surface.ts'
import type { ElementValue } from './values.ts'

type OptionsElement = Checkboxes | RadioButtons

function chosenIn(value: ElementValue | undefined): Option[] {
  if (value?.type === 'checkboxes') return value.selected_options
  return value?.type === 'radio_buttons' && value.selected_option ? [value.selected_option] : []
}

function OptionRow(props: {
  option: Option
  name: string
  type: 'checkbox' | 'radio'
  checked: boolean
  change: (checked: boolean) => void
}) {
  return (
    <label class="option">
      <input
        type={props.type}
        name={props.name}
        checked={props.checked}
        onChange={(event) => props.change(event.currentTarget.checked)}
      />
      <span>
        <TextObjectView text={props.option.text} />
        {props.option.description && (
          <small>
            <TextObjectView text={props.option.description} />
          </small>
        )}
      </span>
    </label>
  )
}

/** A group of check boxes or of radio buttons. */
export function OptionsElement(props: {
  element: OptionsElement
  place: Place
  naming: FieldNaming
}) {
  const { element } = props
  const handle = useElement(props.place, element, element)
  const name = useId()
  const chosen = chosenIn(handle.value)
  const change = (option: Option, checked: boolean) => {
    if (element.type === 'radio_buttons') {
      handle.change({ type: 'radio_buttons', selected_option: option })
      return
    }
    const others = chosen.filter((each) => each.value !== option.value)
    handle.change({ type: 'checkboxes', selected_options: checked ? [...others, option] : others })
  }
  const role = element.type === 'radio_buttons' ? 'radiogroup' : 'group'
  return (
    <div class="options" role={role} {...props.naming}>
      {element.options.map((option) => (
        <OptionRow
          key={option.value}
          option={option}
          name={name}
          type={element.type === 'radio_buttons' ? 'radio' : 'checkbox'}
          checked={chosen.some((each) => each.value === option.value)}
          change={(checked) => change(option, checked)}
        />
      ))}
      <Failure text={handle.failure} />
    </div>
  )
}
