import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { firstOf, listed, wordOf } from './words.ts';

type Borrowed = Parameters<RuleTexts['proof/borrowed']['says']['bySystem']>;

const shownAs = (shown: Borrowed[2][number]): string =>
  typeof shown === 'object'
    ? 'stage' in shown
      ? `l’étape « ${wordOf(shown.stage)} »`
      : `l’obligation de l’art. ${shown.duty}`
    : { monitoring: 'sa surveillance', requirement: 'le test d’une exigence' }[shown];

const aboutWords = (about: Borrowed[3]): string =>
  about === 'organisation' ? 'l’organisation' : firstOf(about);

export const proof: GroupTexts<'proof'> = {
  'proof/borrowed': {
    summary:
      'Une étape, une obligation ou une mesure s’appuie, pour un système, sur une preuve ou une évaluation qui ne concerne que d’autres systèmes.',
    why: 'Un auditeur choisit un système et en demande la preuve. Ce qui a été montré pour un autre ne dit rien de celui-ci. Pour une mesure qui s’applique à tous les systèmes parce qu’elle n’en nomme aucun, c’est un avertissement.',
    says: {
      bySystem: (id, proof, shows, about, isEvidence) => ({
        found: `${id} nomme ${proof} pour ${listed(shows.map(shownAs))}, mais ${proof} porte sur ${aboutWords(about)}.`,
        expected: `une preuve qui porte sur ${id} : une preuve qui le nomme, ou \`all\`, sous \`systems\`, ou sa propre évaluation d’impact`,
        fix: isEvidence
          ? `Si ${proof} porte aussi sur ${id}, ajouter ${id} à ses \`systems\`. Sinon, nommer ici la preuve de ${id}, ou retirer ${proof}.`
          : `Nommer l’évaluation d’impact de ${id}, ou sa preuve, ou retirer ${proof}.`,
      }),
      forControl: (id, borrowers, proofs, isForAll) => ({
        found: `${id} est mise en œuvre pour ${firstOf(borrowers)}, mais toutes ses preuves valides portent sur d’autres systèmes : ${firstOf(proofs.map((proof) => `${proof.id} (${aboutWords(proof.about)})`))}.`,
        expected:
          'pour chaque système en service auquel la mesure s’applique, une preuve valide qui le nomme, ou tous les systèmes',
        fix: `Ajouter sous \`evidence\` une preuve sur ${borrowers.length === 1 ? 'ce système' : 'ces systèmes'}, ou ${borrowers.length === 1 ? 'l’ajouter' : 'les ajouter'} aux \`systems\` d’une preuve qui porte aussi sur ${borrowers.length === 1 ? 'lui' : 'eux'}. Si la mesure ne fonctionne que pour certains systèmes, ${isForAll ? 'nommer ceux-ci sous `systems`' : 'omettre les autres de `systems`'}, ou mettre \`status: partial\` avec une \`targetDate\`.`,
      }),
    },
  },
};
