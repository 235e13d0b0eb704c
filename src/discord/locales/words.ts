/** A name and a description in one language, as Discord's command menus show them. */
export interface Label {
  /** At most 32 characters, lower case, no spaces (menus of messages may have both). */
  readonly name: string;
  readonly description: string;
}

export interface CommandLabel extends Label {
  readonly options: Readonly<Record<string, Label>>;
}

/** The bot's own words in one language. What articles say is never translated. */
export interface Words {
  /** The tag that `Intl` formats dates and numbers by. */
  readonly tag: string;
  /** The name of the language in itself. */
  readonly language: string;
  readonly commands: Readonly<Record<string, CommandLabel>>;
  readonly privateOption: Label;
  readonly forOption: Label;
  readonly menus: { readonly ask: string; readonly check: string };
  readonly buttons: {
    readonly previous: string;
    readonly next: string;
    readonly context: string;
    readonly sources: string;
    readonly share: string;
    readonly good: string;
    readonly bad: string;
    readonly earlier: string;
    readonly later: string;
    readonly summary: string;
    readonly again: string;
    readonly quotes: string;
  };
  readonly menuHints: {
    readonly speaker: string;
    readonly article: string;
    readonly source: string;
    readonly channels: string;
    readonly language: string;
  };
  readonly pageOf: (page: string, pages: string) => string;
  readonly paragraphOf: (paragraph: string, paragraphs: string) => string;
  readonly continues: string;
  readonly unnamed: string;
  readonly sourcesTitle: string;
  readonly notSaid: string;
  /** Above answers of articles that say different things. */
  readonly differ: string;
  /** The day on which words were said, and how the article puts it. */
  readonly saidOn: (day: string, text: string) => string;
  /** Links to the commands that list what there is. */
  readonly lookAround: (commands: string) => string;
  readonly nearest: string;
  readonly wouldWork: string;
  readonly nothingToSummarise: string;
  readonly nothingOnTopic: string;
  readonly noQuotes: string;
  readonly notQuoted: (name: string) => string;
  readonly severalNamed: string;
  readonly didYouMean: string;
  readonly noDates: string;
  readonly publicationDay: string;
  readonly timeLine: string;
  readonly busyDrawing: string;
  readonly restarting: string;
  readonly noMatch: string;
  readonly noPassage: string;
  readonly wordForWord: string;
  readonly alike: (percent: string) => string;
  readonly notSaidWord: (asked: string) => string;
  readonly leftOut: (said: string) => string;
  readonly saidInstead: (said: string, asked: string) => string;
  readonly noArticle: string;
  readonly noSpeaker: string;
  readonly noArticlesYet: string;
  readonly unknownArticle: (asked: string) => string;
  readonly unknownSpeaker: (asked: string) => string;
  readonly emptyRequest: string;
  readonly quotesCount: (count: number) => string;
  readonly articlesCount: (count: number) => string;
  /** The days on which the articles of a list were published. */
  readonly publishedOn: (days: string) => string;
  readonly speakersCount: (count: number) => string;
  readonly showing: (shown: string, total: string) => string;
  readonly sharedBy: (name: string) => string;
  readonly shownTo: (name: string) => string;
  readonly thanks: string;
  readonly helpTitle: string;
  readonly helpMore: string;
  readonly loading: (articles: string, share: string | undefined) => string;
  readonly loadingMore: string;
  readonly tooMany: (seconds: string) => string;
  readonly failed: string;
  readonly unknownCommand: (help: string) => string;
  readonly oldButton: string;
  readonly goneArticle: string;
  readonly noText: string;
  readonly badDay: (name: string) => string;
  /** Of the two options by name: the first day lies after the last. */
  readonly badRange: (from: string, to: string) => string;
  readonly badValue: (name: string) => string;
  readonly notPersonal: string;
  readonly otherServer: string;
  readonly otherChannel: (channels: string) => string;
  readonly forManagers: string;
  readonly forOwner: string;
  readonly onlyServers: string;
  readonly cannotRead: string;
  readonly settings: {
    readonly title: string;
    readonly channels: string;
    readonly everyChannel: string;
    readonly language: string;
    readonly readersLanguage: string;
    readonly private: string;
    readonly public: string;
    readonly makePrivate: string;
    readonly makePublic: string;
    readonly allChannels: string;
    readonly notKept: string;
  };
  readonly admin: {
    readonly reloaded: (articles: string, seconds: string) => string;
    readonly reloadFailed: string;
    readonly status: string;
    readonly problems: (count: number) => string;
    readonly upSince: (time: string) => string;
    readonly servers: (count: number) => string;
    readonly memory: (megabytes: string) => string;
    readonly latency: (milliseconds: string) => string;
  };
}
