/**
 * What a merge request is checked by on GitLab. The token of a job may not comment: that needs one of the
 * project, which only the last job reads.
 */
export const gitlabPipeline = `# Merge requests, and the default branch.
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

handbook:
  image: node:24
  variables:
    # Pages show the history of the documents.
    GIT_DEPTH: '0'
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm/]
  script:
    - npm ci --cache .npm --prefer-offline --no-audit --no-fund
    - |
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then
        npx aims impact "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --format markdown > impact.md || rm -f impact.md
      fi
    - npx aims check --format junit > check.xml
    - npx aims build
    - npx aims owners --check
  artifacts:
    when: always
    expire_in: 2 weeks
    expose_as: Preview of the handbook
    paths: [dist/, impact.md]
    reports:
      junit: check.xml

# One comment on the merge request, which is updated. It needs a project access token (role Reporter, scope api)
# in the masked variable AIMS_COMMENT_TOKEN. Whoever can push a branch can read it.
impact:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $AIMS_COMMENT_TOKEN
      when: always
  needs: [{ job: handbook, artifacts: true }]
  variables:
    GIT_STRATEGY: none
  script:
    - |
      cat > comment.mjs <<'END'
      import { existsSync, readFileSync } from 'node:fs';
      const mark = '<!-- aims-impact -->';
      const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, AIMS_COMMENT_TOKEN } = process.env;
      const notes = CI_API_V4_URL + '/projects/' + CI_PROJECT_ID + '/merge_requests/' + CI_MERGE_REQUEST_IID + '/notes';
      async function call(url, method = 'GET', body) {
        const headers = { 'private-token': AIMS_COMMENT_TOKEN, 'content-type': 'application/json' };
        const answer = await fetch(url, { method, headers, body: body && JSON.stringify({ body }) });
        if (!answer.ok) throw new Error(method + ' ' + url + ': ' + answer.status);
        return answer;
      }
      async function former(author) {
        for (let page = '1'; page; ) {
          const answer = await call(notes + '?per_page=100&page=' + page);
          const note = (await answer.json()).find((each) => each.author.id === author && each.body.startsWith(mark));
          if (note) return note.id;
          page = answer.headers.get('x-next-page');
        }
      }
      if (existsSync('impact.md')) {
        const me = await (await call(CI_API_V4_URL + '/user')).json();
        const id = await former(me.id);
        const body = mark + '\\n\\n' + readFileSync('impact.md', 'utf8').slice(0, 900000);
        await (id ? call(notes + '/' + id, 'PUT', body) : call(notes, 'POST', body));
      }
      END
    - node comment.mjs
`;
