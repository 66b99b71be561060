import { code } from './code.ts';
import { component } from './component.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';
import { image } from './image.ts';
import { syntax } from './syntax.ts';
import { unmeant } from './unmeant.ts';
import { url } from './url.ts';
import type { GroupTexts } from '../texts.ts';

export const mdx: GroupTexts<'mdx'> = {
  'mdx/syntax': {
    summary: 'El texto no se puede interpretar.',
    why: 'Un texto que no se puede leer no se puede mostrar, y nada de él se puede comprobar.',
    says: syntax,
  },
  'mdx/code': {
    summary:
      'El texto contiene código: un import, un export, una expresión, un spread o un atributo de evento.',
    why: 'El contenido son datos, nunca código. Si un manual pudiera ejecutar lo que alguien pega en él, podría leer secretos del equipo que lo genera o actuar en el navegador del auditor que lo lee.',
    says: code,
  },
  'mdx/component': {
    summary:
      'Un componente es desconocido, o uno de sus atributos es desconocido, falta o es erróneo.',
    why: 'El sitio no puede mostrar lo que no conoce: en la página faltaría texto.',
    says: component,
  },
  'mdx/html': {
    summary: 'El texto tiene HTML que no está en la breve lista de elementos permitidos.',
    why: 'El HTML puede cargar, ejecutar y ocultar, y se ve distinto en cada exportación. Se permiten los pocos elementos que le faltan a Markdown. Todo lo demás se escribe en Markdown.',
    says: html,
  },
  'mdx/url': {
    summary:
      'Un enlace tiene un esquema distinto de http, https, mailto o tel, o una imagen está en otro sitio.',
    why: 'Otros esquemas ejecutan código, cuelan contenido sin comprobar o abren programas en el equipo de quien lee.',
    says: url,
  },
  'mdx/heading': {
    summary:
      'El texto tiene un encabezado de nivel 1, salta un nivel, tiene un encabezado sin texto o dos veces el mismo, o un párrafo en negrita en su lugar.',
    why: 'El título de una entrada es su único encabezado de nivel 1. Quien escucha una página se mueve por sus encabezados, y se pierde si falta un nivel.',
    says: heading,
  },
  'mdx/unmeant': {
    summary:
      'Un signo se quedó en texto: de Markdown, de otra herramienta, o el identificador de una entrada que no existe. O un signo no es lo que parece.',
    why: 'Lo que quien escribe quiere como encabezado, lista, enlace o tabla queda en la página tal como se tecleó, y los lectores ven los signos. Una letra de otro alfabeto, o un signo que invierte el sentido del texto, les muestra algo distinto de lo escrito.',
    says: unmeant,
  },
  'mdx/image-alt': {
    summary: 'Una imagen no tiene texto alternativo.',
    why: 'Quien no puede ver la imagen solo tiene su texto alternativo; lo mismo vale para toda exportación de texto.',
    says: image,
  },
};
