/** What the schemas say in English, without what changes with the data. */
export const phrases: Readonly<Record<string, string>> = {
  'the status is {0}': 'el estado es {0}',
  'the change is one {0}': 'el cambio es de un sistema ({0})',
  'the decision on the control has been made': 'la decisión sobre el control está tomada',
  'the control is applicable': 'el control es aplicable',
  'the control is not applicable': 'el control no es aplicable',
  '{0} has a date': '{0} tiene una fecha',
  '{0} names a role': '{0} nombra un rol',
  'the source is an audit': 'la fuente es una auditoría',
  'the tier is {0}: name the point of Annex III, such as {1}, or set {2}':
    'el nivel es {0}: nombrar el punto del anexo III, como {1}, o poner {2}',
  'nothing else says what the data is': 'nada más dice qué son los datos',
  'no {0} is named': 'no se nombra ningún {0}',
  'the target is not in words ({0})': 'la meta no está en palabras ({0})',
  '{0} is given': 'se da {0}',
  'the trigger is {0}': 'el motivo es {0}',
  'the result is {0}': 'el resultado es {0}',
  'a certification body leads its own audits (the kind is {0})':
    'un organismo de certificación dirige sus propias auditorías (la clase es {0})',
  'the kind is {0}': 'la clase es {0}',
  'only a management review has it': 'solo lo tiene una revisión por la dirección',
  'a management review audits nothing': 'una revisión por la dirección no audita nada',
  'the sub-clause is implemented': 'el apartado está implementado',
  'only an interested party has requirements': 'solo una parte interesada tiene requisitos',
  'the control is undecided': 'el control está sin decidir',
  'the control is implemented': 'el control está implementado',
  'the control is not applicable to any system': 'el control no es aplicable a ningún sistema',
  'the source is {0}': 'la fuente es {0}',
  'the tier is {0}': 'el nivel es {0}',
  'the entry of {0} says it': 'lo dice la entrada de {0}',
  'the target is in words ({0})': 'la meta está en palabras ({0})',
  'names {0} a second time': 'nombra {0} por segunda vez',
  'says nothing about the systems that it is for':
    'no dice nada de los sistemas a los que se aplica',
  'is {0}, which is not an address that a reader can use':
    'es {0}, que no es una dirección que un lector pueda usar',
  'contains the sign {0}': 'contiene el signo {0}, que es invisible',
  'shows the sign {0}': 'no muestra nada: solo contiene el signo {0}',
  'is {0}, before {1} ({2})': 'es {0}, antes de {1} ({2})',
  'is not the number of an article': 'no es el número de un artículo',
  'is {0}, a text, although the target is a number':
    'es {0}, un texto, aunque la meta es un número',
  'is a number, although the target is in words': 'es un número, aunque la meta está en palabras',
  'is {0}, which is not how the tool reads an article of the EU AI Act':
    'es {0}, que la herramienta no lee como artículo del Reglamento de IA de la UE',
  'is not a day, week, month, quarter or year: {0}, {1}, {2}, {3}, {4}':
    'no es un día, una semana, un mes, un trimestre ni un año: {0}, {1}, {2}, {3}, {4}',
  'is not an id: letters, digits, dots, hyphens and underscores':
    'no es un identificador: letras, cifras, puntos, guiones y guiones bajos',
  'is not a fingerprint of 16 hexadecimal digits': 'no es una huella de 16 cifras hexadecimales',
  'is neither an address that starts with https:// nor a file under {0}':
    'no es ni una dirección que empiece por https:// ni un archivo en {0}',
  'is not a {0}, which has 64 hexadecimal digits':
    'no es un {0}, que tiene 64 cifras hexadecimales',
  'is not a colour in the form #rrggbb': 'no es un color con la forma #rrggbb',
  'is neither an area of Annex III, {0} to {1}, nor a point of one, such as {2}':
    'no es ni un ámbito del anexo III, de {0} a {1}, ni un punto de uno, como {2}',
  'is not a control of ISO/IEC 27001:2022 (A.5.1 to A.8.34)':
    'no es un control de ISO/IEC 27001:2022 (de A.5.1 a A.8.34)',
  'is neither an account nor an e-mail address': 'no es ni una cuenta ni una dirección de correo',
  'Write {0}, or remove {1}.': 'Escribir {0}, o quitar {1}.',
  'Remove {0}, and write the name of the certification body under {1}.':
    'Quitar {0}, y escribir el nombre del organismo de certificación en {1}.',
  'Write one result for it.': 'Escribir un solo resultado al respecto.',
  'Write {0}, or at least one of {1}, {2}, {3} and {4}.':
    'Escribir {0}, o al menos uno de {1}, {2}, {3} y {4}.',
  'Give each promise an id of its own.': 'Dar a cada compromiso un identificador propio.',
  'Write one e-mail address, a page that starts with https://, a telephone number, or where to go, in plain words.':
    'Escribir una dirección de correo, una página que empiece por https://, un número de teléfono o, con palabras sencillas, adónde acudir.',
  'Remove one of the two.': 'Quitar uno de los dos.',
  'Delete the whole text and type it again, without pasting it.':
    'Borrar todo el texto y escribirlo de nuevo, sin pegarlo.',
  'Write {0} or {1}.': 'Escribir {0} o {1}.',
  'Write the number alone, in quotes: {0} or {1}.':
    'Escribir solo el número, entre comillas: {0} o {1}.',
  'Write in words how far it has come.': 'Escribir en palabras hasta dónde se ha llegado.',
  'Write the number alone, without its unit.': 'Escribir solo el número, sin su unidad.',
  'Write {0}, if that is meant.': 'Escribir {0}, si es lo que se quiere.',
  'Write {0} or {1}. Write the certification body under {2}, and remove {3}.':
    'Escribir {0} o {1}. Escribir el organismo de certificación en {2}, y quitar {3}.',
  'Write what is to be done by that day under {0}, each with {1}, {2} and {3}, and remove this field.':
    'Escribir en {0} lo que debe hacerse hasta ese día, cada cosa con {1}, {2} y {3}, y quitar este campo.',
  'A control that the ISMS carries out applies, and is implemented: write {0}, {1}, {2}, {3} and its {4}, and remove {5}. A control that nobody needs is {6}.':
    'Un control que lleva a cabo el SGSI es aplicable y está implementado: escribir {0}, {1}, {2}, {3} y sus evidencias en {4}, y quitar {5}. Un control que nadie necesita es {6}.',
};
