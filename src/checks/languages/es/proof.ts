import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { firstOf, listed, wordOf } from './words.ts';

type Borrowed = Parameters<RuleTexts['proof/borrowed']['says']['bySystem']>;

const shownAs = (shown: Borrowed[2][number]): string =>
  typeof shown === 'object'
    ? 'stage' in shown
      ? `la etapa «${wordOf(shown.stage)}»`
      : `la obligación del art. ${shown.duty}`
    : { monitoring: 'su supervisión', requirement: 'la prueba de un requisito' }[shown];

const aboutWords = (about: Borrowed[3]): string =>
  about === 'organisation' ? 'la organización' : firstOf(about);

export const proof: GroupTexts<'proof'> = {
  'proof/borrowed': {
    summary:
      'Una etapa, una obligación o un control se apoya, para un sistema, en una evidencia o una evaluación que trata solo de otros sistemas.',
    why: 'Un auditor elige un sistema y pide su prueba. Lo que se mostró de otro no dice nada de este. Para un control que se aplica a todos los sistemas porque no nombra ninguno, es una advertencia.',
    says: {
      bySystem: (id, proof, shows, about, isEvidence) => ({
        found: `${id} nombra ${proof} para ${listed(shows.map(shownAs))}, pero ${proof} trata de ${aboutWords(about)}.`,
        expected: `una prueba que trate de ${id}: una evidencia que lo nombre, o \`all\`, en \`systems\`, o su propia evaluación de impacto`,
        fix: isEvidence
          ? `Si ${proof} trata también de ${id}, añadir ${id} a sus \`systems\`. Si no, nombrar aquí la evidencia de ${id}, o quitar ${proof}.`
          : `Nombrar la evaluación de impacto de ${id}, o su evidencia, o quitar ${proof}.`,
      }),
      forControl: (id, borrowers, proofs, isForAll) => ({
        found: `${id} está implementado para ${firstOf(borrowers)}, pero todas sus pruebas válidas tratan de otros sistemas: ${firstOf(proofs.map((proof) => `${proof.id} (${aboutWords(proof.about)})`))}.`,
        expected:
          'para cada sistema en uso al que se aplica el control, una prueba válida que lo nombre, o todos los sistemas',
        fix: `Añadir en \`evidence\` una prueba sobre ${borrowers.length === 1 ? 'este sistema' : 'estos sistemas'}, o ${borrowers.length === 1 ? 'añadirlo' : 'añadirlos'} a los \`systems\` de una prueba que trate también de ${borrowers.length === 1 ? 'él' : 'ellos'}. Si el control solo funciona para algunos sistemas, ${isForAll ? 'nombrarlos en `systems`' : 'omitir los demás de `systems`'}, o poner \`status: partial\` con un \`targetDate\`.`,
      }),
    },
  },
};
