import type { GroupTexts } from '../texts.ts';

export const dataset: GroupTexts<'dataset'> = {
  'dataset/provenance': {
    summary:
      'A un insieme di dati manca la provenienza, il diritto di usarlo o i requisiti di qualità.',
    why: 'Da A.7.3 a A.7.5 si chiede come i dati sono stati acquisiti, quale qualità è richiesta e da dove vengono. Un modello non può essere documentato meglio dei dati su cui si fonda.',
  },
  'dataset/legal-basis': {
    summary:
      'Un insieme di dati contiene dati personali senza base giuridica, o non dice se ne contiene.',
    why: 'Dati raccolti lecitamente per uno scopo non sono per questo liberi per un modello. Il diritto della protezione dei dati chiede la base, e A.7.3 come sono stati acquisiti.',
  },
};
