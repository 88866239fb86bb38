/** One way to see all kinds of select menus: a list of choices and which of them are chosen. Pure. */
import type { MultiSelect, Option, PlainTextOption, Select } from '@slack/types'
import type { Channel } from '../../protocol.ts'
import type { ElementValue } from './values.ts'

export interface Choice {
  id: string
  label: string
  description?: string | undefined
  group?: string | undefined
}

interface PublicOrPrivate {
  id: string
  name: string
  kind: Channel['kind']
}

export interface Places {
  users: readonly { id: string; name: string; bot: boolean }[]
  channels: readonly PublicOrPrivate[]
  directs: readonly { id: string; name: string; bot: boolean }[]
}

const channelChoice = ({ id, name }: PublicOrPrivate): Choice => ({ id, label: `#${name}` })

const optionId = (option: Option) => option.value ?? option.text.text

const optionChoice = (option: PlainTextOption, group?: string): Choice => ({
  id: optionId(option),
  label: option.text.text,
  description: option.description?.text,
  group,
})

function optionsOf(element: Select | MultiSelect): PlainTextOption[] {
  if (element.type !== 'static_select' && element.type !== 'multi_static_select') return []
  const grouped = element.option_groups?.flatMap((group) => group.options) ?? []
  return [...(element.options ?? []), ...grouped]
}

/** What can be chosen in a menu. */
export function choicesOf(element: Select | MultiSelect, places: Places): Choice[] {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select': {
      const grouped = element.option_groups?.flatMap((group) =>
        group.options.map((option) => optionChoice(option, group.label.text)),
      )
      return [...(element.options ?? []).map((option) => optionChoice(option)), ...(grouped ?? [])]
    }
    case 'users_select':
    case 'multi_users_select':
      return places.users.map((user) => ({ id: user.id, label: user.name }))
    case 'channels_select':
    case 'multi_channels_select':
      return places.channels.filter(({ kind }) => kind === 'channel').map(channelChoice)
    case 'conversations_select':
    case 'multi_conversations_select': {
      const include = element.filter?.include
      const wants = (kind: 'public' | 'private' | 'im') =>
        include === undefined || include.includes(kind)
      const channels = places.channels
        .filter(({ kind }) => wants(kind === 'private' ? 'private' : 'public'))
        .map(channelChoice)
      const hidesBots = element.filter?.exclude_bot_users === true
      const directs = places.directs
        .filter(({ bot }) => wants('im') && !(bot && hidesBots))
        .map((each) => ({ id: each.id, label: each.name }))
      return [...channels, ...directs]
    }
    case 'external_select':
    case 'multi_external_select':
      return []
  }
}

const listed = (id: string | null) => (id === null ? [] : [id])

/** The ids of the chosen choices in a value. */
export function chosenIds(value: ElementValue | undefined): string[] {
  if (value === undefined) return []
  if ('selected_options' in value) return value.selected_options.map((each) => optionId(each))
  if ('selected_option' in value)
    return value.selected_option ? [optionId(value.selected_option)] : []
  if ('selected_users' in value) return value.selected_users
  if ('selected_user' in value) return listed(value.selected_user)
  if ('selected_channels' in value) return value.selected_channels
  if ('selected_channel' in value) return listed(value.selected_channel)
  if ('selected_conversations' in value) return value.selected_conversations
  return 'selected_conversation' in value ? listed(value.selected_conversation) : []
}

/** The value of a menu after its choice changed. */
export function valueOfIds(element: Select | MultiSelect, chosen: readonly string[]): ElementValue {
  const first = chosen[0] ?? null
  const options = optionsOf(element).filter((each) => chosen.includes(optionId(each)))
  switch (element.type) {
    case 'static_select':
    case 'external_select':
      return { type: element.type, selected_option: options[0] ?? null }
    case 'multi_static_select':
    case 'multi_external_select':
      return { type: element.type, selected_options: options }
    case 'users_select':
      return { type: element.type, selected_user: first }
    case 'multi_users_select':
      return { type: element.type, selected_users: [...chosen] }
    case 'channels_select':
      return { type: element.type, selected_channel: first }
    case 'multi_channels_select':
      return { type: element.type, selected_channels: [...chosen] }
    case 'conversations_select':
      return { type: element.type, selected_conversation: first }
    case 'multi_conversations_select':
      return { type: element.type, selected_conversations: [...chosen] }
  }
}
