import type { Words } from '../catalogue.ts'

export const models: Words['models'] = {
  default: 'para casi todo',
  pro: 'las mejores letras y detalles, más lento',
  lite: 'bocetos rápidos y baratos',
  classic: 'el más antiguo, se retira pronto',
}

export const shapes: Words['shapes'] = {
  '1:1': 'publicación cuadrada, foto de perfil',
  '4:5': 'publicación vertical',
  '9:16': 'historia, reel, fondo de móvil',
  '16:9': 'diapositiva, vídeo, panorámica',
  '21:9': 'banner ancho, cine',
  '3:2': 'fotografía',
  '2:3': 'cartel, foto vertical',
  '4:3': 'presentación, tableta',
  '3:4': 'lámina vertical',
  '5:4': 'lámina',
  '4:1': 'banner web',
  '1:4': 'banner alto',
  '8:1': 'tira fina',
  '1:8': 'tira fina vertical',
}

export const shape: Words['shape'] = {
  title: 'Tamaño y proporción',
  choose: 'Ya es así. Elige otro tamaño u otra proporción.',
}
