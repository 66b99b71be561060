import type { GroupTexts } from '../texts.ts';
import { ago, listed, statusOf } from './words.ts';

export const clause: GroupTexts<'clause'> = {
  'clause/target-date': {
    summary: 'Un paragraphe planifié ou partiel n’a pas d’échéance, ou son échéance est passée.',
    why: 'Aucun article de la norme ne peut être exclu, donc chacun doit être mis en œuvre avant la certification. Sans date, nul ne peut dire s’il le sera.',
    says: {
      none: (entry, ids) => ({
        found: `Aucun paragraphe de ${entry} n’est mis en œuvre ni n’a d’échéance : ${listed(ids)}.`,
        expected: '`targetDate` dans chaque ligne, avec la date à laquelle elle sera mise en œuvre',
        fix: 'Ajouter `targetDate` à chaque ligne.',
      }),
      undated: (id, status) => ({
        found: `${id} est à l’état ${status === 'planned' ? 'planifié' : 'partiel'}, mais n’a pas d’échéance.`,
        expected: '`targetDate` avec la date de mise en œuvre prévue',
        fix: 'Ajouter `targetDate`.',
      }),
      passed: (id, status, target, past, asOf) => ({
        found: `${id} est à l’état ${status === 'planned' ? 'planifié' : 'partiel'} ; la mise en œuvre était prévue pour le ${target}, ${ago(past)}.`,
        expected: `\`status: implemented\`, ou une date qui n’est pas antérieure au ${asOf}`,
        fix: 'Si c’est fait, mettre `status: implemented` et retirer `targetDate`. Sinon, fixer un nouveau `targetDate` et dire pourquoi dans le texte.',
      }),
    },
  },
  'clause/unproven': {
    summary:
      'Un paragraphe est mis en œuvre, mais aucun document approuvé, document du SMSI ni enregistrement ne le montre.',
    why: 'Un auditeur demande où l’article est appliqué. Sans document en vigueur ni enregistrement, il n’y a rien à montrer.',
    says: {
      none: (id) => ({
        found: `${id} est mis en œuvre, mais aucun document ni enregistrement ne le montre.`,
        expected: 'une politique approuvée sous `documents`, ou le document du SMSI sous `isms`',
        fix: 'Nommer le document qui l’applique, ou mettre `status: partial` avec un `targetDate`.',
      }),
      noneInForce: (id, documents) => ({
        found: `${id} est mis en œuvre, mais ${listed(documents.map((document) => `${document.id} est ${statusOf(document.status)}`))}, si bien que rien en vigueur ne le montre.`,
        expected: 'une politique approuvée sous `documents`, ou le document du SMSI sous `isms`',
        fix: 'Faire approuver le document, ou mettre `status: partial` avec un `targetDate`.',
      }),
    },
  },
};
