import type { Words } from '../catalogue.ts'

export const operator: Words['operator'] = {
  bad_key:
    'Gemini no acepta la clave de API de Easel. Quien administra Easel tiene que poner una GEMINI_API_KEY válida.',
  key_expired:
    'La clave de API de Easel para Gemini ha caducado. Quien administra Easel tiene que renovarla o poner otra GEMINI_API_KEY.',
  key_leaked:
    'Google ha bloqueado la clave de API de Easel porque apareció en público. Quien administra Easel tiene que crear una nueva y ponerla como GEMINI_API_KEY.',
  key_restricted:
    'En la consola de Google, la clave de API de Easel tiene restricciones que dejan fuera a Easel. Quien administra Easel tiene que permitirle llamar a la API de Gemini desde cualquier dirección.',
  api_off:
    'La API de Gemini está desactivada en el proyecto de Google de la clave de Easel. Quien administra Easel tiene que activarla en la consola de Google.',
  billing_off:
    'Google pide aquí un plan de pago, y el proyecto de Google de la clave de Easel no lo tiene. Quien administra Easel tiene que activar la facturación en Google AI Studio.',
  credits_used_up:
    'El saldo de prepago de Easel en Google se ha agotado. Quien administra Easel tiene que recargarlo en Google AI Studio.',
  spend_cap_reached:
    'Easel ha llegado al límite de gasto que tiene fijado en Google. Quien administra Easel puede subirlo en Google AI Studio.',
  place_not_supported:
    'Google no ofrece Gemini en la parte del mundo desde la que Easel lo ha llamado. Quien administra Easel tiene que poner LOCATION_HINT.',
  account_suspended:
    'Google ha suspendido la cuenta o el proyecto de la clave de API de Easel. Quien administra Easel tiene que aclararlo con Google.',
  not_allowed:
    'La clave de API de Easel no puede usar este modelo. Quien administra Easel tiene que permitirlo en la consola de Google.',
  no_key:
    'No hay ninguna clave de Gemini, así que no puedo pintar. Un administrador de este espacio de trabajo puede ponerla con /imagine settings, o quien lleva Easel puede configurar GEMINI_API_KEY.',
  wrong_address:
    'En la dirección a la que llama Easel no está Gemini. Quien administra Easel tiene que corregir GEMINI_BASE_URL.',
}

export const ownKey: Words['ownKey'] = {
  invalid:
    'Gemini no acepta la clave propia de este espacio de trabajo. Un administrador puede poner otra con /imagine settings.',
  expired:
    'La clave de Gemini propia de este espacio de trabajo ha caducado. Un administrador puede poner otra con /imagine settings.',
  leaked:
    'Google ha bloqueado la clave propia de este espacio de trabajo, porque se encontró en público. Un administrador puede poner otra con /imagine settings.',
  off: 'Google ha desactivado el proyecto de la clave propia de este espacio de trabajo. Un administrador puede arreglarlo en Google, o poner otra clave con /imagine settings.',
  money:
    'La cuenta de Google de la clave propia de este espacio de trabajo no tiene saldo, o ha llegado a su límite. Un administrador puede arreglarlo en Google.',
}

export const afterOperator: Words['afterOperator'] = {
  retry: (why) => `${why} Después pulsa Reintentar.`,
  newThread: (why) => `${why} Después pídelo de nuevo en un hilo nuevo.`,
  wordsKept: (why) => `${why} Tu texto sigue como estaba.`,
}
