/** A menu in a popover: arrow keys, Home and End move, letters jump, Enter chooses. */
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import { Popover } from './popover.tsx'
import { moveFocus } from './roving.ts'

export interface MenuEntry {
  label: string
  icon?: IconName
  description?: string | undefined
  href?: string | undefined
  danger?: boolean
  /** Draws a line above this entry. */
  apart?: boolean
  choose?: () => void
}

export interface MenuProps {
  label: string
  entries: readonly MenuEntry[]
  face: ComponentChildren
  class?: string | undefined
  align?: 'start' | 'end'
  disabled?: boolean
}

function EntryFace({ entry }: { entry: MenuEntry }) {
  return (
    <>
      {entry.icon && <Icon name={entry.icon} size={16} />}
      <span class="menu-words">
        {entry.label}
        {entry.description && <small>{entry.description}</small>}
      </span>
    </>
  )
}

function Entry({ entry, close }: { entry: MenuEntry; close: () => void }) {
  const looks = `menu-entry${entry.danger ? ' danger' : ''}${entry.apart ? ' apart' : ''}`
  const choose = () => {
    close()
    entry.choose?.()
  }
  if (entry.href === undefined) {
    return (
      <button type="button" role="menuitem" tabIndex={-1} class={looks} onClick={choose}>
        <EntryFace entry={entry} />
      </button>
    )
  }
  return (
    <a
      role="menuitem"
      tabIndex={-1}
      class={looks}
      href={entry.href}
      target="_blank"
      rel="noreferrer"
      onClick={choose}
    >
      <EntryFace entry={entry} />
    </a>
  )
}

/** A button that opens a menu. */
export function Menu(props: MenuProps) {
  return (
    <Popover
      haspopup="menu"
      label={props.label}
      title={props.label}
      class={props.class}
      face={props.face}
      align={props.align ?? 'start'}
      disabled={props.disabled ?? false}
    >
      {(close) => (
        <div
          role="menu"
          class="menu"
          aria-label={props.label}
          onKeyDown={(event) => moveFocus(event, '[role=menuitem]')}
        >
          {props.entries.map((entry) => (
            <Entry key={entry.label} entry={entry} close={close} />
          ))}
        </div>
      )}
    </Popover>
  )
}
