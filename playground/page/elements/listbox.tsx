/** The list in a select menu's panel: type to filter, arrow keys to move, Enter to choose. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { withEmoji } from '../text/emoji.ts'
import { Icon } from '../ui/icon.tsx'
import type { Choice } from './choices.ts'

const FILTER_FROM = 8

export interface ListboxProps {
  label: string
  choices: readonly Choice[]
  chosen: readonly string[]
  multiple: boolean
  /** How many may be chosen. */
  limit?: number | undefined
  choose: (id: string) => void
}

function ChoiceRow(props: {
  choice: Choice
  id: string
  active: boolean
  chosen: boolean
  disabled: boolean
  choose: () => void
}) {
  const row = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (props.active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [props.active])
  return (
    <div
      ref={row}
      id={props.id}
      role="option"
      class={`choice${props.active ? ' active' : ''}`}
      aria-selected={props.chosen}
      aria-disabled={props.disabled}
      onClick={props.choose}
    >
      <span class="menu-words">
        {withEmoji(props.choice.label)}
        {props.choice.description && <small>{props.choice.description}</small>}
      </span>
      {props.chosen && <Icon name="check" size={16} />}
    </div>
  )
}

function useListKeys(shown: readonly Choice[], start: number, choose: (choice: Choice) => void) {
  const [active, setActive] = useState(Math.max(0, start))
  const last = shown.length - 1
  const moves: Record<string, number> = {
    ArrowDown: active >= last ? 0 : active + 1,
    ArrowUp: active <= 0 ? last : active - 1,
    Home: 0,
    End: last,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    const choice = shown[active]
    const chooses = event.key === 'Enter' || (event.key === ' ' && !isTyping(event))
    if (move !== undefined) setActive(move)
    else if (chooses && choice) choose(choice)
    else return
    event.preventDefault()
  }
  return { active: Math.min(active, last), setActive, onKeyDown }
}

const isTyping = (event: KeyboardEvent) => event.target instanceof HTMLInputElement

function Filter(props: {
  label: string
  list: string
  active: number
  type: (query: string) => void
}) {
  return (
    <input
      class="field filter"
      role="combobox"
      aria-expanded="true"
      aria-label={`Filter ${props.label}`}
      aria-controls={`${props.list}-list`}
      aria-activedescendant={`${props.list}-${props.active}`}
      placeholder="Filter…"
      onInput={(event) => props.type(event.currentTarget.value)}
    />
  )
}

/** A list of choices with an optional filter. */
export function Listbox(props: ListboxProps) {
  const { choices, chosen, label } = props
  const [query, setQuery] = useState('')
  const base = useId()
  const shown = choices.filter((each) => each.label.toLowerCase().includes(query.toLowerCase()))
  const isFull = props.limit !== undefined && chosen.length >= props.limit
  const isDisabled = (choice: Choice) => isFull && !chosen.includes(choice.id)
  const choose = (choice: Choice) => {
    if (!isDisabled(choice)) props.choose(choice.id)
  }
  const start = shown.findIndex((choice) => chosen.includes(choice.id))
  const { active, setActive, onKeyDown } = useListKeys(shown, start, choose)
  const filterable = choices.length >= FILTER_FROM
  const type = (words: string) => {
    setQuery(words)
    setActive(0)
  }
  return (
    <div class="listbox" onKeyDown={onKeyDown}>
      {filterable && <Filter label={label} list={base} active={active} type={type} />}
      <div
        id={`${base}-list`}
        class="choices"
        role="listbox"
        aria-label={label}
        aria-multiselectable={props.multiple}
        tabIndex={filterable ? -1 : 0}
        aria-activedescendant={filterable ? undefined : `${base}-${active}`}
      >
        {shown.map((choice, index) => (
          <ChoiceRow
            key={choice.id}
            id={`${base}-${index}`}
            choice={choice}
            active={index === active}
            chosen={chosen.includes(choice.id)}
            disabled={isDisabled(choice)}
            choose={() => choose(choice)}
          />
        ))}
        {shown.length === 0 && <p class="empty">Nothing found</p>}
      </div>
    </div>
  )
}
