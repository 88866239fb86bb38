/** Draws any element of Block Kit. */
import type { ActionsBlockElement, InputBlockElement, SectionBlockAccessory } from '@slack/types'
import { ImageElementView } from '../blocks/picture.tsx'
import { ButtonElement } from './button.tsx'
import { DateElementView } from './date.tsx'
import { FileInputElement } from './file-input.tsx'
import type { FieldNaming } from './naming.ts'
import { OptionsElement } from './options.tsx'
import { OverflowElement } from './overflow.tsx'
import { SelectElement } from './select.tsx'
import type { Place } from './surface.ts'
import { TextInputElement } from './text-input.tsx'
import { isSelect } from './values.ts'

export type AnyElement = ActionsBlockElement | InputBlockElement | SectionBlockAccessory

const plainLabel = (element: AnyElement): string =>
  'placeholder' in element && element.placeholder
    ? element.placeholder.text
    : element.type.replaceAll('_', ' ')

/** One element; `naming` ties it to an input block's label. */
export function ElementView(props: { element: AnyElement; place: Place; naming?: FieldNaming }) {
  const { element, place } = props
  const naming = props.naming ?? { 'aria-label': plainLabel(element) }
  if (isSelect(element)) return <SelectElement element={element} place={place} naming={naming} />
  switch (element.type) {
    case 'button':
    case 'workflow_button':
      return <ButtonElement element={element} place={place} />
    case 'overflow':
      return <OverflowElement element={element} place={place} />
    case 'image':
      return <ImageElementView element={element} />
    case 'checkboxes':
    case 'radio_buttons':
      return <OptionsElement element={element} place={place} naming={naming} />
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'rich_text_input':
      return <TextInputElement element={element} place={place} naming={naming} />
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <DateElementView element={element} place={place} naming={naming} />
    case 'file_input':
      return <FileInputElement element={element} place={place} naming={naming} />
  }
}
