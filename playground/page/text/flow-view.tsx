/** Draws parsed mrkdwn and Markdown. Text reaches the page only as text nodes, never as HTML. */
import { openConversation } from '../store/ui.ts'
import { channelName, myLocale, userName, userNames } from '../store/directory.ts'
import type { Flow, Inline } from './nodes.ts'
import { now } from '../store/now.ts'
import { formatSlackDate } from './slack-date.ts'

const LIST_INDENT_EM = 1.75

function UserMention({ id, label }: { id: string; label?: string | undefined }) {
  const isMine = userNames.value.me === id
  return <span class={`mention${isMine ? ' me' : ''}`}>@{userName(id) ?? label ?? id}</span>
}

function ChannelMention({ id, label }: { id: string; label?: string | undefined }) {
  const name = channelName(id) ?? label
  if (name === undefined) return <span class="mention">#{id}</span>
  return (
    <button type="button" class="mention" onClick={() => openConversation(id)}>
      #{name}
    </button>
  )
}

function DateView({ node }: { node: Extract<Inline, { type: 'date' }> }) {
  const words = formatSlackDate(node.seconds, node.format, myLocale.value, now())
  const time = <time dateTime={new Date(node.seconds * 1000).toISOString()}>{words}</time>
  if (node.url === undefined) return time
  return (
    <a href={node.url} target="_blank" rel="noreferrer">
      {time}
    </a>
  )
}

function Emoji({ node }: { node: Extract<Inline, { type: 'emoji' }> }) {
  return (
    <span class="emoji" role="img" aria-label={node.name.replaceAll('_', ' ')}>
      {node.character}
    </span>
  )
}

function Link({ node }: { node: Extract<Inline, { type: 'link' }> }) {
  return (
    <a href={node.url} target="_blank" rel="noreferrer">
      <Inlines nodes={node.children} />
    </a>
  )
}

function InlineNode({ node }: { node: Inline }) {
  switch (node.type) {
    case 'text':
      return <>{node.text}</>
    case 'break':
      return <br />
    case 'bold':
      return (
        <strong>
          <Inlines nodes={node.children} />
        </strong>
      )
    case 'italic':
      return (
        <em>
          <Inlines nodes={node.children} />
        </em>
      )
    case 'strike':
      return (
        <s>
          <Inlines nodes={node.children} />
        </s>
      )
    case 'underline':
      return (
        <u>
          <Inlines nodes={node.children} />
        </u>
      )
    case 'code':
      return <code>{node.text}</code>
    case 'emoji':
      return <Emoji node={node} />
    case 'link':
      return <Link node={node} />
    case 'user':
      return <UserMention id={node.id} label={node.label} />
    case 'channel':
      return <ChannelMention id={node.id} label={node.label} />
    case 'group':
      return <span class="mention">{node.label}</span>
    case 'date':
      return <DateView node={node} />
  }
}

/** A run of text within a line. */
function Inlines({ nodes }: { nodes: readonly Inline[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <InlineNode key={index} node={node} />
      ))}
    </>
  )
}

function FlowNode({ flow }: { flow: Flow }) {
  switch (flow.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={flow.children} />
        </p>
      )
    case 'heading':
      return (
        <p class={`heading level-${Math.min(flow.level, 3)}`}>
          <Inlines nodes={flow.children} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <Inlines nodes={flow.children} />
        </blockquote>
      )
    case 'preformatted':
      return <pre tabIndex={0}>{flow.text}</pre>
    case 'rule':
      return <hr />
    case 'list': {
      const items = flow.items.map((item, index) => (
        <li key={index}>
          <Inlines nodes={item} />
        </li>
      ))
      const indent = { style: { marginLeft: `${(flow.indent ?? 0) * LIST_INDENT_EM}em` } }
      return flow.ordered ? <ol {...indent}>{items}</ol> : <ul {...indent}>{items}</ul>
    }
  }
}

/** A whole text with its paragraphs, quotes, lists and code. */
export function FlowView({ flows }: { flows: readonly Flow[] }) {
  return (
    <div class="flow">
      {flows.map((flow, index) => (
        <FlowNode key={index} flow={flow} />
      ))}
    </div>
  )
}
