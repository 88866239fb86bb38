import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types'
import { Failure } from './button.tsx'
import type { FieldNaming } from './naming.ts'
import { type Place, useElement } from './surface.ts'
import type { ElementValue } from './values.ts'

type DateElement = Datepicker | Timepicker | DateTimepicker

const INPUT_TYPES = {
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
} as const

const twoDigits = (value: number) => String(value).padStart(2, '0')

function localDateTime(seconds: number): string {
  const date = new Date(seconds * 1000)
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())]
  return `${day.join('-')}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

function textOf(value: ElementValue | undefined): string {
  if (value?.type === 'datepicker') return value.selected_date ?? ''
  if (value?.type === 'timepicker') return value.selected_time ?? ''
  const seconds = value?.type === 'datetimepicker' ? value.selected_date_time : null
  return seconds === null ? '' : localDateTime(seconds)
}

function valueOf(type: DateElement['type'], text: string): ElementValue {
  const chosen = text === '' ? null : text
  if (type === 'datepicker') return { type, selected_date: chosen }
  if (type === 'timepicker') return { type, selected_time: chosen }
  const seconds = chosen === null ? null : Math.round(new Date(chosen).getTime() / 1000)
  return { type, selected_date_time: seconds }
}

/** A day, a time, or both; the browser's own picker. */
export function DateElementView(props: {
  element: DateElement
  place: Place
  naming: FieldNaming
}) {
  const { element } = props
  const handle = useElement(props.place, element, element)
  return (
    <span class="element">
      <input
        {...props.naming}
        class="field narrow"
        type={INPUT_TYPES[element.type]}
        value={textOf(handle.value)}
        onChange={(event) => handle.change(valueOf(element.type, event.currentTarget.value))}
      />
      <Failure text={handle.failure} />
    </span>
  )
}
