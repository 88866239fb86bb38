/** Checks blocks as Slack does before it shows them: kinds, places, lengths, counts. */
import { MAX_BLOCKS } from '../limits.ts'
import { isJson, textIn, type Json } from '../../lib/json.ts'
import { Complaints } from './complaints.ts'
import { checkCard, checkCarousel, checkContextActions } from './check-cards.ts'
import { checkChart, countCharts } from './check-chart.ts'
import { checkElement, checkImage } from './check-elements.ts'
import { checkRichText } from './check-rich-text.ts'

/** Where blocks are shown. */
export type Surface = keyof typeof MAX_BLOCKS

const MESSAGE_ONLY = [
  'card',
  'carousel',
  'context_actions',
  'file',
  'markdown',
  'plan',
  'task_card',
]
const NOT_IN_MODALS = ['container', 'data_table', 'data_visualization', 'table']
const EVERYWHERE = ['actions', 'context', 'divider', 'header', 'image', 'rich_text', 'section']
const ALSO = ['video']

const KINDS: Record<Surface, readonly string[]> = {
  message: [...EVERYWHERE, ...ALSO, ...MESSAGE_ONLY, ...NOT_IN_MODALS],
  modal: [...EVERYWHERE, ...ALSO, 'alert', 'card', 'input'],
  home: [...EVERYWHERE, ...ALSO, ...NOT_IN_MODALS, 'card', 'input'],
}

/** What Slack would say against these blocks; nothing when they are fine. */
export function checkBlocks(blocks: unknown, surface: Surface): string[] {
  const complaints = new Complaints()
  const list = complaints.items(blocks, '/blocks', 0, MAX_BLOCKS[surface])
  const ids = new Set<unknown>()
  for (const [index, block] of list.entries()) {
    const pointer = `/blocks/${index}`
    if (!isJson(block)) {
      complaints.add(pointer, 'must be an object')
      continue
    }
    checkId(complaints, block, pointer, ids)
    if (KINDS[surface].includes(textIn(block, 'type'))) checkBlock(complaints, block, pointer)
    else complaints.add(`${pointer}/type`, `unsupported type: ${String(block['type'])}`)
  }
  checkMarkdown(complaints, list)
  countCharts(complaints, list)
  return complaints.list
}

function checkId(complaints: Complaints, block: Json, pointer: string, ids: Set<unknown>): void {
  const id = block['block_id']
  if (id === undefined) return
  complaints.text(id, `${pointer}/block_id`, 1, 255)
  if (ids.has(id)) complaints.add(`${pointer}/block_id`, 'block_id must be unique')
  ids.add(id)
}

const CHECKS: Record<string, (complaints: Complaints, block: Json, pointer: string) => void> = {
  section: checkSection,
  header: (c, block, pointer) => c.textObject(block['text'], `${pointer}/text`, 150, true),
  image: checkImage,
  context: checkContext,
  actions: checkActions,
  input: checkInput,
  markdown: (c, block, pointer) => c.text(block['text'], `${pointer}/text`, 1, 12_000),
  rich_text: checkRichText,
  context_actions: checkContextActions,
  table: (c, block, pointer) => {
    for (const [index, row] of c.items(block['rows'], `${pointer}/rows`, 1, 100).entries()) {
      c.items(row, `${pointer}/rows/${index}`, 1, 20)
    }
  },
  file: checkRemoteFile,
  card: checkCard,
  carousel: checkCarousel,
  data_visualization: checkChart,
}

function checkBlock(complaints: Complaints, block: Json, pointer: string): void {
  CHECKS[textIn(block, 'type')]?.(complaints, block, pointer)
}

/** Only files that live elsewhere; what was uploaded is shared as a file of a message. */
function checkRemoteFile(complaints: Complaints, block: Json, pointer: string): void {
  complaints.oneOf(block['source'] ?? '', `${pointer}/source`, ['remote'])
  complaints.text(block['external_id'], `${pointer}/external_id`, 1, 255)
}

function checkSection(complaints: Complaints, block: Json, pointer: string): void {
  const { text, fields, accessory } = block
  if (text === undefined && fields === undefined) complaints.missing(`${pointer}/text`)
  complaints.optionalText(text, `${pointer}/text`, 3_000)
  if (fields !== undefined) {
    for (const [index, field] of complaints.items(fields, `${pointer}/fields`, 1, 10).entries()) {
      complaints.textObject(field, `${pointer}/fields/${index}`, 2_000)
    }
  }
  if (accessory !== undefined) {
    checkElement(complaints, accessory, `${pointer}/accessory`, 'section')
  }
}

function checkContext(complaints: Complaints, block: Json, pointer: string): void {
  const elements = complaints.items(block['elements'], `${pointer}/elements`, 1, 10)
  for (const [index, element] of elements.entries()) {
    const at = `${pointer}/elements/${index}`
    if (isJson(element) && element['type'] === 'image') checkImage(complaints, element, at)
    else complaints.textObject(element, at, 3_000)
  }
}

function checkActions(complaints: Complaints, block: Json, pointer: string): void {
  const elements = complaints.items(block['elements'], `${pointer}/elements`, 1, 25)
  const ids = new Set<unknown>()
  for (const [index, element] of elements.entries()) {
    const at = `${pointer}/elements/${index}`
    checkElement(complaints, element, at, 'actions')
    const id = isJson(element) ? element['action_id'] : undefined
    if (id !== undefined && ids.has(id)) {
      complaints.add(`${at}/action_id`, 'action_id must be unique')
    }
    ids.add(id)
  }
}

function checkInput(complaints: Complaints, block: Json, pointer: string): void {
  complaints.textObject(block['label'], `${pointer}/label`, 2_000, true)
  complaints.optionalText(block['hint'], `${pointer}/hint`, 2_000, true)
  checkElement(complaints, block['element'], `${pointer}/element`, 'input')
}

/** All markdown blocks of a message share 12,000 characters. */
function checkMarkdown(complaints: Complaints, blocks: unknown[]): void {
  const texts = blocks.filter(isJson).filter(({ type }) => type === 'markdown')
  const length = texts.reduce((sum, { text }) => sum + String(text).length, 0)
  if (length > 12_000) complaints.add('/blocks', 'markdown text must be less than 12001 characters')
}
