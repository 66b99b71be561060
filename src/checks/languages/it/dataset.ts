import type { GroupTexts } from '../texts.ts';
import { either } from './words.ts';

export const dataset: GroupTexts<'dataset'> = {
  'dataset/provenance': {
    summary:
      'A un insieme di dati manca la provenienza, il diritto di usarlo o i requisiti di qualità.',
    why: 'Da A.7.3 a A.7.5 si chiede come i dati sono stati acquisiti, quale qualità è richiesta e da dove vengono. Un modello non può essere documentato meglio dei dati su cui si fonda.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} non indica ${either(missing.map((name) => ({ provenance: 'la provenienza', rights: 'il diritto di usarlo', quality: 'i requisiti di qualità' })[name]))}.`,
        expected: '`provenance`, `rights` e `quality`',
        fix: 'Compilare ciò che manca. Se altri forniscono i dati, chiedere a loro, e scrivere che cosa hanno risposto.',
      }),
    },
  },
  'dataset/legal-basis': {
    summary:
      'Un insieme di dati contiene dati personali senza base giuridica, o non dice se ne contiene.',
    why: 'Dati raccolti lecitamente per uno scopo non sono per questo liberi per un modello. Il diritto della protezione dei dati chiede la base, e A.7.3 come sono stati acquisiti.',
    says: {
      undecided: (id) => ({
        found: `${id} non dice se contiene dati personali.`,
        expected: '`personal`',
        fix: 'Scrivere `personal: none`, `personal` o `special`. Se non è `none`, nominare la base sotto `legalBasis`.',
      }),
      missing: (id, personal) => ({
        found: `${id} contiene ${{ personal: 'dati personali', special: 'categorie particolari di dati personali' }[personal]}, ma non ha una base giuridica.`,
        expected: '`legalBasis`',
        fix: 'Nominare sotto `legalBasis` la legge e il motivo: consenso, contratto, un obbligo di legge. Se non ce n’è, i dati non si devono usare.',
      }),
    },
  },
};
