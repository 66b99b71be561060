/**
 * The ways from a qualification for the ISMS to one for the AIMS. Lead Implementer and Lead Auditor
 * are personal certificates that certification bodies for persons issue per standard (ISO/IEC 17024);
 * the titles are names, and stay the same in every language. A habit of the market: neither 7.2 nor
 * 9.2.2 requires them. A risk owner answers for single risks, and is no stage on the way.
 */
export interface QualificationPath {
  readonly id: 'implementer' | 'auditor' | 'risk';
  readonly from: Qualification;
  readonly to: Qualification;
}

export interface Qualification {
  /** The title, as a certificate says it. */
  readonly title: string;
  /** The standard that it is for; undefined for a role that grew out of the ISMS. */
  readonly standard: 'ISO/IEC 27001' | 'ISO/IEC 42001' | undefined;
  /** Whether a text, of a competence or a role, speaks of it. */
  readonly named: (text: string) => boolean;
}

const certificate = (title: string, standard: 'ISO/IEC 27001' | 'ISO/IEC 42001'): Qualification => {
  const number = standard.replace('ISO/IEC ', '');
  return {
    title,
    standard,
    named: (text) =>
      text.toLowerCase().includes(title.toLowerCase()) && new RegExp(`\\b${number}\\b`).test(text),
  };
};

/** From ISO/IEC 27001 to ISO/IEC 42001: the same two certificates, and the manager of risk. */
export const qualificationPaths: readonly QualificationPath[] = [
  {
    id: 'implementer',
    from: certificate('Lead Implementer', 'ISO/IEC 27001'),
    to: certificate('Lead Implementer', 'ISO/IEC 42001'),
  },
  {
    id: 'auditor',
    from: certificate('Lead Auditor', 'ISO/IEC 27001'),
    to: certificate('Lead Auditor', 'ISO/IEC 42001'),
  },
  {
    id: 'risk',
    from: {
      title: 'Risk manager',
      standard: undefined,
      named: (text) => /\brisk manager\b/i.test(text) && !/\bAI risk\b/i.test(text),
    },
    to: {
      title: 'Lead AI Risk Manager',
      standard: undefined,
      named: (text) => /\bAI risk manage(?:r|ment)\b/i.test(text),
    },
  },
];
