/** What people filled in, in the form in which Slack sends it (`state.values`, `actions[]`). Pure. */
import type {
  InputBlockElement,
  KnownBlock,
  MultiSelect,
  Option,
  PlainTextOption,
  SectionBlockAccessory,
  Select,
} from '@slack/types'

/** A file as the playground's server knows it after its upload. */
export interface UploadedFile {
  id: string
  name: string
}

export type TextInputType =
  'plain_text_input' | 'email_text_input' | 'url_text_input' | 'number_input' | 'rich_text_input'

export type ElementValue =
  | { type: TextInputType; value: string | null }
  | { type: 'button' | 'icon_button' | 'feedback_buttons' | 'workflow_button'; value?: string }
  | { type: 'overflow'; selected_option: Option }
  | { type: 'static_select' | 'external_select'; selected_option: PlainTextOption | null }
  | { type: 'multi_static_select' | 'multi_external_select'; selected_options: PlainTextOption[] }
  | { type: 'radio_buttons'; selected_option: Option | null }
  | { type: 'checkboxes'; selected_options: Option[] }
  | { type: 'users_select'; selected_user: string | null }
  | { type: 'multi_users_select'; selected_users: string[] }
  | { type: 'channels_select'; selected_channel: string | null }
  | { type: 'multi_channels_select'; selected_channels: string[] }
  | { type: 'conversations_select'; selected_conversation: string | null }
  | { type: 'multi_conversations_select'; selected_conversations: string[] }
  | { type: 'datepicker'; selected_date: string | null }
  | { type: 'timepicker'; selected_time: string | null }
  | { type: 'datetimepicker'; selected_date_time: number | null }
  | { type: 'file_input'; files: UploadedFile[] }

export type FormValues = Readonly<Record<string, Readonly<Record<string, ElementValue>>>>

/** An element that can stand in a form or dispatch an action. */
export type FieldElement = InputBlockElement | SectionBlockAccessory

/** The values with one more of them. */
export const withValue = (
  values: FormValues,
  blockId: string,
  actionId: string,
  value: ElementValue,
): FormValues => ({ ...values, [blockId]: { ...values[blockId], [actionId]: value } })

/** Whether the element is a menu of one kind or another. */
export const isSelect = (element: { type: string }): element is Select | MultiSelect =>
  element.type.endsWith('_select')

function initialSelect(
  element: Select | MultiSelect,
  conversation: string | undefined,
): ElementValue {
  switch (element.type) {
    case 'static_select':
    case 'external_select':
      return { type: element.type, selected_option: element.initial_option ?? null }
    case 'multi_static_select':
    case 'multi_external_select':
      return { type: element.type, selected_options: element.initial_options ?? [] }
    case 'users_select':
      return { type: element.type, selected_user: element.initial_user ?? null }
    case 'multi_users_select':
      return { type: element.type, selected_users: element.initial_users ?? [] }
    case 'channels_select':
      return { type: element.type, selected_channel: element.initial_channel ?? null }
    case 'multi_channels_select':
      return { type: element.type, selected_channels: element.initial_channels ?? [] }
    case 'conversations_select': {
      const current = element.default_to_current_conversation ? conversation : undefined
      return {
        type: element.type,
        selected_conversation: element.initial_conversation ?? current ?? null,
      }
    }
    case 'multi_conversations_select':
      return { type: element.type, selected_conversations: element.initial_conversations ?? [] }
  }
}

/** The value of an element that nobody touched yet; nothing for buttons, menus and pictures. */
export function initialValue(
  element: FieldElement,
  conversation?: string,
): ElementValue | undefined {
  if (isSelect(element)) return initialSelect(element, conversation)
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type: element.type, value: element.initial_value ?? null }
    case 'rich_text_input':
      return { type: element.type, value: null }
    case 'radio_buttons':
      return { type: element.type, selected_option: element.initial_option ?? null }
    case 'checkboxes':
      return { type: element.type, selected_options: element.initial_options ?? [] }
    case 'datepicker':
      return { type: element.type, selected_date: element.initial_date ?? null }
    case 'timepicker':
      return { type: element.type, selected_time: element.initial_time ?? null }
    case 'datetimepicker':
      return { type: element.type, selected_date_time: element.initial_date_time ?? null }
    case 'file_input':
      return { type: element.type, files: [] }
    case 'button':
    case 'workflow_button':
    case 'overflow':
    case 'image':
      return undefined
  }
}

function fieldsOf(block: KnownBlock): FieldElement[] {
  if (block.type === 'input') return [block.element]
  if (block.type === 'section') return block.accessory ? [block.accessory] : []
  return block.type === 'actions' ? block.elements.filter((each) => each.type !== 'button') : []
}

/** Everything that a surface holds, touched or not, as Slack sends it with each action and submission. */
export function collectValues(
  blocks: readonly KnownBlock[],
  edits: FormValues,
  conversation?: string,
): FormValues {
  let values: FormValues = {}
  for (const [index, block] of blocks.entries()) {
    const blockId = blockIdOf(block, index)
    for (const element of fieldsOf(block)) {
      const actionId = 'action_id' in element ? (element.action_id ?? element.type) : element.type
      const value = edits[blockId]?.[actionId] ?? initialValue(element, conversation)
      if (value) values = withValue(values, blockId, actionId, value)
    }
  }
  return values
}

/** What was filled in, of the blocks that are still there and have never been away (`gone`). */
export function keptValues(
  blocks: readonly KnownBlock[],
  edits: FormValues,
  gone: ReadonlySet<string>,
): FormValues {
  const ids = new Set(blocks.map(blockIdOf))
  return Object.fromEntries(Object.entries(edits).filter(([id]) => ids.has(id) && !gone.has(id)))
}

/** The block's own id; Slack gives every block one, so the fallback is for previews only. */
export const blockIdOf = (block: { block_id?: string }, index: number): string =>
  block.block_id ?? `block-${index}`
