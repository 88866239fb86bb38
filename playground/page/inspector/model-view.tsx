import type { InspectorEntry } from '../../protocol.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { type ModelPart, requestParts, responseParts, settingsOf } from './model-parts.ts'

const PART_ICONS: Readonly<Record<ModelPart['kind'], IconName>> = {
  text: 'message',
  picture: 'image',
  signature: 'lock',
  other: 'file',
}

function Parts({ title, parts }: { title: string; parts: readonly ModelPart[] }) {
  if (parts.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ol class="parts">
        {parts.map((part, index) => (
          <li key={index}>
            <span class={`role ${part.role}`}>{part.role}</span>
            <Icon name={PART_ICONS[part.kind]} size={15} />
            <span class="part-words" tabIndex={0}>
              {part.words}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** A model call as people think of it: parts, pictures, settings. */
export function ModelView({ entry }: { entry: InspectorEntry }) {
  const settings = settingsOf(entry.request.body)
  return (
    <div class="model-view">
      <Parts title="Sent" parts={requestParts(entry.request.body)} />
      <Parts title="Received" parts={responseParts(entry.response?.body)} />
      {settings.length > 0 && (
        <>
          <h4>Settings</h4>
          <dl class="settings">
            {settings.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
