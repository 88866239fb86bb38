/** The light of a scene: the colours of its sky, and the tint that falls on everything. */
import type { Scene, Time, Weather } from '../scene.ts'
import { mix, shade } from '../words/colours.ts'
import type { Light } from './pen.ts'

/** The sky from the zenith down to the horizon, and the light that comes from it. */
export interface SkyLight extends Light {
  readonly sky: readonly string[]
  readonly time: Time
}

const TIMES: Readonly<Record<Time, Omit<SkyLight, 'time'>>> = {
  dawn: { sky: ['#7aa9d6', '#c6c8e0', '#f7cdb4', '#fde6c4'], tint: '#fff0e2', dark: 0.2 },
  day: { sky: ['#5aaade', '#92cdec', '#c9e8f2', '#eef6ee'], tint: '#ffffff', dark: 0 },
  dusk: { sky: ['#343a72', '#7d4a86', '#dd6f63', '#fbb86b'], tint: '#cfa3ab', dark: 0.6 },
  night: { sky: ['#0a1430', '#15244f', '#22386b', '#3b5284'], tint: '#7083b8', dark: 1 },
}

/** What weather does to the colours above: towards which grey, and how far. */
const VEILS: Readonly<Partial<Record<Weather, readonly [string, number]>>> = {
  storm: ['#4a5262', 0.72],
  rain: ['#8797a6', 0.55],
  snowfall: ['#c3cedb', 0.45],
  mist: ['#d5dadb', 0.5],
  clouds: ['#b9c6cf', 0.25],
}

/** The light in which a scene is painted. */
export function lightOf(scene: Scene): SkyLight {
  const time = timeOf(scene)
  const base = TIMES[time]
  const named = scene.sky === null ? base.sky : skyOfColour(scene.sky, time)
  const inSpace = scene.setting === 'space' && scene.sky === null
  const veil = inSpace ? undefined : scene.weather.map((name) => VEILS[name]).find(Boolean)
  const share = (veil?.[1] ?? 0) * (scene.sky === null ? 1 : 0.4)
  const grey = mix(veil?.[0] ?? '#ffffff', base.tint, base.dark * 0.6)
  return {
    time,
    dark: base.dark,
    sky: (inSpace ? SPACE : named).map((colour) => mix(colour, grey, share)),
    tint: mix(inSpace ? '#e9ecff' : base.tint, grey, share * 0.35),
  }
}

const SPACE = ['#0b0d26', '#161440', '#2a1d58', '#3c2a6b']

/** Moon, stars and fireworks bring the night along when nobody names an hour. */
function timeOf({ time, weather }: Scene): Time {
  if (time !== null) return time
  const isNight = (['moon', 'stars', 'aurora', 'fireworks'] as const).some((name) =>
    weather.includes(name),
  )
  return isNight ? 'night' : 'day'
}

/** A sky that was asked for by colour stays in its hour. */
function skyOfColour(colour: string, time: Time): string[] {
  const at = time === 'night' ? mix(colour, '#0a1430', 0.55) : colour
  return [shade(at, -0.22), at, shade(at, 0.3), shade(at, time === 'night' ? 0.25 : 0.62)]
}
