/** Checks what stands in blocks: buttons, menus, inputs, pictures, and their parts. */
import { isJson, type Json } from '../../lib/json.ts'
import type { Complaints } from './complaints.ts'

/** The kind of block around an element. */
type Place = 'section' | 'actions' | 'input' | 'card'

const SELECTS = ['static', 'external', 'users', 'conversations', 'channels']
const ONE = SELECTS.map((kind) => `${kind}_select`)
const MANY = SELECTS.map((kind) => `multi_${kind}_select`)
const CHOICES = [...ONE, ...MANY, 'checkboxes', 'datepicker', 'radio_buttons', 'timepicker']
const TYPED = ['plain_text_input', 'number_input', 'email_text_input', 'url_text_input']

const KINDS: Record<Place, readonly string[]> = {
  section: [...CHOICES, 'button', 'image', 'overflow', 'workflow_button'],
  actions: [...CHOICES, 'button', 'datetimepicker', 'overflow', 'workflow_button'],
  input: [...CHOICES, ...TYPED, 'datetimepicker', 'file_input', 'rich_text_input'],
  card: ['button'],
}

/** An image block or an image element. */
export function checkImage(complaints: Complaints, image: Json, pointer: string): void {
  const { image_url: url, slack_file: file } = image
  if (url === undefined && file === undefined) complaints.missing(`${pointer}/image_url`)
  if (url !== undefined && file !== undefined) {
    complaints.add(pointer, 'only one of image_url and slack_file allowed')
  }
  if (url !== undefined) {
    complaints.text(url, `${pointer}/image_url`, 1, 3_000)
    if (typeof url === 'string' && !isWebAddress(url)) {
      complaints.add(`${pointer}/image_url`, 'invalid url')
    }
  }
  complaints.text(image['alt_text'], `${pointer}/alt_text`, 1, 2_000)
  complaints.optionalText(image['title'], `${pointer}/title`, 2_000, true)
}

const isWebAddress = (url: string): boolean => /^https?:\/\/\S+$/.test(url) && URL.canParse(url)

/** An interactive element. */
export function checkElement(
  complaints: Complaints,
  element: unknown,
  pointer: string,
  place: Place,
): void {
  if (element === undefined) return complaints.missing(pointer)
  if (!isJson(element)) return complaints.add(pointer, 'must be an object')
  const type = String(element['type'])
  if (!KINDS[place].includes(type)) {
    return complaints.add(`${pointer}/type`, `unsupported type: ${type}`)
  }
  if (type === 'image') return checkImage(complaints, element, pointer)
  complaints.text(element['action_id'], `${pointer}/action_id`, 0, 255)
  complaints.optionalText(element['placeholder'], `${pointer}/placeholder`, 150, true)
  if (element['confirm'] !== undefined) checkConfirm(complaints, element['confirm'], pointer)
  CHECKS[type]?.(complaints, element, pointer, place)
}

type Check = (complaints: Complaints, element: Json, pointer: string, place: Place) => void

const CHECKS: Record<string, Check> = {
  button: checkButton,
  workflow_button: (c, element, pointer) => {
    c.textObject(element['text'], `${pointer}/text`, 75, true)
  },
  overflow: (c, element, pointer) => checkOptions(c, element, pointer, 5),
  checkboxes: (c, element, pointer) => checkOptions(c, element, pointer, 10),
  radio_buttons: (c, element, pointer) => checkOptions(c, element, pointer, 10),
  static_select: checkSelect,
  multi_static_select: checkSelect,
  plain_text_input: checkTextInput,
  file_input: checkFileInput,
  conversations_select: checkConversations,
}

function checkButton(complaints: Complaints, button: Json, pointer: string): void {
  complaints.textObject(button['text'], `${pointer}/text`, 75, true)
  complaints.text(button['value'], `${pointer}/value`, 0, 2_000)
  const { url } = button
  complaints.text(url, `${pointer}/url`, 0, 3_000)
  if (typeof url === 'string' && !isWebAddress(url)) complaints.add(`${pointer}/url`, 'invalid url')
  complaints.text(button['accessibility_label'], `${pointer}/accessibility_label`, 0, 75)
  complaints.oneOf(button['style'], `${pointer}/style`, ['primary', 'danger'])
}

