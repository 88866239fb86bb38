import type { RefObject } from 'preact'
import type { Completion } from './use-completion.ts'

export interface TextBoxProps {
  box: RefObject<HTMLTextAreaElement | null>
  text: string
  label: string
  listId: string
  completion: Completion
  type: (text: string) => void
  send: () => void
  onPaste: (event: ClipboardEvent) => void
}

/** The text area itself, tied to the list of completions. */
export function TextBox(props: TextBoxProps) {
  const { box, completion, listId } = props
  const isListOpen = completion.offers.length > 0
  const look = () => box.current && completion.look(box.current)
  const onKeyDown = (event: KeyboardEvent) => {
    const sends = event.key === 'Enter' && !event.shiftKey && !event.isComposing
    const isTaken = box.current !== null && completion.takeKey(event, box.current)
    if (!isTaken && sends) props.send()
    if (isTaken || sends) event.preventDefault()
  }
  return (
    <textarea
      ref={box}
      rows={1}
      aria-label={props.label}
      placeholder={props.label}
      value={props.text}
      aria-autocomplete="list"
      aria-controls={isListOpen ? listId : undefined}
      aria-activedescendant={isListOpen ? `${listId}-${completion.active}` : undefined}
      onInput={(event) => {
        props.type(event.currentTarget.value)
        look()
      }}
      onClick={look}
      onKeyUp={(event) => event.key.startsWith('Arrow') && !isListOpen && look()}
      onKeyDown={onKeyDown}
      onPaste={props.onPaste}
    />
  )
}
