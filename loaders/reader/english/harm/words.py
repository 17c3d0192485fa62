"""English verbs and nouns of harm: which class each word names, for what is done to people of the press and what is theirs."""

from __future__ import annotations

import re

from loaders.reader.english.verbs import forms

# A class and its members, written as in `verbs`: irregular ones as `base/past/participle`, a bar joins a particle.
_VERBS = {
    "HURT": "beat/beat/beaten beat/beat/beaten|up punch kick slap/slapped stab/stabbed knife/knifed wound injure strangle choke throttle thrash manhandle man-handle batter bludgeon"
    " club/clubbed maul torture headbutt head-butt tackle wrestle rough|up pummel lynch trample bruise whip/whipped maim scald kill murder thump cudgel floor bite/bit/bitten hurt/hurt"
    " poison pistol-whip/pistol-whipped pepper-spray tear-gas/tear-gassed graze assault stone manhandle",
    "HIT": "hit/hit strike/struck run/ran|over run/ran|down push shove drag/dragged knock throw/threw/thrown pin/pinned trip/tripped hurl pull shake/shook/shaken jostle elbow knock|down knock|over knock|off shoot/shot ram/rammed swing/swung|at",
    "ATTACK": "attack waylay/waylaid ambush gun/gunned|down mob/mobbed kidnap/kidnapped abduct mug/mugged set/set|upon set/set|on fall/fell/fallen|upon fall/fell/fallen|on pounce|on pounce|upon lunge|at go/went/gone|at come/came|at fly/flew/flown|at lash|out|at set/set|about lay/laid|into tear/tore|into swoop|on swing/swung|at rush|at charge|at jump|on throw/threw|himself|at throw/threw|themselves|at shoot/shot|at fire|at open|fire|on",
    "GRIP": "grab/grabbed seize take/took/taken hold/held pull drag/dragged catch/caught twist clutch",
    "TWIST": "break/broke/broken twist fracture dislocate wrench knock|out split/split bloody crush gash",
    "THROW": "throw/threw/thrown hurl toss lob/lobbed fling/flung pelt pour splash spray douse squirt shower dash empty dump tip/tipped spill scatter strew unload drench soak sprinkle bespatter",
    "SPIT": "spit/spat/spit",
    "INFLICT": "inflict cause deal/dealt deliver put/put strike/struck give/gave/given land",
    "SUFFER": "suffer receive sustain get/got",
    "USE": "use apply resort|to",
    "COMEUNDER": "come/came|under get/got|under be|under",
    "DAMAGE": "smash break/broke/broken burn burn/burnt burn|down burn/burnt|down torch slash puncture pierce scratch damage destroy wreck trash vandalise vandalize ransack deface crush shatter flatten shell demolish loot"
    " loosen blow/blew/blown|up set/set|on|fire set/set|fire|to set/set|light|to set/set|alight set/set|ablaze shoot/shot|at shoot/shot|out shoot/shot|up fire|at fire|on spray-paint"
    " sabotage firebomb glue superglue tape riddle bomb knock|out kick|in break/broke/broken|in ram/rammed batter daub smear dent cut/cut burgle rob/robbed shoot/shot|down bash crack",
    "BURNOUT": "burn|out burn|down burn catch/caught|fire explode",
    "STEAL": "steal/stole/stolen rob/robbed",
    "INTRUDE": "break/broke/broken|into burst/burst|into burst/burst|in force|way|into storm",
    "PAINT": "paint write/wrote/written scrawl spray daub draw/drew/drawn smear pour splash",
    "FLY": "fly/flew/flown go/went/gone|through come/came land crash smash",
    "LEAVE": "leave/left find/found put/put hang/hung deliver send/sent receive place plant throw/threw/thrown discover bring/brought dump lay/laid attach nail get/got mail post appear lie/lay",
    "TAKE": "take/took/taken take/took/taken|away snatch seize confiscate tear/tore/torn wrest wrench rip/ripped pull knock yank grab/grabbed remove carry|off knock|out beat/beat/beaten|out twist|out strip",
    "TAKEAWAY": "take/took/taken|away snatch confiscate wrest wrench rip/ripped yank",
    "ERASE": "delete erase wipe format destroy",
    "PREVENT": "prevent obstruct hinder impede stop/stopped disrupt interfere|with interfere forbid/forbade/forbidden prohibit ban/banned bar/barred block interrupt hamper break/broke/broken|up wreck thwart drown|out chase",
    "OBSTRUCT": "obstruct hinder impede hamper interfere|with",
    "LET": "let/let allow permit/permitted admit/admitted pass give/gave/given",
    "ADMIT": "admit/admitted let/let allow permit/permitted accredit invite pass let/let|in let/let|into allow|into allow|in",
    "SURROUND": "surround encircle hem|in crowd",
    "COVER": "hide/hid/hidden screen obstruct cover block shield close shut/shut obscure",
    "OPENS": "open hold/held put/put stand/stood walk wave",
    "DEMAND": "demand order force compel require insist tell/told make/made oblige ask",
    "DENY": "deny refuse revoke cancel/cancelled withdraw/withdrew/withdrawn suspend annul strip/stripped deprive restrict bar/barred limit",
    "EXPEL": "expel/expelled eject turn|away turn|back keep/kept|out shut/shut|out throw/threw/thrown|out kick|out bar/barred exclude show/showed/shown|out drive/drove/driven|out chase|out chase|away send/sent|out force|out hustle|out usher|out show/showed/shown|the|door",
    "LEADOUT": "shoo|away shoo|out order|out order|off wave|away lead/led|out escort|out take/took/taken|out",
    "REMOVE": "remove escort lead/led drop/dropped",
    "WITHHOLD": "withhold/withheld refuse decline ignore conceal turn|down",
    "PROVIDE": "provide give/gave/given supply disclose release grant answer reply respond comment issue submit send/sent talk speak accredit show furnish",
    "THREATEN": "threaten intimidate blackmail terrorise terrorize menace",
    "PROMISE": "promise vow swear/swore/sworn pledge warn tell/told advise",
    "RECEIVE": "receive get/got find/found face hear/heard be|subjected|to be|sent",
    "SUBJECT": "subject expose",
    "ARRIVE": "arrive come/came follow pour pour|in sound begin/began start",
    "SENDTHREAT": "send/sent make/made address voice utter express shout issue receive direct pour write/wrote/written",
    "FIREGUN": "fire shoot/shot",
    "HACK": "hack hijack crack breach compromise deface break/broke/broken|into take/took/taken|over take/took/taken|control|of gain|access|to get/got|into log/logged|into log/logged|in|to get/got|access|to"
    " seize|control|of gain|control|of penetrate infiltrate steal/stole/stolen phish hack|into obtain|access|to gain|unauthorised|access|to gain|unauthorized|access|to break/broke/broken|open",
    "BROKEN": "break/broke/broken open infect",
    "LOSE": "lose/lost",
    "INFECT": "infect plant install",
    "BLOCK": "block restrict limit shut/shut filter cut/cut|off disable ban/banned switch|off turn|off shut/shut|down throttle slow|down slow geo-block geoblock close shut/shut|off cut/cut",
    "TAKEDOWN": "delete remove suspend freeze/froze/frozen block disable restrict take/took/taken|down",
    "OPEN": "open load work function display enter access reach visit get/got|onto get/got|on",
    "GODOWN": "go/went/gone|down go/went/gone|offline lie/lay/lain|down lay|down crash fall/fell/fallen|over",
    "STOPPED": "stop/stopped cease",
    "VANISH": "vanish disappear",
    "SHUTS": "close shut/shut lock slam/slammed",
    "FLOOD": "flood overload bombard bomb hammer swamp overwhelm knock knock|out knock|offline knock|down take/took/taken|down take/took/taken|offline bring/brought|down bring/brought put/put paralyse paralyze disable attack hit/hit cripple collapse",
    "UNDERGO": "suffer undergo/underwent/undergone experience withstand/withstood repel/repelled face survive subject expose hit/hit report attack come/came|under fall/fell|under",
    "MAKE": "create register open launch make/made set/set|up appear emerge surface pop/popped|up show|up spring/sprang|up discover find/found detect turn|up ask publish distribute send/sent spread circulate operate run/ran collect",
    "CLONE": "clone copy mimic/mimicked imitate impersonate duplicate counterfeit fake",
    "PUBLISH": "publish post distribute disseminate leak disclose spread/spread circulate release upload mail send/sent put/put appear paste scatter show broadcast launch air run/ran paste stick/stuck boost put/put|up spread hang/hung",
    "DISCREDIT": "discredit defame smear slander vilify denigrate blacken malign",
    "DOXX": "doxx dox/doxxed",
    "SPY": "follow tail shadow stalk trail spy|on spy|upon track walk|behind walk|after drive/drove/driven|behind surveil bug/bugged wiretap/wiretapped watch",
    "TAP": "tap/tapped wiretap/wiretapped bug/bugged intercept listen|to listen|in|on read/read",
    "FINDBUG": "find/found discover plant install attach detect mount place turn|up",
    "INSULT": "insult abuse humiliate mock curse swear/swore/sworn|at ridicule berate",
    "CALL": "call dub/dubbed nickname brand label name describe term",
    "SHOUT": "shout yell hurl use scream",
    "DETAIN": "detain apprehend seize nab/nabbed round|up pick|up arrest bundle haul haul|off take/took/taken|away whisk|away lead/led|away",
    "TAKETO": "take/took/taken bring/brought deliver drive/drove/driven escort haul drag/dragged lead/led bundle force push shove put/put send/sent convey load stuff cram hustle throw/threw/thrown march",
    "HOLD": "hold/held keep/kept lock|up lock shut/shut",
    "SPEND": "spend/spent",
    "DISMISS": "dismiss fire sack",
    "EVICT": "evict",
    "DEPORT": "deport",
    "BUYUP": "buy/bought|up seize confiscate destroy withdraw/withdrew/withdrawn",
    "PRINT": "print carry sell/sold distribute deliver stock",
    "CHASE": "chase pursue",
    "GOOUT": "leave/left go|out get|out",
    "PUNISH": "drown/drowned hang/hung skin/skinned gut/gutted dismember rape execute behead bury deal|with deal punish crush finish find/found cut/cut slit/slit burn visit destroy",
}  # fmt: skip
_NOUNS = {
    "FAMILY": "family wife husband children daughter daughters son sons mother father parents relatives brother sister child kids grandmother",
    "PRESS": "journalist journalists reporter reporters correspondent correspondents cameraman cameramen camerawoman operator operators blogger bloggers videoblogger photographer photographers"
    " photojournalist photojournalists photocorrespondent videographer videographers editor editors editor-in-chief publisher publishers crew crews stringer stringers presenter presenters host hosts anchor anchors columnist columnists"
    " freelancer freelancers colleague colleagues newsman newsmen media-worker media-workers tv-crew videooperator cameraperson cameraoperator photocorrespondents vlogger vloggers newswoman commentator journo",
    "TEAM": "member members team staff group driver employees employee",
    "OUTLET": "newspaper newspapers newsroom newsrooms agency outlet outlets edition editions publication publications weekly magazine media press radio office board company paper papers",
    "OFFICE": "office offices premises newsroom newsrooms studio kiosk kiosks building house edition board workplace",
    "SITE": "hosting hoster site sites website websites web-site web-sites portal portals resource resources server servers domain homepage mirror",
    "ACCOUNT": "account accounts page pages profile profiles channel channels mailbox mailboxes e-mail email e-mails emails mail inbox messenger box blog blogs whatsapp telegram instagram facebook youtube tiktok system group panel storage cloud",
    "INTERNET": "internet internet-access communication",
    "GEAR": "camera cameras phone phones smartphone smartphones telephone telephones microphone microphones dictaphone dictaphones recorder recorders tripod tripods drone drones card cards"
    " flash-drive flash-drives flash cassette cassettes notebook notebooks quadcopter copter gear equipment press-card badge camcorder film certificate gimbal",
    "LENS": "lens lenses camera cameras screen objective view filming",
    "THING": "car cars vehicle vehicles window windows windscreen windshield glass door doors gate gates fence house houses home homes flat flats apartment apartments garage garages lock locks"
    " screen facade tyre tyres tire tires wheel wheels balcony roof yard van minibus minivan motorcycle kiosk kiosks mirror mirrors signboard entrance archive premises office offices nuts printing-house newsroom wall walls bonnet porch shed windowpane panes press presses dish hose bus dacha lens stand stands jacket coat bag bags backpack glasses clothes bicycle scooter noticeboard laptop computer computers room kitchen",
    "HOME": "house home flat apartment door entrance gate car window courtyard mailbox letterbox doorstep porch threshold office yard garden handle bonnet windscreen fence room desk",
    "BODY": "face head eyes eye stomach arm arms hand hands leg legs back chest jaw nose throat neck hair rib ribs finger fingers tooth teeth collarbone wrist shoulder body groin lip ear collar scruff clothes temple knee spine skull",
    "MISSILE": "bottle bottles stone stones brick bricks snowball snowballs tomato tomatoes clods earth flour rock rocks cans molotov cocktail cocktails grenade grenades paint acid egg eggs tar manure excrement faeces rubbish firecracker firecrackers flare flares liquid dye zelyonka"
    " brilliant-green kerosene petrol gasoline bomb gas entrails urine water mud chair stick rag rags ice iodine green shoe spray foam",
    "DOG": "dog dogs",
    "INJURY": "blow blows wound wounds injury injuries harm beating punch punches kick kicks fracture fractures concussion bruise bruises burn burns stitches abrasions haematoma hematoma slap trauma contusion hit",
    "FORCE": "force violence",
    "FIRE": "fire shelling gunfire attack",
    "OMEN": "wreath wreaths coffin bullet bullets cartridge cartridges head tombstone gravestone rat cat crow knife noose powder dog rope axe envelope skull fish pig doll grave candle sheep",
    "PARCEL": "parcel parcels package packages box boxes",
    "FOOTAGE": "footage recording recordings photo photos photograph photographs picture pictures video videos shots images frames files record records material materials film data",
    "WORK": "film filming shoot shooting record recording photograph photographing work working report reporting interview interviewing broadcast broadcasting job duties activity activities photography"
    " coverage covering shot stream streaming live videotaping",
    "UMBRELLA": "umbrella umbrellas hand hands jacket coat cardboard sheet",
    "ACCESS": "access entry entrance accreditation accreditations admission admittance",
    "EVENT": "session sessions hearing hearings meeting meetings briefing briefings conference courtroom court hall sitting building akimat maslikhat trial event forum congress ceremony station polling ministry office clinic hospital hearings tender"
    " school parliament site presentation room pool stadium court-session discussion debate debates territory council",
    "INFO": "information data answer answers reply replies documents figures accreditation response statistics copy access questions question",
    "REQUEST": "request requests inquiry inquiries enquiry enquiries query queries letter letters question questions",
    "THREAT": "threat threats threatening intimidation reprisal reprisals menacing intimidating bullying blackmail menaces intimidations",
    "MESSAGE": "message messages letter letters call calls note notes sms text texts email e-mail e-mails voice emails comment comments sms-message sms-messages audio envelope",
    "MALWARE": "spyware pegasus trojan virus malware code bug",
    "DDOS": "ddos ddos-attack ddos-attacks dos-attack botnet ddosed denial-of-service",
    "TRAFFIC": "requests traffic hits queries bots",
    "FAKE": "fake fakes clone clones double doubles twin twins copy copies bogus counterfeit cloned impostor imitation look-alike lookalike duplicate duplicates spoof spoofed false impersonator mirror",
    "PRIVATE": "address passport data correspondence number numbers records details iin photo photos information",
    "PERSONAL": "personal home private passport phone medical residential intimate telephone",
    "KOMPROMAT": "kompromat leaflet leaflets rumour rumours rumor rumors photomontage photomontages deepfake deepfakes smear slander libel insinuations fabrications compromising discrediting slanderous defamatory libellous nude naked intimate denigrating doctored",
    "CAMPAIGN": "campaign campaigns film films video videos article articles piece pieces story posts mailing mailings materials material information attack pr publications post clips clip",
    "BUG": "tracker trackers device devices bug bugs beacon wire camera",
    "SPYING": "surveillance wiretapping shadowing tapping bugging snooping spying",
    "RUN": "print-run print-runs circulation copies edition issue",
    "LISTEN": "phone phones telephone telephones line lines conversation conversations call calls correspondence room office",
    "SLUR": "insult insults abuse obscenities profanities obscene foul abusive offensive indecent unprintable swearing curses curse swearword swearwords expletives",
    "LAW": "suit lawsuit court claim claims action prosecution charges fine case proceedings complaint litigation trial",
    "STATION": "police station department precinct rovd custody cell isolator facility centre center prison van car minibus vehicle bus akimat lock-up dungeon detention arrest reception bars kpp checkpoint autozak wagon paddywagon police-van cells",
    "N_BEATING": "beating assault ambush attack battery stabbing abduction kidnapping kidnap murder killing attempt",
    "N_BLOW": "blow slap punch kick",
    "N_ATTACKS": "attacks",
    "N_DAMAGE": "arson firebombing vandalism ransacking burning burglary shelling robbery smashing",
    "N_HACK": "hacking hijacking break-in takeover hack breach cracking compromise",
    "N_BLOCK": "blocking restriction shutdown",
    "N_OBSTRUCT": "obstruction interference hindrance hindering obstructing",
    "N_DETAIN": "detention arrest apprehension",
    "N_INSULT": "insult insults insulting",
    "N_SPY": "surveillance wiretapping shadowing tapping bugging snooping spying stalking",
    "N_THREAT": "threat threats intimidation blackmail",
    "PRINTED": "issue edition newspaper print-run run number circulation copies",
}  # fmt: skip
# Adjectives that tell as a verb does: "the site became inaccessible".
_STATES = {
    "UNAVAIL": "inaccessible unavailable unreachable unaccessible blocked",
    "DOWN": "down offline",
    "UNANSWERED": "unanswered",
    "AVAIL": "accessible available reachable",
}

# One short syllable: the letter before "ing" is doubled.
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]ing")
# Word -> (class, tense, particles), the longest particles first; word -> classes of nouns.
VERBS: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
for _name, _members in _VERBS.items():
    for _entry in _members.split():
        for _word, _tense, _particles in forms(_entry):
            VERBS.setdefault(_word, []).append((_name, _tense, _particles))
            if _tense == "g" and _SHORT.fullmatch(_word):
                VERBS.setdefault(f"{_word[:-3]}{_word[-4]}ing", []).append((_name, _tense, _particles))
for _name, _members in _STATES.items():
    for _word in _members.split():
        VERBS.setdefault(_word, []).append((_name, "d", ()))
for _found in VERBS.values():
    _found.sort(key=lambda one: -len(one[2]))
NOUNS: dict[str, frozenset[str]] = {}
for _name, _members in _NOUNS.items():
    for _word in _members.split():
        NOUNS[_word] = NOUNS.get(_word, frozenset()) | {_name}
