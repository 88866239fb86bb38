import type { FileInput } from '@slack/types'
import { useContext, useRef, useState } from 'preact/hooks'
import { Thumb, useThumbs } from '../ui/thumb.tsx'
import { Icon } from '../ui/icon.tsx'
import type { FieldNaming } from './naming.ts'
import { sortFiles } from './sort-files.ts'
import { type Place, SurfaceContext, useElement } from './surface.ts'
import type { UploadedFile } from './values.ts'

function useFiles(element: FileInput, place: Place) {
  const surface = useContext(SurfaceContext)
  const handle = useElement(place, element, element)
  const thumbs = useThumbs()
  const [uploading, setUploading] = useState(0)
  const [problem, setProblem] = useState<string>()
  const files = handle.value?.type === 'file_input' ? handle.value.files : []
  const set = (next: UploadedFile[]) => handle.change({ type: 'file_input', files: next })
  const add = async (chosen: readonly File[]) => {
    const { good, problem: why } = sortFiles(element, chosen, files.length)
    setProblem(why)
    if (good.length === 0) return
    setUploading(good.length)
    try {
      const uploaded = await Promise.all(good.map((file) => surface.upload(file)))
      for (const [index, file] of uploaded.entries()) thumbs.remember(file.id, good[index])
      set([...files, ...uploaded])
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The upload failed.')
    }
    setUploading(0)
  }
  const remove = (id: string) => set(files.filter((file) => file.id !== id))
  return { files, uploading, problem, add, remove, thumbs }
}

type Files = ReturnType<typeof useFiles>

function FileState({ files, uploading, problem, thumbs, remove }: Files) {
  return (
    <>
      {uploading > 0 && <span class="spinner" role="status" aria-label="Uploading" />}
      {problem !== undefined && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {files.length > 0 && (
        <ul class="thumbs">
          {files.map((file) => (
            <Thumb
              key={file.id}
              name={file.name}
              url={thumbs.urlOf(file.id)}
              remove={() => remove(file.id)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

/** A place to drop files into, or to choose them for. */
export function FileInputElement(props: { element: FileInput; place: Place; naming: FieldNaming }) {
  const files = useFiles(props.element, props.place)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div
      class="file-input"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void files.add([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.element.max_files !== 1}
        accept={props.element.filetypes?.map((type) => `.${type}`).join(',')}
        onChange={(event) => {
          void files.add([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <button
        type="button"
        class="button small"
        {...props.naming}
        aria-label={`${props.naming['aria-label'] ?? 'Files'}: Add files`}
        onClick={() => input.current?.click()}
      >
        <Icon name="upload" size={16} /> Add files
      </button>
      <span class="muted">or drop them here</span>
      <FileState {...files} />
    </div>
  )
}
