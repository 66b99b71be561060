import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Roles: competences, the way from the ISMS to the AIMS, and what each role answers for. */
export const roles: Messages['roles'] = {
  register: 'Roles y responsabilidades',
  columns: { role: 'Rol' },
  matrix: {
    title: 'Competencias',
    tally: (proven, required) =>
      `${number(proven)} de ${counted(required, 'competencia requerida', 'competencias requeridas')} ${form(proven, 'demostrada', 'demostradas')} con evidencias válidas (7.2).`,
    columns: {
      role: 'Rol',
      competence: 'Competencia',
      need: 'Necesidad',
      state: 'Estado',
      evidence: 'Evidencias',
    },
    required: 'requerida',
    wished: 'deseable',
    none: 'No se indica ninguna competencia.',
    noneRequired: 'ninguna requerida',
    provenOf: (proven, required) =>
      `${number(proven)} de ${number(required)} ${form(proven, 'demostrada', 'demostradas')}`,
  },
  states: {
    proven: 'demostrada',
    expired: 'evidencia caducada',
    unproven: 'sin evidencia',
    role: 'rol del SGSI',
    absent: 'no exigida',
  },
  path: {
    title: 'Del SGSI al SGIA',
    lead: 'Quien está cualificado para la ISO/IEC 27001 como Lead Implementer o Lead Auditor pasa a la misma cualificación para la ISO/IEC 42001; el propietario del riesgo se convierte en Lead AI Risk Manager.',
    names: {
      implementer: {
        from: 'Lead Implementer, ISO/IEC 27001',
        to: 'Lead Implementer, ISO/IEC 42001',
      },
      auditor: { from: 'Lead Auditor, ISO/IEC 27001', to: 'Lead Auditor, ISO/IEC 42001' },
      risk: { from: 'Propietario del riesgo en el SGSI', to: 'Lead AI Risk Manager' },
    },
    groups: { implementer: 'Implementación', auditor: 'Auditoría', risk: 'Riesgo' },
    nobody: 'Ningún rol sigue uno de estos caminos.',
    unreached: (qualification) => `Ningún rol puede demostrarla aún: ${qualification}`,
    notOnPath: 'No se exige esta cualificación a: ',
  },
  standing: 'competencias requeridas: {state}',
  responsibilities: 'Responsabilidades',
  ismsCounterpart: 'Equivalente en el SGSI',
  noCounterpart: 'Sin equivalente en el SGSI: el rol es nuevo.',
  duty: {
    owner: 'Es responsable de',
    approvedBy: 'Aprueba',
    lead: 'Dirige',
    acceptedBy: 'Acepta',
    assessors: 'Evalúa',
    decisions: 'Ejecuta decisiones de',
  },
  statement: 'Declaración de aplicabilidad',
  group: (register, count) => `${register} (${number(count)})`,
  more: (count) => `y ${number(count)} más`,
  noDuty: 'Ninguna entrada menciona este rol.',
};
