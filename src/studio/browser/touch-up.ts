/** The page on which a part of a picture is marked, and what should change there is said. */
import './touch-up.css'
import { type Opened, type Progress, follow, send } from './touch-up/api.ts'
import { type Easel, setUp } from './touch-up/easel.ts'
import { find } from './touch-up/page.ts'
import { begin, keep } from './touch-up/session.ts'

/** Between two looks at how far the ask has come, in ms. */
const LOOK_MS = 1500

const section = (id: string): HTMLElement => find(document, `#${id}`, HTMLElement)

/** Shows one part of the page, with a sentence above it where there is one. */
function show(part: 'easel' | 'outcome' | null, sentence = ''): void {
  for (const id of ['easel', 'outcome']) section(id).hidden = id !== part
  const said = section('said')
  said.textContent = sentence
  said.hidden = sentence === ''
}

function about({ asker, name, cost, until }: Opened): void {
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' })
  const facts = { asker, name, cost: `$${cost.toFixed(2)}`, until: time.format(until) }
  for (const [fact, value] of Object.entries(facts))
    find(document, `[data-fact=${fact}]`, HTMLElement).textContent = value
  section('about').hidden = false
}

function start(opened: Opened): void {
  about(opened)
  show('easel')
  const easel = setUp(opened.picture)
  const form = find(document, '#ask', HTMLFormElement)
  const whole = find(document, '#whole', HTMLButtonElement)
  form.reset()
  whole.hidden = true
  form.onsubmit = (event) => {
    event.preventDefault()
    if (easel.isEmpty()) {
      whole.hidden = false
      show('easel', document.body.dataset['nothingMarked'])
      return
    }
    void paint(opened, easel)
  }
  whole.onclick = () => void paint(opened, null)
}

/** @param easel null: the whole picture may change */
async function paint(opened: Opened, easel: Easel | null): Promise<void> {
  const fields = find(document, '#ask fieldset', HTMLFieldSetElement)
  const prompt = find(document, '#prompt', HTMLTextAreaElement).value
  fields.disabled = true
  const sent = await send(opened.bearer, prompt, easel === null ? null : await easel.mask())
  fields.disabled = false
  if ('problem' in sent) return show('easel', sent.problem)
  find(document, '#before', HTMLImageElement).src = opened.picture.url
  find(document, '#after', HTMLElement).replaceChildren()
  section('go-on').hidden = true
  section('back').hidden = true
  await wait(opened, sent.turnId)
}

/** Until something has come of it. What cannot be asked now is asked again. */
async function wait(opened: Opened, turnId: string): Promise<void> {
  const progress = await follow(opened.bearer, turnId)
  if ('problem' in progress) show('outcome', progress.problem)
  else if (progress.state === 'done' || progress.state === 'ended') return end(opened, progress)
  else show('outcome', progress.message)
  setTimeout(() => void wait(opened, turnId), LOOK_MS)
}

function end(opened: Opened, { message, next }: Progress): void {
  show('outcome', message)
  const after = find(document, '#after', HTMLElement)
  const goOn = find(document, '#go-on', HTMLButtonElement)
  const back = find(document, '#back', HTMLButtonElement)
  if (next !== null) {
    const image = document.createElement('img')
    image.src = next.picture.url
    image.alt = next.name
    after.replaceChildren(image)
    keep(next)
    goOn.onclick = () => start(next)
  }
  goOn.hidden = next === null
  back.hidden = false
  back.onclick = () => start(opened)
}

const opened = await begin()
if ('problem' in opened) show(null, opened.problem)
else start(opened)
