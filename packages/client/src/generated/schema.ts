// Generated from apps/api/openapi.json by `pnpm --filter @news/client generate`. Do not edit.
export interface paths {
    "/api/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List articles, newest first
         * @description One page of summaries. All filters that are given must hold. Follow the `Link` header, or pass `next` as `cursor`, until there is none. `fields` adds fields of each article.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Keep many articles
         * @description One article per line (`ArticleLine`); the answer has one line (`LineResult`) for each, in the same order, as soon as it is on the disk. With an `Idempotency-Key` the same request sent again within a day gets the same answer; such a body has at most 2 MiB.
         */
        post: operations["postArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one article
         * @description The article as JSON, or in another form: `json` (Wortlaut's own JSON), `txt` (The text exactly as given), `markdown` (Markdown with front matter), `html` (HTML page), `json-ld` (schema.org JSON-LD), `ninjs` (IPTC ninjs 3.1), `ninjs-quotes` (IPTC ninjs 3.1 with quotes), `quotes-csv` (Quotes as a CSV table), `quotes-ndjson` (Quotes as NDJSON), `web-annotation` (W3C Web Annotations). `format` decides, else the extension (`/articles/mauerfall.txt`), else the `Accept` header; JSON when nobody asks.
         */
        get: operations["readArticle"];
        /**
         * Keep an article under an id
         * @description Reads the body as `/parse` does and keeps the article; a second article under the same id becomes its next version. The answer comes when it is on the disk.
         */
        put: operations["putArticle"];
        post?: never;
        /**
         * Delete an article
         * @description Its versions stay readable, the deletion among them. No seed of the same id brings it back.
         */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare two versions, statement by statement */
        get: operations["diffVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whom and what one article names */
        get: operations["readArticleEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the quotes of one article */
        get: operations["readArticleQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the times of one article */
        get: operations["readArticleTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every version of an article
         * @description Those of a deleted article too.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what happens
         * @description Articles created, updated and deleted, in order. Hand `next` back as `after`. `wait` holds the answer until something happens. With `Accept: text/event-stream` the connection stays open and each change is an event whose id is its `seq`; a client that comes back with `Last-Event-ID` misses nothing.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people, organisations and places across articles
         * @description The same type and the same name (spelling aside) are one entity; an editor's authority file can join others and give them keys of public registers.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one entity */
        get: operations["readEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities/{id}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the articles that name an entity, newest first */
        get: operations["listEntityArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what an entity said, across articles */
        get: operations["listEntityQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take everything along
         * @description Every article as one line of JSON (`StoredArticle`), in order of id, as fast as it is taken. Written articles may or may not be among them while the answer runs; `/changes` says what happened meanwhile.
         */
        get: operations["exportArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{feed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow all articles in a feed reader */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{kind}/{feed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow the articles about somebody or something */
        get: operations["readFeedOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parse a text of your own
         * @description Reads a plain-text article and answers what it says; nothing is stored. As `text/plain` the body is read like a file in `seeds/`, front matter included, and the query takes the options. As `application/json` the options stand beside the text; an option in the body wins over one in the query. As `application/x-ndjson` every line is such a JSON, and the answer has one line for each, an article or a problem, while the lines are still coming in. In UTF-8; an article has at most 2 MiB.
         */
        post: operations["parseText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who said what, across articles
         * @description Statements with their exact place, the sentence around them, the rule that found them and how certain it is. All filters that are given must hold.
         */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search articles and quotes together
         * @description What is found is marked by spans, never by markup. Of very common words the server ranks the newest hits; `total` counts all.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Does the server take requests? */
        get: operations["checkReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description To whom it was said. */
        Addressee: {
            entity?: string;
            spans: components["schemas"]["Span"][];
            text: string;
        };
        /**
         * Article
         * @description A news article as Wortlaut reads it.
         */
        Article: {
            /** @description The layout, in order. */
            blocks: components["schemas"]["Block"][];
            byline?: components["schemas"]["Byline"];
            credits: components["schemas"]["Credit"][];
            dateline?: components["schemas"]["Dateline"];
            diagnostics: components["schemas"]["Diagnostic"][];
            entities: components["schemas"]["Entity"][];
            /** @description Absent only when the text has no words. */
            headline?: components["schemas"]["Headline"];
            /** @description Best first. */
            keywords: components["schemas"]["Keyword"][];
            /** @description Short line above the headline. */
            kicker?: components["schemas"]["TextNode"];
            /** @description BCP 47 tag; "und" when nothing is known. */
            language: string;
            /** @description From the caller, else a date written in the text, else absent. */
            publishedAt?: components["schemas"]["PublishedAt"];
            /** @description Who published it: from the caller, else a house that the page names as its own. */
            publisher?: string;
            /** @description Who said what, in reading order. */
            quotes: components["schemas"]["Quote"][];
            /** @constant */
            schemaVersion: 1;
            sections: components["schemas"]["Section"][];
            /** @description Summary paragraph set apart from the body. */
            standfirst?: components["schemas"]["TextNode"];
            statistics: components["schemas"]["Statistics"];
            /** @description Second title line under the headline. */
            subheadline?: components["schemas"]["TextNode"];
            /** @description The caller's own tags. */
            tags?: string[];
            /** @description The input exactly as given; every span counts in it. */
            text: string;
            times: components["schemas"]["Time"][];
            /** @description Only when asked for: every candidate and what became of it. */
            trace?: components["schemas"]["TraceEntry"][];
            /** @description Where the article was published, from the caller. */
            url?: string;
        };
        /** @description Who and what one article names. */
        ArticleEntities: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            article: string;
            entities: (components["schemas"]["Entity"] & {
                /** @description Its id across articles; see `/entities`. */
                entity: string;
            })[];
        };
        /** @description One line of NDJSON: an article to keep, under its id. */
        ArticleLine: {
            /** @description The authors' names, when they are known from elsewhere. */
            authors?: string[];
            /** @description The headline, when it is known from elsewhere. */
            headline?: string;
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            id: string;
            /**
             * @description BCP 47 tag of the text's language; detected when absent.
             * @example de
             */
            language?: string;
            /**
             * @description ISO date, or date-time with offset: the anchor of relative times.
             * @example 1989-11-10
             */
            publishedAt?: string;
            /** @description Who published it; handed through. */
            publisher?: string;
            /** @description The caller's own tags; handed through. */
            tags?: string[];
            /** @description The article, exactly as it is; every span of the answer counts in it. */
            text: string;
            /**
             * @description IANA zone of the text's dates.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /** @description Where the article was published; handed through. */
            url?: string;
        };
        /**
         * Article list
         * @description One page of articles.
         */
        ArticleList: {
            /** @description Newest first; articles without a date come last. */
            items: components["schemas"]["ArticleSummary"][];
            /** @description The `cursor` of the next page; null on the last one. */
            next: string | null;
            /** @description How many there are on all pages together. */
            total: number;
        };
        /** @description The quotes of one article, in reading order. */
        ArticleQuotes: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            article: string;
            quotes: components["schemas"]["Quote"][];
        };
        /** @description An article as it stands in a list. */
        ArticleSummary: {
            /** @description What `fields` asked for; absent without it. */
            article?: components["schemas"]["SelectedArticle"];
            /** @description Absent only when the text has no words. */
            headline?: string;
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            id: string;
            /** @description Short line above the headline. */
            kicker?: string;
            /** @description BCP 47 tag; "und" when nothing is known. */
            language: string;
            /** @description The first paragraph of the body. */
            lead?: string;
            /** @description Paths on this server. */
            links: {
                /** @description The article as JSON. */
                self: string;
                /** @description The page for readers; absent when this server has no site. */
                site?: string;
                /** @description The text exactly as given. */
                txt: string;
            };
            publishedAt?: components["schemas"]["PublishedAt"];
            publisher?: string;
            /** @description Reading time in minutes, one decimal. */
            readingMinutes: number;
            /** @description Words of the body. */
            words: number;
        };
        /** @description The time expressions of one article. */
        ArticleTimes: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            article: string;
            times: components["schemas"]["Time"][];
        };
        /** @description One writer of the article. */
        Author: {
            /** @description Id of the person, where it is known. */
            entity?: string;
            /** @description The author's name as written. */
            name: string;
            /** @description Absent when the name came from the caller. */
            span?: components["schemas"]["Span"];
        };
        /** @description A line or paragraph of the text. Every non-blank character lies in exactly one block. */
        Block: {
            /** @description `implied` where the text alone could not settle the type. */
            certainty: components["schemas"]["Certainty"];
            /** @description Only on boilerplate. */
            kind?: components["schemas"]["BoilerplateKind"];
            /**
             * @description `lead`: the first paragraph of the body.
             * @enum {string}
             */
            role?: "lead";
            /** @description The rule with the most weight in the decision. */
            rule: string;
            /** @description The sentences of running text, in order. */
            sentences?: components["schemas"]["Span"][];
            span: components["schemas"]["Span"];
            type: components["schemas"]["BlockType"];
        };
        /**
         * @description What a line or paragraph is, in the words of a newsroom (docs/glossary.md).
         * @enum {string}
         */
        BlockType: "kicker" | "headline" | "subheadline" | "standfirst" | "byline" | "dateline" | "paragraph" | "crosshead" | "list-item" | "pull-quote" | "caption" | "credit" | "divider" | "boilerplate";
        /**
         * @description Which kind of text that is not the article.
         * @enum {string}
         */
        BoilerplateKind: "details" | "related" | "newsletter" | "advertisement" | "share" | "navigation" | "comments" | "copyright" | "update-stamp" | "correction-note" | "other";
        /** @description Who wrote the article. */
        Byline: {
            authors: components["schemas"]["Author"][];
            /** @description Absent when the authors came from the caller. */
            span?: components["schemas"]["Span"];
            /** @description The line as written, or the caller's names joined by commas. */
            text: string;
        };
        /**
         * @description `written`: the words are there. `implied`: derived by a rule.
         * @enum {string}
         */
        Certainty: "written" | "implied";
        /** @description One thing that happened to an article. */
        Change: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            id: string;
            /** @enum {string} */
            kind: "created" | "updated" | "deleted";
            /** @description Counts up without gaps. */
            seq: number;
            /** @description Counts from 1. */
            version: number;
        };
        /** @description Changes behind a cursor. Nothing ever appears in front of one. */
        ChangeList: {
            /** @description In the order in which they happened. */
            items: components["schemas"]["Change"][];
            /** @description Hand it back as `after`. */
            next: number;
        };
        /** @description Who contributed what. */
        Credit: {
            organisations: components["schemas"]["NamedSpan"][];
            people: components["schemas"]["NamedSpan"][];
            role: components["schemas"]["CreditRole"];
            span: components["schemas"]["Span"];
            /** @description The line or tail as written. */
            text: string;
        };
        /**
         * @description What the people or organisations did for the article.
         * @enum {string}
         */
        CreditRole: "author" | "contributor" | "editor" | "photo" | "translation" | "agency" | "source";
        /** @description The words that signal speech: a verb with its particle, a noun, or a preposition. */
        Cue: {
            /** @description Dictionary form, separable particle included. */
            lemma: string;
            spans: components["schemas"]["Span"][];
            text: string;
        };
        /** @description Place, sometimes agency and day, that open the report. */
        Dateline: {
            /** @description Agencies or media named in it. */
            agencies: components["schemas"]["NamedSpan"][];
            /** @description The day named in it. */
            date?: {
                span: components["schemas"]["Span"];
                /** @description EDTF date, for example `1963-06-26`; `XXXX-06-26` when the year is not written. */
                value: string;
            };
            /**
             * @description `wire`: "Berlin (dpa) -", "Duisburg." before the lead. `prose`: "Aus Hongkong berichtet CNN".
             * @enum {string}
             */
            form: "wire" | "prose";
            /** @description Where the report comes from. */
            places: components["schemas"]["NamedSpan"][];
            /** @description The rule that found it. */
            rule: string;
            span: components["schemas"]["Span"];
            /** @description The dateline as written, its separator included. */
            text: string;
        };
        /** @description A remark on odd input. Never an error: odd text is parsed as well as it can be. */
        Diagnostic: {
            /** @description Stable code, such as `quotes/unclosed`; docs/diagnostics.md lists them. */
            code: string;
            /** @description One sentence for people. */
            message: string;
            span?: components["schemas"]["Span"];
        };
        /** @description What two versions of an article say differently, statement by statement. */
        Diff: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            article: string;
            /** @description Counts from 1. */
            from: number;
            /** @description Absent when it is the same. */
            headline?: {
                after: string | null;
                before: string | null;
            };
            quotes: {
                added: components["schemas"]["Quote"][];
                /** @description The same words, now of another source or kind; or other words of the same source in the same place. */
                changed: {
                    after: components["schemas"]["Quote"];
                    before: components["schemas"]["Quote"];
                }[];
                removed: components["schemas"]["Quote"][];
            };
            /** @description Whether the text changed at all. */
            text: boolean;
            /** @description Counts from 1. */
            to: number;
        };
        /** @description A person, organisation, place, document or event. */
        Entity: {
            /** @description Other forms written in the text. */
            aliases: string[];
            /** @description Roles as written: "der chinesische Führer". */
            descriptions: components["schemas"]["TextNode"][];
            /** @description "e1", "e2" … in order of first mention. */
            id: string;
            /** @description Keys of public registers where they are certain, such as `iso3166`. */
            links: {
                [key: string]: string;
            };
            mentions: components["schemas"]["Mention"][];
            /** @description The fullest form written in the text. */
            name: string;
            type: components["schemas"]["EntityType"];
        };
        /** @description A person, organisation, place, document or event across all articles. */
        EntityEntry: {
            /** @description Other forms, from the articles and from the authority file. */
            aliases: string[];
            /** @description How many articles name it. */
            articles: number;
            /**
             * @description Type and folded name, or what the editor's authority file says.
             * @example person-john-f-kennedy
             */
            id: string;
            /** @description Keys of public registers: `wikidata`, `geonames`, `iso3166`. */
            links: {
                [key: string]: string;
            };
            /** @description How often it is named. */
            mentions: number;
            name: string;
            /** @description How many quotes it is the source of. */
            quotes: number;
            type: components["schemas"]["EntityType"];
        };
        /**
         * Entity list
         * @description One page of entities.
         */
        EntityList: {
            /** @description The most frequent first. */
            items: components["schemas"]["EntityEntry"][];
            /** @description The `cursor` of the next page; null on the last one. */
            next: string | null;
            /** @description How many there are on all pages together. */
            total: number;
        };
        /**
         * @description What is named.
         * @enum {string}
         */
        EntityType: "person" | "organisation" | "place" | "document" | "event";
        /** @description The title line, one per article. */
        Headline: {
            /** @description `implied` when the text has no headline and a short one was derived from its lead. */
            certainty: components["schemas"]["Certainty"];
            /** @description Where it stands in the text; absent when it came from the caller or was derived. */
            span?: components["schemas"]["Span"];
            /** @description The headline's words. */
            text: string;
        };
        /** @description The process is alive. */
        Health: {
            /**
             * @description The process answers.
             * @constant
             */
            status: "ok";
        };
        /** @description One mistake in the input: `pointer` for the body, `parameter` for the query. */
        InputError: {
            /** @description What is wrong with this part of the input. */
            detail: string;
            /** @description Name of the query parameter. */
            parameter?: string;
            /**
             * @description JSON Pointer (RFC 6901) into the request body, as a URI fragment.
             * @example #/publishedAt
             */
            pointer?: string;
        };
        /** @description A word the article is about. */
        Keyword: {
            /** @description 1 for the best keyword of the article. */
            score: number;
            text: string;
        };
        /** @description One line of the answer for each line that was sent, in the same order. */
        LineResult: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            id: string;
            line: number;
            /** @enum {string} */
            outcome: "created" | "updated" | "unchanged";
            /** @description The version that is now current. */
            version: number;
        } | {
            /** @description 0 when something is wrong with the stream as a whole. */
            line: number;
            problem: components["schemas"]["Problem"];
        };
        /** @description One occurrence of an entity. */
        Mention: {
            /** @enum {string} */
            form: "full" | "surname" | "acronym" | "role" | "pronoun" | "adjective" | "other";
            span: components["schemas"]["Span"];
        };
        /** @description A name in the text. */
        NamedSpan: {
            /** @description Id of the entity that is named, where it is known. */
            entity?: string;
            /** @description The name as written. */
            name: string;
            span: components["schemas"]["Span"];
        };
        /**
         * Parse request
         * @description A text and what is known about it beyond the text.
         * @example {
         *       "text": "Berlin (dpa) - Der Rat tagt am Dienstag.",
         *       "language": "de",
         *       "publishedAt": "2025-01-22"
         *     }
         */
        ParseRequest: {
            /** @description The authors' names, when they are known from elsewhere. */
            authors?: string[];
            /** @description The headline, when it is known from elsewhere. */
            headline?: string;
            /**
             * @description BCP 47 tag of the text's language; detected when absent.
             * @example de
             */
            language?: string;
            /**
             * @description ISO date, or date-time with offset: the anchor of relative times.
             * @example 1989-11-10
             */
            publishedAt?: string;
            /** @description Who published it; handed through. */
            publisher?: string;
            /** @description The caller's own tags; handed through. */
            tags?: string[];
            /** @description The article, exactly as it is; every span of the answer counts in it. */
            text: string;
            /**
             * @description IANA zone of the text's dates.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /** @description Adds the trace: every candidate of every rule and what became of it. */
            trace?: boolean;
            /** @description Where the article was published; handed through. */
            url?: string;
        };
        /**
         * Problem
         * @description Why a request failed (RFC 9457).
         */
        Problem: {
            /**
             * @description Stable code for programs.
             * @example article/unknown
             */
            code: string;
            /** @description What happened this time and what to do about it. */
            detail: string;
            /** @description Every mistake in the input, where the input is to blame. */
            errors?: components["schemas"]["InputError"][];
            /** @description The path that was asked for. */
            instance: string;
            status: number;
            /** @description Ids of articles that are spelt like the one asked for. */
            suggestions?: string[];
            /** @description What kind of problem it is; the same for every occurrence. */
            title: string;
            /** @description Where the problem is explained, relative to this server. */
            type: string;
        };
        /**
         * @description ISO 8601 date, or date-time with `Z` or an offset.
         * @example 2025-01-22
         */
        PublishedAt: string;
        /** @description A statement and who made it. */
        Quote: {
            addressee: components["schemas"]["Addressee"] | null;
            certainty: components["schemas"]["Certainty"];
            cue: components["schemas"]["Cue"] | null;
            /** @description True for a direct quote that is a piece of a sentence. */
            fragment: boolean;
            /** @description The introducing clause. */
            frame: components["schemas"]["Span"][] | null;
            /** @description "q1", "q2" … in reading order. */
            id: string;
            kind: components["schemas"]["QuoteKind"];
            /** @description Id of the quote it is nested in. */
            parent: string | null;
            /** @description The rule that decided. */
            rule: string;
            source: components["schemas"]["QuoteSource"] | null;
            /** @description The content; several when the frame stands in its middle. */
            spans: components["schemas"]["Span"][];
            /** @description The words of the content, the pieces joined by one space. */
            text: string;
        };
        /** @description A statement, who made it, and where it stands. */
        QuoteEntry: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            article: string;
            /** @description The article's headline. */
            headline?: string;
            /** @description Where the words of `q` stand, counted in `quote.text`. */
            highlights?: components["schemas"]["Span"][];
            /** @description BCP 47 tag of the article. */
            language: string;
            publishedAt?: components["schemas"]["PublishedAt"];
            quote: components["schemas"]["Quote"];
            /** @description The sentence or sentences around the quote, its source and its cue. */
            sentence: {
                span: components["schemas"]["Span"];
                text: string;
            };
            /** @description Who said it, across articles; absent where the article names nobody. */
            speaker?: {
                /**
                 * @description Type and folded name, or what the editor's authority file says.
                 * @example person-john-f-kennedy
                 */
                id: string;
                name: string;
                type: components["schemas"]["EntityType"];
            };
        };
        /**
         * @description `direct`: in quotation marks. `indirect`: framed by a verb or preposition. `indirect-free-indirect`: reported speech without a frame. `free-indirect`: hearsay such as German *soll*. `reported`: a summary of what was said.
         * @enum {string}
         */
        QuoteKind: "direct" | "indirect" | "indirect-free-indirect" | "free-indirect" | "reported";
        /**
         * Quote list
         * @description One page of quotes.
         */
        QuoteList: {
            /** @description Newest article first, each article's in reading order. */
            items: components["schemas"]["QuoteEntry"][];
            /** @description The `cursor` of the next page; null on the last one. */
            next: string | null;
            /** @description How many there are on all pages together. */
            total: number;
        };
        /** @description Who is quoted. */
        QuoteSource: {
            /** @description Id of who that is, pronouns, roles and surnames resolved. */
            entity?: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "document" | "group" | "unknown";
            spans: components["schemas"]["Span"][];
            /** @description The nearest mention as written. */
            text: string;
        };
        /** @description The server takes requests. */
        Readiness: {
            /** @description How many articles are served. */
            articles: number;
            /**
             * @description Requests are welcome.
             * @constant
             */
            status: "ready";
        };
        /**
         * Search result
         * @description Articles and quotes that a query finds.
         */
        SearchResult: {
            articles: {
                items: (components["schemas"]["ArticleSummary"] & {
                    /** @description Where the words stand, counted in the article's `text`; the first 50 of them. */
                    highlights: components["schemas"]["Span"][];
                    /** @description Absent where the words stand only in a headline that is not part of the text. */
                    snippet?: {
                        /** @description Counted in the snippet. */
                        highlights: components["schemas"]["Span"][];
                        /** @description Where it stands in the article's `text`. */
                        span: components["schemas"]["Span"];
                        /** @description The sentence with the first of them, as written. */
                        text: string;
                    };
                })[];
                /** @description How many there are on all pages together. */
                total: number;
            };
            facets?: {
                entity: {
                    count: number;
                    /**
                     * @description Type and folded name, or what the editor's authority file says.
                     * @example person-john-f-kennedy
                     */
                    id: string;
                    name: string;
                    type: components["schemas"]["EntityType"];
                }[];
                language: {
                    count: number;
                    value: string;
                }[];
            };
            quotes: {
                items: components["schemas"]["QuoteEntry"][];
                /** @description How many there are on all pages together. */
                total: number;
            };
        };
        /** @description Body blocks under one crosshead. */
        Section: {
            /** @description Indexes into `blocks`. */
            blocks: number[];
            /** @description The sub-heading; absent in the first section. */
            crosshead?: components["schemas"]["TextNode"];
        };
        /** @description The id of an article and those of its fields that were asked for. */
        SelectedArticle: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A piece of the article's `text`: half-open, zero-based, in UTF-16 code units. */
        Span: {
            /** @description The code unit after the last one: `text.slice(start, end)` gives the words. */
            end: number;
            /** @description First UTF-16 code unit of the piece, counted in `text` from 0. */
            start: number;
        };
        /** @description Counts over the body. */
        Statistics: {
            /** @description Absent when there is no sentence to measure or the language has no formula. */
            readability?: {
                /** @description Name of the formula, such as `amstad` or `flesch`. */
                formula: string;
                /** @description Higher is easier; mostly 0 to 100. */
                score: number;
            };
            /** @description Reading time in minutes, one decimal. */
            readingMinutes: number;
            /** @description Sentences of the body. */
            sentences: number;
            /** @description Words of the body. */
            words: number;
        };
        /**
         * Stored article
         * @description An article that this server keeps: its id, and the article as Wortlaut reads it.
         */
        StoredArticle: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            id: string;
        } & components["schemas"]["Article"];
        /** @description Words of the text with their place in it. */
        TextNode: {
            span: components["schemas"]["Span"];
            /** @description The words as written. */
            text: string;
        };
        /** @description A time expression, resolved. */
        Time: {
            certainty: components["schemas"]["Certainty"];
            /**
             * @description How a relative expression was resolved.
             * @enum {string}
             */
            direction?: "past" | "future" | "nearest";
            /** @description ISO 8601 duration, such as `P3D`. */
            duration?: string;
            /** @enum {string} */
            granularity: "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "century";
            /**
             * @description Which piece of the period is meant (`Anfang Juni`), or how near the figure is (`rund 20 Jahre`).
             * @enum {string}
             */
            modifier?: "start" | "middle" | "end" | "approximate" | "less" | "more";
            /** @description The two ends of a range. */
            parts?: components["schemas"]["TimePart"][];
            span: components["schemas"]["Span"];
            /** @description The expression as written. */
            text: string;
            /** @description The TIMEX3 value. */
            timex?: string;
            /** @enum {string} */
            type: "date" | "time" | "duration" | "set";
            /** @description EDTF; absent when there is no anchor to resolve it from. */
            value?: string;
        };
        TimePart: {
            span: components["schemas"]["Span"];
            timex?: string;
            value?: string;
        };
        /** @description What one rule said about one piece of text. */
        TraceEntry: {
            /** @description What the rule took the piece for, such as `crosshead` or `boilerplate/related`. */
            candidate: string;
            /** @description The words that gave it away, such as the verb `sagte`; absent when a rule has none. */
            evidence?: string;
            /**
             * @description Whether the candidate won.
             * @enum {string}
             */
            outcome: "kept" | "dropped";
            /** @description Stable id of the rule. */
            rule: string;
            span: components["schemas"]["Span"];
            /** @description The stage of the pipeline: `blocks`, `sentences` … */
            stage: string;
            /** @description How much the rule spoke for it; negative when it spoke against. */
            weight: number;
        };
        /** @description Every version of an article, deletions included. */
        VersionList: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            article: string;
            /** @description Oldest first. */
            versions: {
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /** @enum {string} */
                kind: "created" | "updated" | "deleted";
                /** @description Counts from 1. */
                version: number;
            }[];
        };
        /** @description What became of an article that was sent. It is on the disk. */
        Written: {
            /**
             * @description Unique id: lower case letters, digits and hyphens, 200 at most.
             * @example mauerfall
             */
            id: string;
            links: {
                self: string;
            };
            /** @enum {string} */
            outcome: "created" | "updated" | "unchanged";
            /** @description The version that is now current. */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listArticles: {
        parameters: {
            query?: {
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Only these fields of the article, by name, inner ones behind a stop: `headline.text,quotes.source`. */
                fields?: string;
                /** @description Published at this time or later: ISO date, or date-time with an offset. What has no date is left out. */
                from?: string;
                /** @description Only this language (BCP 47). `de` finds `de-AT` too. */
                lang?: string;
                /** @description How many to send at most. A number above the maximum is an error, never cut silently. */
                limit?: number;
                /** @description Names this organisation: an id, or the name. */
                organisation?: string;
                /** @description Names this person: an id of `/entities`, or the name. */
                person?: string;
                /** @description Names this place: an id, or the name. */
                place?: string;
                /** @description Published by, exactly as written. */
                publisher?: string;
                /** @description Words that must all be there, in any form ("Häuser" finds "Hauses" and "Lagerhaus"). `"a phrase"`, `begin*`, `OR`, `NOT` or `-word`, brackets. */
                q?: string;
                /** @description Quotes this speaker: an id, or the name. */
                speaker?: string;
                /** @description Published at this time or earlier; a day counts to its end. What has no date is left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of articles. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    /** @description The next page: `<…>; rel="next"`; absent on the last one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postArticles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that no other request of yours has, such as a UUID. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description NDJSON in UTF-8. */
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description One line for each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Writing is off on this server. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A request with this key is running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is readable but not right: its shape, or an option of the parser. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readArticle: {
        parameters: {
            query?: {
                /** @description Only these fields of the article, by name, inner ones behind a stop: `headline.text,quotes.source`. */
                fields?: string;
                /** @description The form to send; wins over an extension and over `Accept`. */
                format?: "json" | "txt" | "markdown" | "html" | "json-ld" | "ninjs" | "ninjs-quotes" | "quotes-csv" | "quotes-ndjson" | "web-annotation" | "md" | "jsonld" | "quotes.csv" | "quotes.ndjson" | "annotations";
            };
            header?: never;
            path: {
                /** @description The article's id, with or without an extension. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredArticle"];
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                    "application/vnd.wortlaut.fields+json": components["schemas"]["SelectedArticle"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                    "text/html": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The article does not come in the form that was asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putArticle: {
        parameters: {
            query?: {
                /** @description The authors' names, when they are known from elsewhere. Repeat it for several. */
                authors?: string[];
                /** @description The headline, when it is known from elsewhere. */
                headline?: string;
                /** @description BCP 47 tag of the text's language; detected when absent. */
                language?: string;
                /** @description ISO date, or date-time with offset: the anchor of relative times. */
                publishedAt?: string;
                /** @description Who published it; handed through. */
                publisher?: string;
                /** @description IANA zone of the text's dates. */
                timeZone?: string;
                /** @description Where the article was published; handed through. */
                url?: string;
            };
            header?: never;
            path: {
                /** @description Unique id: lower case letters, digits and hyphens, 200 at most. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The article. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRequest"];
                "text/plain": string;
            };
        };
        responses: {
            /** @description There was one: it has a new version, or nothing changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description There was none. */
            201: {
                headers: {
                    /** @description The article. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Writing is off on this server. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is readable but not right: its shape, or an option of the parser. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Unique id: lower case letters, digits and hyphens, 200 at most. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Writing is off on this server. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffVersions: {
        parameters: {
            query: {
                /** @description The older version. */
                from: number;
                /** @description The newer version. */
                to: number;
            };
            header?: never;
            path: {
                /** @description Unique id: lower case letters, digits and hyphens, 200 at most. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readArticleEntities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Unique id: lower case letters, digits and hyphens, 200 at most. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layer. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleEntities"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readArticleQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Unique id: lower case letters, digits and hyphens, 200 at most. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layer. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleQuotes"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readArticleTimes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Unique id: lower case letters, digits and hyphens, 200 at most. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layer. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleTimes"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Unique id: lower case letters, digits and hyphens, 200 at most. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; 0 to begin at the beginning. */
                after?: number;
                /** @description How many to send at most. */
                limit?: number;
                /** @description How many seconds to wait for a change when there is none yet. */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes behind the cursor; none when nothing happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                    "text/event-stream": string;
                };
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The article does not come in the form that was asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description How many to send at most. A number above the maximum is an error, never cut silently. */
                limit?: number;
                /** @description The beginning of a word of the name. */
                q?: string;
                /** @description What is named. */
                type?: components["schemas"]["EntityType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entities. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    /** @description The next page: `<…>; rel="next"`; absent on the last one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityList"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Type and folded name, or what the editor's authority file says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityEntry"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntityArticles: {
        parameters: {
            query?: {
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description How many to send at most. A number above the maximum is an error, never cut silently. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Type and folded name, or what the editor's authority file says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of articles. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    /** @description The next page: `<…>; rel="next"`; absent on the last one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntityQuotes: {
        parameters: {
            query?: {
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Published at this time or later: ISO date, or date-time with an offset. What has no date is left out. */
                from?: string;
                /** @description `direct`: in quotation marks. `indirect`: framed by a verb or preposition. `indirect-free-indirect`: reported speech without a frame. `free-indirect`: hearsay such as German *soll*. `reported`: a summary of what was said. */
                kind?: components["schemas"]["QuoteKind"];
                /** @description Only this language (BCP 47). `de` finds `de-AT` too. */
                lang?: string;
                /** @description How many to send at most. A number above the maximum is an error, never cut silently. */
                limit?: number;
                /** @description Words that must all be there, in any form ("Häuser" finds "Hauses" and "Lagerhaus"). `"a phrase"`, `begin*`, `OR`, `NOT` or `-word`, brackets. */
                q?: string;
                /** @description Published at this time or earlier; a day counts to its end. What has no date is left out. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Type and folded name, or what the editor's authority file says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of quotes. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    /** @description The next page: `<…>; rel="next"`; absent on the last one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One article per line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `all.rss`, `all.atom` or `all.json`. */
                feed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed: the newest 30 articles, full text. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                    "application/feed+json": {
                        [key: string]: unknown;
                    };
                    "application/rss+xml": string;
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFeedOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an entity, and `.rss`, `.atom` or `.json`. */
                feed: string;
                /** @description What the article must name; `speaker`: whom it must quote. */
                kind: "person" | "organisation" | "place" | "speaker";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed: the newest 30 articles, full text. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                    "application/feed+json": {
                        [key: string]: unknown;
                    };
                    "application/rss+xml": string;
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    parseText: {
        parameters: {
            query?: {
                /** @description The authors' names, when they are known from elsewhere. Repeat it for several. */
                authors?: string[];
                /** @description The headline, when it is known from elsewhere. */
                headline?: string;
                /** @description BCP 47 tag of the text's language; detected when absent. */
                language?: string;
                /** @description ISO date, or date-time with offset: the anchor of relative times. */
                publishedAt?: string;
                /** @description Who published it; handed through. */
                publisher?: string;
                /** @description IANA zone of the text's dates. */
                timeZone?: string;
                /** @description Adds the trace: every candidate of every rule and what became of it. */
                trace?: boolean;
                /** @description Where the article was published; handed through. */
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The article, or one per line. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRequest"];
                "application/x-ndjson": string;
                /** @example Berlin (dpa) - Der Rat tagt am Dienstag. */
                "text/plain": string;
            };
        };
        responses: {
            /** @description The article; for lines, one line each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                    "application/x-ndjson": string;
                };
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is readable but not right: its shape, or an option of the parser. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description Unique id: lower case letters, digits and hyphens, 200 at most. */
                article?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Published at this time or later: ISO date, or date-time with an offset. What has no date is left out. */
                from?: string;
                /** @description `direct`: in quotation marks. `indirect`: framed by a verb or preposition. `indirect-free-indirect`: reported speech without a frame. `free-indirect`: hearsay such as German *soll*. `reported`: a summary of what was said. */
                kind?: components["schemas"]["QuoteKind"];
                /** @description Only this language (BCP 47). `de` finds `de-AT` too. */
                lang?: string;
                /** @description How many to send at most. A number above the maximum is an error, never cut silently. */
                limit?: number;
                /** @description Words that must all be there, in any form ("Häuser" finds "Hauses" and "Lagerhaus"). `"a phrase"`, `begin*`, `OR`, `NOT` or `-word`, brackets. */
                q?: string;
                /** @description Said by: an id of `/entities`, or the name. */
                speaker?: string;
                /** @description Published at this time or earlier; a day counts to its end. What has no date is left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of quotes. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    /** @description The next page: `<…>; rel="next"`; absent on the last one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Adds what the newest 500 hits have in common: languages, entities. */
                facets?: boolean;
                /** @description Published at this time or later: ISO date, or date-time with an offset. What has no date is left out. */
                from?: string;
                /** @description Only this language (BCP 47). `de` finds `de-AT` too. */
                lang?: string;
                /** @description How many articles, and how many quotes, to send at most. */
                limit?: number;
                /** @description How many of the articles to leave out. For walking through all hits use `/articles?q=`. */
                offset?: number;
                /** @description `relevance`: what stands in the headline first, then by how often. `newest`: by date. */
                order?: "relevance" | "newest";
                /** @description Names this organisation: an id, or the name. */
                organisation?: string;
                /** @description Names this person: an id of `/entities`, or the name. */
                person?: string;
                /** @description Names this place: an id, or the name. */
                place?: string;
                /** @description Published by, exactly as written. */
                publisher?: string;
                /** @description Words that must all be there, in any form ("Häuser" finds "Hauses" and "Lagerhaus"). `"a phrase"`, `begin*`, `OR`, `NOT` or `-word`, brackets. */
                q: string;
                /** @description Quotes this speaker: an id, or the name. */
                speaker?: string;
                /** @description Published at this time or earlier; a day counts to its end. What has no date is left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    /** @description Strong; send it back in `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description The client has it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says in how many seconds to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description The request is malformed or its query is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong in the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server is shutting down, or its archive cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
