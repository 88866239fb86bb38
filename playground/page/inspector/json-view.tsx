import { useMemo } from 'preact/hooks'
import { tokens } from './json.ts'

const MAX_COLOURED = 60_000

/** JSON with quiet colours; very long bodies go without. */
export function JsonView({ text, label }: { text: string; label: string }) {
  const pieces = useMemo(
    () => (text.length > MAX_COLOURED ? [{ kind: 'plain' as const, text }] : tokens(text)),
    [text],
  )
  return (
    <pre class="json" role="region" aria-label={label} tabIndex={0}>
      {pieces.map((piece, index) =>
        piece.kind === 'plain' ? (
          piece.text
        ) : (
          <span key={index} class={piece.kind}>
            {piece.text}
          </span>
        ),
      )}
    </pre>
  )
}
