"""English verbs and nouns of procedure, with their forms: which class of act or thing each word names."""

from __future__ import annotations

from collections.abc import Iterator

# A class of verbs and its members; irregular ones as `base/past/participle`, a bar joins a particle: `throw/threw/thrown|out`.
_VERBS = {
    "FILE": "file lodge submit/submitted bring/brought lay/laid present enter initiate institute launch commence send/sent hand|in dispatch hand table make/made write/wrote/written"
    " put/put|in lodge prefer/preferred serve register address deliver deposit sign give/gave/given hand",
    "REOPEN": "reopen re-open",
    "OPEN": "excite open begin/began/begun start launch initiate institute commence register instigate order announce|opening set/set|up resume",
    "CLOSE": "close drop/dropped terminate discontinue shelve halt stop/stopped cease end abandon shut/shut shut/shut|down wind/wound|up dismiss collapse suspend|permanently annul/annulled break/broke/broken|off toss"
    " axe scrap/scrapped bury discharge archive write/wrote/written|off strike/struck|out ditch quash cut/cut|short",
    "DISMISS": "dismiss reject refuse deny throw/threw/thrown|out turn|down decline strike/struck|out toss|out overrule leave/left|without|satisfaction leave/left|unsatisfied disallow"
    " leave/left|it|without|satisfaction rebuff snub/snubbed spurn knock|back brush|aside repel/repelled find/found|against",
    "GRANT": "grant satisfy allow uphold/upheld sustain admit/admitted approve accede|to meet/met support rule|in|favour|of rule|in|favor|of find/found|for side|with green-light",
    "RETURN": "return leave/left|without|consideration leave/left|unconsidered send/sent|back remit/remitted remand refer/referred|back leave/left|without|motion leave/left|without|movement leave/left|unexamined hand|back bounce bounce|back kick|back give/gave/given|back throw/threw/thrown|back",
    "UPHOLD": "uphold/upheld affirm confirm sustain endorse reaffirm agree|with let/let|stand validate rubber-stamp/rubber-stamped ratify",
    "KEEP": "leave/left keep/kept remain stay stand/stood maintain preserve",
    "OVERTURN": "abolish strike/struck|out overturn quash annul/annulled cancel/cancelled/canceled reverse set/set|aside strike/struck|down vacate revoke repeal void rescind invalidate overrule scrap/scrapped lift reinstate throw/threw/thrown|out undo/undid/undone nullify abrogate wipe|out upend strike/struck|from",
    "CHANGE": "reduce cut/cut lower trim/trimmed halve mitigate soften commute increase raise toughen change amend modify vary shorten replace double slash scale|down scale|back bring/brought|down ease"
    " reclassify|and|reduce lighten aggravate stiffen upgrade downgrade lengthen toughen aggravate whittle|down shave adjust revise substitute convert up/upped hike boost bump/bumped|up jack|up knock|down pare trim/trimmed moderate relax swap/swapped triple treble quadruple multiply slim/slimmed|down exchange rewrite/rewrote/rewritten",
    "CONVICT": "convict sentence condemn jail imprison pronounce|guilty",
    "FINE": "fine penalise penalize",
    "IMPOSE": "impose levy slap/slapped issue hand|down mete|out lay/laid|on inflict order fix/fixed hit/hit|with give/gave/given receive get/got/got assign award pass pronounce deal/dealt|out",
    "ACQUIT": "acquit/acquitted clear exonerate absolve vindicate justify",
    "AWARD": "award recover exact collect order oblige obligate compel/compelled direct adjudge grant charge",
    "TRY": "hear/heard consider examine try/tried review postpone adjourn schedule",
    "HEAR": "hear/heard consider examine try/tried review hold/held postpone put/put|off adjourn schedule convene conduct open begin/began/begun start continue resume take/took/taken|place go/went/gone|on get/got|under|way carry|out",
    "APPEAL": "appeal challenge contest protest dispute",
    "SUE": "sue countersue",
    "COMPLAIN": "complain turn apply report write/wrote/written petition address contact notify appeal inform go/went/gone alert approach",
    "SEARCH": "search raid ransack comb rummage scour",
    "SEIZE": "seize confiscate impound carry|off carry|away take/took/taken|away remove take/took/taken",
    "DETAIN": "detain take/took/taken|away apprehend nab/nabbed round|up pick|up capture bundle handcuff haul|off haul|away whisk|away lead/led|away drive/drove/driven|away snatch|up seize collar bust march|off march|away cart|off hustle|away hustle|off bag/bagged scoop|up pull|in bring/brought|in drag/dragged|off drag/dragged|away frogmarch intercept corral/corralled kettle spirit|away",
    "HOLD": "hold/held lock|up take/took/taken|in",
    "ARREST": "arrest remand",
    "CHARGE": "charge arraign",
    "INDICT": "indict",
    "ACCUSE": "accuse suspect",
    "SENDCASE": "send/sent refer/referred transfer/transferred hand|over hand forward submit/submitted pass reach land go/went/gone come/came arrive bring/brought direct deliver dispatch",
    "RECLASSIFY": "reclassify requalify re-qualify re-classify retrain re-train recharacterise recharacterize",
    "SETTLE": "reach conclude sign approve make/made come/came|to broker strike/struck endorse confirm agree ratify",
    "RECONCILE": "reconcile settle mediate",
    "WITHDRAW": "withdraw/withdrew/withdrawn drop/dropped renounce abandon waive retract rescind recall revoke give/gave/given|up take/took/taken|back call|off",
    "DRAW": "draw/drew/drawn|up draw/drew/drawn compose compile draft prepare issue write/wrote/written|up fill|in fill|out make/made|out make/made file register write/wrote/written put/put|together",
    "ENFORCE": "enter come/came become/became take/took/taken go/went/gone acquire gain",
    "PAY": "pay/paid settle",
    "RELEASE": "release free pardon amnesty walk|free walk|out parole",
    "QUESTION": "question interrogate summon grill quiz/quizzed re-interview subpoena re-question cross-examine call|in invite|for|questioning interview",
    "SUSPEND": "suspend stay",
    "REGISTER": "register enter record log accept take/took/taken|in",
    "FREEZE": "freeze/froze/frozen unfreeze/unfroze/unfrozen arrest block unblock",
    "FAIL": "fail bring/brought|nothing yield|nothing",
    "SCHEDULE": "schedule set/set fix appoint list|for",
    "EXTEND": "extend prolong sanction authorise authorize order choose/chose/chosen approve decree impose",
    "RECEIVE": "receive get/got register accept admit/admitted docket take/took/taken|up",
    "DELIVER": "render return deliver pronounce proclaim announce hand|down read/read|out read/read issue pass bring/brought|in enter give/gave/given hand",
    "LOSE": "lose/lost",
    "WIN": "win/won",
    "APPROVE": "approve sign serve confirm hand|over",
}
_NOUNS = {
    "SUIT": "suit suits lawsuit lawsuits claim claims action countersuit counterclaim counter-claim statement-of-claim plaint",
    "DEMANDS": "demands requirements requests",
    "CIVIL": "suit suits lawsuit lawsuits claim claims countersuit counterclaim",
    "APPEAL": "appeal appeals counter-appeal counter-appeals",
    "PRIVATE": "protest",
    "ACCUSATION": "charge charges accusation accusations article offence offense count counts",
    "CASSATION": "cassation",
    "COMPLAINT": "complaint complaints report statement application crime-report grievance denunciation",
    "MOTION": "motion motions petition petitions request requests application applications plea",
    "DECISION": "decision decisions ruling rulings verdict verdicts sentence sentences judgment judgments judgement judgements conviction convictions acquittal acquittals resolution order orders refusal"
    " punishment penalty fine fines term award ban closure liquidation suspension prohibition decree decrees restriction imprisonment act acts findings warning",
    "RESTRAINT": "arrest arrests custody remand restraint detention",
    "ACCOUNTS": "account accounts assets property",
    "VERDICT": "verdict verdicts judgment judgement sentence ruling decision acquittal conviction",
    "PENALTY": "fine fines penalty penalties punishment sanction",
    "AMOUNT": "sentence term punishment penalty fine fines damages compensation amount sum award verdict decision ruling payout",
    "CASE": "dispute case cases investigation investigations inquiry inquiries enquiry probe probes proceedings proceeding prosecution check file files volumes examination pre-trial-investigation inspection",
    "CRIMINALCASE": "prosecution verification checking file case investigation inquiry enquiry probe check proceedings inspection criminal-case",
    "CHARGES": "charge charges accusation accusations allegations count counts",
    "HEARING": "hearing hearings trial trials sitting sittings session sessions process retrial consideration examination",
    "PROTOCOL": "protocol protocols ticket administrative-report",
    "REPORTS": "report reports record",
    "FORCE": "force effect",
    "BINDING": "binding final",
    "AGREEMENT": "agreement settlement truce reconciliation mediation",
    "SEARCHES": "search searches raid raids house-search",
    "DEVICES": "disks disk archive tablet dictaphone microphone flash-drives sticks notebooks recorder footage equipment computer computers phone phones laptop laptops device devices documents camera cameras drives drive servers server cards card tablets",
    "INDICTMENT": "indictment",
    "POLICE": "police prosecutor prosecutors prosecutor's ministry ombudsman committee department akimat akim president commission",
    "PARTY": "sides parties",
    "TREATMENT": "treatment",
    "MATERIALS": "material materials dossier papers paperwork file charge-sheet",
    "SENTENCE": "verdict verdicts judgment judgments judgement judgements sentence sentences acquittal conviction",
    "ENDING": "termination discontinuance discontinuation suspension closure refusal",
    "MEASURE": "measure measures",
    "FINES": "fine fines",
    "BAIL": "bail recognizance recognisance",
}


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + "ed"


