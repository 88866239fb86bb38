/** The page's own icons: strokes on a 24-unit grid, drawn in the colour of the text around them. */

const PATHS = {
  alert: 'M12 4 2.8 19.500h18.400L12 4Zm0 6v4.500m0 2.800v.01',
  arrowDown: 'M12 5v13m-5-5 5 5 5-5',
  arrowRight: 'M5 12h14m-6-6 6 6-6 6',
  arrowLeft: 'M19 12H5m6-6-6 6 6 6',
  at: 'M15.500 12a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0Zm0 0v1.200a2.300 2.300 0 0 0 4.600 0V12a8.100 8.100 0 1 0-3.200 6.500',
  attach:
    'm20 11.500-8 8a5 5 0 0 1-7-7l8.500-8.500a3.300 3.300 0 0 1 4.700 4.700L9.800 17a1.700 1.700 0 0 1-2.400-2.400l7.600-7.600',
  bold: 'M7 5h6a3.500 3.500 0 0 1 0 7H7V5Zm0 7h7a3.500 3.500 0 0 1 0 7H7v-7Z',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6l1-7Z',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  chevronDown: 'm6 9.500 6 6 6-6',
  chevronLeft: 'm14.500 6-6 6 6 6',
  chevronRight: 'm9.500 6 6 6-6 6',
  close: 'M6 6l12 12M18 6 6 18',
  code: 'm8.500 7-5 5 5 5m7-10 5 5-5 5',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  download: 'M12 4v11m-4.500-4.500L12 15l4.500-4.500M5 20h14',
  dots: 'M6 12v.01M12 12v.01M18 12v.01',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Zm9.500 2.800a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600Z',
  external: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6',
  file: 'M6 3h8l5 5v13H6V3Zm8 0v5h5',
  home: 'm4 11 8-7 8 7v9h-5.500v-6h-5v6H4v-9Z',
  image: 'M4 5h16v14H4zM4 16l4.500-4.500 4 4L15 13l5 5M15.500 9v.01',
  italic: 'M10 5h8M6 19h8M14 5l-4 14',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4.200 4.200 0 0 0-6-6l-1.500 1.500M14 10a4 4 0 0 0-6-.4l-3 3a4.200 4.200 0 0 0 6 6l1.500-1.500',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  message: 'M4 5h16v11H10l-4.500 4v-4H4V5Z',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500Z',
  paintbrush:
    'M20 4 10.500 13.500m0 0-2-2m2 2 2 2M8.500 11.500c-3 .5-2.500 4-5 6.500 3 1.500 8 1 8.500-4',
  plus: 'M12 5v14M5 12h14',
  pulse: 'M3 12h4l3-7 4 14 3-7h4',
  refresh: 'M19.500 12a7.500 7.500 0 1 1-2.200-5.300L20 9m0-5v5h-5',
  send: 'M4 4.500 21 12 4 19.500 6.500 12 4 4.500ZM6.500 12H13',
  slash: 'M4 4h16v16H4zM14 8l-4 8',
  smile:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17ZM9 10v.01M15 10v.01M8.500 14.500a4.500 4.500 0 0 0 7 0',
  strike:
    'M4 12h16M16.500 7.500C16 6 14.300 5 12 5c-2.700 0-4.500 1.300-4.500 3.300M7.500 16c.400 1.800 2.200 3 4.700 3 2.800 0 4.600-1.300 4.600-3.400 0-.6-.1-1.100-.400-1.600',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
  terminal: 'M4 5h16v14H4zM7.500 9.500 10 12l-2.500 2.500M12.500 14.500H16',
  thread: 'M4 5h16v10H10l-4.500 4v-4H4V5Zm4.500 3.500h7m-7 3h4.500',
  thumbDown:
    'M17 14V4h3v10h-3Zm0 0-4.500 7c-1.700 0-2.500-1-2.500-2.500V15H5.500a1.800 1.800 0 0 1-1.800-2.200l1.400-7A2.300 2.300 0 0 1 7.400 4H17',
  thumbUp:
    'M7 10v10H4V10h3Zm0 0 4.500-7C13.200 3 14 4 14 5.500V9h4.500a1.800 1.800 0 0 1 1.800 2.200l-1.400 7a2.300 2.300 0 0 1-2.300 1.800H7',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
  upload: 'M12 16V5m-4.500 4.500L12 5l4.500 4.500M5 20h14',
} as const

/** The name of an icon. */
export type IconName = keyof typeof PATHS

/** One icon; decorative unless it is given a label. */
export function Icon({
  name,
  size = 18,
  label,
}: {
  name: IconName
  size?: number
  label?: string
}) {
  const naming =
    label === undefined
      ? ({ 'aria-hidden': true } as const)
      : ({ role: 'img', 'aria-label': label } as const)
  const heavy = name === 'dots' ? 2.6 : 1.7
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" {...naming}>
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={heavy}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
