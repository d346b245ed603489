import type { CueVerbGroup } from "../../locale/cue-data.ts";

/** Verbs by which English news reports, from general knowledge, grouped by what they take. A verb may stand in several groups. */
// biome-ignore format: a list reads better in rows
export const englishCueVerbs: readonly CueVerbGroup[] = [
  // To say, whatever comes: words, a clause with or without "that".
  { medium: "speech", takes: "words that bare plain",
    verbs: "say add claim announce confirm insist argue note stress explain report declare maintain allege assert acknowledge admit concede contend reply respond repeat reiterate reveal estimate conclude predict state warn caution emphasise emphasize observe remark disclose testify quip joke lament boast vow pledge complain recall suggest hint indicate imply counter affirm attest opine speculate fear agree signal clarify elaborate retort divulge rule advise muse recount relate relay grumble whisper proclaim stipulate surmise theorise theorize" },
  // Words only.
  { medium: "speech", takes: "words",
    verbs: "continue begin conclude ask wonder answer shout cry yell scream exclaim murmur mutter chant sigh laugh plead demand urge snap fume thunder joke gush enthuse beam groan moan sing call implore beg order command reply chime interject inquire enquire chuckle growl grin smile sob joke read go" },
  { medium: "speech", takes: "that bare plain words", verbs: "out|point", },
  { medium: "speech", takes: "that bare plain words", verbs: "make|clear", with: "clear" },
  // To ask.
  { medium: "speech", takes: "words question", verbs: "wonder inquire enquire question" },
  { medium: "speech", takes: "words question whom to", verbs: "ask" },
  // To tell somebody.
  { medium: "speech", takes: "words that bare plain whom to", verbs: "tell warn advise remind assure inform notify promise persuade convince reassure caution brief" },
  { medium: "speech", takes: "words to whom that", verbs: "urge order instruct beg implore request command invite encourage press" },
  // To own, deny, want: with an infinitive or a gerund.
  { medium: "speech", takes: "to", verbs: "promise vow pledge agree threaten refuse offer decline claim undertake swear demand volunteer" },
  { medium: "speech", takes: "that bare", verbs: "demand request propose recommend swear deny dispute" },
  { medium: "speech", takes: "gerund", verbs: "deny admit suggest recommend propose" },
  { medium: "speech", takes: "gerund whom", verbs: "accuse suspect", with: "of" },
  { medium: "speech", takes: "gerund whom", verbs: "warn caution advise", with: "against" },
  { medium: "speech", takes: "gerund", verbs: "apologise apologize", with: "for" },
  // To sum up what was said.
  { medium: "speech", takes: "words report",
    verbs: "demand deny criticise criticize praise condemn welcome reject dismiss denounce defend thank congratulate slam blast applaud hail commend deplore decry reaffirm rebuff rebuke rebut refute lambast chide ridicule mock blame" },
  { medium: "speech", takes: "words report", verbs: "apologise apologize announce propose confirm" },
  { medium: "speech", takes: "words report whom", verbs: "accuse", with: "of" },
  { medium: "speech", takes: "report", verbs: "call", with: "for on" },
  { medium: "speech", takes: "report", verbs: "warn complain speak", with: "of about against" },
  { medium: "speech", takes: "words label report", verbs: "describe", with: "as" },
  { medium: "speech", takes: "words cites", verbs: "quote" },
  { medium: "speech", takes: "words", verbs: "cite" },
  { medium: "speech", takes: "words label", verbs: "call describe brand dub label deem term hail dismiss denounce condemn characterise characterize" },
  // To write.
  { medium: "writing", takes: "words that bare plain", verbs: "write tweet post email blog" },
  // To think.
  { medium: "thought", takes: "words that bare plain", verbs: "believe think hope expect suspect doubt feel assume worry reckon" },
  { medium: "thought", takes: "to", verbs: "hope" },
  // To learn from somebody.
  { medium: "speech", takes: "words that bare plain", verbs: "hear" },
];
