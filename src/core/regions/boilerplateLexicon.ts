/**
 * What a page says about itself. Whole lines, folded (text/fold.ts), any case. Collected from the furniture of news
 * sites and agencies in general, not from any corpus.
 */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:news ?feed|read (?:more|next|full (?:story|article))|(?:show|load|see|view) (?:more|all|less)|continue reading|skip to (?:main )?content)\.?$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|ad|story continues below(?: advertisement)?|article continues below.{0,30})$/i,
  /^(?:avatar|article image|image|video|gallery|print|email|copy link|save|comments?|\d{1,5} comments?|leave a comment|home|menu|search)$/i,
  /^(?:share|tweet|share (?:this|on|via)\b.{0,60}|share this (?:article|story|page))$/i,
  /^(?:image|video|photo|media) (?:source|caption|credit),? ?.{0,40}$/i,
  /^(?:about|approx\.?|est\.?)? ?\d{1,3}[ -]?min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?$/i,
  /^(?:slideshow|gallery|photos?|\d{1,3} (?:images|photos)) ?\( ?\d{1,3}(?: (?:images|photos|pictures))? ?\)$/i,
  /^(?:reading|listening) time\b.{0,30}$/i,
  /^\(? ?(?:last )?updated(?: on| at)?:? {0,4}\)?$/i,
  /^(?:all rights reserved|terms (?:of|and) (?:use|service|conditions)|privacy policy|cookie policy)\b.{0,120}$/i,
  /^(?:explore more on these topics|reuse this content|around the (?:bbc|web)|share this with|report this ad|skip (?:ad|advertisement)|thank you for (?:reading|your support).{0,60})$/i,
  /^(?:[_*=-] ?){3,40}$/,
  /^\W{0,3}(?:ends?|-30-|###|\* {0,3}\* {0,3}\*)\W{0,3}$/i,
  /^(?:notes? (?:to|for) (?:the )?editors?|contacts?|media contacts?|press contacts?|about the authors?|topics?|tags?|filed under)\b[: ].{0,80}$/i,
  /^notes? (?:to|for) (?:the )?editors?:?$/i,
  /^\((?:[^()]{0,80}\b)?(?:reporting|writing|editing|edited|compiled|additional reporting|with (?:files|inputs?|agenc\w+))\b[^()]{0,160}\)$/i,
];

