/** Words that were asked for, written into the picture. */
import { misspell } from '../words/misspell.ts'
import { type FittedText, fitText } from './fit-text.ts'
import { fontOf, legible } from './fonts.ts'
import { drawMark } from './mark.ts'
import type { Placement } from './placement.ts'
import type { Stage } from './stage.ts'

/** Words on the sky, or on the emblem and below it when the picture is about a logo. */
export function drawLettering(stage: Stage, placed: readonly Placement[]): void {
  const text = stage.scene.lettering
    .map((words) => legible(stage.scene.misspelt ? misspell(words) : words))
    .filter(Boolean)
    .join(' · ')
  const emblem = placed.find(({ subject }) => subject.kind === 'logo' && subject.lead)
  if (emblem !== undefined && placed.length === 1 && text === '') drawMark(stage, emblem)
  if (text === '') return
  if (emblem !== undefined) return drawLogo(stage, emblem, text, placed.length === 1)
  const isAlone = placed.length === 0 && stage.scene.photos.length === 0
  drawHeadline(stage, text, isAlone)
}

const heavy = (size: number): string => fontOf(800, size)

/** What was asked for the words, or else for nothing in particular. */
const wishedColour = ({ scene }: Stage): string | null => scene.letterColour ?? scene.accent

function drawHeadline(stage: Stage, text: string, isAlone: boolean): void {
  const { ctx, width, height, unit } = stage
  const { letterScale } = stage.scene
  const box = {
    width: width * 0.88,
    height: unit * (isAlone ? 0.5 : 0.22) * Math.max(1, letterScale),
    size: unit * (isAlone ? 0.17 : 0.092) * letterScale,
  }
  const fitted = fitText(ctx, text, box, heavy)
  const middle = isAlone
    ? height * 0.48
    : unit * 0.05 + Math.max(fitted.lines.length * fitted.lineHeight, unit * 0.1) / 2
  const isDark = isDarkAt(stage, middle)
  const wished = wishedColour(stage)
  const colour = wished ?? (isDark ? '#fff6e0' : '#22304f')
  ctx.lineJoin = 'round'
  ctx.strokeStyle = isDark || wished !== null ? '#101a36b8' : '#fff8e6c8'
  ctx.lineWidth = fitted.size * 0.16
  write(stage, fitted, middle, colour, true)
}

/** A monogram in an empty emblem, and the name below it. */
function drawLogo(stage: Stage, emblem: Placement, text: string, isEmpty: boolean): void {
  const { ctx, width, height, unit } = stage
  const { x, y, scale } = emblem
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  if (isEmpty) {
    ctx.font = heavy(scale * 56)
    ctx.fillStyle = wishedColour(stage) ?? '#fff6e0'
    ctx.fillText(Array.from(text)[0]?.toUpperCase() ?? '', x, y - scale * 48)
  }
  const space = Math.max(unit * 0.1, height - y - unit * 0.03)
  const box = { width: width * 0.84, height: space, size: unit * 0.13 * stage.scene.letterScale }
  const fitted = fitText(ctx, text, box, heavy)
  const colour = wishedColour(stage) ?? (isDarkAt(stage, y) ? '#fff6e0' : '#22304f')
  write(stage, fitted, y + unit * 0.02 + box.height / 2, colour, false)
}

function write(
  stage: Stage,
  { lines, size, lineHeight }: FittedText,
  middle: number,
  colour: string,
  outlined: boolean,
): void {
  const { ctx, width } = stage
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.font = heavy(size)
  const top = middle - ((lines.length - 1) / 2) * lineHeight
  lines.forEach((line, i) => {
    if (outlined) ctx.strokeText(line, width / 2, top + i * lineHeight)
    ctx.fillStyle = colour
    ctx.fillText(line, width / 2, top + i * lineHeight)
  })
}

/** Whether what is painted there is dark. */
function isDarkAt({ ctx, width }: Stage, y: number): boolean {
  const { a } = ctx.getTransform()
  const { data } = ctx.getImageData(
    Math.round(width * 0.2 * a),
    Math.max(0, Math.round(y * a)),
    Math.round(width * 0.6 * a),
    1,
  )
  let sum = 0
  for (let i = 0; i < data.length; i += 4)
    sum += 0.3 * (data[i] ?? 0) + 0.6 * (data[i + 1] ?? 0) + 0.1 * (data[i + 2] ?? 0)
  return sum / (data.length / 4) < 140
}
