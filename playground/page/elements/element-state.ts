/** From what a person filled in to what the playground's server takes. Pure. */
import type { Option } from '@slack/types'
import type { ElementState, OptionState, StateValues } from '../../protocol.ts'
import type { ElementValue, FormValues } from './values.ts'

const optionState = (option: Option): OptionState => ({ ...option, value: option.value ?? '' })

const CARRIES_NONE = new Set<ElementValue['type']>(['button', 'icon_button', 'workflow_button'])

/** One value in the server's form; nothing for elements that carry none. */
export function toElementState(value: ElementValue): ElementState | undefined {
  const { type } = value
  if (CARRIES_NONE.has(type)) return undefined
  if ('selected_options' in value) {
    return { type, selected_options: value.selected_options.map(optionState) }
  }
  if ('selected_option' in value) {
    const option = value.selected_option
    return { type, selected_option: option && optionState(option) }
  }
  if ('files' in value) return { type, files: value.files.map(({ id }) => ({ id })) }
  if (type === 'rich_text_input') return { type, rich_text_value: richText(value.value) }
  return value
}

const richText = (text: string | null) =>
  text === null
    ? null
    : {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
      }

/** All values of a surface in the server's form. */
export function toStateValues(values: FormValues): StateValues {
  const state: StateValues = {}
  for (const [blockId, fields] of Object.entries(values)) {
    for (const [actionId, value] of Object.entries(fields)) {
      const element = toElementState(value)
      if (element) state[blockId] = { ...state[blockId], [actionId]: element }
    }
  }
  return state
}
