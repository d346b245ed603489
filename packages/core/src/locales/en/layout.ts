import type { LayoutData } from "../../locale/locale-pack.ts";

/**
 * The conventions of English-language news pages, wires and archives. A phrase stands under `opens` or `holds` only when
 * hardly any sentence of an article would use it so; everything doubtful is under `mayOpen` and counts beside other signs
 * only.
 */
export const englishLayout: LayoutData = {
  // biome-ignore format: a list reads better in rows
  bylineOpeners: ["by", "by :", "words by", "words :", "text by", "story by", "written by", "author :", "authors :", "opinion by", "analysis by", "a column by", "column by", "interview by", "reported by", "report by", "posted by", "published by", "as told to", "commentary by", "review by"],
  conjunctions: ["and", "&", "with"],
  // biome-ignore format: a list reads better in rows
  jobs: [
    "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "writer", "writers", "columnist", "contributor", "staff", "newsroom", "desk", "bureau", "producer", "journalist", "author", "press", "agency", "service", "team", "analyst", "commentator", "critic",
  ],
  // biome-ignore format: a list reads better in rows
  proseDatelines: [
    "from {place} , {medium} reports", "from {place} {medium} reports", "{medium} reports from {place}", "{medium} reported from {place}", "reporting from {place} , {medium}", "{medium} is reporting from {place}", "in {place} , {medium} reports", "as {medium} reports from {place}",
  ],
  mediumOpeners: ["the", "the agency", "the news agency", "the newspaper", "the broadcaster", "the network", "news agency", "broadcaster", "the website", "the magazine"],
  credits: [
    {
      role: "contributor",
      opens: [
        "with files from", "with reports from", "with reporting by", "with reporting from", "with additional reporting", "additional reporting by", "additional reporting :", "contributing :", "contributors :", "with contributions from", "with assistance from", "research by", "research :",
      ],
      holds: [
        "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting", "contributed from", "reported from * and", "reported from * * and", "reporting was contributed by", "also contributed to this",
      ],
    },
    {
      role: "author",
      opens: ["reporting by", "reporting :", "writing by", "written by", "( reporting by", "( reporting and", "reporting and writing by", "text by", "words by", "story by", "compiled by", "report by"],
      holds: ["; editing by", "; writing by", ") editing by"],
    },
    {
      role: "editor",
      opens: ["editing by", "( editing by", "edited by", "editor :", "editors :", "fact-checked by", "fact check by", "produced by", "production by", "copy editing by", "copy edited by"],
    },
    {
      role: "translation",
      opens: ["translation by", "translation :", "translated by", "translated from", "this article was translated", "this story was translated", "this text was translated", "this article was machine"],
      holds: ["machine translation", "translated from the original"],
    },
    {
      role: "agency",
      opens: ["additional reporting from", "with material from", "with information from", "with agencies", "with agency", "with input from", "with inputs from", "( with inputs from", "( with agency inputs", "( with inputs", "material from the associated press", "this story is from", "this article is from", "the associated press contributed", "reuters contributed", "agencies contributed", "( this story has not been edited", "( except for the headline", "this story has not been edited", "except for the headline"],
      whole: ["with agencies", "agencies"],
      holds: ["published from a syndicated feed", "from a syndicated feed"],
    },
    {
      role: "source",
      opens: ["source :", "sources :", "( source :", "( sources :", "first published in", "first published on", "first published by", "originally published in", "originally published on", "originally published by", "this article was first published", "this story was first published", "this article first appeared", "this story first appeared", "this article originally appeared", "this story originally appeared", "this article was originally published", "this story was originally published", "this article is republished", "republished from", "this interview was conducted"],
      whole: ["sources", "source", "references"],
      holds: ["first appeared on", "originally appeared on", "is republished from", "has been edited for length and clarity", "was edited for length and clarity"],
    },
  ],
  // biome-ignore format: a list reads better in rows
  pictureMarks: ["photo", "photos", "picture", "pictures", "image", "images", "photograph", "photo by", "photos by", "photo courtesy", "image credit", "photo credit", "picture credit", "credit", "illustration", "graphic", "video", "screengrab", "screenshot", "file photo", "handout", "courtesy", "courtesy of"],
  // biome-ignore format: a list reads better in rows
  pictureHints: [", left ,", ", right ,", ", center ,", ", centre ,", "( left )", "( right )", "( center )", "( centre )", "pictured left", "pictured right", "file -", "file –", "file —", "( file photo )", "( file )", "( file image )", "from left", "from left :", "from left to right", "clockwise from top"],
  // biome-ignore format: a list reads better in rows
  stampOpeners: [
    "published", "published :", "published on", "published at", "updated", "updated :", "updated on", "updated at", "last updated", "last updated :", "last updated on", "last updated at", "first published", "first published :", "first published on", "posted", "posted :", "posted on", "posted at", "last modified", "last modified on", "modified", "date :", "publishing date", "originally published", "created", "issued on", "updated as of", "as of",
  ],
  // biome-ignore format: a list reads better in rows
  stampSigns: ["ago", "today", "yesterday"],
  // biome-ignore format: a list reads better in rows
  stampWords: ["at", "on", "hour", "hours", "hr", "hrs", "minute", "minutes", "min", "mins", "day", "days", "week", "weeks", "read", "updated", "published", "posted", "last", "am", "pm", "a.m", "p.m", "a", "m", "p", "gmt", "utc", "bst", "est", "edt", "et", "pt", "pst", "pdt", "cet", "cest", "myt", "ist", "pht", "sgt", "hkt", "aest", "aedt", "nzst", "wib", "eastern", "modified", "first", "of", "the", "st", "nd", "rd", "th", "updated:", "publishing", "date", ],
  relatedLabels: ["topics :", "topic :", "tags :", "related :", "related topics :", "see also :", "more on :", "keywords :", "categories :", "category :", "filed under :", "in this story :", "read more about :", "section :"],
  vocatives: ["Mr", "Mrs", "Ms", "Dr", "Professor", "Minister", "Mayor", "Senator"],
  // biome-ignore format: a list reads better in rows
  genres: ["breaking", "breaking news", "exclusive", "opinion", "analysis", "comment", "commentary", "editorial", "review", "interview", "explainer", "live", "live updates", "obituary", "fact check", "column", "feature", "investigation", "q & a", "op-ed", "just in", "urgent", "update"],
  addressPronouns: ["you", "your", "yourself"],
  textLabels: ["claim :", "ap's assessment :", "ap’s assessment :", "the facts :", "assessment :", "the claim :", "our verdict :", "verdict :", "fact :", "background :"],
  boilerplate: {
    details: { whole: ["details", "article details", "story details", "about this article", "about this story", "article information"] },
    related: {
      // biome-ignore format: a list reads better in rows
      whole: [
        "related", "related articles", "related stories", "related topics", "related content", "related news", "related links", "related coverage", "read more", "read next", "read also", "also read", "see also", "more stories", "more news", "more from us", "more on this", "more on this story", "more on this topic", "most read", "most popular", "most viewed", "popular", "trending", "trending now",
        "trending stories", "top stories", "latest news", "latest stories", "latest", "recommended", "recommended stories", "recommended for you", "you might also like", "you may also like", "you may like", "up next", "next article", "previous article", "topics", "tags", "keep reading", "don't miss", "editors' picks", "editor's picks", "in case you missed it", "what to read next", "more like this", "around the web", "from our partners", "suggested reading", "further reading", "more for you", "the latest", "more in this section", "watch", "explore more",
      ],
      // biome-ignore format: a list reads better in rows
      opens: [
        "read more :", "read more about", "read more on", "read more from", "read more here", "read more stories", "read also :", "read also", "also read", "also read :", "read next", "read next :", "read :", "read | ", "related :", "related |", "related stories", "related article", "see also", "see also :", "watch :", "watch |", "watch also", "listen :", "more :", "more on :", "more from :", "more about :", "more news", "more stories", "more coverage", "don't miss", "don't miss :", "you might also like", "you may also like", "recommended :", "in case you missed it", "click here for more", "click here to read", "for more news", "for more on", "explore :", "photos :", "gallery :", "most read", "what to know about", "follow the latest", "follow live", "> > >", "> >", "keep reading", "next article", "previous article", "get the latest", "in pictures :",
      ],
      mayOpen: ["explainer :", "opinion :", "analysis :", "live updates :", "more on", "more about", "more from", "watch", "read"],
    },
    newsletter: {
      whole: ["newsletter", "newsletters", "sign up", "subscribe", "subscribe now", "sign up now", "sign up for our newsletter", "get our newsletter", "join our newsletter", "join our mailing list", "sign up here", "get alerts", "enable notifications", "subscribe to our newsletter"],
      opens: ["sign up for", "sign up to", "sign up here", "subscribe to our", "subscribe to the", "subscribe for", "join our", "join the conversation on", "get the day's", "get the day’s", "get our", "get breaking news", "get daily", "never miss", "stay up to date", "stay informed", "stay ahead", "follow us on", "follow us for", "like us on", "download our app", "download the app", "get the app", "newsletter :", "the newsletter", "delivered to your inbox", "enter your email", "by signing up", "by subscribing", "by entering your email", "by clicking", "start your day with", "want more", "our free newsletter", "follow our"],
      holds: ["your inbox", "our newsletter", "our newsletters", "our free newsletter", "sign up for our", "whatsapp channel"],
    },
    advertisement: {
      whole: ["advertisement", "advertisements", "ad", "ads", "sponsored", "sponsored content", "paid content", "promoted", "promoted content", "advertiser content", "partner content", "article continues below", "article continues after ad", "article continues after advertisement", "story continues below", "story continues below advertisement", "story continues after ad", "scroll to continue", "scroll to continue with content", "continue reading below", "skip advertisement", "ad feedback", "advertisement -"],
      opens: ["advertisement :", "advertisement -", "article continues", "story continues", "this advertisement has not", "scroll to continue", "this article contains affiliate", "this post contains affiliate", "this story contains affiliate", "we may earn", "we may receive a commission", "continue reading the story", "sponsored :", "skip past", "paid for by"],
      holds: ["affiliate links", "earn a commission", "earn commission", "receive a commission", "advertisement has not loaded"],
    },
    share: {
      // biome-ignore format: a list reads better in rows
      whole: ["share", "share this", "share this article", "share this story", "share article", "share on facebook", "share on twitter", "share on x", "share via email", "share via whatsapp", "share this page", "print", "print article", "print this article", "email", "email this article", "e-mail", "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "reddit", "pinterest", "tumblr", "copy link", "copy url", "link copied", "save", "save article", "save this story", "bookmark", "gift article", "gift this article", "listen", "listen to this article", "listen to article", "threads", "bluesky", "flipboard", "messenger", "pocket", "sms", "instagram", "youtube", "tiktok", "follow", "follow us", "comment", "like", "tweet", "text size", "resize", "link", "close share"],
      opens: ["share :", "share on", "share this", "share via", "share with", "share article", "share to", "click to share", "tweet this", "email this", "listen to this", "link copied", "copy this link", "print this", "open share", "you can save this article", "facebook twitter", "x facebook"],
    },
    navigation: {
      // biome-ignore format: a list reads better in rows
      whole: ["home", "homepage", "menu", "open menu", "close menu", "search", "skip to content", "skip to main content", "skip to navigation", "jump to content", "back to top", "back", "back to home", "next", "previous", "close", "log in", "login", "sign in", "log out", "register", "my account", "account", "subscribe today", "contact", "contact us", "about", "about us", "help", "faq", "privacy", "privacy policy", "terms", "terms of use", "terms of service", "terms and conditions", "cookie policy", "cookie settings", "cookies", "accessibility", "sitemap", "site map", "careers", "jobs", "advertise", "advertise with us", "rss", "archive", "archives", "videos", "video", "podcasts", "gallery", "photo gallery", "live", "live tv", "e-paper", "epaper", "news", "world", "world news", "u.s. news", "us news", "uk news", "politics", "business", "sport", "sports", "opinion", "culture", "entertainment", "lifestyle", "tech", "technology", "science", "health", "weather", "travel", "money", "local news", "local", "national", "international", "in this article", "table of contents", "contents", "show more", "show less", "load more", "view all", "see all", "view more", "expand", "toggle", "view gallery", "open image in gallery", "view image in fullscreen", "hide caption", "toggle caption", "enlarge", "enlarge this image", "view original", "manage consent", "your privacy choices", "do not sell my personal information"],
      opens: ["skip to", "jump to", "back to", "home >", "home |", "home /", "home ›", "home »", "news >", "you are here", "privacy policy |", "terms of use |", "privacy |", "about us |", "contact us |", "return to", "go to"],
    },
    comments: {
      whole: ["comments", "comment", "# comments", "# comment", "leave a comment", "post a comment", "view comments", "show comments", "read comments", "add a comment", "join the conversation", "join the discussion", "conversation", "all comments", "load comments", "comments closed", "comments are closed", "hide comments", "write a comment", "have your say"],
      opens: ["comments (", "leave a comment", "post a comment", "comments are", "commenting is", "to comment", "please log in to", "please sign in to", "you must be logged", "join the conversation", "what do you think", "have your say", "tell us what you", "share your thoughts", "let us know", "we want to hear from you", "send us your", "log in to comment", "view comments"],
      holds: ["in the comments below", "comments section"],
    },
    copyright: {
      whole: ["all rights reserved"],
      opens: ["© #", "copyright ©", "copyright #", "( c ) #", "all rights reserved", "copyright the", "copyright :"],
      holds: ["all rights reserved", "may not be published , broadcast", "may not be reproduced", "not be republished", "this material may not be"],
    },
    "update-stamp": {
      opens: ["this is a developing story", "this is a breaking", "this is a breaking news story", "this story has been updated", "this article has been updated", "this story was updated", "this article was updated", "this story will be updated", "this post has been updated", "breaking news story", "this article will be updated", "more to follow", "more to come", "this breaking news", "update :", "developing :"],
      holds: ["is a developing story", "more to follow", "check back for updates", "refresh for updates"],
    },
    "correction-note": {
      opens: ["correction :", "corrections :", "corrected", "clarification :", "editor's note :", "editor’s note :", "editors' note :", "an earlier version of", "a previous version of", "this article has been corrected", "this story has been corrected", "this article was corrected", "this story was corrected", "this article was amended", "this article has been amended", "the original version of", "note to readers", "we regret the error", "correction , "],
      holds: ["an earlier version of this", "a previous version of this", "has been corrected to", "was amended on", "has been amended to", "we regret the error", "corrects the", "corrects to"],
    },
    other: {
      // biome-ignore format: a list reads better in rows
      whole: ["breaking", "breaking news", "exclusive", "live", "premium", "subscribers only", "subscriber only", "subscriber exclusive", "key points", "key events", "key event", "at a glance", "opens in new window", "load more", "loading", "loading...", "about the author", "about the authors", "feedback", "contact the author", "report this", "article content", "report an error", "report error", "our standards", "trust project", "the trust project", "why you can trust us", "do you have a tip", "got a tip", "got a story"],
      opens: ["to submit a correction", "report an error", "report a typo", "spotted an error", "see a mistake", "click here", "subscribe now for", "follow him on", "follow her on", "follow them on", "# min read", "# minute read", "# mins read", "# - minute read", "reading time", "estimated reading time", "our standards :", "our standards", "opens new tab", "this content is", "to view this content", "we use cookies", "this site uses", "this website uses", "we and our partners", "accept cookies", "allow cookies", "already a subscriber", "already have an account", "already registered", "create an account", "create a free account", "register for free", "register now", "sign in or", "log in or", "continue reading with", "to continue reading", "unlock this", "unlock the", "subscribe or", "become a member", "become a subscriber", "support our", "support independent", "donate", "if you buy", "do you have a story", "got a story", "got a tip", "have a tip", "do you have a tip", "contact us at", "email us at", "send tips", "contact the", "about the author", "the author is", "the writer is", "views expressed", "the views expressed", "the opinions expressed", "this article is part of", "this story is part of", "part of the series", "browser does not support", "your browser", "please enable", "this video", "video player", "playback", "if you or someone you know", "was this article", "did you find this", "thank you for reading", "thanks for reading", "reuters , the news and media division", "reuters provides", "all quotes delayed"],
      holds: ["our terms and conditions", "privacy policy", "terms of service", "terms of use", "cookie policy", "cancel anytime", "opens new tab", "to enable all features", "personal information", "your subscription", "free trial", "thomson reuters trust principles"],
    },
  },
};
