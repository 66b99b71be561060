import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const url: RuleTexts['mdx/url']['says'] = fromTemplates({
  otherSite: [
    'La imagen está en otro sitio. Las páginas del manual no cargan nada de otros sitios.',
    'una imagen en `files/`',
    'Poner una copia de la imagen en `files/`, o enlazarla en vez de mostrarla.',
  ],
  slashes: [
    'Una dirección que empieza con dos barras lleva a otro sitio, pero no tiene esquema.',
    '{0}, o una ruta de este manual',
    'Empezar la dirección con `https://`.',
  ],
  imageOfDrive: [
    'La dirección es una ruta de una unidad de un equipo.',
    '{0}, o una ruta de este manual',
    'Guardar la imagen en `files/`, y escribir `![what it shows](files/…)`.',
  ],
  drive: [
    'La dirección es una ruta de una unidad de un equipo.',
    '{0}, o una ruta de este manual',
    'Solo un equipo tiene esta ruta. Poner una copia del archivo en `files/`, o enlazar a una dirección que todo lector pueda abrir.',
  ],
  imageScheme: [
    'La dirección tiene el esquema `{1}`.',
    '{0}, o una ruta de este manual',
    'Guardar la imagen en `files/`, y escribir `![what it shows](files/…)`.',
  ],
  file: [
    'La dirección tiene el esquema `{1}`.',
    '{0}, o una ruta de este manual',
    'Solo un equipo tiene esta ruta. Poner una copia del archivo en `files/`, o enlazar a una dirección que todo lector pueda abrir.',
  ],
  scheme: [
    'La dirección tiene el esquema `{1}`.',
    '{0}, o una ruta de este manual',
    'Enlazar a una página, a una entrada o a un archivo en `files/`.',
  ],
});
