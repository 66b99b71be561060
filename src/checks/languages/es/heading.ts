import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const heading: RuleTexts['mdx/heading']['says'] = {
  ...fromTemplates({
    empty: [
      'Este título no tiene texto.',
      'texto después de `{0}`',
      'Escribirlo, o quitar la línea.',
    ],
    title: [
      'Este título repite el de la entrada.',
      'un texto sin su título: la página muestra `title`',
      'Quitar esta línea.',
    ],
    twice: [
      'Arriba, en la misma parte, ya hay un título `{0}`.',
      'un texto propio para cada título: los enlaces llevan al primero de dos iguales',
      'Corregir uno de ellos, o reunir las dos partes.',
    ],
    accident: [
      'Este párrafo se convirtió en título por los guiones o signos de igual de la línea de abajo.',
      'una línea vacía entre un párrafo y `---`',
      'Dejar una línea vacía entre ambos. Escribir un título como `## …`.',
    ],
    bold: [
      '`{0}` parece un título, pero es un párrafo en negrita.',
      'un título, al que lleven los enlaces y el índice',
      'Escribir `{1}`.',
    ],
  }),
  skipped: (depth, above) => ({
    found: `Un título de nivel ${depth} sigue ${above === 1 ? 'al título de la entrada' : `a un título de nivel ${above}`}.`,
    expected: `\`${'#'.repeat(above + 1)}\``,
    fix: `Quitar ${depth - above - 1 === 1 ? 'un `#`' : `${depth - above - 1} de los \`#\``}, o añadir el título que falta.`,
  }),
  levelOne: (count, isUnderlined) => ({
    found: `Es un título de nivel 1, reservado al título de la entrada.${count > 1 ? ` En este texto hay ${count}.` : ''}`,
    expected: '`##` para el primer nivel de un texto',
    fix: isUnderlined
      ? 'Escribirlo como `## …`. Si la línea de signos de igual quedó de un conflicto de fusión, conservar uno de los dos textos y quitar la línea.'
      : 'Añadir un `#` a este título, y a los de debajo.',
  }),
};
