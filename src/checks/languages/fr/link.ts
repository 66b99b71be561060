import type { GroupTexts } from '../texts.ts';

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Un lien ou une image ne mène nulle part.',
    why: 'Un auditeur qui suit un lien vers une preuve et ne trouve rien cesse de croire le reste.',
  },
  'link/anchor': {
    summary: 'Un lien mène à une page qui existe, mais à un titre ou à une ligne qu’elle n’a pas.',
    why: 'Le lecteur arrive en haut de la page et cherche ce que le lien promettait.',
  },
  'link/doubtful': {
    summary:
      'Une adresse mène à l’ordinateur de celui qui lit ou à un hôte sans domaine, ou n’est pas chiffrée.',
    why: 'Une adresse copiée d’un aperçu, ou du réseau d’un bureau, n’ouvre rien pour un auditeur. En http, n’importe qui sur le trajet peut modifier ce qui est montré comme preuve.',
  },
};
