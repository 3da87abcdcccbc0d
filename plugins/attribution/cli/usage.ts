/** What `attribution --help` prints. */
export const USAGE = `attribution finds what nobody vouches for in a story, and who says what.

Usage
  attribution check FILE… [--format text|json] [--preset daily|wire-strict|magazine]
                          [--max-severity error|warning|info]
  attribution extract FILE… [--format citron|text] [--out DIR]
  attribution --help

FILE is plain text (.txt or any other name), Markdown (.md, .markdown), HTML (.html, .htm) or
Strapi Blocks (.json); "-" is plain text from standard input. In plain text a first line without a
final stop is the headline.

check
  --format text          file:line:col severity message  rule, and the words (default)
  --format json          an array with one object per file; offsets are UTF-16 code units of the file
                         (for .json: of its plain text, blocks separated by a blank line)
  --preset NAME          whose severities hold: daily (default), wire-strict or magazine
  --max-severity LEVEL   the least severity that makes the exit code 1: error (default), warning or info

extract
  --format citron        { text, quotes: [{ cue, sources, contents, confidence }] }; spans are
                         { start, end, text } in code points of text (default)
  --format text          for people to read: who says what, who that is, and why the source is as strong
                         or weak as it is
  --out DIR              citron: write DIR/NAME.json per file; needed for more than one file

Rules that need the newsroom's source records do not run here.

Exit code: 0 clean, 1 findings at or above --max-severity, 2 could not run.
`;
