import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')

/** The page with all versions of a thread. Plain text. */
export const gallery = {
  title: 'All versions',
  /** Leads to the page. */
  open: 'Open the gallery',
  count: (versions: number): string =>
    counted(versions, { one: 'One version', other: '# versions' }),
  cost: (usd: string): string => `${usd} in all`,
  /** Over versions that were made from an earlier one. */
  branch: (name: string): string => `From ${name}`,
  /** Over versions of a thread that began anew. */
  anew: 'Begun anew',
  /** The thread has gone back behind it. */
  undone: 'undone',
  details: (name: string): string => `Open ${name}`,
  compareWith: (name: string): string => `Compare with ${name}`,
  compare: 'Compare',
  comparing: (left: string, right: string): string => `${left} beside ${right}`,
  left: 'Left',
  right: 'Right',
  /** Of the handle that uncovers one of two pictures. */
  slide: 'How much of the left picture shows',
  downloadAll: 'Download all originals (zip)',
  previous: (name: string): string => `Before: ${name}`,
  next: (name: string): string => `After: ${name}`,
  madeBy: 'Asked by',
  when: 'Made',
  /** Pictures that were made from this one. */
  ledTo: 'What was made from it',
  copy: 'Copy the prompt',
  copied: 'Copied',
}
