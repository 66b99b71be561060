import type { GroupTexts } from '../texts.ts';

export const finding: GroupTexts<'finding'> = {
  'finding/overdue': {
    summary: 'Un hallazgo abierto ha pasado su plazo.',
    why: 'Ante una no conformidad hay que reaccionar sin demora (10.2). La que está vencida en la siguiente auditoría suele volver un grado más alta.',
  },
  'finding/action-overdue': {
    summary:
      'Una acción planificada de un hallazgo ha pasado su plazo, vence después que el propio hallazgo, o seguía abierta cuando el hallazgo se cerró.',
    why: 'La acción correctiva debe tomarse, y su eficacia revisarse, antes de cerrar un hallazgo (10.2). Si se retrasa una acción, se retrasa el hallazgo.',
  },
  'finding/closed-early': {
    summary: 'Una no conformidad se cerró antes de comprobar la eficacia de su acción correctiva.',
    why: 'La revisión de la eficacia es parte de la acción correctiva (10.2). Una no conformidad cerrada antes se cerró por confianza, y un auditor preguntará quién lo decidió y con qué base.',
  },
  'finding/closed-unproven': {
    summary:
      'Una no conformidad está cerrada sin causa raíz, sin acción correctiva o sin comprobar su eficacia.',
    why: 'El apartado 10.2 exige la causa, una acción contra ella y una revisión de si funcionó. Sin ellas, la no conformidad solo está fuera de la vista. Las observaciones y las oportunidades de mejora pueden cerrarse sin ellas.',
  },
};
