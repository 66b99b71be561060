import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Roles: competences, the way from the ISMS to the AIMS, and what each role answers for. */
export const roles: Messages['roles'] = {
  register: 'Rôles et responsabilités',
  columns: { role: 'Rôle' },
  matrix: {
    title: 'Compétences',
    tally: (proven, required) =>
      `${number(proven)} sur ${counted(required, 'compétence requise', 'compétences requises')} ${form(proven, 'est attestée', 'sont attestées')} par des preuves valides (7.2).`,
    columns: {
      role: 'Rôle',
      competence: 'Compétence',
      need: 'Besoin',
      state: 'État',
      evidence: 'Preuves',
    },
    required: 'requise',
    wished: 'souhaitée',
    none: 'Aucune compétence n’est indiquée.',
    noneRequired: 'aucune requise',
    provenOf: (proven, required) =>
      `${number(proven)} sur ${number(required)} ${form(proven, 'attestée', 'attestées')}`,
  },
  states: {
    proven: 'attestée',
    expired: 'preuve expirée',
    unproven: 'aucune preuve',
    role: 'rôle du SMSI',
    absent: 'non demandée',
  },
  path: {
    title: 'Du SMSI au SMIA',
    lead: 'Qui est qualifié Lead Implementer ou Lead Auditor ISO/IEC 27001 poursuit vers la même qualification pour l’ISO/IEC 42001 ; le propriétaire du risque devient Lead AI Risk Manager.',
    names: {
      implementer: {
        from: 'Lead Implementer, ISO/IEC 27001',
        to: 'Lead Implementer, ISO/IEC 42001',
      },
      auditor: { from: 'Lead Auditor, ISO/IEC 27001', to: 'Lead Auditor, ISO/IEC 42001' },
      risk: { from: 'Propriétaire du risque dans le SMSI', to: 'Lead AI Risk Manager' },
    },
    groups: { implementer: 'Mise en œuvre', auditor: 'Audit', risk: 'Risque' },
    nobody: 'Aucun rôle n’est sur l’un de ces parcours.',
    unreached: (qualification) => `Aucun rôle ne peut encore l’attester : ${qualification}`,
    notOnPath: 'Rôles auxquels aucune de ces qualifications n’est demandée : ',
  },
  standing: 'compétences requises : {state}',
  responsibilities: 'Responsabilités',
  ismsCounterpart: 'Équivalent dans le SMSI',
  noCounterpart: 'Aucun équivalent dans le SMSI : le rôle est nouveau.',
  duty: {
    owner: 'Est responsable de',
    approvedBy: 'Approuve',
    lead: 'Mène',
    acceptedBy: 'Accepte',
    assessors: 'Évalue',
    decisions: 'Exécute les décisions de',
  },
  statement: 'Déclaration d’applicabilité',
  group: (register, count) => `${register} (${number(count)})`,
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  noDuty: 'Aucune fiche ne mentionne ce rôle.',
};