function checkSelect(complaints: Complaints, select: Json, pointer: string): void {
  const { options, option_groups: groups } = select
  if (groups === undefined) return checkOptions(complaints, select, pointer, 100)
  if (options !== undefined)
    complaints.add(pointer, 'only one of options and option_groups allowed')
  const list = complaints.items(groups, `${pointer}/option_groups`, 1, 100)
  for (const [index, group] of list.entries()) {
    const at = `${pointer}/option_groups/${index}`
    if (!isJson(group)) complaints.add(at, 'must be an object')
    else {
      complaints.textObject(group['label'], `${at}/label`, 75, true)
      checkOptions(complaints, group, at, 100)
    }
  }
}

function checkOptions(complaints: Complaints, element: Json, pointer: string, most: number): void {
  const options = complaints.items(element['options'], `${pointer}/options`, 1, most)
  for (const [index, option] of options.entries()) {
    checkOption(complaints, option, `${pointer}/options/${index}`)
  }
  const initial = [element['initial_option'], element['initial_options']].flat()
  const known = new Set(options.map((option) => JSON.stringify(option)))
  for (const option of initial) {
    if (option !== undefined && !known.has(JSON.stringify(option))) {
      complaints.add(`${pointer}/initial_option`, 'must be one of the provided options')
    }
  }
}

function checkOption(complaints: Complaints, option: unknown, pointer: string): void {
  if (!isJson(option)) return complaints.add(pointer, 'must be an object')
  complaints.textObject(option['text'], `${pointer}/text`, 75)
  complaints.text(option['value'], `${pointer}/value`, 1, 150)
  complaints.optionalText(option['description'], `${pointer}/description`, 75)
}

function checkConfirm(complaints: Complaints, confirm: unknown, pointer: string): void {
  const at = `${pointer}/confirm`
  if (!isJson(confirm)) return complaints.add(at, 'must be an object')
  complaints.textObject(confirm['title'], `${at}/title`, 100, true)
  complaints.textObject(confirm['text'], `${at}/text`, 300)
  complaints.textObject(confirm['confirm'], `${at}/confirm`, 30, true)
  complaints.textObject(confirm['deny'], `${at}/deny`, 30, true)
  complaints.oneOf(confirm['style'], `${at}/style`, ['primary', 'danger'])
}

function checkTextInput(complaints: Complaints, input: Json, pointer: string): void {
  for (const field of ['min_length', 'max_length']) {
    const length = input[field]
    if (length !== undefined && !(Number(length) >= 0 && Number(length) <= 3_000)) {
      complaints.add(`${pointer}/${field}`, 'must be between 0 and 3000')
    }
  }
  const most = Number(input['max_length'] ?? 3_000)
  complaints.text(input['initial_value'], `${pointer}/initial_value`, 0, most)
}

const CONVERSATIONS = ['im', 'mpim', 'private', 'public'] as const

/** `response_url_enabled` is for inputs of modals: they alone have an answer to send it with. */
function checkConversations(
  complaints: Complaints,
  select: Json,
  pointer: string,
  place: Place,
): void {
  if (select['response_url_enabled'] === true && place !== 'input') {
    complaints.add(`${pointer}/response_url_enabled`, 'only allowed in an input block')
  }
  const { filter } = select
  if (filter === undefined) return
  if (!isJson(filter) || Object.keys(filter).length === 0) {
    return complaints.add(`${pointer}/filter`, 'must have at least one property')
  }
  if (filter['include'] === undefined) return
  for (const [index, kind] of complaints
    .items(filter['include'], `${pointer}/filter/include`, 1, CONVERSATIONS.length)
    .entries()) {
    complaints.oneOf(kind, `${pointer}/filter/include/${index}`, CONVERSATIONS)
  }
}

function checkFileInput(complaints: Complaints, input: Json, pointer: string): void {
  const most = input['max_files'] ?? 10
  if (!(Number(most) >= 1 && Number(most) <= 10)) {
    complaints.add(`${pointer}/max_files`, 'must be between 1 and 10')
  }
}
