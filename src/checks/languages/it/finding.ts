import type { GroupTexts } from '../texts.ts';
import { ago, days, either, gradeOf } from './words.ts';

export const finding: GroupTexts<'finding'> = {
  'finding/overdue': {
    summary: 'Un rilievo aperto è oltre la scadenza.',
    why: 'A una non conformità si deve reagire senza indugio (10.2). Una in ritardo all’audit successivo tende a tornare un grado più alta.',
    says: {
      past: (id, grade, due, past, owner) => ({
        found: `${id} (${gradeOf(grade)}) scadeva il ${due}, ${ago(past)}, ed è ancora da chiudere.`,
        expected: `chiuso entro il ${due}`,
        fix: `Impostare \`closed\` quando è risolto. Oppure concordare con ${owner} un \`due\` successivo e dire perché nel testo.`,
      }),
    },
  },
  'finding/action-overdue': {
    summary:
      'Un’azione pianificata di un rilievo è oltre la scadenza, scade dopo il rilievo stesso, o era ancora aperta quando il rilievo è stato chiuso.',
    why: 'L’azione correttiva va attuata, e la sua efficacia riesaminata, prima di chiudere un rilievo (10.2). Se slitta un’azione, slitta il rilievo.',
    says: {
      undone: (id, closed, action, owner) => ({
        found: `${id} è stato chiuso il ${closed}, ma la sua azione pianificata ${action} (${owner}) non è fatta.`,
        expected: '`done` con una data per ogni azione pianificata di un rilievo chiuso',
        fix: 'Impostare `done` se è stata fatta. Altrimenti togliere `closed` fino ad allora, o togliere l’azione e dire nel testo perché non serviva.',
      }),
      past: (id, action, owner, due, past) => ({
        found: `L’azione pianificata ${action} di ${id} (${owner}) scadeva il ${due}, ${ago(past)}, e non è fatta.`,
        expected: '`done` con la data in cui è stata fatta',
        fix: 'Impostare `done` se è stata fatta. Altrimenti concordare un `due` successivo con il responsabile e dire perché nel testo.',
      }),
      later: (id, action, owner, due, own) => ({
        found: `L’azione pianificata ${action} di ${id} (${owner}) scade il ${due}, dopo ${id} stesso (${own}).`,
        expected: `una data non posteriore al ${own}`,
        fix: 'Fare prima l’azione, o concordare un `due` successivo per il rilievo.',
      }),
    },
  },
  'finding/closed-early': {
    summary:
      'Una non conformità è stata chiusa prima di verificare l’efficacia della sua azione correttiva.',
    why: 'Il riesame dell’efficacia fa parte dell’azione correttiva (10.2). Una non conformità chiusa prima è stata chiusa sulla fiducia, e un auditor chiederà chi l’ha deciso, e su quali basi.',
    says: {
      early: (id, grade, closed, before, checked) => ({
        found: `${id} (${gradeOf(grade)}) è stato chiuso il ${closed}, ${days(before)} prima che la sua efficacia fosse verificata il ${checked}.`,
        expected: `una chiusura il ${checked} o dopo`,
        fix: 'Impostare `closed` al giorno della verifica o dopo, e concordare un `due` successivo se serve: finché il suo effetto non è verificato, una non conformità è aperta. Se una verifica precedente ha portato alla chiusura, nominarla sotto `effectiveness`.',
      }),
    },
  },
  'finding/closed-unproven': {
    summary:
      'Una non conformità è chiusa senza causa radice, senza azione correttiva o senza verifica della sua efficacia.',
    why: 'Il punto 10.2 richiede la causa, un’azione contro di essa e un riesame del suo effetto. Senza, la non conformità è solo lontana dagli occhi. Osservazioni e opportunità di miglioramento si possono chiudere senza.',
    says: {
      lacking: (id, grade, missing, planned) => ({
        found: `${id} (${gradeOf(grade)}) è chiuso senza ${either(missing.map((name) => ({ cause: 'causa radice', action: 'azione correttiva', check: 'verifica dell’efficacia', planned: `verifica dell’efficacia, prevista per il ${planned}` })[name]))}.`,
        expected:
          '`rootCause`, `correctiveAction`, ed `effectiveness` con una verifica che ha avuto luogo',
        fix: 'Compilare ciò che manca, o togliere `closed` finché l’effetto dell’azione correttiva non è verificato.',
      }),
    },
  },
};
