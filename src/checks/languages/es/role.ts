import type { GroupTexts } from '../texts.ts';

export const role: GroupTexts<'role'> = {
  'role/competence-unproven': {
    summary:
      'Una competencia que exige un rol no tiene evidencia, o ninguna que siga siendo válida.',
    why: 'La competencia debe determinarse, asegurarse y demostrarse (7.2). El auditor pide la prueba a quien ocupa el rol.',
    says: {
      unproven: (id, competence, proofs) => ({
        found: `${id} exige la competencia «${competence}», pero ${proofs.length === 0 ? 'nada la demuestra' : `todas sus evidencias están caducadas: ${proofs.map((proof) => (proof.until === undefined ? `${proof.id} se sustituyó` : `${proof.id} caducó el ${proof.until}`)).join(', ')}`}.`,
        expected: 'al menos una evidencia vigente',
        fix: 'Añadir en `evidence` el registro de formación, el certificado o la prueba de experiencia.',
      }),
    },
  },
};
