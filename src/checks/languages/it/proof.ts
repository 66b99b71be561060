import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { firstOf, listed, wordOf } from './words.ts';

type Borrowed = Parameters<RuleTexts['proof/borrowed']['says']['bySystem']>;

const shownAs = (shown: Borrowed[2][number]): string =>
  typeof shown === 'object'
    ? 'stage' in shown
      ? `la fase «${wordOf(shown.stage)}»`
      : `l’obbligo dell’art. ${shown.duty}`
    : { monitoring: 'il suo monitoraggio', requirement: 'la prova di un requisito' }[shown];

const aboutWords = (about: Borrowed[3]): string =>
  about === 'organisation' ? 'l’organizzazione' : firstOf(about);

export const proof: GroupTexts<'proof'> = {
  'proof/borrowed': {
    summary:
      'Una fase, un obbligo o un controllo si appoggia, per un sistema, a un’evidenza o a una valutazione che riguarda solo altri sistemi.',
    why: 'Un auditor sceglie un sistema e ne chiede la prova. Ciò che è stato mostrato per un altro non dice nulla di questo. Per un controllo che si applica a tutti i sistemi perché non ne nomina nessuno, è un avviso.',
    says: {
      bySystem: (id, proof, shows, about, isEvidence) => ({
        found: `${id} nomina ${proof} per ${listed(shows.map(shownAs))}, ma ${proof} riguarda ${aboutWords(about)}.`,
        expected: `una prova che riguardi ${id}: un’evidenza che lo nomini, o \`all\`, sotto \`systems\`, o la sua valutazione d’impatto`,
        fix: isEvidence
          ? `Se ${proof} riguarda anche ${id}, aggiungere ${id} ai suoi \`systems\`. Altrimenti nominare qui l’evidenza di ${id}, o togliere ${proof}.`
          : `Nominare la valutazione d’impatto di ${id}, o la sua evidenza, o togliere ${proof}.`,
      }),
      forControl: (id, borrowers, proofs, isForAll) => ({
        found: `${id} è attuato per ${firstOf(borrowers)}, ma tutte le sue prove valide riguardano altri sistemi: ${firstOf(proofs.map((proof) => `${proof.id} (${aboutWords(proof.about)})`))}.`,
        expected:
          'per ogni sistema in uso a cui il controllo si applica, una prova valida che lo nomini, o tutti i sistemi',
        fix: `Aggiungere sotto \`evidence\` una prova su ${borrowers.length === 1 ? 'questo sistema' : 'questi sistemi'}, o ${borrowers.length === 1 ? 'aggiungerlo' : 'aggiungerli'} ai \`systems\` di una prova che riguarda anche ${borrowers.length === 1 ? 'esso' : 'essi'}. Se il controllo funziona solo per alcuni sistemi, ${isForAll ? 'nominarli sotto `systems`' : 'omettere gli altri da `systems`'}, o impostare \`status: partial\` con un \`targetDate\`.`,
      }),
    },
  },
};
