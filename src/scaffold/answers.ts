import type { Language } from '../i18n/messages.ts';

/** What `aims init` has to know to write a repository. */
export interface Answers {
  /** The name of the organisation. */
  name: string;
  language: Language;
  /** The certificate of the ISMS; undefined where there is none, or nobody said. */
  certificate?: Certificate | undefined;
  /** How npm finds this tool, such as `^0.1.0` or `file:../aims-handbook-0.1.0.tgz`. */
  tool: string;
  /** The twelve policies of the example as a start, as their files are; none if empty. */
  policies: readonly { name: string; text: string }[];
}

/** The ISO/IEC 27001 certificate; days are `YYYY-MM-DD`. */
export interface Certificate {
  certificate: string;
  body: string;
  issued: string;
  validUntil: string;
}

/** A file of the new repository, by its path with `/`. */
export interface ScaffoldFile {
  path: string;
  text: string;
}
