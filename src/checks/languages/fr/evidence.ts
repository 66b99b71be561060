import type { GroupTexts } from '../texts.ts';

export const evidence: GroupTexts<'evidence'> = {
  'evidence/orphan': {
    summary:
      'Une preuve actuelle ne prouve rien : aucun champ d’aucune entrée ne la nomme, et elle ne tient aucun engagement.',
    why: 'Ou bien la preuve a été recueillie pour rien, ou bien le renvoi vers elle manque. Les preuves remplacées se conservent et n’ont pas besoin de renvoi.',
  },
  'evidence/expired': {
    summary: 'Une preuve est dite actuelle, mais a expiré.',
    why: 'Elle figure encore comme preuve, mais l’auditeur qui l’ouvre constate qu’elle ne prouve que le passé.',
  },
  'evidence/endless': {
    summary:
      'Une preuve actuelle a été recueillie il y a plus de 3 ans et n’a pas de `validUntil`.',
    why: 'Une preuve sans fin n’expire jamais d’elle-même. Un auditeur demande ce qu’un enregistrement d’il y a des années prouve du système d’aujourd’hui.',
  },
  'evidence/due-soon': {
    summary: 'Une preuve actuelle expire dans le délai de `reviewSoonDays`.',
    why: 'La nouvelle preuve doit être là avant que l’ancienne expire, sinon les mesures qui en dépendent restent un temps sans preuve.',
  },
  'evidence/file': {
    summary: 'Un fichier nommé comme preuve n’est pas dans le manuel.',
    why: 'Une preuve qui ne s’ouvre pas ne prouve rien, et souvent le premier à essayer est l’auditeur.',
  },
  'evidence/hash': {
    summary:
      'Le SHA-256 d’un fichier de preuve diffère de celui qui est consigné. Une preuve à une adresse n’est pas vérifiée.',
    why: 'L’empreinte montre que la preuve est bien celle qui a été recueillie. Si elle diffère, le fichier a été modifié ou remplacé ensuite.',
  },
};
