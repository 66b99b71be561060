import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** What a site was made from, and what the checks found. */
export const about: Messages['about'] = {
  title: 'Acerca de este manual',
  description: 'A partir de qué estado se generó y qué detectaron las comprobaciones.',
  asOf: 'Fecha de referencia',
  asOfMeaning: '{day}: lo que vence o ha caducado se juzga a esta fecha.',
  commit: 'Commit',
  commitOf: (date) => `{commit} del ${date}`,
  commitModified: (date) => `{commit} del ${date}, con cambios sin confirmar`,
  entries: 'Entradas',
  standards: 'Normas',
  standardsUsed:
    'ISO/IEC 42001:2023, ISO/IEC 27001:2022, ISO/IEC 42005:2025; solo identificadores y títulos. Todas las descripciones están redactadas con palabras propias de este manual y de su herramienta. Los títulos breves siguen la redacción habitual en español; lo que vale son las ediciones de las normas.',
  checks: 'Las reglas de las comprobaciones',
  ran: (rules, errors, warnings) =>
    `${counted(rules, 'regla', 'reglas')} ${form(rules, 'ejecutada', 'ejecutadas')}. ${counted(errors, 'error', 'errores')}, ${counted(warnings, 'advertencia', 'advertencias')}.`,
  off: (rules) =>
    rules === 1
      ? 'Otra está desactivada en handbook.yaml.'
      : `Otras ${number(rules)} están desactivadas en handbook.yaml.`,
  quiet: (rules: number) => counted(rules, 'regla sin avisos', 'reglas sin avisos'),
  rules: 'Reglas y número de veces que se activó cada una',
  ruleColumns: {
    rule: 'Regla',
    summary: 'Se activa cuando',
    severity: 'Severidad',
    issues: 'Problemas',
  },
  found: 'Qué detectaron las comprobaciones',
  nothing: 'Nada.',
  issues: 'Problemas detectados por las comprobaciones',
  issueColumns: { place: 'Lugar', rule: 'Regla', found: 'Detectado', fix: 'Qué hacer' },
  firstOfEach: 'Se muestran los primeros problemas de cada regla.',
  allIssues: 'Todos los problemas, en un archivo de texto',
  more: (count) => `y ${number(count)} más`,
  software: 'Software incluido en este sitio',
  softwareCaption: 'Software incluido en este sitio y sus licencias',
  softwareColumns: { part: 'Parte', package: 'Paquete', license: 'Licencia' },
  softwareParts: {
    site: 'Páginas y scripts',
    font: 'La tipografía',
    search: 'La búsqueda',
    diskSearch: 'La búsqueda de un archivo comprimido que se abre sin servidor',
    editor: 'El editor en el navegador',
  },
};
