/** What `attribution --help` prints. */
export const USAGE = `attribution finds what nobody vouches for in a story, and who says what.

Usage
  attribution check FILE… [--format text|json|sarif] [--max-severity error|warning|info]
                          [--preset daily|wire-strict|magazine | --policy POLICY]
  attribution extract FILE… [--format citron|text] [--out DIR]
  attribution verify-trail [FOLDER | FILE] [--known NUMBER:HASH]
  attribution --help

FILE is plain text (.txt or any other name), Markdown (.md, .markdown), HTML (.html, .htm) or
Strapi Blocks (.json); "-" is plain text from standard input. In plain text a first line without a
final stop is the headline. A folder stands for the stories in it and its folders: files with these
endings, .json where it holds an array.

check
  --format text          file:line:col severity message  rule, and the words (default)
  --format json          an array with one object per file; offsets are UTF-16 code units of the file
                         (for .json: of its plain text, blocks separated by a blank line)
  --format sarif         a SARIF 2.1.0 log, for code hosts and editors
  --preset NAME          what is asked of the copy: daily (default), wire-strict or magazine
  --policy POLICY        a newsroom's own: a JSON file { preset, severities, whenNotChecked, terms,
                         fields }; see docs/policy.md
  --max-severity LEVEL   the least severity that makes the exit code 1: error (default), warning or info

extract
  --format citron        { text, quotes: [{ cue, sources, contents, confidence }] }; spans are
                         { start, end, text } in code points of text (default)
  --format text          for people to read: who says what, who that is, and why the source is as strong
                         or weak as it is
  --out DIR              citron: write DIR/NAME.json per file; needed for more than one file

verify-trail
  FOLDER                 of a newsroom: checks the trail in its database (default: this folder)
  FILE                   a whole trail that was exported from one; tells the first event that was
                         tampered with, and NUMBER:HASH of the last one
  --known NUMBER:HASH    of an event that was told and noted down earlier: says whether it still stands;
                         where it does not, events were cut off the end, or the trail was written anew

Rules that need the newsroom's source records do not run here.

Exit code: 0 clean, 1 findings at or above --max-severity or a trail that was
tampered with, 2 could not run.
`;
