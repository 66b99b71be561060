import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** How to write entries, and what the rules of the checks mean. */
export const help: Messages['help'] = {
  description:
    'Cómo redactar cada tipo de entrada, qué significa cada regla de las comprobaciones y un glosario.',
  lead: 'Cómo redactar cada tipo de entrada, qué buscan las comprobaciones y qué significan los términos.',
  bring: 'Traer lo que ya existe',
  importExample: 'Una fuente inventada, lo que se indica a la orden sobre ella y lo que escribe.',
  guides: {
    registers: {
      title: 'Registros de una hoja de cálculo',
      lead: 'Traiga sistemas de IA, riesgos, proveedores, evidencias, conjuntos de datos o hallazgos de una hoja de cálculo.',
    },
    isms: {
      title: 'La declaración del SGSI',
      lead: 'Traiga la declaración de aplicabilidad que su SGSI ya tiene.',
    },
    policies: {
      title: 'Políticas en Word, Markdown y HTML',
      lead: 'Convierta en entradas las políticas y los procedimientos que ya tiene.',
    },
    findings: {
      title: 'Hallazgos de un auditor',
      lead: 'Convierta en hallazgos lo que un auditor escribió en una declaración exportada o en el cuaderno de notas.',
    },
  },
  entries: 'Tipos de entradas',
  kinds: 'Los tipos de entradas, cada uno con su carpeta',
  kindColumns: { kind: 'Tipo', folder: 'Carpeta', purpose: 'Para qué sirve' },
  settings: 'Ajustes del manual',
  settingsPurpose: 'Lo que se dice una vez para todo el manual.',
  rules: 'Reglas de las comprobaciones',
  rulesLead: (rules) =>
    rules === 1
      ? 'La regla tiene su propia página.'
      : `Cada una de las ${number(rules)} reglas tiene su propia página.`,
  fields: 'Campos',
  fieldsOf: (name) => `Campos: ${name}`,
  fieldColumns: { field: 'Campo', required: 'Obligatorio', value: 'Valor', meaning: 'Significado' },
  required: { yes: 'siempre', no: 'no' },
  optional: (count: number) => counted(count, 'campo opcional', 'campos opcionales'),
  otherwise: (value) => `Si falta, se aplica \`${value}\`.`,
  oneFile: (path) =>
    `Cada entrada es un archivo propio, \`${path}\`. El nombre del archivo es el identificador de la entrada.`,
  settingsFile: (path) => `El archivo es \`${path}\`.`,
  command: (command) =>
    `\`${command}\` escribe un archivo nuevo con el siguiente identificador libre, todos los campos obligatorios y un comentario para cada uno de los demás.`,
  example: 'Ejemplo',
  exampleFrom: (file) => `\`${file}\` de la organización de ejemplo.`,
  values: {
    text: 'texto',
    day: 'fecha, `AAAA-MM-DD`',
    truth: '`true` o `false`',
    address: 'dirección que empieza por `https://`',
    group: 'los campos que siguen',
    any: 'valor',
    number: 'número',
    numberFrom: (from) => `número, ${from} o más`,
    numberBetween: (from, to) => `número del ${from} al ${to}`,
    id: (of) => `identificador de: ${of}`,
    list: (of) => `lista; cada elemento: ${of}`,
    map: (of) => `nombres con valores; cada valor: ${of}`,
    choice: (values) => `uno de ${values}`,
    or: 'o',
  },
  catalogues: {
    'iso42001-clause': 'capítulos de la ISO/IEC 42001',
    'iso42001-control': 'controles del anexo A',
    'iso42001-objective': 'objetivos del anexo C',
    'iso42001-risk-source': 'fuentes de riesgo del anexo C',
    'iso27001-clause': 'capítulos de la ISO/IEC 27001',
    'iso27001-control': 'controles de la ISO/IEC 27001',
    'ai-act-article': 'artículos del Reglamento de IA de la UE',
  },
  rule: {
    description: (rule) => `Qué significa la regla ${rule}, con un ejemplo.`,
    severity: 'Gravedad',
    here: 'En este manual',
    issues: (count) => (count === 0 ? 'Ningún problema' : counted(count, 'problema', 'problemas')),
    off: 'desactivada en handbook.yaml',
    alwaysOn: 'No se puede desactivar.',
    switchOff: 'En `checks` de `handbook.yaml` se puede desactivar o cambiar su gravedad.',
    why: 'Por qué importa',
    trips: 'Un ejemplo que la activa',
    passes: 'Un ejemplo sin problemas',
    reported: 'En el terminal, la comprobación dice entonces, en inglés:',
    more: (files) => `Y ${counted(files, 'archivo más', 'archivos más')} sin errores.`,
  },
};
