import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const issues: Messages['issues'] = {
  title: 'Problemas en esta página',
  all: (errors, warnings) =>
    `${counted(errors, 'error', 'errores')}, ${counted(warnings, 'advertencia', 'advertencias')}`,
  openFile: 'Abrir en VS Code',
  more: (issues) => counted(issues, 'problema más', 'problemas más'),
  preview: 'Solo la vista previa muestra esto.',
  expected: 'Se esperaba',
  nearest: 'Quizá quiso decir',
  fix: 'Qué hacer',
  incomplete: (issues) =>
    `{entry} aún no se puede mostrar por completo: ${counted(issues, 'problema', 'problemas')}.`,
  asRead:
    'Esta entrada aún no se puede mostrar por completo. A continuación figura lo que se pudo leer.',
  fieldsUnread: 'Los campos no se pueden leer. Así están escritos:',
  textUnread: 'El texto no se puede leer.',
  asWritten: 'Así está escrito:',
};
