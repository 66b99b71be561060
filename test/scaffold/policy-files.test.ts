import { expect, it } from 'vitest';
import { policyFiles } from '../../src/scaffold/policy-files.ts';

const policy = `---
title: AI policy
owner: role-cro
classification: public
kind: policy
satisfies: ["5.2", A.2.2, ORG.1]
origin: aims
version: "1.0"
status: approved
approvedBy: role-executive-board
approved: 2026-03-24
changes:
  - version: "1.0"
    date: 2026-03-24
    what: First one.
---
The <Ref to="role-head-data-science" />, the <Ref to="role-cro" /> and the <Ref to="role-ciso" /> follow <Ref to="POL-01" /> and <Ref to="FND-003" />.
`;

it('makes a draft of a policy that refers to what the new handbook has, and names the rest in words', () => {
  const files = policyFiles(
    {
      ...{ name: 'Acme', language: 'en', tool: '^1.0.0' },
      policies: [{ name: 'POL-01.mdx', text: policy }],
    },
    'role-ai-governance-lead',
  );
  expect(files).toEqual([
    {
      path: 'content/policies/POL-01.mdx',
      text: `---
# aims-template: text of the template. Make it your own, then remove this line.
# Taken from POL-01 of the example handbook, a fictitious insurer. Its names, numbers and rules are not yours.
title: AI policy
owner: role-ai-governance-lead
classification: public
kind: policy
satisfies:
  - "5.2"
  - A.2.2
origin: aims
version: "0.1"
status: draft
---

The Head of Data Science, the CRO and the <Ref to="role-ciso" /> follow <Ref to="POL-01" /> and FND-003.
`,
    },
  ]);
});
