import type { Words } from '../catalogue.ts'

export const templates: Words['templates'] = [
  {
    id: 'photo',
    label: 'Una foto, como si fuera real',
    slot: 'tema',
    prompt:
      'Una foto de [tema], [qué hace], en [lugar]. [Luz], ambiente [ambiente]. Tomada como [primer plano o plano general] con [objetivo], para que se vea [textura].',
  },
  {
    id: 'sticker',
    label: 'Una pegatina o una ilustración',
    slot: 'tema',
    prompt:
      'Una pegatina de estilo [estilo] de [tema] con [características]. Colores: [paleta]. Contornos [gruesos o finos], sombreado [plano o suave], sobre un fondo blanco liso.',
  },
  {
    id: 'words',
    label: 'Palabras en una imagen: un logo, un cartel',
    slot: 'marca u ocasión',
    prompt:
      'Un [logo, cartel o tarjeta] para [marca u ocasión] que dice «[palabras]» con [tipo de letra]. [Diseño]. Colores: [paleta].',
  },
  {
    id: 'product',
    label: 'Un producto, como en un estudio',
    slot: 'producto',
    prompt:
      'Una foto de estudio de [producto] sobre [superficie]. [Luz] para [su propósito]. Visto desde [ángulo] para mostrar [característica], con [detalle] bien enfocado.',
  },
  {
    id: 'minimal',
    label: 'Una sola cosa y mucho espacio vacío',
    slot: 'una cosa',
    prompt:
      'Una imagen minimalista de [una cosa] en [esquina o borde] de un lienzo vacío de color [color], con luz suave desde [lado]. El resto queda vacío, para palabras.',
  },
  {
    id: 'comic',
    label: 'Un cómic en viñetas',
    slot: 'Personaje',
    prompt:
      'Un cómic de [número] viñetas en estilo [estilo]. [Personaje] en [escena]: [qué pasa, viñeta a viñeta]. Un cartucho dice «[palabras]».',
  },
  {
    id: 'element',
    label: 'Añadir o quitar algo',
    slot: 'elemento',
    prompt:
      'En la imagen de [tema], [añade o quita] [elemento]. [Cómo encaja]: la misma luz y perspectiva.',
  },
  {
    id: 'only',
    label: 'Cambiar una sola cosa',
    slot: 'elemento',
    prompt:
      'Cambia solo [elemento] por [en qué se convierte]. Deja todo lo demás exactamente igual: estilo, luz y composición.',
  },
  {
    id: 'style',
    label: 'La misma imagen en otro estilo',
    slot: 'estilo',
    prompt:
      'Convierte la imagen de [tema] en [estilo]. Mantén la composición y píntala con [lo que distingue el estilo].',
  },
  {
    id: 'combine',
    label: 'Combinar imágenes',
    slot: 'elemento',
    prompt:
      'Toma [elemento] de la imagen 1 y ponlo [dónde] en la imagen 2. El resultado muestra [escena final], con luz y sombras a juego.',
  },
  {
    id: 'details',
    label: 'Poner algo encima y conservar cada detalle',
    slot: 'elemento de la imagen 2',
    prompt:
      'Pon [elemento de la imagen 2] sobre [elemento de la imagen 1]. [Rasgos] de la imagen 1 quedan exactamente iguales. Sigue [pliegues, curvas o textura].',
  },
  {
    id: 'sketch',
    label: 'De un boceto a una imagen',
    slot: 'tema',
    prompt:
      'Convierte este boceto a [lápiz o pluma] de [tema] en [una foto o un estilo]. Mantén [rasgos del boceto] y añade [materiales y detalles].',
  },
  {
    id: 'views',
    label: 'Un personaje desde varios lados',
    slot: 'esta persona o personaje',
    prompt:
      'Un retrato de estudio de [esta persona o personaje] ante [fondo], mirando [a la izquierda, a la derecha o a lo lejos]. La misma cara, ropa y proporciones que antes.',
  },
  {
    id: 'translate',
    label: 'Traducir las palabras de una imagen',
    slot: 'idioma',
    prompt:
      'Traduce todas las palabras de esta imagen al [idioma]. No cambies nada más: las mismas letras, disposición y colores.',
  },
]
