/** Faces for people who have none: two colours and initials, always the same for the same id. */
import { hueOf, initialsOf } from './face.ts'

/** Easel's own face. */
export function AppFace({ size }: { size: number }) {
  return (
    <svg class="avatar" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" fill="#10504b" />
      <g fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round">
        <path d="M16 5v3M9.500 27 13 20M22.500 27 19 20M16 20v7" />
      </g>
      <rect x="8" y="8" width="16" height="12" rx="1.500" fill="#f6c177" />
      <path d="m9 19 4.500-5.500 3 3.200 2-2.200L23 19z" fill="#10504b" />
    </svg>
  )
}

/** The face of a person or of the app; decorative, since the name always stands beside it. */
export function Avatar(props: {
  id: string
  name: string
  bot?: boolean | undefined
  size?: number
}) {
  const size = props.size ?? 36
  if (props.bot) return <AppFace size={size} />
  const hue = hueOf(props.id)
  return (
    <svg class="avatar" width={size} height={size} viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" fill={`oklch(0.52 0.11 ${hue})`} />
      <circle cx="30" cy="5" r="17" fill={`oklch(0.6 0.12 ${(hue + 40) % 360})`} opacity="0.7" />
      <text
        x="18"
        y="23.500"
        text-anchor="middle"
        font-size="14.500"
        font-weight="600"
        fill="#fff"
        font-family="inherit"
      >
        {initialsOf(props.name)}
      </text>
    </svg>
  )
}
