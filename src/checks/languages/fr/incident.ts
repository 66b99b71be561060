import type { GroupTexts } from '../texts.ts';

export const incident: GroupTexts<'incident'> = {
  'incident/period': {
    summary: 'Le délai d’une notification est écoulé, et rien n’a été envoyé.',
    why: 'L’art. 73 du règlement européen sur l’IA donne au fournisseur d’un système à haut risque 15 jours pour signaler un incident grave, 10 après un décès, et 2 pour une infraction de grande ampleur ou une perturbation d’infrastructures critiques. L’art. 26(5) demande au déployeur de signaler immédiatement. D’autres lois et contrats ont leurs propres délais.',
  },
  'incident/due': {
    summary:
      'Une notification au titre de l’art. 73 du règlement européen sur l’IA est prévue après la fin de son délai.',
    why: 'Le délai découle de la gravité et du jour où l’on en a eu connaissance ; nul ne peut en convenir d’un plus long. Il ne finit quelques jours plus tard que si son dernier jour est un samedi, un dimanche ou un jour férié.',
  },
  'incident/unassessed': {
    summary:
      'Personne n’a jugé si un incident touchant un système à haut risque est grave, ni à qui un incident grave doit être notifié.',
    why: 'Un incident grave doit être signalé en quelques jours (art. 73 et 26(5) du règlement européen sur l’IA). Les délais courent, que quelqu’un en ait jugé ou non ; le jugement vient donc en premier.',
  },
  'incident/closed-unproven': {
    summary: 'Un incident est clos sans date, ou sans ce qui l’a causé et ce qu’on en a appris.',
    why: 'Un registre des incidents sert à en tirer des leçons (10.1, 10.2, A.8.4). Pour chaque incident clos, un auditeur demande ce qui l’a causé et ce qui a été changé.',
  },
};
