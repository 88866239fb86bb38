/** Chooses two pictures to be seen side by side. Works without scripts. */
import type { Words } from '../../words/words.ts'
import { addressOf } from './address.ts'
import type { Gallery } from './shown.ts'

interface CompareFormProps {
  readonly gallery: Gallery
  readonly words: Words
  /** Names of pictures; without them, the first and the last. */
  readonly left?: string
  readonly right?: string
}

export const CompareForm = ({ gallery, words, left, right }: CompareFormProps) => {
  const names = gallery.versions.flatMap(({ pictures }) => pictures.map(({ name }) => name))
  return (
    <form class="choose" method="get" action={addressOf(gallery)}>
      <Choice name="left" label={words.gallery.left} names={names} chosen={left ?? names[0]} />
      <Choice
        name="right"
        label={words.gallery.right}
        names={names}
        chosen={right ?? names.at(-1)}
      />
      <button type="submit">{words.gallery.compare}</button>
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly names: readonly string[]
  readonly chosen: string | undefined
}

const Choice = ({ name, label, names, chosen }: ChoiceProps) => (
  <label>
    {label}
    <select name={name}>
      {names.map((one) => (
        <option value={one} selected={one === chosen}>
          {one}
        </option>
      ))}
    </select>
  </label>
)
