/** The switches of the trouble panel, and what to watch for with each. Data only. */
import type { Trouble } from '../../protocol.ts'

export interface Choice<K extends 'painter' | 'slack'> {
  value: Trouble[K]
  label: string
  watch: string
}

export const PAINTER_CHOICES: readonly Choice<'painter'>[] = [
  { value: 'none', label: 'Works', watch: 'Pictures come as fast as they can be drawn.' },
  {
    value: 'slow',
    label: 'Slow',
    watch:
      'Each picture takes 20 s: the placeholder keeps telling, and a second ask queues behind.',
  },
  {
    value: 'busy',
    label: 'Busy (429)',
    watch: 'Easel says when it tries again, and does so by itself once this is off.',
  },
  {
    value: 'refuse',
    label: 'Refuses',
    watch: 'The answer is a sentence that says why not and what to do instead; no retries.',
  },
  {
    value: 'cut-off',
    label: 'Cut off',
    watch: 'Half an answer arrives: Easel notices, leaves nothing behind and tries again.',
  },
]

export const SLACK_CHOICES: readonly Choice<'slack'>[] = [
  { value: 'none', label: 'Works', watch: 'Calls are answered in milliseconds.' },
  {
    value: 'rate-limited',
    label: 'Rate-limited (429)',
    watch: 'Posts wait as long as Slack asks; a painted picture is never painted again.',
  },
  {
    value: 'down',
    label: 'Down (503)',
    watch: 'Turn it off again: what was painted meanwhile appears, once.',
  },
]

export interface Toggle {
  key: 'imagesFail' | 'deliverTwice'
  label: string
  watch: string
}

export const TOGGLES: readonly Toggle[] = [
  {
    key: 'imagesFail',
    label: 'Slack cannot fetch pictures',
    watch: 'Slack refuses the message: Easel tries again, then uploads the file itself.',
  },
  {
    key: 'deliverTwice',
    label: 'Deliver every event twice',
    watch: 'Two deliveries in the inspector, one picture in the thread.',
  },
]

/** How many troubles are on. */
export const troubleCount = (trouble: Trouble | undefined): number =>
  trouble === undefined
    ? 0
    : [
        trouble.painter !== 'none',
        trouble.slack !== 'none',
        trouble.imagesFail,
        trouble.deliverTwice,
      ].filter(Boolean).length
