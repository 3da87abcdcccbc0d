import { DOCUMENT_NOUNS, ORGANISATION_NOUNS } from './source-nouns';
import { wordSet } from './word-list';

/**
 * What is written, recorded or measured and so can stand as a source. Wider than the list that patterns and trained
 * features rest on, which may not grow without another training.
 */
export const WRITTEN_NOUNS: ReadonlySet<string> = new Set([
  ...DOCUMENT_NOUNS,
  ...wordSet(`data evidence image photo photograph picture recording tape audio reading measurement sample scan screenshot log
  metadata statistic calculation simulation projection model experiment trial autopsy post-mortem certificate
  licence license permit register registry ledger invoice receipt agreement treaty charter constitution regulation
  directive manifesto leaflet brochure flyer manual handbook guideline guidelines guidance timetable schedule
  agenda minutes handout sign plaque poster banner label newsletter journal thesis dissertation whitepaper budget
  accounts prospectus blueprint application petition declaration deposition testimony writ summons subpoena
  warrant docket motion brief opinion diary logbook memoir biography autobiography novel script screenplay preface
  foreword caption spreadsheet table database archive folder questionnaire ballot barometer ranking scorecard
  valuation evaluation assessment appraisal inspection inventory catalogue almanac dictionary encyclopaedia
  textbook satellite gauge sensor x-ray cctv log-book roster manifest bylaws statute act rulebook code programme
  advertisement advert slogan headline transcript excerpt translation summary draft forecast outlook note notes
  dispatch telegram cable wire entry blog podcast interview speech address census review profile obituary feature
  documentary screen display notification invitation warning alert advisory lawsuit suit injunction decision
  finding result trend metric benchmark rating count total rate genome fossil plan contract decree bulletin memoirs
  annex bill proposal indictment calendar history accord resolution`),
]);

/** Bodies that speak with one voice. Wider than the list that patterns and trained features rest on, as above. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...ORGANISATION_NOUNS,
  ...wordSet(`administration airport assembly bench brewery brigade business carrier casino chain chamber charity choir
  circuit clinic co-operative cooperative commune community conglomerate consortium consultancy contractor convent
  delegation department diocese directorate district division embassy employer enterprise exchange executive
  factory faculty family farm festival fleet force franchise fund gallery garage grocer guild hotel household
  industry inspectorate institution insurer junta jury laboratory lab landlord legislature lender library lobby
  maker mission mosque municipality nonprofit non-profit occupation operator orchestra ombudsman parish ministry
  partnership patrol pharmacy plant platform port practice presidency programme project province provider railway
  regime registrar retailer secretariat shop shelter society squad staff startup start-up state store studio
  subsidiary supermarket supplier synagogue syndicate taskforce temple theatre theater town village city county
  borough trade tribunal troupe trust utility vendor whitehall workforce workshop zoo country nation republic
  kingdom brand label restaurant bakery brewer carmaker chipmaker drugmaker airline shipper steelmaker
  manufacturer crew side`),
]);
