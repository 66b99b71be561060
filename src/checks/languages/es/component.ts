import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

const descriptions: Readonly<Record<string, string>> = {
  'Ref.to': 'El identificador de la entrada, del control o del apartado.',
  'Callout.type': 'Qué es: `note`, `tip`, `important`, `warning` o `caution`.',
  'Restricted.to': 'La clasificación de la parte: `internal` o `confidential`.',
  'Figure.src': 'La imagen, en `files/`.',
  'Figure.alt': 'Lo que muestra la imagen, para quien no puede verla.',
  'Figure.caption': 'El texto debajo de la imagen.',
};

export const component: RuleTexts['mdx/component']['says'] = {
  ...fromTemplates({
    noAttributes: [
      '`<{0}>` no admite un atributo `{1}`.',
      'ningún atributo',
      'Corregir la ortografía, o quitar el atributo.',
    ],
    otherAttribute: [
      '`<{0}>` no admite un atributo `{1}`.',
      '{2}',
      'Corregir la ortografía, o quitar el atributo.',
    ],
    attributeTwice: [
      '`<{0}>` tiene dos veces el atributo `{1}`: uno de sus valores se perdería.',
      'cada atributo una vez',
      'Quitar uno de los dos.',
    ],
    nameless: [
      '`<>` es una etiqueta sin nombre.',
      '{0}',
      'Quitar `<>` y `</>`; el texto entre ellas puede quedarse.',
    ],
    otherCallout: [
      '`<{0}>` es un componente de otra herramienta.',
      '{1}',
      'Escribir `<Callout type="note">` (o tip, important, warning, caution) y `</Callout>`, cada uno en una línea propia.',
    ],
    otherLayout: [
      '`<{0}>` es un componente de otra herramienta.',
      '{1}',
      'Quitar la etiqueta, y conservar su texto. Una pestaña o una tarjeta puede ser un título.',
    ],
    unknown: [
      '`<{0}>` no es un componente.',
      '{1}',
      'Corregir el nombre, o escribirlo en Markdown.',
    ],
    otherValue: ['El atributo `{0}` de `<{1}>` es «{2}».', '{3}', 'Corregir `{0}`.'],
    inParagraph: [
      '`<{0}>` está dentro de un párrafo.',
      'un párrafo propio, con una línea vacía antes y después',
      'Escribirlo como `{1}`, en líneas propias.',
    ],
    contentInBlock: [
      '`<{0}>` contiene texto, que no se mostraría.',
      'una etiqueta sin contenido',
      'Escribirlo como `{1}`, en líneas propias.',
    ],
    content: [
      '`<{0}>` contiene texto, que no se mostraría.',
      'una etiqueta sin contenido',
      'Escribirlo como `{1}`.',
    ],
    emptyBlock: [
      '`<{0}>` está vacío.',
      'el texto que destaca',
      'Escribirlo como `{1}`, en líneas propias.',
    ],
    empty: ['`<{0}>` está vacío.', 'el texto que destaca', 'Escribirlo como `{1}`.'],
  }),
  lacking: (element, name, description) => ({
    found: `A \`<${element}>\` le falta el atributo \`${name}\`.`,
    expected: descriptions[`${element}.${name}`] ?? description,
    fix: `Añadirlo: \`${name}="…"\`.`,
  }),
  noValue: (element, name, description, isRequired) => ({
    found: `El atributo \`${name}\` de \`<${element}>\` no tiene valor.`,
    expected: descriptions[`${element}.${name}`] ?? description,
    fix: `Escribir \`${name}="…"\`${isRequired ? '' : ', o quitarlo'}.`,
  }),
};
