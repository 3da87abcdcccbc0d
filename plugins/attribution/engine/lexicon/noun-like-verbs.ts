import { wordSet } from './word-list';

/**
 * Base and third-person forms of verbs of saying that are nouns at least as often: *claims*, *reports*, *state*. As verbs
 * they need a clear subject and content that no noun takes.
 */
export const NOUN_LIKE_FORMS =
  wordSet(`claim claims report reports note notes state states comment comments remark
  remarks call calls tweet tweets post posts list lists estimate estimates forecast forecasts fear fears hope hopes
  promise promises pledge pledges boast boasts question questions answer answers hint hints project projects reason
  reasons signal signals reference references detail details outline stress text texts blog blogs label labels brand
  brands term terms worry worries guess offer offers request requests demand demands document documents quote quotes
  praise voice voices blame threat vow vows counter ask command read reads show shows find finds cry feel
  concern concerns email emails brief briefs echo echoes reply replies response wonder swear charge charges snap
  tease laugh laughs smile smiles sigh shout shouts chant chants jokes joke quip quips mock object broadcast rap
  crack boom bark rant plead begin wager venture bet address view views protest protests profile salute advocate advocates`);
