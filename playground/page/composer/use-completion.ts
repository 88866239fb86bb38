/** Completion in a text box: which offers stand open, and what the keys do with them. */
import { useState } from 'preact/hooks'
import { type Trigger, complete, triggerAt } from './completion.ts'
import { type Offer, offersFor } from './offers.ts'

export interface Completion {
  offers: readonly Offer[]
  active: number
  trigger: Trigger | undefined
  /** Looks at the text again; called after each input and each move of the caret. */
  look: (box: HTMLTextAreaElement) => void
  choose: (box: HTMLTextAreaElement, offer: Offer) => void
  /** Whether the key was for the list. */
  takeKey: (event: KeyboardEvent, box: HTMLTextAreaElement) => boolean
}

/** `write` puts a text into the box and its caret to a place. */
export function useCompletion(write: (text: string, caret: number) => void): Completion {
  const [trigger, setTrigger] = useState<Trigger>()
  const [active, setActive] = useState(0)
  const offers = trigger ? offersFor(trigger) : []
  const isOpen = offers.length > 0
  const choose = (box: HTMLTextAreaElement, offer: Offer) => {
    if (!trigger) return
    const { text, caret } = complete(box.value, trigger, offer.insert)
    setTrigger(undefined)
    write(text, caret)
  }
  const takeKey = (event: KeyboardEvent, box: HTMLTextAreaElement): boolean => {
    if (!isOpen) return false
    const offer = offers[active]
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as Record<string, number>)[event.key]
    if (step !== undefined) setActive((active + step + offers.length) % offers.length)
    else if (event.key === 'Escape') setTrigger(undefined)
    else if ((event.key === 'Enter' || event.key === 'Tab') && offer) choose(box, offer)
    else return false
    return true
  }
  const look = (box: HTMLTextAreaElement) => {
    const next = triggerAt(box.value, box.selectionStart)
    if (next?.query !== trigger?.query || next?.start !== trigger?.start) setActive(0)
    setTrigger(next)
  }
  return { offers: isOpen ? offers : [], active, trigger, look, choose, takeKey }
}
