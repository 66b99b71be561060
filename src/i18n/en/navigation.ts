/** The areas of the sidebar, and the pages that are no register. */
export const navigation = {
  label: 'Handbook',
  contents: 'Contents',
  skip: 'Skip to content',
  breadcrumbs: 'Breadcrumbs',
  home: 'Home',
  onThisPage: 'On this page',
  areas: {
    statement: 'Statement',
    fromIsms: 'From the ISMS',
    systems: 'AI systems',
    running: 'Running the system',
    handbook: 'This handbook',
  },
  pages: {
    soa: 'Statement of Applicability',
    gaps: 'Gaps',
    crosswalk: 'Crosswalk',
    obligations: 'Obligations',
    lifecycle: 'Life cycle',
    about: 'About',
  },
};
