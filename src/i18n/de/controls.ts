import type { Messages } from '../messages.ts';

export const controls: Messages['controls'] = {
  description:
    'Die Massnahmen aus Anhang A nach Bereichen, mit Stand, Zuständigkeit und Überprüfung.',
  lead: 'Die 38 Referenzmassnahmen aus Anhang A von ISO/IEC 42001 in ihren neun Bereichen und die eigenen Massnahmen. Warum jede anwendbar ist oder nicht, sagt die {statement}.',
  columns: {
    control: 'Massnahme',
    state: 'Stand',
    owner: 'Verantwortlich',
    proof: 'Belege',
    nextReview: 'Nächste Überprüfung',
  },
};
