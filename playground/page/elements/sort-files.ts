/** What of chosen files may go into a `file_input`. Pure. */
import type { FileInput } from '@slack/types'

const DEFAULT_MAX_FILES = 10

const extensionOf = (name: string) => name.split('.').at(-1)?.toLowerCase() ?? ''

interface Sorted {
  readonly good: readonly File[]
  /** Why the others cannot be added; nothing where there are none. */
  readonly problem: string | undefined
}

/** Which of these files can be added: the others are named, and keep nobody from adding the good ones. */
export function sortFiles(
  {
    filetypes: types,
    max_files: max = DEFAULT_MAX_FILES,
  }: Pick<FileInput, 'filetypes' | 'max_files'>,
  files: readonly File[],
  before: number,
): Sorted {
  const isFit = ({ name }: File) => types === undefined || types.includes(extensionOf(name))
  const odd = files.filter((file) => !isFit(file)).map(({ name }) => name)
  const fit = files.filter(isFit)
  const problems = [
    ...(odd.length === 0 ? [] : [`Not one of ${types?.join(', ')}: ${odd.join(', ')}.`]),
    ...(before + fit.length > max
      ? [`You can add up to ${max} ${max === 1 ? 'file' : 'files'}.`]
      : []),
  ]
  return {
    good: fit.slice(0, Math.max(0, max - before)),
    problem: problems.length === 0 ? undefined : problems.join(' '),
  }
}
