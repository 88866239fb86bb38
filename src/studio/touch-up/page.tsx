/** The page on which a part of a picture is marked. It knows nothing but words: the rest comes by the ticket. */
import { html } from 'hono/html'
import type { Language } from '../../turns/language.ts'
import { MAX_PROMPT } from './limits.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { Frame } from '../frame.tsx'

/** Fields of a side of the grid, as the page's script has them. */
const FIELDS = 8

/** As HTML, in the reader's language. */
export function touchUpPage(language: Language): ReturnType<typeof html> {
  const words = wordsIn(language)
  const { touchUp } = words
  const data = {
    'data-unreachable': touchUp.unreachable,
    'data-no-ticket': touchUp.noTicket,
    'data-nothing-marked': touchUp.nothingMarked,
  }
  const page = (
    <Frame language={language} title={touchUp.title} name="touch-up" data={data}>
      <main>
        <h1>{touchUp.title}</h1>
        <About words={words} />
        <noscript>{touchUp.needsScript}</noscript>
        <p id="said" role="status" hidden />
        <section id="easel" aria-label={touchUp.title} hidden>
          <Tools words={words} />
          <Stage words={words} />
          <Grid words={words} />
          <Ask words={words} />
        </section>
        <Outcome words={words} />
      </main>
    </Frame>
  )
  return html`<!doctype html>${page}`
}

interface Props {
  readonly words: Words
}

/** Whose link it is, what for, at what cost, and until when. */
const About = ({ words: { touchUp } }: Props) => (
  <p id="about" hidden>
    {(['asker', 'name', 'cost', 'until'] as const).map((fact) => (
      <span>
        {touchUp.facts[fact]} <bdi data-fact={fact} />
      </span>
    ))}
  </p>
)

const Tools = ({ words: { touchUp } }: Props) => (
  <div class="tools">
    <fieldset>
      <legend class="hint">{touchUp.tools}</legend>
      {(['brush', 'eraser', 'box', 'lasso', 'move'] as const).map((tool) => (
        <label>
          <input type="radio" name="tool" value={tool} checked={tool === 'brush'} />
          <span>{touchUp.tool[tool]}</span>
        </label>
      ))}
    </fieldset>
    <label>
      {touchUp.size} <input id="size" type="range" min="4" max="160" value="40" />
    </label>
    {(['undo', 'redo', 'invert', 'clear', 'nearer', 'farther', 'fit'] as const).map((act) => (
      <button type="button" id={act}>
        {touchUp.act[act]}
      </button>
    ))}
  </div>
)

const Stage = ({ words: { touchUp } }: Props) => (
  <div id="stage">
    <div id="sheet">
      <img alt={touchUp.picture} />
      <canvas />
      <svg aria-hidden="true">
        <polygon id="outline" />
      </svg>
    </div>
  </div>
)

/** For keys and screen readers: the picture in fields. */
const Grid = ({ words: { touchUp } }: Props) => (
  <details>
    <summary>{touchUp.byFields}</summary>
    <div id="grid" role="group" aria-label={touchUp.byFields}>
      {Array.from({ length: FIELDS * FIELDS }, (_, i) => (
        <button
          type="button"
          aria-label={touchUp.field(Math.floor(i / FIELDS) + 1, (i % FIELDS) + 1)}
        />
      ))}
    </div>
  </details>
)

const Ask = ({ words: { touchUp } }: Props) => (
  <form id="ask">
    <fieldset>
      <label>
        {touchUp.what}
        <textarea id="prompt" name="prompt" required maxlength={MAX_PROMPT} rows={2} dir="auto" />
      </label>
      <button type="submit" class="main">
        {touchUp.paint}
      </button>
      <button type="button" id="whole" hidden>
        {touchUp.whole}
      </button>
    </fieldset>
    <p class="hint">{touchUp.inWords}</p>
  </form>
)

const Outcome = ({ words: { touchUp } }: Props) => (
  <section id="outcome" aria-label={touchUp.outcome} hidden>
    <div class="pair">
      <figure>
        <figcaption>{touchUp.before}</figcaption>
        <img id="before" alt={touchUp.before} />
      </figure>
      <figure>
        <figcaption>{touchUp.after}</figcaption>
        <div id="after" />
      </figure>
    </div>
    <button type="button" id="go-on" class="main" hidden>
      {touchUp.goOn}
    </button>{' '}
    <button type="button" id="back" hidden>
      {touchUp.back}
    </button>
  </section>
)
