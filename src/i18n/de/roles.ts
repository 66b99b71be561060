import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

export const roles: Messages['roles'] = {
  register: 'Rollen und Zuständigkeiten',
  columns: { role: 'Rolle' },
  matrix: {
    title: 'Kompetenzen',
    tally: (proven: number, required: number) =>
      `${number(proven)} von ${number(required)} ${form(required, 'verlangten Kompetenz', 'verlangten Kompetenzen')} ${form(proven, 'ist', 'sind')} durch gültige Nachweise belegt (7.2).`,
    columns: {
      role: 'Rolle',
      competence: 'Kompetenz',
      need: 'Bedarf',
      state: 'Stand',
      evidence: 'Nachweise',
    },
    required: 'verlangt',
    wished: 'erwünscht',
    none: 'Keine Kompetenz ist genannt.',
    noneRequired: 'keine verlangt',
    provenOf: (proven: number, required: number) =>
      `${number(proven)} von ${number(required)} belegt`,
  },
  states: {
    proven: 'belegt',
    expired: 'Nachweis abgelaufen',
    unproven: 'kein Nachweis',
    role: 'Rolle des ISMS',
    absent: 'nicht verlangt',
  },
  path: {
    title: 'Vom ISMS zum AIMS',
    lead: 'Wer als Lead Implementer oder Lead Auditor für ISO/IEC 27001 qualifiziert ist, erwirbt dieselbe Qualifikation für ISO/IEC 42001; aus dem Risikoeigentümer wird der Lead AI Risk Manager.',
    names: {
      implementer: {
        from: 'Lead Implementer, ISO/IEC 27001',
        to: 'Lead Implementer, ISO/IEC 42001',
      },
      auditor: { from: 'Lead Auditor, ISO/IEC 27001', to: 'Lead Auditor, ISO/IEC 42001' },
      risk: { from: 'Risikoeigentümer im ISMS', to: 'Lead AI Risk Manager' },
    },
    groups: { implementer: 'Einführen', auditor: 'Auditieren', risk: 'Risiko' },
    nobody: 'Keine Rolle ist auf einem dieser Wege.',
    unreached: (qualification: string) => `Noch kann keine Rolle sie nachweisen: ${qualification}`,
    notOnPath: 'Keine solche Qualifikation wird verlangt von: ',
  },
  standing: 'verlangte Kompetenzen: {state}',
  responsibilities: 'Zuständigkeiten',
  ismsCounterpart: 'Entsprechung im ISMS',
  noCounterpart: 'Keine Entsprechung im ISMS: Die Rolle ist neu.',
  duty: {
    owner: 'Verantwortet',
    approvedBy: 'Genehmigt',
    lead: 'Leitet',
    acceptedBy: 'Akzeptiert',
    assessors: 'Beurteilt',
    decisions: 'Setzt Entscheidungen um aus',
  },
  statement: 'Erklärung zur Anwendbarkeit',
  group: (register: string, count: number) => `${register} (${number(count)})`,
  more: (count: number) => `und ${counted(count, 'weiterer Eintrag', 'weitere Einträge')}`,
  noDuty: 'Kein Eintrag nennt diese Rolle.',
};
