import { useId } from 'preact/hooks'
import { withEmoji } from '../text/emoji.ts'
import { TextObjectView } from '../text/text-object.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { question } from './confirm-store.ts'

/** "Are you sure?", in the app's own words. */
export function Confirm() {
  const titleId = useId()
  const asked = question.value
  if (!asked) return null
  const { confirm, answer } = asked
  const style = confirm.style === 'danger' ? 'danger' : 'primary'
  return (
    <Dialog class="modal confirm" labelledBy={titleId} onDismiss={() => answer(false)}>
      <header class="modal-head">
        <h2 id={titleId}>{withEmoji(confirm.title?.text ?? 'Are you sure?')}</h2>
      </header>
      <div class="modal-body">
        <TextObjectView text={confirm.text} />
      </div>
      <footer class="modal-foot">
        <button type="button" class="button" onClick={() => answer(false)}>
          {withEmoji(confirm.deny?.text ?? 'Cancel')}
        </button>
        <button type="button" class={`button ${style}`} onClick={() => answer(true)}>
          {withEmoji(confirm.confirm?.text ?? 'Yes')}
        </button>
      </footer>
    </Dialog>
  )
}
