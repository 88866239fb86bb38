import { useEffect, useRef, useState } from 'preact/hooks'
import type { Message } from '../../protocol.ts'
import { toMrkdwn } from '../composer/entities.ts'
import { toTyped } from '../composer/typed.ts'
import { api } from '../store/api.ts'
import { mentionable, userName } from '../store/directory.ts'
import { actingAs } from '../store/ui.ts'
import { editing } from './edit-store.ts'

/** A person's own message, to be written anew. Enter saves, Escape leaves it as it was. */
export function EditBox({ message }: { message: Message }) {
  const [text, setText] = useState(() => toTyped(message.text, (id) => userName(id) ?? id))
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  const stop = () => {
    editing.value = undefined
  }
  const save = async () => {
    const { channel, ts } = message
    const words = toMrkdwn(text.trim(), mentionable.value)
    const reply = await api.editMessage({ user: actingAs.value, channel, ts, text: words })
    if (reply.ok) stop()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const saves = event.key === 'Enter' && !event.shiftKey && !event.isComposing
    if (!saves && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (saves) void save()
    else stop()
  }
  return (
    <div class="edit-box">
      <textarea
        ref={box}
        class="field"
        rows={3}
        aria-label="Edit message"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="edit-buttons">
        <button type="button" class="button small" onClick={stop}>
          Cancel
        </button>
        <button type="button" class="button small primary" onClick={() => void save()}>
          Save
        </button>
      </div>
    </div>
  )
}
