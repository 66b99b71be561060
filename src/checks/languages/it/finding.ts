import type { GroupTexts } from '../texts.ts';

export const finding: GroupTexts<'finding'> = {
  'finding/overdue': {
    summary: 'Un rilievo aperto è oltre la scadenza.',
    why: 'A una non conformità si deve reagire senza indugio (10.2). Una in ritardo all’audit successivo tende a tornare un grado più alta.',
  },
  'finding/action-overdue': {
    summary:
      'Un’azione pianificata di un rilievo è oltre la scadenza, scade dopo il rilievo stesso, o era ancora aperta quando il rilievo è stato chiuso.',
    why: 'L’azione correttiva va attuata, e la sua efficacia riesaminata, prima di chiudere un rilievo (10.2). Se slitta un’azione, slitta il rilievo.',
  },
  'finding/closed-early': {
    summary:
      'Una non conformità è stata chiusa prima di verificare l’efficacia della sua azione correttiva.',
    why: 'Il riesame dell’efficacia fa parte dell’azione correttiva (10.2). Una non conformità chiusa prima è stata chiusa sulla fiducia, e un auditor chiederà chi l’ha deciso, e su quali basi.',
  },
  'finding/closed-unproven': {
    summary:
      'Una non conformità è chiusa senza causa radice, senza azione correttiva o senza verifica della sua efficacia.',
    why: 'Il punto 10.2 richiede la causa, un’azione contro di essa e un riesame del suo effetto. Senza, la non conformità è solo lontana dagli occhi. Osservazioni e opportunità di miglioramento si possono chiudere senza.',
  },
};
