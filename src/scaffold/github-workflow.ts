/**
 * What a pull request is checked by on GitHub. The actions are pinned to the commits of the versions that are
 * named beside them. Only the last job may write, and it runs nothing of the repository.
 */
export const githubWorkflow = `name: Handbook

on:
  push:
    branches: [main]
  pull_request:

# No job may do more than it says itself.
permissions: {}

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  handbook:
    name: Check and build
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read
    outputs:
      impact: \${{ steps.impact.outputs.report }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # Pages show the history of the documents.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24
          cache: npm
      - run: npm ci --no-audit --no-fund
      # The first parent of the merge that GitHub tries out is the branch that it would change.
      - id: impact
        if: github.event_name == 'pull_request'
        continue-on-error: true
        run: |
          npx aims impact 'HEAD^1' --format markdown > impact.md
          # A comment has at most 65,536 characters.
          awk '{ size += length($0) + 1 } size > 60000 { print "\\n…cut: \`npx aims impact\` prints all of it."; exit } { print }' impact.md > report.md
          cat report.md >> "$GITHUB_STEP_SUMMARY"
          # Nobody can write the line by which GitHub finds the end.
          end="$(openssl rand -hex 16)"
          { echo "report<<$end"; cat report.md; echo "$end"; } >> "$GITHUB_OUTPUT"
      - run: npx aims check --format github
      - run: npx aims build
      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        with:
          name: handbook
          path: dist/
          if-no-files-found: error
          retention-days: 14
      - run: npx aims owners --check

  impact:
    name: Say what the change topples
    needs: handbook
    # A pull request from a fork gets no permission to comment.
    if: >-
      \${{ !cancelled() && needs.handbook.outputs.impact != ''
      && github.event.pull_request.head.repo.full_name == github.repository }}
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      pull-requests: write
    steps:
      - env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.pull_request.number }}
          REPORT: \${{ needs.handbook.outputs.impact }}
        run: |
          printf '%s\\n\\n%s\\n' '<!-- aims-impact -->' "$REPORT" > comment.md
          former="$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --jq \\
            '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- aims-impact -->"))) | .id' | sed -n 1p)"
          if [ -n "$former" ]; then
            gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$former" --field body=@comment.md
          else
            gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --field body=@comment.md
          fi
`;
