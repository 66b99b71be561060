import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { ago, listed } from './words.ts';

type Over = Parameters<RuleTexts['incident/period']['says']['unsent']>[2];

/** Which period is over. */
const overdue = (over: Over): string =>
  'aware' in over
    ? `l’art. 26(5) le veut immédiatement, et l’organisation en a connaissance depuis le ${over.aware}`
    : `le dernier jour était le ${over.due}, ${ago(over.past)}`;

const incomplete = (mayBe: boolean): string =>
  mayBe ? ' Une première notification peut être incomplète (art. 73(5)).' : '';

export const incident: GroupTexts<'incident'> = {
  'incident/period': {
    summary: 'Le délai d’une notification est écoulé, et rien n’a été envoyé.',
    why: 'L’art. 73 du règlement européen sur l’IA donne au fournisseur d’un système à haut risque 15 jours pour signaler un incident grave, 10 après un décès, et 2 pour une infraction de grande ampleur ou une perturbation d’infrastructures critiques. L’art. 26(5) demande au déployeur de signaler immédiatement. D’autres lois et contrats ont leurs propres délais.',
    says: {
      unsent: (id, to, over, mayBeIncomplete) => ({
        found: `${id} n’a pas été notifié à « ${to} » : ${overdue(over)}.`,
        expected: 'une notification avec la date de son envoi',
        fix: `L’envoyer, et écrire la date sous \`sent\`.${incomplete(mayBeIncomplete)} Si elle n’a pas à être envoyée, la retirer et dire pourquoi dans le texte.`,
      }),
      unrecorded: (id, basis, over, mayBeIncomplete) => ({
        found: `${id} est grave, et aucune notification selon ${basis} n’est consignée : ${overdue(over)}.`,
        expected: 'une notification avec la date de son envoi',
        fix: `L’envoyer, et l’ajouter sous \`notifications\` avec \`to\`, \`basis: ${basis}\` et \`sent\`.${incomplete(mayBeIncomplete)}`,
      }),
    },
  },
  'incident/due': {
    summary:
      'Une notification au titre de l’art. 73 du règlement européen sur l’IA est prévue après la fin de son délai.',
    why: 'Le délai découle de la gravité et du jour où l’on en a eu connaissance ; nul ne peut en convenir d’un plus long. Il ne finit quelques jours plus tard que si son dernier jour est un samedi, un dimanche ou un jour férié.',
    says: {
      later: (id, due, lastDay) => ({
        found: `${id} est à notifier pour le ${due}, mais le délai de l’art. 73 se termine le ${lastDay}.`,
        expected: `un jour qui n’est pas postérieur au ${lastDay} ou au jour ouvrable suivant`,
        fix: 'Retirer `due` : le délai est calculé.',
      }),
    },
  },
  'incident/unassessed': {
    summary:
      'Personne n’a jugé si un incident touchant un système à haut risque est grave, ni à qui un incident grave doit être notifié.',
    why: 'Un incident grave doit être signalé en quelques jours (art. 73 et 26(5) du règlement européen sur l’IA). Les délais courent, que quelqu’un en ait jugé ou non ; le jugement vient donc en premier.',
    says: {
      unjudged: (id, systems) => ({
        found: `${id} concerne ${listed(systems)}, ${systems.length === 1 ? 'un système' : 'des systèmes'} à haut risque, et personne n’a jugé si l’incident est grave.`,
        expected: '`seriousness`',
        fix: 'En juger selon l’art. 3(49), et écrire le résultat sous `seriousness` : `none`, ou ce qui le rend grave. S’il est grave, ajouter sous `notifications` à qui le notifier.',
      }),
      unrecorded: (id, basis, due) => ({
        found: `${id} est grave, et aucune notification selon ${basis} n’est consignée. ${due === undefined ? 'Elle est à envoyer immédiatement' : `Le dernier jour est le ${due}`}.`,
        expected: `une notification avec \`basis: ${basis}\``,
        fix: `L’ajouter sous \`notifications\` avec \`to\` et \`basis: ${basis}\`, puis avec \`sent\` une fois envoyée.`,
      }),
    },
  },
  'incident/closed-unproven': {
    summary: 'Un incident est clos sans date, ou sans ce qui l’a causé et ce qu’on en a appris.',
    why: 'Un registre des incidents sert à en tirer des leçons (10.1, 10.2, A.8.4). Pour chaque incident clos, un auditeur demande ce qui l’a causé et ce qui a été changé.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} est clos, mais il manque ${listed(missing.map((part) => ({ closed: 'la date', lessons: 'les leçons tirées' })[part]))}.`,
        expected:
          '`closed` avec la date, et `lessons` avec la cause, les leçons tirées et ce qui a été changé',
        fix: 'Compléter ce qui manque. Si personne ne connaît encore la cause, remettre le statut à `contained` et retirer `closed`.',
      }),
    },
  },
};
