import type { GroupTexts } from '../texts.ts';
import { ago, ahead } from './words.ts';

export const evidence: GroupTexts<'evidence'> = {
  'evidence/orphan': {
    summary:
      'Une preuve actuelle ne prouve rien : aucun champ d’aucune entrée ne la nomme, et elle ne tient aucun engagement.',
    why: 'Ou bien la preuve a été recueillie pour rien, ou bien le renvoi vers elle manque. Les preuves remplacées se conservent et n’ont pas besoin de renvoi.',
    says: {
      unnamed: (id) => ({
        found: `${id} ne prouve rien : aucune mesure, aucun système, aucun rôle ni autre entrée ne nomme cette preuve.`,
        expected: 'au moins une entrée qui la nomme, par exemple une mesure sous `evidence:`',
        fix: 'La nommer dans l’entrée qu’elle étaye, mettre `status: superseded` si une preuve plus récente l’a remplacée, ou la supprimer.',
      }),
    },
  },
  'evidence/expired': {
    summary: 'Une preuve est dite actuelle, mais a expiré.',
    why: 'Elle figure encore comme preuve, mais l’auditeur qui l’ouvre constate qu’elle ne prouve que le passé.',
    says: {
      expired: (id, until, past, asOf) => ({
        found: `${id} est dite actuelle, mais n’était valable que jusqu’au ${until}, ${ago(past)}.`,
        expected: `une preuve valable le ${asOf}`,
        fix: 'La recueillir dans une nouvelle entrée et mettre ici `status: superseded`.',
      }),
    },
  },
  'evidence/endless': {
    summary:
      'Une preuve actuelle a été recueillie il y a plus de 3 ans et n’a pas de `validUntil`.',
    why: 'Une preuve sans fin n’expire jamais d’elle-même. Un auditeur demande ce qu’un enregistrement d’il y a des années prouve du système d’aujourd’hui.',
    says: {
      endless: (id, collected, age, limit) => ({
        found: `${id} a été recueillie le ${collected}, il y a ${age} ans, sans dire jusqu’à quand elle est valable.`,
        expected: `une preuve des ${limit} dernières années, ou la date jusqu’à laquelle elle est valable sous \`validUntil\``,
        fix: 'La recueillir dans une nouvelle entrée et mettre ici `status: superseded`, ou ajouter `validUntil`.',
      }),
    },
  },
  'evidence/due-soon': {
    summary: 'Une preuve actuelle expire dans le délai de `reviewSoonDays`.',
    why: 'La nouvelle preuve doit être là avant que l’ancienne expire, sinon les mesures qui en dépendent restent un temps sans preuve.',
    says: {
      ending: (id, until, left, how) => ({
        found: `${id} est valable jusqu’au ${until} : la preuve expire ${ahead(left)}.`,
        fix: `La recueillir à nouveau à temps. Comment elle est recueillie : ${how}.`,
      }),
    },
  },
  'evidence/file': {
    summary: 'Un fichier nommé comme preuve n’est pas dans le manuel.',
    why: 'Une preuve qui ne s’ouvre pas ne prouve rien, et souvent le premier à essayer est l’auditeur.',
    says: {
      nowhere: (id, location, inside, remedy) => ({
        found: inside
          ? `${id} est située à \`${location}\`, mais ce fichier n’existe pas.`
          : `${id} est située à \`${location}\`, qui n’est ni une adresse ni un fichier de ce manuel.`,
        expected:
          'une adresse qui commence par https://, ou le chemin d’un fichier de ce manuel qui commence par `files/`',
        fix: {
          write: `Écrire \`${'meant' in remedy ? remedy.meant : ''}\`, si c’est ce qui est voulu.`,
          put: 'Y placer le fichier, ou corriger le chemin.',
          copy: 'Seuls certains ordinateurs connaissent ce chemin. Placer une copie du fichier sous `files/`, ou écrire une adresse que chaque lecteur peut ouvrir.',
          open: 'Écrire l’adresse ou le chemin où un lecteur peut l’ouvrir.',
        }[remedy.kind],
      }),
    },
  },
  'evidence/hash': {
    summary:
      'Le SHA-256 d’un fichier de preuve diffère de celui qui est consigné. Une preuve à une adresse n’est pas vérifiée.',
    why: 'L’empreinte montre que la preuve est bien celle qui a été recueillie. Si elle diffère, le fichier a été modifié ou remplacé ensuite.',
    says: {
      lineEnds: (file, id, sha256) => ({
        found: `\`${file}\` a d’autres fins de ligne que le fichier consigné dans ${id} ; tout le reste est identique.`,
        expected: sha256,
        fix: 'Empêcher git de changer les fins de ligne : ajouter `files/** -text` à `.gitattributes` à côté de `handbook.yaml`, puis rétablir le fichier.',
      }),
      other: (file, id, sha256, actual) => ({
        found: `\`${file}\` n’est pas le fichier consigné dans ${id} : son SHA-256 est ${actual}.`,
        expected: sha256,
        fix: 'Rétablir le fichier d’origine. Si le nouveau est le bon, mettre à jour `collected` et `sha256`.',
      }),
      unreadable: (file, id, sha256) => ({
        found: `\`${file}\` ne peut pas être lu, si bien que le SHA-256 de ${id} ne peut pas être vérifié.`,
        expected: sha256,
        fix: 'Corriger les droits d’accès du fichier.',
      }),
    },
  },
};
