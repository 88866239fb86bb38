import { views } from '../store/state.ts'
import { actingAs } from '../store/ui.ts'
import { Modal } from './modal.tsx'

/** The modals of the person who acts. Those behind stay, so that what was filled in stays as well. */
export function ModalStack() {
  const stack = views.value[actingAs.value] ?? []
  return (
    <>
      {stack.map((view, index) => (
        <Modal key={view.id} view={view} front={index === stack.length - 1} depth={stack.length} />
      ))}
    </>
  )
}