def forms(entry: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Each form of a verb with its tense: `b` base, `s`, `d` past or participle, `g`; and the particles behind it."""
    head, *particles = entry.split("|")
    base, *irregular = head.split("/")
    stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
    if irregular and irregular[0] == base + base[-1] + "ed":
        stem = base + base[-1]
    yield base, "b", tuple(particles)
    ends_hard = base.endswith(("s", "sh", "ch", "x", "z", "o"))
    third = base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base + ("es" if ends_hard else "s")
    yield third, "s", tuple(particles)
    for past in irregular or [_past(base)]:
        yield past, "d", tuple(particles)
    double = base in (
        "put",
        "set",
        "shut",
        "cut",
        "let",
        "hit",
        "get",
        "begin",
        "win",
        "submit",
        "refer",
        "transfer",
        "remit",
        "acquit",
        "annul",
        "cancel",
        "compel",
        "drop",
        "stop",
        "scrap",
        "slap",
        "nab",
    )
    yield (base + base[-1] if double else stem) + "ing", "g", tuple(particles)


# Word -> (class, tense, particles); a word -> classes of nouns.
VERBS: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
for _name, _members in _VERBS.items():
    for _entry in _members.split():
        for _word, _tense, _particles in forms(_entry):
            VERBS.setdefault(_word, []).append((_name, _tense, _particles))
for _found in VERBS.values():
    _found.sort(key=lambda one: -len(one[2]))
NOUNS: dict[str, frozenset[str]] = {}
for _name, _members in _NOUNS.items():
    for _word in _members.split():
        NOUNS[_word] = NOUNS.get(_word, frozenset()) | {_name}
