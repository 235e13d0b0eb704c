/** English words that say too little to search for: they find nothing by themselves unless a query has no others. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any anything are aren't as at be because been before being below between both but by
can can't cannot could couldn't did didn't do does doesn't doing don't down during each else ever every few for from further get gets give gives got
had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself hey him himself his how how's however
i i'd i'll i'm i've if in into is isn't it it's its itself just let let's many may me might more most much must my myself no nor not
of off on once one's onto only or other ought our ours ourselves out over own please same shall she she'd she'll she's should shouldn't so some something such
than that that's the their theirs them themselves then there there's these they they'd they'll they're they've this those though through to too under until up upon us
very via was wasn't we we'd we'll we're we've were weren't what what's whats when when's where where's which while who who's whom whose why why's will with within without would wouldn't
arent cant couldnt didnt doesnt dont hadnt hasnt havent hows im isnt ive shouldnt thats theres theyre wasnt werent whens whos wont wouldnt youre
yes you you'd you'll you're you've your yours yourself yourselves`.split(/\s+/),
);
