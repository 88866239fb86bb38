/** What a message says: its blocks or its text, and its files. */
import type { KnownBlock } from '@slack/types'
import { useMemo } from 'preact/hooks'
import { type SlackFile, fileUrl } from '../../protocol.ts'
import { Blocks } from '../blocks/blocks.tsx'
import { Picture } from '../blocks/picture.tsx'
import { SurfaceContext } from '../elements/surface.ts'
import { type SurfaceSource, useSurface } from '../elements/use-surface.ts'
import { isShownPicture } from '../lightbox/pictures.ts'
import { FlowView } from '../text/flow-view.tsx'
import { parseMrkdwn } from '../text/mrkdwn.ts'
import { Icon } from '../ui/icon.tsx'
import { fileSize } from '../ui/time.ts'

function FileView({ file }: { file: SlackFile }) {
  if (isShownPicture(file)) {
    return (
      <div class="message-file">
        <span class="file-name">{file.name}</span>
        <Picture src={fileUrl(file.id)} alt={file.alt_txt ?? file.title} />
      </div>
    )
  }
  return (
    <a class="file-card" href={fileUrl(file.id)} download={file.name}>
      <Icon name="file" size={24} />
      <span>
        <strong>{file.name}</strong>
        <small>
          {file.pretty_type} · {fileSize(file.size)}
        </small>
      </span>
    </a>
  )
}

function TextView({ text, edited }: { text: string; edited: boolean }) {
  const flows = useMemo(() => parseMrkdwn(text), [text])
  return (
    <>
      <FlowView flows={flows} />
      {edited && <span class="edited">(edited)</span>}
    </>
  )
}

export interface MessageBodyProps {
  container: SurfaceSource['container']
  conversation: string
  threadTs?: string | undefined
  text: string
  blocks?: readonly KnownBlock[] | undefined
  files?: readonly SlackFile[] | undefined
  edited?: boolean
}

/** The body of a message or of an ephemeral message. */
export function MessageBody(props: MessageBodyProps) {
  const { container, conversation, threadTs } = props
  const blocks = props.blocks ?? []
  const surface = useSurface({ container, conversation, threadTs, blocks })
  const words = props.text !== '' && <TextView text={props.text} edited={props.edited ?? false} />
  return (
    <SurfaceContext.Provider value={surface}>
      {blocks.length > 0 ? <Blocks blocks={blocks} /> : words}
      {props.files && props.files.length > 0 && (
        <div class="message-files">
          {props.files.map((file) => (
            <FileView key={file.id} file={file} />
          ))}
        </div>
      )}
    </SurfaceContext.Provider>
  )
}
