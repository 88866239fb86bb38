/** How long a button says that it has copied, in ms. */
const SAID_MS = 2000

/** Buttons that copy the words before them; they show where the browser lets them. */
export function copyButtons(root: ParentNode): void {
  if (!('clipboard' in navigator)) return
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const { textContent: label } = button
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(button.previousElementSibling?.textContent ?? '')
      button.textContent = button.dataset['copy'] ?? label
      setTimeout(() => (button.textContent = label), SAID_MS)
    }
    button.addEventListener('click', () => void copy())
    button.hidden = false
  }
}
