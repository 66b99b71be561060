import type { Messages } from '../messages.ts';

export const controls: Messages['controls'] = {
  description:
    'Die Maßnahmen aus Anhang A nach Bereichen, mit Status, Zuständigkeit und Überprüfung.',
  lead: 'Die 38 Referenzmaßnahmen aus Anhang A von ISO/IEC 42001 in ihren neun Bereichen und die eigenen Maßnahmen. Warum jede anwendbar ist oder nicht, sagt die {statement}.',
  columns: {
    control: 'Maßnahme',
    state: 'Status',
    owner: 'Verantwortlich',
    proof: 'Belege',
    nextReview: 'Nächste Überprüfung',
  },
};
