import type { GroupTexts } from '../texts.ts';

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Un enlace o una imagen no lleva a ninguna parte.',
    why: 'Un auditor que sigue un enlace a una prueba y no encuentra nada deja de confiar en el resto.',
  },
  'link/anchor': {
    summary:
      'Un enlace lleva a una página que existe, pero a un encabezado o una fila que la página no tiene.',
    why: 'El lector llega al principio de la página y busca lo que prometía el enlace.',
  },
  'link/doubtful': {
    summary:
      'Una dirección lleva al equipo de quien lee o a un servidor sin dominio, o no está cifrada.',
    why: 'Una dirección copiada de una vista previa, o de la red de una oficina, no le abre nada a un auditor. Con http, cualquiera por el camino puede cambiar lo que se muestra como prueba.',
  },
};
