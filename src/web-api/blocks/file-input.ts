/** The field of a modal that takes pictures. */
import type { FileInput, ModalView } from '@slack/types'

/** As Slack calls them. Of the last two, nobody has shown that Slack takes them here. */
const FILE_TYPES = ['png', 'jpg', 'jpeg', 'webp', 'heic', 'heif']

/** Takes pictures that Gemini can read. */
export const fileInput = (maxFiles: number): FileInput => ({
  type: 'file_input',
  action_id: 'files',
  filetypes: FILE_TYPES,
  max_files: maxFiles,
})

/** The same modal, whose fields take files of every type: a picture is told by its bytes in any case. */
export const withoutFileTypes = (view: ModalView): unknown =>
  JSON.parse(
    JSON.stringify(view, (name, value: unknown) => (name === 'filetypes' ? undefined : value)),
  )
