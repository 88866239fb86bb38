/** Where people write: Enter sends, Shift+Enter breaks the line; files come by button and paste, and dropped anywhere in the pane. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Thumb } from '../ui/thumb.tsx'
import { CompletionList } from './completion-list.tsx'
import { ComposerBar } from './composer-bar.tsx'
import {
  type Draft,
  addFiles,
  draftOf,
  focusRequest,
  placeOf,
  removeFile,
  setDraft,
} from './drafts.ts'
import { commandObjection, sendDraft } from './send.ts'
import { TextBox } from './text-box.tsx'
import { useCompletion } from './use-completion.ts'

export interface ComposerProps {
  channel: string
  thread?: string
  placeholder: string
}

function useTextBox(place: string, draft: Draft) {
  const box = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    const area = box.current
    if (!area) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
    if (caret.current !== undefined) area.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  }, [draft.text])
  useEffect(() => {
    if (focusRequest.value?.place !== place) return
    focusRequest.value = undefined
    const area = box.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [focusRequest.value, place])
  const write = (text: string, at: number) => {
    caret.current = at
    setDraft(place, { text })
    box.current?.focus()
  }
  return { box, write }
}

function Files({ place, draft }: { place: string; draft: Draft }) {
  if (draft.files.length === 0) return null
  return (
    <ul class="thumbs" aria-label="Files to send">
      {draft.files.map((file) => (
        <Thumb
          key={file.key}
          name={file.name}
          url={file.url}
          busy={file.id === undefined}
          remove={() => removeFile(place, file.key)}
        />
      ))}
    </ul>
  )
}

function Objection({ words }: { words: string | undefined }) {
  if (words === undefined) return null
  return (
    <p class="composer-objection" role="alert">
      {words}
    </p>
  )
}

function useSending(props: ComposerProps, place: string, draft: Draft) {
  const [objection, setObjection] = useState<string>()
  const [broadcast, setBroadcast] = useState(false)
  const isEmpty = draft.text.trim() === '' && draft.files.length === 0
  const isUploading = draft.files.some((file) => file.id === undefined)
  const ready = !isEmpty && !isUploading
  const send = () => {
    if (!ready) return
    const why = commandObjection(draft.text, props.thread)
    setObjection(why)
    if (why !== undefined) return
    setBroadcast(false)
    void sendDraft({ place, channel: props.channel, thread: props.thread, broadcast }, draft)
  }
  return { objection, setObjection, broadcast, setBroadcast, ready, send }
}

function paste(place: string, event: ClipboardEvent): void {
  const files = [...(event.clipboardData?.files ?? [])]
  if (files.length === 0) return
  event.preventDefault()
  void addFiles(place, files)
}

const spaced = (text: string) => (text === '' || /\s$/.test(text) ? text : `${text} `)

/** The composer of a conversation or of a thread. */
export function Composer(props: ComposerProps) {
  const place = placeOf(props.channel, props.thread)
  const draft = draftOf(place)
  const listId = useId()
  const { box, write } = useTextBox(place, draft)
  const completion = useCompletion(write)
  const sending = useSending(props, place, draft)
  const type = (text: string) => {
    setDraft(place, { text })
    sending.setObjection(undefined)
  }
  return (
    <form
      class="composer"
      aria-label={props.placeholder}
      onSubmit={(event) => {
        event.preventDefault()
        sending.send()
      }}
    >
      <CompletionList id={listId} completion={completion} box={box} />
      <Objection words={sending.objection} />
      <div class="composer-box">
        <TextBox
          box={box}
          text={draft.text}
          label={props.placeholder}
          listId={listId}
          completion={completion}
          type={type}
          send={sending.send}
          onPaste={(event) => paste(place, event)}
        />
        <Files place={place} draft={draft} />
        <ComposerBar
          place={place}
          inThread={props.thread !== undefined}
          insert={(sign) => {
            const text = spaced(draft.text) + sign
            write(text, text.length)
            requestAnimationFrame(() => box.current && completion.look(box.current))
          }}
          sending={sending}
        />
      </div>
    </form>
  )
}
