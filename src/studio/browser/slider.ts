/** A handle over two pictures: an input that the browser moves by mouse, finger and keys. */
export function sliders(root: ParentNode): void {
  for (const slider of root.querySelectorAll<HTMLElement>('.slider')) {
    const handle = slider.querySelector('input')
    if (handle === null) continue
    const show = (): void => slider.style.setProperty('--at', `${handle.value}%`)
    handle.addEventListener('input', show)
    show()
    slider.hidden = false
  }
}
