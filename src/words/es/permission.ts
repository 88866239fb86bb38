import type { Words } from '../catalogue.ts'

export const permission: Words['permission'] = {
  model: (model, allowed) =>
    `Este espacio de trabajo no pinta con ${model}. Permite ${allowed}. No se ha pintado nada.`,
  size: (size, largest) =>
    `${size} es más de lo que permite este espacio de trabajo: pinta hasta ${largest}. No se ha pintado nada.`,
  channel: (channels) =>
    `En este canal no se puede pedir nada a Easel. Pídelo en ${channels}, o en nuestros mensajes directos. No se ha pintado nada.`,
  here: 'En este canal no se puede pedir nada a Easel. Pídelo en nuestros mensajes directos, o pide a un administrador que abra el canal. No se ha pintado nada.',
}
