import type { EmailInput, NumberInput, PlainTextInput, RichTextInput, URLInput } from '@slack/types'
import { Failure } from './button.tsx'
import { type Place, useElement } from './surface.ts'
import type { FieldNaming } from './naming.ts'
import type { TargetedInputEvent } from 'preact'

interface InputProps extends FieldNaming {
  class: string
  value: string
  placeholder: string | undefined
  'data-autofocus': boolean | undefined
}

type TextElement = PlainTextInput | EmailInput | URLInput | NumberInput | RichTextInput

function LineInput(props: {
  element: TextElement
  shared: InputProps
  onInput: (event: TargetedInputEvent<HTMLInputElement>) => void
}) {
  const { element, shared, onInput } = props
  switch (element.type) {
    case 'email_text_input':
      return <input {...shared} type="email" onInput={onInput} />
    case 'url_text_input':
      return <input {...shared} type="url" onInput={onInput} />
    case 'number_input': {
      const step = element.is_decimal_allowed ? 'any' : '1'
      return <input {...shared} type="number" step={step} onInput={onInput} />
    }
    case 'plain_text_input':
    case 'rich_text_input':
      return <input {...shared} type="text" onInput={onInput} />
  }
}

/** How many characters are left; silent until it matters. */
function Counter({ used, max }: { used: number; max: number | undefined }) {
  if (max === undefined) return null
  const left = max - used
  return <span class={`counter${left < 0 ? ' over' : ''}`}>{left}</span>
}

/** A line or a box to write in. */
export function TextInputElement(props: {
  element: TextElement
  place: Place
  naming: FieldNaming
}) {
  const { element, place, naming } = props
  const handle = useElement(place, element, element)
  const text = handle.value && 'value' in handle.value ? (handle.value.value ?? '') : ''
  const plain = element.type === 'plain_text_input' ? element : undefined
  const multiline = plain?.multiline === true || element.type === 'rich_text_input'
  const change = (value: string) =>
    handle.change({ type: element.type, value: value === '' ? null : value })
  const shared = {
    ...naming,
    class: 'field',
    value: text,
    placeholder: element.placeholder?.text,
    'data-autofocus': element.focus_on_load,
  }
  return (
    <div class="text-input">
      {multiline ? (
        <textarea {...shared} rows={4} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <LineInput
          shared={shared}
          element={element}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      <Counter used={text.length} max={plain?.max_length} />
      <Failure text={handle.failure} />
    </div>
  )
}
