import type { GroupTexts } from '../texts.ts';
import { firstOf, wordOf } from './words.ts';

export const commitment: GroupTexts<'commitment'> = {
  'commitment/missing': {
    summary:
      'Une politique s’engage à faire régulièrement quelque chose, et l’une des échéances passées n’a pas de preuve.',
    why: 'À l’étape 2, un auditeur vérifie par sondage si une organisation a fait chaque fois ce que dit sa politique. Un trou dans une série montre que la procédure n’est pas suivie (8.1, 9.1).',
    says: {
      missing: (policy, promise, instance, due, systems) => ({
        found: `${policy} s’engage à \`${promise.id}\` ${{ day: 'chaque jour', week: 'chaque semaine', month: 'chaque mois', quarter: 'chaque trimestre', year: 'chaque année' }[promise.every]}, mais il n’y a pas de preuve pour ${instance}${systems.length === 0 ? '' : ` concernant ${firstOf(systems)}`}. Elle était attendue le ${due}.`,
        expected: `une preuve de type \`${promise.proof}\` avec \`series: { of: ${promise.id}, instance: "${instance}" }\`${systems.length === 0 ? '' : `, et ${firstOf(systems)} sous \`systems\``}`,
        fix: 'Enregistrer la preuve. Si ce n’a pas été fait, le consigner comme constat ; si personne n’en a besoin, changer l’engagement.',
      }),
    },
  },
  'commitment/unknown': {
    summary:
      'Une preuve fait partie d’une série qu’aucune politique ne promet, d’un type ou d’une échéance que l’engagement n’a pas, ou deux politiques donnent un même identifiant à deux engagements.',
    why: 'Un enregistrement qui ne tient aucun engagement ne prouve rien, et l’engagement visé paraît rompu.',
    says: {
      twice: (id, policy, other) => ({
        found: `${policy} et ${other} ont tous deux un engagement \`${id}\`.`,
        expected: 'un identifiant qu’aucun autre engagement n’a',
        fix: 'Renommer l’un des deux, et corriger `series.of` de ses preuves.',
      }),
      unpromised: (id, of, promised, meant) => ({
        found: `${id} est une preuve de \`${of}\`, à quoi aucune politique ne s’engage.`,
        expected:
          promised.length > 0
            ? `l’identifiant d’un engagement : ${firstOf(promised)}`
            : 'une politique avec `commitments`',
        fix:
          meant === undefined
            ? 'Corriger l’identifiant, ou retirer `series`.'
            : `Écrire \`${meant}\`, si c’est ce qui est voulu.`,
      }),
      otherPeriod: (id, instance, of, every, example) => ({
        found: `${id} vaut pour ${instance}, mais \`${of}\` est un engagement pour chaque ${wordOf(every)}.`,
        expected: `${every === 'week' || every === 'year' ? 'une' : 'un'} ${wordOf(every)}, tel${every === 'week' || every === 'year' ? 'le' : ''} que \`"${example}"\``,
        fix: 'Corriger `instance`, ou `every` de l’engagement.',
      }),
      otherKind: (id, kind, of, proof) => ({
        found: `${id} est de la sorte \`${kind}\`, mais \`${of}\` promet la sorte \`${proof}\`.`,
        expected: `\`${proof}\``,
        fix: 'Corriger `kind`, ou `proof` de l’engagement.',
      }),
    },
  },
};
