import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { firstOf, listed, wordOf } from './words.ts';

type Borrowed = Parameters<RuleTexts['proof/borrowed']['says']['bySystem']>;

const shownAs = (shown: Borrowed[2][number]): string =>
  typeof shown === 'object'
    ? 'stage' in shown
      ? `die Phase „${wordOf(shown.stage)}“`
      : `die Pflicht nach Art. ${shown.duty}`
    : { monitoring: 'seine Überwachung', requirement: 'den Test einer Anforderung' }[shown];

/** After "von". */
const aboutWords = (about: Borrowed[3]): string =>
  about === 'organisation' ? 'der Organisation' : firstOf(about);

const aboutInBrackets = (about: Borrowed[3]): string =>
  about === 'organisation' ? 'Organisation' : firstOf(about);

export const proof: GroupTexts<'proof'> = {
  'proof/borrowed': {
    summary:
      'Eine Phase, eine Pflicht oder eine Maßnahme stützt sich bei einem System auf einen Nachweis oder eine Folgenabschätzung, die nur andere Systeme betreffen.',
    why: 'Im Audit wird ein System ausgewählt und nach seinem Beleg gefragt. Was für ein anderes System gezeigt wurde, sagt nichts über dieses. Bei einer Maßnahme, die für alle Systeme gilt, weil sie keines nennt, ist dies eine Warnung.',
    says: {
      bySystem: (id, proof, shows, about, isEvidence) => ({
        found: `${id} nennt ${proof} für ${listed(shows.map(shownAs))}, aber ${proof} handelt von ${aboutWords(about)}.`,
        expected: `ein Beleg über ${id}: ein Nachweis, der es, oder \`all\`, unter \`systems\` nennt, oder die eigene Folgenabschätzung`,
        fix: isEvidence
          ? `Handelt ${proof} auch von ${id}, ergänzen Sie ${id} in den \`systems\` des Nachweises. Sonst nennen Sie hier den Nachweis von ${id}, oder entfernen Sie ${proof}.`
          : `Nennen Sie die Folgenabschätzung von ${id} oder seinen Nachweis, oder entfernen Sie ${proof}.`,
      }),
      forControl: (id, borrowers, proofs, isForAll) => ({
        found: `${id} ist für ${firstOf(borrowers)} umgesetzt, aber alle gültigen Belege handeln von anderen Systemen: ${firstOf(proofs.map((proof) => `${proof.id} (${aboutInBrackets(proof.about)})`))}.`,
        expected:
          'zu jedem System in Betrieb, für das die Maßnahme gilt, ein gültiger Beleg, der es oder alle Systeme nennt',
        fix: `Ergänzen Sie unter \`evidence\` einen Beleg über ${borrowers.length === 1 ? 'dieses System' : 'diese Systeme'}, oder ergänzen Sie ${borrowers.length === 1 ? 'es' : 'sie'} in den \`systems\` eines Belegs, der auch davon handelt. Wirkt die Maßnahme nur bei manchen Systemen, ${isForAll ? 'nennen Sie diese unter `systems`' : 'lassen Sie die anderen in `systems` weg'}, oder setzen Sie \`status: partial\` mit einem \`targetDate\`.`,
      }),
    },
  },
};
