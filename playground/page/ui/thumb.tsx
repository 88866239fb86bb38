/** Small previews of files that are about to be sent. */
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'

const SHOWN_TYPES = /^image\/(png|jpeg|gif|webp|avif|svg\+xml)$/

/** Keeps object URLs for files, and frees them when the component goes. */
export function useThumbs() {
  const urls = useRef(new Map<string, string>())
  useEffect(
    () => () => {
      for (const url of urls.current.values()) URL.revokeObjectURL(url)
    },
    [],
  )
  return {
    remember: (id: string, file: File | undefined) => {
      if (file && SHOWN_TYPES.test(file.type)) urls.current.set(id, URL.createObjectURL(file))
    },
    urlOf: (id: string) => urls.current.get(id),
  }
}

/** One file with its picture, if it has one, and a button to take it away. */
export function Thumb(props: {
  name: string
  url: string | undefined
  busy?: boolean
  remove: () => void
}) {
  return (
    <li class="thumb">
      {props.url === undefined ? <Icon name="file" size={22} /> : <img src={props.url} alt="" />}
      <span class="thumb-name" title={props.name}>
        {props.name}
      </span>
      {props.busy && <span class="spinner" role="status" aria-label="Uploading" />}
      <button
        type="button"
        class="thumb-remove"
        aria-label={`Remove ${props.name}`}
        onClick={props.remove}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  )
}
