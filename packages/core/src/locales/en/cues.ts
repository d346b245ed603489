import type { CueData } from "../../locale/cue-data.ts";
import { englishConjugation } from "./cue-conjugation.ts";
import { englishGrammar } from "./cue-grammar.ts";
import { englishCueVerbs } from "./cue-verbs.ts";

/** How English news names its sources. The verbs stand in `cue-verbs.ts`, the small words in `cue-grammar.ts`. */
export const englishCues: CueData = {
  grammar: englishGrammar,
  conjugation: englishConjugation,
  verbs: englishCueVerbs,
  plainVerbs:
    "accept achieve act affect aim allow appear apply appoint approach approve arrest arrive attack attend avoid back base beat belong block boost borrow burn call campaign care carry cause celebrate challenge change charge check claim clear close collapse collect combine compare compete complete concern connect consider contain continue contribute cook cool cover crash create cross damage decide decline delay deliver depend deserve design destroy develop die differ discover discuss divide double earn employ enable encourage end enjoy enter escape exist expand explore extend face fail fear feature file fill finish fit fix flow focus follow force form fund gain gather guarantee happen hand handle harm hate help hire hurry identify ignore improve include increase influence injure introduce invade invest investigate involve issue join jump kill land last laugh launch leak lean leap learn like limit link list live load look love lower manage mark march match matter measure mention miss monitor move name need negotiate object obtain offer open operate oppose order outline owe own pass perform pick place play please point pose prepare present press prevent produce promote protect prove provide publish pull pump punish push raise reach receive recognise recover reduce refuse regret release rely remain remember remove rent repair replace represent require rescue resign resist resolve respect rest restore result resume retire retain return review roll save score search secure seem seek serve settle share shift sign sound spark stage start stay study succeed suffer supply support suppose surprise survive suspend tackle talk target tend test threaten touch trade train transfer travel treat trigger try turn unveil use value violate visit vote wait walk want warm wash waste watch weigh welcome wish work worry abandon absorb adopt afford agree arrange assist attempt attract bake balance bear bend bid bite bleed blow bomb boil bounce breathe burst bury capture cease climb cling clash close contact convict cope count crack crawl crumble dance defeat demolish deploy detain deteriorate disappear disagree drain dream dress drift drown dump elect emerge endanger enforce evacuate evict exceed exclude exhaust expire exploit export express fade favour feed fire float flood flee freeze fulfil function generate grant greet grip guard guess guide halt hang haunt heal heat hesitate honour host house hunt hit import impose inspire install intend interfere intervene invent jail justify kick knock lack lift lock march marry melt merge mine mount multiply murder nominate note oblige occupy overcome overlook paint park persist plant plunge pour pray prohibit pursue qualify question race rain rebuild refund register regulate reject remind render reopen reside restrict retreat reverse reward rob ruin rush sack sail scare scrap screen scream shake shape shine shock shrink sign slow smash smell smoke snow solve split spill stabilise stare starve stem store stretch struggle strengthen subside suck sue suit swallow swear swerve swim switch tackle thrive tie tighten track trap undermine update upset urge vanish wander warrant weaken withstand wound yield",
  nouns: {
    withClause:
      "claim claims statement statements allegation allegations accusation accusations warning warnings suggestion suggestions view opinion belief hope fear fears concern concerns conclusion argument announcement promise pledge assurance assurances assertion report reports rumour rumours rumor rumors complaint complaints admission prediction confirmation contention insistence",
    withInfinitive: "promise pledge demand offer vow threat request appeal plea call calls refusal proposal",
    adjectives:
      "confident convinced adamant hopeful certain sure optimistic concerned worried afraid proud glad sorry disappointed aware sceptical skeptical",
  },
  sources: {
    before: "according+to per",
    behind: "",
    withNoun: "in",
    nouns: "view opinion words",
    tag: "",
    clause: "as",
    adverbs: "",
    relatives: "",
    places: "in",
    documents:
      "report statement study survey document documents letter email article paper book memo memoir filing filings court-papers papers indictment lawsuit transcript post tweet blog notice bulletin summary review analysis poll ruling verdict interview release website manifesto data figures research findings",
    organisations:
      "police ministry government department agency office court council commission committee parliament party company firm group bank university institute union army navy military church hospital school airline airport club association federation league board bureau administration embassy regulator watchdog service trust charity newspaper magazine broadcaster senate congress house opposition coalition authority authorities council team firefighters manufacturer owner operator",
    groups:
      "critics witnesses experts observers residents officials officers scientists researchers doctors analysts campaigners activists protesters supporters opponents lawyers prosecutors investigators investors economists journalists reporters people members ministers lawmakers senators mps families parents teachers students neighbours neighbors staff workers employees executives engineers historians diplomats aides advisers rebels organisers organizers tenants drivers farmers voters managers sources relatives survivors others",
    persons:
      "spokesman spokeswoman spokesperson minister president chairman chairwoman chair chief director mayor governor senator secretary judge prosecutor lawyer attorney solicitor doctor professor manager coach captain keeper player leader officer official sergeant detective inspector commissioner commander general colonel bishop archbishop pope king queen prince princess teacher headteacher farmer owner author editor reporter analyst economist scientist researcher engineer architect chancellor premier ambassador envoy councillor councilor executive founder president-elect mp congressman congresswoman deputy candidate witness defendant victim driver pilot father mother son daughter brother sister wife husband widow friend neighbour neighbor woman man he she i winner referee ranger secretary resident",
  },
};
