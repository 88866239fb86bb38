/** Checks cards, carousels, and the small buttons below an answer (`context_actions`). */
import { isJson, textIn, type Json } from '../../lib/json.ts'
import { checkElement, checkImage } from './check-elements.ts'
import type { Complaints } from './complaints.ts'

/** Each of these texts may hold so many characters. */
const CARD_TEXTS = { title: 150, subtitle: 150, body: 200 } as const

/** At least one of these must be there: a card of nothing cannot be shown. */
const CARD_CONTENT = ['hero_image', 'title', 'body', 'actions'] as const

/** A card, alone or in a carousel. */
export function checkCard(complaints: Complaints, block: Json, pointer: string): void {
  if (CARD_CONTENT.every((field) => block[field] === undefined)) {
    complaints.add(pointer, `must have at least one of ${CARD_CONTENT.join(', ')}`)
  }
  for (const [field, most] of Object.entries(CARD_TEXTS)) {
    complaints.optionalText(block[field], `${pointer}/${field}`, most)
  }
  for (const field of ['hero_image', 'icon'])
    checkCardImage(complaints, block[field], `${pointer}/${field}`)
  if (block['actions'] === undefined) return
  const actions = complaints.items(block['actions'], `${pointer}/actions`, 1, 25)
  for (const [index, action] of actions.entries()) {
    checkElement(complaints, action, `${pointer}/actions/${index}`, 'card')
  }
}

function checkCardImage(complaints: Complaints, image: unknown, pointer: string): void {
  if (image === undefined) return
  if (!isJson(image)) return complaints.add(pointer, 'must be an object')
  complaints.oneOf(image['type'] ?? '', `${pointer}/type`, ['image'])
  checkImage(complaints, image, pointer)
}

/** One to ten cards, and nothing else. */
export function checkCarousel(complaints: Complaints, block: Json, pointer: string): void {
  const cards = complaints.items(block['elements'], `${pointer}/elements`, 1, 10)
  for (const [index, card] of cards.entries()) {
    const at = `${pointer}/elements/${index}`
    if (!isJson(card)) complaints.add(at, 'must be an object')
    else if (card['type'] !== 'card') {
      complaints.add(`${at}/type`, `unsupported type: ${String(card['type'])}`)
    } else checkCard(complaints, card, at)
  }
}

/** One to five feedback buttons and icon buttons. */
export function checkContextActions(complaints: Complaints, block: Json, pointer: string): void {
  const elements = complaints.items(block['elements'], `${pointer}/elements`, 1, 5)
  for (const [index, element] of elements.entries()) {
    const at = `${pointer}/elements/${index}`
    if (!isJson(element)) complaints.add(at, 'must be an object')
    else if (element['type'] === 'feedback_buttons') checkFeedback(complaints, element, at)
    else if (element['type'] === 'icon_button') checkIconButton(complaints, element, at)
    else complaints.add(`${at}/type`, `unsupported type: ${textIn(element, 'type')}`)
  }
}

function checkFeedback(complaints: Complaints, element: Json, pointer: string): void {
  for (const field of ['positive_button', 'negative_button']) {
    const button = element[field]
    const at = `${pointer}/${field}`
    if (button === undefined) complaints.missing(at)
    else if (!isJson(button)) complaints.add(at, 'must be an object')
    else {
      complaints.textObject(button['text'], `${at}/text`, 75, true)
      complaints.text(button['value'], `${at}/value`, 1, 2_000)
    }
  }
}

function checkIconButton(complaints: Complaints, element: Json, pointer: string): void {
  complaints.oneOf(element['icon'] ?? '', `${pointer}/icon`, ['trash'])
  complaints.textObject(element['text'], `${pointer}/text`, 75, true)
  complaints.text(element['value'], `${pointer}/value`, 0, 2_000)
}
