/** Words that make a question a question and say nothing of what it asks after. Prepositions of time and negations among them. */
const STOP_WORDS = new Set(
  `a an the this that these those it its it's he she they them their we us our you your i me my
   is are was were be been being am do does did doing done has have had having can could will would shall should may might must
   and or but nor so if then than as of to in on at by for from with within into onto about over under between through during per via
   not no any some all each every both either neither only just also even still yet too very more most much many
   what which who whom whose when where how whether there here
   get gets got give gives make makes take takes taking say says said saying tell tells see know mean means meant explain
   please find show look looking need needs needed necessary want happen happens happened going go
   think thinks thinking thought matter matters out back thing things anything something everything way ways actually really
   come comes came coming soon able try tries let lets keep put set like want able ever anyone someone everyone somebody anybody nobody
   exactly basically currently now today already again else instead possible possibly maybe perhaps list lists listed off up down own play plays
   according regarding concerning eo called`
    .split(/\s+/)
    .filter(Boolean),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Words that tell what a reader wants to know, and of an order little: all of it is defined, provided and ordered. */
const FAINT_WORDS = new Set(
  `definition definitions define defined defines meaning order orders executive provision provisions rule rules text second last
   apply applies applied mention mentions mentioned issue issued issues involve involves involved lead leads leading
   include includes included concern concerns relate relates ready use uses used president benefit benefits subject effect affect affects affected document clause sign signs signed signing
   role roles duty duties task tasks job responsibility responsibilities responsible obligation obligations follow follows following
   different difference part parts thinking new chief head key important main major approach hard exist exists next upcoming act acts acting`.split(
    /\s+/,
  ),
);

export function isFaintWord(word: string): boolean {
  return FAINT_WORDS.has(word);
}

/**
 * Which of a query's words tell little. "Why" asks after the purpose where nothing else is named ("why was it signed"), and
 * after any other thing where one is ("why Treasury"). `further` are words that tell little too.
 */
export function faintAmong(words: readonly string[], further: readonly string[] = []): (word: string) => boolean {
  const isFaint = (word: string): boolean => isFaintWord(word) || further.includes(word);
  const names = words.some((word) => word !== 'why' && !isFaint(word));
  return (word) => isFaint(word) || (names && word === 'why');
}
