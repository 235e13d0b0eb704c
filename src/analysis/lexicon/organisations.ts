const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that make a capitalised phrase the name of a body, in lower case. */
export const organisationWords: ReadonlySet<string> = set(`
academy administration agency airlines airport airways alliance assembly associates association authority bank board brigade broadcasting brothers bureau cabinet campaign caucus center centers centre centres chamber charity church city clinic club coalition college
commission committee communications community companies company conference congress constabulary consortium cooperative corp corporation council court daily defence defense department dept district division embassy enterprises federation
force forces forum foundation fund gazette government group guild herald high holdings hospital hotel house inc industries initiative institute institution international journal laboratories laboratory lab league legislature library llc llp
ltd magazine media memorial ministry mosque motors movement museum national nations navy army network networks news newspaper observatory office organisation organization pac palace parliament parish partners partnership party pictures plc police post press productions project
projects records regiment registry reserve review school schools senate service services society solutions square stadium state states street studio studios supreme sun synagogue syndicate systems team technologies technology telegraph temple theater theatre
times today treasury tribune tribunal trust union united universities university workers works zoo bowl cup act bill amendment award prize river lake island islands mountain mountains county avenue road bridge park hall
summit convention constitution energy airlines petroleum oil electric motor foods insurance financial capital securities pharmaceuticals world war data project pentagon kremlin chronicle globe inquirer examiner tribune beacon dispatch courier sentinel monitor mail express mirror
guardian observer republican independent register bulletin report reports update tonight show tower towers street hotel resort casino bay beach valley springs creek heights hills falls fire watch action americans citizens voters veterans women`);

/** Bodies known by one word or by letters only, in lower case. */
export const knownBodies: ReadonlySet<string> = set(`
abc aclu afl-cio afp aipac aljazeera amazon amnesty ap apple associated barclays bbc bild bloomberg bmw boeing breitbart buzzfeed cbs cdc cia cnbc cnn c-span congress disney dnc dod doj dpa ebay epa espn eu europol exxon exxonmobil facebook fbi
fda fema fifa foxnews fox gallup gop google gm greenpeace gawker guardian hamas harvard hbo hezbollah honda hsbc huffpost hyundai ibm icbm ice ikea imf instagram intel interpol irs isis isil kremlin labour lego lockheed lufthansa mastercard mcclatchy mcdonald mckinsey
megvii microsoft mit moody motorola msnbc naacp nafta nasa nasdaq nato nbc netflix newsmax newsweek nhs nhtsa nintendo nike nissan nokia npr nra nsa nypd nyt nytimes ofcom olympics opec opm oxfam parliament paypal pbs pentagon pepsi pew pfizer politico princeton qantas rnc renault reuters ryanair salon samsung sec senate
siemens slate snapchat sony spacex spotify stanford starbucks statista suntory taliban telegram tesla tiktok toyota treasury tsa twitter uber un unesco unhcr unicef uk-ip ukip verizon viacom visa volkswagen volvo vox walmart whatsapp who wikileaks wikipedia wired wsj xinhua yahoo yale yelp yougov youtube zoom bookings`);
