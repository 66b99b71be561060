import type { GroupTexts } from '../texts.ts';

export const role: GroupTexts<'role'> = {
  'role/competence-unproven': {
    summary:
      'Una competencia que exige un rol no tiene evidencia, o ninguna que siga siendo válida.',
    why: 'La competencia debe determinarse, asegurarse y demostrarse (7.2). El auditor pide la prueba a quien ocupa el rol.',
  },
};
