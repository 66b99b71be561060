import type { GroupTexts } from '../texts.ts';

export const proof: GroupTexts<'proof'> = {
  'proof/borrowed': {
    summary:
      'Eine Phase, eine Pflicht oder eine Maßnahme stützt sich bei einem System auf einen Nachweis oder eine Folgenabschätzung, die nur andere Systeme betreffen.',
    why: 'Im Audit wird ein System ausgewählt und nach seinem Beleg gefragt. Was für ein anderes System gezeigt wurde, sagt nichts über dieses. Bei einer Maßnahme, die für alle Systeme gilt, weil sie keines nennt, ist dies eine Warnung.',
  },
};
