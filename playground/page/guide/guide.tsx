/** The first minute: three things to try, one click each. */
import { addFiles, placeOf, prefill } from '../composer/drafts.ts'
import { messages } from '../store/state.ts'
import { showToast } from '../store/toasts.ts'
import { openThread, panel, route } from '../store/ui.ts'
import { Icon } from '../ui/icon.tsx'
import { type Try, dismissGuide, isDone, isGuideOpen, isLow, isUnfolded } from './guide-store.ts'
import samplePhoto from './sample-photo.jpg'

const isRoot = (thread: string | undefined, ts: string) => thread === undefined || thread === ts

/** The thread that is open, otherwise the latest one that the app began here. */
function easelThread(channel: string): string | undefined {
  if (route.value.thread !== undefined) return route.value.thread
  return messages.value.findLast(
    (m) => m.channel === channel && m.bot_id !== undefined && isRoot(m.thread_ts, m.ts),
  )?.ts
}

function tryEdit(channel: string): void {
  const thread = easelThread(channel)
  if (thread === undefined) {
    showToast('There is no picture here yet: try the first one first.')
    return
  }
  openThread(channel, thread)
  prefill(placeOf(channel, thread), 'make it night')
}

async function tryPhoto(channel: string): Promise<void> {
  const thread = easelThread(channel)
  if (thread !== undefined) openThread(channel, thread)
  const place = placeOf(channel, thread)
  const bytes = await (await fetch(samplePhoto)).blob()
  prefill(place, thread === undefined ? '@Easel use this photo' : 'put this into the picture')
  await addFiles(place, [new File([bytes], 'lemons.jpg', { type: 'image/jpeg' })])
}

interface TryRow {
  id: Try
  words: string
  chip: string
  start: (channel: string) => void
}

const TRIES: readonly TryRow[] = [
  {
    id: 'imagine',
    words: 'Ask for a picture',
    chip: '/imagine a lighthouse at dusk',
    start: (channel) => prefill(channel, '/imagine a lighthouse at dusk'),
  },
  { id: 'edit', words: 'Change it, in its thread', chip: 'make it night', start: tryEdit },
  {
    id: 'photo',
    words: 'Add a photo: drop one, or take ours',
    chip: 'a photo of lemons',
    start: (channel) => void tryPhoto(channel),
  },
]

/** A small card above the composer; gone for good once it is dismissed. */
export function Guide({ channel }: { channel: string }) {
  if (!isGuideOpen.value || panel.value === 'inspector') return null
  const isAllDone = TRIES.every((each) => isDone(each.id))
  const title = isAllDone
    ? 'That is Easel: every thread is an easel.'
    : 'Your first minute with Easel'
  return (
    <section class="guide" aria-label="First minute">
      <h3>
        {isLow.value ? (
          <button
            type="button"
            class="fold"
            aria-expanded={isUnfolded.value}
            onClick={() => (isUnfolded.value = !isUnfolded.value)}
          >
            <Icon name="chevronDown" size={14} /> {title}
          </button>
        ) : (
          title
        )}
      </h3>
      <ol hidden={isLow.value && !isUnfolded.value}>
        {TRIES.map((each) => (
          <li key={each.id} class={isDone(each.id) ? 'done' : ''}>
            <span class="tick">
              {isDone(each.id) && <Icon name="check" size={14} label="Done" />}
            </span>
            <span class="try-words">{each.words}</span>
            <button type="button" class="chip" onClick={() => each.start(channel)}>
              {each.chip}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="icon-button"
        aria-label="Dismiss guide"
        title="Dismiss"
        onClick={dismissGuide}
      >
        <Icon name="close" size={16} />
      </button>
    </section>
  )
}
