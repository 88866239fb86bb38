import type { ContainerBlock, PlanBlock, TaskCardBlock } from '@slack/types'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { withEmoji } from '../text/emoji.ts'
import { TextObjectView } from '../text/text-object.tsx'
import { Icon } from '../ui/icon.tsx'
import { ImageElementView } from './picture.tsx'
import { RichTextView } from './text-blocks.tsx'

function ContainerHead({ block }: { block: ContainerBlock }) {
  return (
    <>
      {block.icon && <ImageElementView element={block.icon} />}
      <span>
        <strong>{block.title && withEmoji(block.title.text)}</strong>
        {block.rich_text_title && <RichTextView block={block.rich_text_title} />}
        {block.subtitle && (
          <small>
            <TextObjectView text={block.subtitle} />
          </small>
        )}
      </span>
    </>
  )
}

/** Blocks in a frame that can be folded. */
export function ContainerView(props: { block: ContainerBlock; children: ComponentChildren }) {
  const { block } = props
  const [isOpen, setOpen] = useState(block.default_collapsed !== true)
  const looks = `container-block ${block.width ?? 'standard'}`
  return (
    <div class={looks}>
      {block.is_collapsible ? (
        <button
          type="button"
          class="container-head"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <ContainerHead block={block} />
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={16} />
        </button>
      ) : (
        <div class="container-head">
          <ContainerHead block={block} />
        </div>
      )}
      {isOpen && props.children}
    </div>
  )
}

const TASK_WORDS = {
  pending: 'Waiting',
  in_progress: 'In progress',
  complete: 'Done',
  error: 'Failed',
} as const

/** One step of an agent's plan. */
export function TaskCardView({ block }: { block: TaskCardBlock }) {
  return (
    <div class={`task-card ${block.status}`}>
      <strong>{block.title}</strong> <span class="muted">{TASK_WORDS[block.status]}</span>
      {block.details && <RichTextView block={block.details} />}
      {block.output && <RichTextView block={block.output} />}
    </div>
  )
}

const isTask = (task: TaskCardBlock | Record<string, unknown>): task is TaskCardBlock =>
  task['type'] === 'task_card' && typeof task['title'] === 'string'

/** An agent's plan. */
export function PlanView({ block }: { block: PlanBlock }) {
  return (
    <div class="container-block standard">
      <div class="container-head">
        <strong>{block.title}</strong>
      </div>
      {block.tasks?.filter(isTask).map((task) => (
        <TaskCardView key={task.task_id} block={task} />
      ))}
    </div>
  )
}
