/** How far a newcomer got with the three tries of the first minute. */
import { computed, signal } from '@preact/signals'
import { recall, remember } from '../store/local.ts'

export type Try = 'imagine' | 'edit' | 'photo'

const readDone = () => (recall('guide') ?? '').split(' ').filter((part) => part !== '')
const done = signal<readonly string[]>(readDone())

/** Whether the card is shown. */
export const isGuideOpen = computed(() => !done.value.includes('dismissed'))

const low = matchMedia('(max-height: 560px)')
/** Whether there is little room, as at 200 % zoom: then the card is one line until it is unfolded. */
export const isLow = signal(low.matches)
low.addEventListener('change', ({ matches }) => {
  isLow.value = matches
})
export const isUnfolded = signal(false)

export const isDone = (which: Try): boolean => done.value.includes(which)

function mark(which: Try | 'dismissed'): void {
  if (done.value.includes(which)) return
  done.value = [...done.value, which]
  remember('guide', done.value.join(' '))
}

export const dismissGuide = () => mark('dismissed')

/** Shows the card again, from the start. */
export function restartGuide(): void {
  done.value = []
  remember('guide', '')
}

/** A slash command was sent. */
export function noteCommand(command: string): void {
  if (command === '/imagine') mark('imagine')
}

/** A message was sent. */
export function noteMessage(thread: string | undefined, files: number): void {
  if (files > 0) mark('photo')
  else if (thread !== undefined) mark('edit')
}
