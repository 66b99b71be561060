import { number } from './number.ts';

/** The areas of the sidebar, and the pages that are no register. */
export const navigation = {
  label: 'Handbook',
  skip: 'Skip to content',
  breadcrumbs: 'Breadcrumbs',
  home: 'Home',
  onThisPage: 'On this page',
  sequence: 'Previous and next',
  previous: 'Previous',
  next: 'Next',
  position: (position: number, total: number) => `${number(position)} of ${number(total)}`,
  areas: {
    overview: 'Overview',
    statement: 'Statement',
    fromIsms: 'From the ISMS',
    systems: 'AI systems',
    running: 'Running the system',
    handbook: 'This handbook',
  },
  pages: {
    start: 'Start here',
    roadmap: 'Roadmap',
    traps: 'Traps',
    soa: 'Statement of Applicability',
    documents: 'Documents',
    gaps: 'Gaps',
    crosswalk: 'Crosswalk',
    obligations: 'Obligations',
    lifecycle: 'Life cycle',
    map: 'Map',
    about: 'About',
  },
};