/** Furniture that stands behind an article's end only: what follows it belongs to other articles. */
export const AFTER_ARTICLE =
  /^(?:avatar|news ?feed|(?:show|load|view|see) (?:more|all)|\(? ?updated:? {0,4}\)?|comments?|most (?:read|popular|viewed|shared)|latest (?:news|stories|updates)|top stories|trending(?: now)?|related (?:articles?|stories|news|posts|content|topics|links)|recommended(?: for you| stories| articles)?|more (?:news|stories|articles|from\b.{1,40}|on this story)|you (?:may|might) (?:also )?(?:like|be interested).{0,20}|editors?'? picks?|up next|next (?:article|story)|previous (?:article|story)|about the authors?)\W{0,2}$/i;

/** How a sentence of such furniture opens, wherever at an article's end it stands. */
export const FURNITURE_OPENING =
  /^[\s*([|>·•-]{0,3}(?:copyright\b|\(c\) ?\d|© ?|all rights reserved|the \S{1,30} is not responsible for the content|read about our\b|this (?:article|story|material|piece|column|page|communique|communiqué|post|report|content) (?:was|is|has been|may|must|does|first|originally)\b.{0,60}\b(?:published|appeared|reviewed|updated|reproduced|redistributed|edited|written by|quoted|copyright|for information|produced|republished|corrected|sponsored)|sign up (?:for|to|here|now)\b|subscribe (?:to|now|here|today)\b|follow (?:him|her|them|us|the authors?|me|\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){0,3}) (?:on|at|@)|on twitter,? follow\b|"?follow @|like us on\b|(?:e-?mail|reach|contact|write to) (?:him|her|them|us|me|the (?:author|writer|reporter|editor)s?)\b|(?:he|she|they|\p{Lu}\S{1,30}) (?:can be (?:reached|contacted|followed)|tweets)\b|feel free to contact\b|get (?:his|her|our|the) \S{1,20}(?: \S{1,20})? (?:letter|newsletter|briefing|app)\b|download (?:our|the) app\b|join (?:our|us on)\b|click here\b|(?:to )?(?:read|see|watch|view) the (?:full|rest|whole|original|complete)\b|read the rest\b|\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated|translation|production|graphics|photographs?) by\b|for (?:the )?(?:latest|more) (?:news|information|updates|stories)\b|for information not\b|for a graphic\b|(?:press|media|general) (?:enquir|inquir)|reproduction (?:only|is|without)|printed and published\b|published by\b|registered (?:office|address|in)\b|(?:company|charity) (?:number|no)\b|corrections?(?: and clarifications)?:|more on this (?:story|as)\b|(?:this is a )?(?:breaking|developing)(?: news)?(?: story)?[.:]? ?(?:more|check|please|it will)|sent from (?:the|my)\b|sources?: |our standards:|with (?:reporting|files|inputs?|agency inputs?) (?:by|from)\b|we (?:welcome|want to hear) (?:your|from)\b|support (?:our|independent) (?:journalism|work)\b|donate\b|have (?:a|you got) (?:a )?(?:tip|story)\b|ends?\. )/iu;

/** Words behind a person's name that make a line at the end a note on its author. */
export const AUTHOR_NOTE =
  /^(?!(?:He|She|It|They|This|That|There|The)\b)\p{Lu}\S{0,30}(?: \S{1,30}){0,4} (?:is|was|are) (?:an?|the|our|editor|chief|senior|staff|deputy|former|currently|also)\b.{0,90}\b(?:columnists?|authors?|writers?|reporters?|correspondents?|journalists?|editors?|contributors?|contributing|commentators?|analysts?|fellow|professor|novelist|historian|bureau chief|podcast)\b/u;

/** A closing line on who else worked on the article. */
export const CONTRIBUTED =
  /\b(?:contributed (?:reporting|to this (?:report|story|article|piece))|reported from \p{Lu}.{2,60} and \p{Lu}.{2,60} from)\b/u;

/** How a line or sentence that points to other articles opens. */
export const TEASER_OPENING =
  /^\W{0,3}(?:read (?:more|also|next|on)\b ?[:|>-]|also (?:on|in|from|today|read|see|this week)\b[^.:]{0,40}:|(?:more|elsewhere|also|inside|tomorrow|coming up|next week|this week|on monday|on sunday) (?:from|in|on|inside|at)? ?(?:the )?[^.:!?]{1,40}:|related(?: \w{1,12})?:|see also:?|don'?t miss:?|in case you missed it:?|(?:listen|watch|win|video|podcast|in pictures|photos|gallery|quiz|opinion|comment|analysis|explainer)(?: now| here)?[:!] )/i;

/** Openings that leave no doubt inside running text too. */
export const TEASER_LABEL =
  /^\W{0,3}(?:read (?:more|also|next) ?[:|>]|related(?: (?:stories|articles|news|coverage))?:|see also:|also (?:on|in|today|from)\b[^.:]{0,40}:|more from\b[^.:!?]{1,40}:|tomorrow (?:in|on)\b[^.:!?]{1,40}:|elsewhere (?:in|on)\b[^.:!?]{1,40}:|don'?t miss:|listen: |watch: |win! )/i;

/** What a credit under a picture says. */
export const PHOTO_CREDIT =
  /\b(?:photographer: |photo(?:graph)?s?(?: by|: |\/| credit| courtesy)|(?:image|picture|pic|pictured|illustration|credit|video)s?: |file (?:photo|picture|image)\b|getty images?|afp via|ap photo|shutterstock|pa (?:wire|images|media)\b|epa-efe|reuters ?\/ ?\p{Lu}|\/ ?(?:reuters|afp|ap|epa|pool|bloomberg|cnp|upi|xinhua|anadolu|nurphoto|zuma)\b|via (?:reuters|ap|afp|getty|bloomberg)\b(?!['’])|handout via|(?:photos?|images?|pictures?|video) courtesy of \p{Lu})/iu;
