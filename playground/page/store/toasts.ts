/** Short messages at the edge of the page. */
import { signal } from '@preact/signals'

export interface Toast {
  id: number
  text: string
  kind: 'problem' | 'done'
}

const STAYS_MS = 7_000
let nextId = 1

/** The toasts that are shown, oldest first. */
export const toasts = signal<readonly Toast[]>([])

export function dismissToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

/** Shows a toast for a few seconds. */
export function showToast(text: string, kind: Toast['kind'] = 'problem'): void {
  const toast = { id: nextId, text, kind }
  nextId += 1
  toasts.value = [...toasts.value.filter((other) => other.text !== text), toast].slice(-3)
  setTimeout(() => dismissToast(toast.id), STAYS_MS)
}
