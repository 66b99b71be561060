import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const issues: Messages['issues'] = {
  title: 'Problemi in questa pagina',
  all: (errors, warnings) =>
    `${counted(errors, 'errore', 'errori')}, ${counted(warnings, 'avviso', 'avvisi')}`,
  openFile: 'Apri in VS Code',
  more: (issues) => counted(issues, 'altro problema', 'altri problemi'),
  preview: 'Solo l’anteprima mostra questo riquadro.',
  expected: 'Atteso',
  nearest: 'Forse si intendeva',
  fix: 'Da fare',
  incomplete: (issues) =>
    `{entry} non può ancora essere mostrato per intero: ${counted(issues, 'problema', 'problemi')}.`,
  asRead:
    'Questa voce non può ancora essere mostrata per intero. Qui sotto c’è quanto è stato possibile leggere.',
  fieldsUnread: 'I campi non sono leggibili. Ecco come sono scritti:',
  textUnread: 'Il testo non è leggibile.',
  asWritten: 'Ecco come è scritto:',
};
