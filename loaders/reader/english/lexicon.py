"""English words that tell what stands beside them: roles, bodies, media, places. General, not of any one report."""

from __future__ import annotations

ROLES: dict[str, tuple[str, ...]] = {
    "journalist": tuple(
        """journalist journalists reporter reporters correspondent correspondents editor editors editor-in-chief editors-in-chief blogger bloggers vlogger
        photographer photographers photojournalist photojournalists photo-correspondent photocorrespondent photo-reporter publicist contributor cameraman cameramen camerawoman cameraperson newswoman newsreporter videographer columnist columnists
        publisher anchor anchorman anchorwoman newscaster presenter presenters host broadcaster producer cartoonist freelancer
        tiktoker youtuber colleague colleagues newsreader newsreaders essayist filmmaker documentarian influencer streamer instagrammer freelancers columnists videoblogger video-blogger vlogger vloggers podcasters cameramen camerawomen interviewer reviewer co-editor sub-editor publishers hosts presenters producers anchors stringers cartoonists operators stringer operator media-owner mediaman newsman podcaster copywriter webmaster proofreader commentator critic editor-in-charge telejournalist newspaperman pressman journo editorialist caricaturist caricaturists newspapermen telejournalists streamers tiktokers youtubers influencers vloggers video-bloggers""".split()
    ),
    "official": tuple(
        """press-secretary hokim khokim hakim prefect governor-general headmaster headmistress headteacher vice-mayor ex-mayor ex-governor undersecretary attache envoy statesman deputy deputies akim akims minister ministers ex-minister vice-minister vice-akim president ex-president prime-minister governor mayor senator senators
        official officials ex-official mp mps ambassador consul speaker chairman chairwoman chairperson chair head heads director directors
        ex-akim ex-deputy secretary commissioner ombudsman ombudswoman spokesman spokeswoman spokesperson manager boss chief rector principal
        parliamentarian civil-servant bureaucrat vice-president ex-head ex-director adviser advisor general-director ceo vice-chairman
        vice-rector lawmaker lawmakers bailiff superintendent councillor councilor""".split()
    ),
    "police": tuple(
        """policeman policemen policewoman officer officers investigator investigators inspector detective
        lieutenant sergeant captain major colonel operative operatives constable sheriff patrolman patrolmen patrolwoman policewomen gendarme trooper militiaman militiamen investigators inspectors detectives lieutenant-colonel""".split()
    ),
    "lawyer": tuple("lawyer lawyers attorney-at-law attorney attorneys advocate advocates defender counsel solicitor solicitors barrister barristers jurist jurists".split()),
    "judge": tuple("judge judges justice judge-in-charge magistrate magistrates".split()),
    "prosecutor": tuple("prosecutor prosecutors".split()),
    "plaintiff": tuple("accuser plaintiff plaintiffs complainant complainants claimant claimants applicant applicants petitioner petitioners".split()),
    "defendant": tuple(
        """defendant defendants suspect suspects accused convict convicts detainee detainees respondent respondents appellant offender""".split()
    ),
    "victim": tuple("victim victims".split()),
    "attacker": tuple("attacker attackers assailant assailants hooligan hitman".split()),
    "activist": tuple(
        """leader leaders activist activists eco-activist civil-activist feminist unionists defenders-of-rights oppositionist dissident campaigner campaigners unionist politician politicians protester volunteer
        environmentalist ecologist environmentalists protesters volunteers picketer picketers demonstrator demonstrators defender-of-rights eco-activists feminists human-rights-activist public-figure human-rights-defender""".split()
    ),
    "expert": tuple(
        """criminologist theologian scholar academic researcher psychiatrist lexicographer graphologist expert experts specialist specialists analyst analysts linguist philologist psychologist political-scientist scientist
        professor sociologist historian economist orientalist turkologist ethnographer anthropologist academician lecturer doctor-of-sciences docent graphologist forensic-scientist linguists philologists psychologists scientists scholars researchers""".split()
    ),
    "other": tuple(
        """comedian satirist satirists bouncer watchwoman waiter welder electrician plumber tutor dancer sportsman athlete composer rapper dentist veterinarian pharmacist midwife psychotherapist paramedic schoolboy schoolgirl translator translators interpreter lodger passer-by courier contractor developer trader vendor merchant bodyguard realtor architect shepherd beekeeper librarian archivist veteran spouse grandmother grandfather uncle aunt widow widower partner tenant landlord neighbor businessman businesswoman entrepreneur entrepreneurs resident residents pensioner teacher surgeon doctor physician nurse guard guards driver
        student worker singer actor actress writer poet producer accountant engineer citizen farmer witness witnesses wife husband brother sister son daughter
        father mother cousin nephew relative relatives accomplice accomplices owner founder co-founder creator co-creator author authors founders co-founders owners creators proprietor co-owner initiator coordinator organizer organiser
        aide observer observers mediator administrator admin moderator representative representatives salesperson trainer coach musician artist housewife neighbor neighbour mediator notary banker broker employee employees psychiatrist
        shareholder caretaker janitor watchman salesman shopkeeper monk imam priest shaman miner mechanic programmer blackmailer foreman""".split()
    ),
}  # fmt: skip
ROLE_OF = {noun: role for role, nouns in ROLES.items() for noun in nouns}
# A post that is a media post when what it is of is a medium, and a company's or an association's otherwise.
POSTS = frozenset(
    """head heads director directors chief chairman chairwoman chairperson chair founder co-founder owner co-owner proprietor president manager ceo secretary
    spokesman spokeswoman spokesperson author employee employees host presenter operator general-director""".split()
)

PERSON_VERBS = frozenset(
    """said says told stated states believes believed asserts asserted claims claimed was is has had went wrote writes noted notes announced asked asks filed
    demanded demands appealed denied denies explained explains admitted insists insisted reported reports accused complained called calls considers
    thinks thought published posted received did does will would died lives works worked wants wanted maintains added commented refused sued
    lost won paid apologized apologised promised sent spoke declared confirmed came left tried began became signed""".split()
)

OUTLET_NOUNS = frozenset(
    """newspaper newspapers paper weekly magazine journal site website sites websites web-site portal portals channel channels
    agency edition editions publication project blog radio television broadcaster vlog podcast outlet studio resource program programme
    news-agency newsroom page almanac tabloid daily monthly station show stream bulletin gazette""".split()
)
OUTLET_WORDS = frozenset(
    """tv media news times post press radio fm today online gazette gazeta pravda vesti novosti zhurnal daily weekly tribune herald observer
    inform informburo express vestnik kanal live info telegraph journal courier chronicle digest channel reporter zhizn vremya nedelya
    telearna podcast vedomosti sadosi ovozi sozi tany uni habarlary dauysy yarmarka zharshysy habar khabar kyzy-zhuldyz""".split()
) - {"kyzy-zhuldyz", "reporter", "channel", "journal", "digest"}
KNOWN_OUTLETS = (
    "Radio Free Europe/Radio Liberty|Radio Free Europe|Radio Liberty|RFE/RL|Radio Azattyk|Radio Azattyq|Azattyk Ruhy|Azattyk|Azattyq|KazTAG|Kazinform|"
    "Tengrinews|Zakon.kz|Nur.kz|Orda|Ulysmedia|ElMedia|Vlast|Exclusive|Forbes Kazakhstan|Forbes|Kursiv|Kapital|Respublika|Vzglyad|Diapazon|"
    "Uralskaya Nedelya|Kazakhstanskaya Pravda|Egemen Kazakhstan|Egemen Qazaqstan|Zhas Alash|Ak Zhayik|Azh|Lada|Caravan|Karavan|Megapolis|Liter|"
    "Vremya|Express K|Novoe Pokolenie|Svoboda slova|Pravdivaya gazeta|Adam bol|Reuters|BBC|CNN|Interfax|Sputnik|TASS|Bloomberg|Eurasianet|Fergana|"
    "Novaya Gazeta|The Guardian|The New York Times|Washington Post|KTK|Khabar|Astana TV|Channel One Eurasia|First Channel Eurasia|Perviy Kanal Evraziya|"
    "31 Channel|Channel 31|Channel 7|Atameken Business|Almaty TV|Stan TV|Stan.tv|16/12|K-plus|Guljan|Ratel|Radiotochka|Protenge|Giperborei|Hyperborei|"
    "HOLA News|Airan|Masa Media|Malim|Factcheck|Arnapress|The Village|Steppe|Informburo|BaigeNews|Sova|"
    "Kloop|Kaktus Media|Kaktus|AKIpress|Ozodlik|Ozodi|Radio Ozodi|Radio Ozodlik|Asia-Plus|Kun.uz|Gazeta.uz|Daryo|Meduza|Deutsche Welle|Agence France-Presse|Associated Press|Current Time|"
    "Politklinika|PolitKlinika|Temirov Live|Next TV|Current Time TV|Turkmen News|Chronicles of Turkmenistan|Eurasianet|Mediazona|Novaya Gazeta|Elmedia|Aikyn|Ana Tili|Ogni Alatau|Stan Kz|Voice of America|Al Jazeera|AFP|DW"
).split("|")  # fmt: skip
PLATFORMS = frozenset(
    """facebook instagram telegram youtube twitter tiktok vkontakte odnoklassniki whatsapp skype internet google zoom viber yandex wikipedia x
    meta vk threads linkedin""".split()
)

ORG_HEADS = (
    "Ministry|Department|Committee|Agency|Prosecutor's Office|Prosecutors' Office|Prosecution Service|Akimat|Administration|Directorate|Inspectorate|"
    "Foundation|Fund|Union|Association|Council|Commission|Centre|Center|Bank|Party|Parliament|Senate|Majilis|Mazhilis|Maslikhat|Assembly|Service|Institute|"
    "University|Academy|Movement|Federation|Organization|Organisation|Society|League|Bureau|Chamber|Corporation|Company|Holding|Group|Alliance|Coalition|"
    "Forum|Initiative|Police|Guard|Division|Headquarters|Office|Board|Embassy|Hospital|School|College|Library|Clinic|Museum|Theatre|Theater|Club|Network|Confederation|Guild|Observatory"
)  # fmt: skip
ORG_NOUNS = frozenset(
    """company bank foundation fund party movement centre center market mall factory plant mine hotel union association llp jsc ltd firm holding group
    organization organisation ngo university school hospital clinic institute club corporation concern enterprise agency committee council restaurant airport
    shop supermarket stadium farm cooperative bureau coalition alliance federation society salon college lyceum theatre theater church mosque partnership
    trust consortium too ao tоо office service institution initiative provider operator contractor supplier dealer developer
    combine depot refinery brewery bakery zoo cemetery airline airlines concern-holding utility cluster resort sanatorium museum park casino cafe club-restaurant""".split()
)
ACRONYMS_APART = frozenset(
    """NOT AND ALL WAS ONLY VS NEW BUT NO YES MCP PF PA PU TOTAL MCI MRP KZT USD EUR RUB TV IT IP RK SMS PDF DDOS WWW CEO URL VPN ID UK US CC CPC CAO AO HIV AIDS COVID LLP JSC NGO NGOS ABC DNS SIM USB GPS CCTV PR HR FAQ AM PM OK
    LLC OJSC CJSC PLC MP MPS VIP DVD CD PC OS AI DR NO PS CV RU KZ EN II III IV VI VII VIII IX XX XXI HTTP HTTPS SSL FM TOO LTD CIS EU UN USA USSR SCO""".split()
) - {"EU", "UN", "CIS", "SCO"}  # fmt: skip

CITIES = frozenset(
    """Almaty Astana Nur-Sultan Shymkent Karaganda Karagandy Qaraghandy Aktobe Aqtobe Taraz Pavlodar Ust-Kamenogorsk Oskemen Semey Semipalatinsk Atyrau Kostanay Kostanai Kustanai Kyzylorda
    Uralsk Oral Petropavlovsk Petropavl Aktau Temirtau Turkestan Turkistan Kokshetau Kokchetav Taldykorgan Ekibastuz Rudny Zhanaozen Zhezkazgan Balkhash Kentau Satpayev Satpaev Kaskelen Talgar Kapchagay Kapshagay
    Konaev Qonaev Ridder Stepnogorsk Shchuchinsk Arkalyk Saran Shakhtinsk Abay Zhitikara Lisakovsk Aksay Aksai Aksu Baikonur Baikonyr Kulsary Khromtau Kandyagash Beyneu Makinsk Atbasar Esik Issyk Lenger
    Arys Saryagash Zharkent Tekeli Sarkand Ayagoz Zaysan Zyryanovsk Altai Serebryansk Kurchatov Shu Karatau Zhanatas Priozersk Karazhal Tobyl Fort-Shevchenko Emba Shalkar Temir Alga Derzhavinsk Esil Akkol Ereymentau Stepnyak
    Bulaevo Mamlyutka Sergeevka Tayynsha Bishkek Osh Tashkent Samarkand Dushanbe Ashgabat Moscow Petersburg Kyiv Kiev Minsk Baku Tbilisi Yerevan Ankara Istanbul Beijing Urumqi London Paris Berlin Brussels Vienna Geneva Prague Warsaw
    Washington Strasbourg Novosibirsk Omsk Orenburg Astrakhan Kazan Vilnius Riga Tallinn Rome Madrid Athens Dubai Doha Riyadh Tehran Kabul Delhi Tokyo Seoul Stockholm Oslo Helsinki Budapest Zhezdy Otegen
    Namangan Andijan Fergana Bukhara Nukus Termez Navoi Jizzakh Urgench Karshi Kokand Margilan Khujand Kulob Bokhtar Khorog Naryn Talas Karakol Batken Tokmok Jalal-Abad Uzgen Schuchinsk Zhetysay Zhetysai
    Karabulak Khorgos Korgas Kapshagai Kapchagai Zaisan Borovoe Aralsk Usharal Ucharal Ushtobe Shonzhy Chundzha Shelek Chilik Merke Kordai Korday Zhosaly Zhalagash Shieli Zhanakorgan Kazalinsk Makat Zhetybay Shetpe
    Kuryk Martuk Irgiz Auliekol Kusmuryn Zatobolsk Denisovka Karabalyk Kishkenekol Bishkul Zerenda Arshaly Korgalzhyn Shortandy Balkashino Osakarovka Botakara Karkaraly Karkaralinsk Topar Agadyr Aktogay Bayanaul Zhelezinka Terenkol
    Sharbakty Glubokoye Shemonaikha Katon-Karagay Kokpekty Kalbatau Urzhar Makanchi Borodulikha Kurchum Shardara Chardara Aksukent Kazygurt Asykata Myrzakent Moiynkum Zachagansk
    Kara-Balta Kara-Suu Balykchy Cholpon-Ata Mailuu-Suu Nookat Isfana Sulukta Kyzyl-Kiya Kochkor At-Bashy Tash-Kumyr Aravan Bazar-Korgon Chirchik Angren Almalyk Bekabad Kattakurgan Shakhrisabz Khiva Muynak Denau Zarafshan Kungrad
    Yangiyul Rishtan Qurghonteppa Kurgan-Tyube Tursunzoda Isfara Istaravshan Panjakent Penjikent Vahdat Hisor Konibodom Turkmenabat Dashoguz Balkanabat Turkmenbashi""".split()
) | {"St. Petersburg", "New York", "Alma-Ata", "Nur Sultan", "Ust Kamenogorsk"}  # fmt: skip
COUNTRIES = frozenset(
    """Kazakhstan Russia Kyrgyzstan Uzbekistan Tajikistan Turkmenistan Ukraine Belarus China Turkey Germany France Italy Spain Poland Mexico Finland Israel Palestine Iran Iraq Syria Afghanistan Georgia
    Armenia Azerbaijan Moldova Mongolia India Japan Austria Switzerland Sweden Norway Denmark Netherlands Belgium Lithuania Latvia Estonia Hungary Romania Bulgaria Greece Egypt Qatar Canada Australia
    Brazil Argentina Europe Asia Xinjiang Crimea Chechnya Dagestan Tatarstan Scotland England Britain Ireland Portugal Serbia Croatia Slovakia Slovenia Malta Cyprus Thailand Vietnam Singapore Malaysia Indonesia Pakistan
    Bangladesh Kuwait Oman Lebanon Jordan Yemen Libya Tunisia Algeria Morocco""".split()
) | {"Czech Republic", "United States", "United Kingdom", "USA", "South Korea", "North Korea", "Saudi Arabia", "United Arab Emirates", "Republic of Kazakhstan", "Central Asia", "European Union"}  # fmt: skip
REGIONS = frozenset(
    """Akmola Aktobe Almaty Atyrau Karaganda Kostanay Kostanai Kyzylorda Mangistau Mangystau Pavlodar Turkestan Turkistan Zhambyl Jambyl Abai Abay Zhetysu Zhetisu Ulytau
    Akmolinsk Aktyubinsk""".split()
) | {"West Kazakhstan", "East Kazakhstan", "North Kazakhstan", "South Kazakhstan"}  # fmt: skip

# Regions that are named alone, and waters.
LANDS = frozenset(
    (
        "Akmola",
        "Mangistau",
        "Mangystau",
        "Issyk-Kul",
        "Irtysh",
        "Ulba",
        "Caspian Sea",
        "Aral Sea",
        "Syr Darya",
        "Amu Darya",
        "Tien Shan",
    )
)

# Words that stand with a capital letter at the head of a sentence, in a title or a body's name, and name no person.
NOT_NAMES = frozenset(
    """the a an this that these those on in at of for from to with by as and or but if when while after before since until during according he she it they we you i his
    her its their our my your there here where what who which how why not no all some any each every other another such same many most more few both also however
    although because despite earlier later meanwhile moreover therefore thus then now today yesterday initially subsequently finally additionally recently currently previously independently
    despite nevertheless instead otherwise together under over between among against about into through without within along across around behind beyond
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen first second third last next new old former acting senior junior deputy chief general main head
    january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    spring summer autumn winter day week month year night morning evening
    kazakh kazakhstani kazakhstan russian kyrgyz uzbek chinese american european asian english german french turkish soviet ukrainian polish italian british international national republican regional
    city district region oblast province village town street avenue square house building west east north south western eastern northern southern central
    court courts ministry department committee agency office police prosecutor prosecutors akimat foundation fund union association council commission centre center bank party parliament senate
    mazhilis majilis maslikhat assembly service institute university academy movement federation organization society bureau chamber corporation company group division
    law code constitution article articles part paragraph section republic state government president minister prime vice judge judges lawyer attorney journalist journalists editor
    reporter correspondent blogger cameraman photographer officer inspector investigator captain major colonel lieutenant sergeant professor doctor mr mrs ms miss dr sir madam
    telegram facebook instagram youtube twitter tiktok whatsapp internet vkontakte website site channel newspaper newspapers magazine agency media press radio television tv news online
    violations freedom speech rights human monitoring report overview review digest chronicle bulletin situation statistics figures summary section chapter annex appendix table total
    criminal civil administrative specialized specialised interdistrict inter-district juvenile economic military supreme cassation appeal appellate constitutional
    plaintiff defendant defendants victim suspect accused claim claims lawsuit case cases trial hearing complaint appeal statement decision verdict sentence ruling
    email tel phone contact ask your question head service mass information security public affairs digital development innovations aerospace industry internal interior
    unknown unidentified independent affected meanwhile besides following regarding concerning owners author relatives lawyers representatives members employees guards residents
    amnesty democratic freedom house reporters borders committee protect legal desk union editors judicial board collegium soon once twice only even just still yet already
    whether whereas upon thanks given their theirs him them us me nobody somebody everyone someone anyone nothing something none neither either
    mass accounts messages posts publications photos videos subscribers readers police security attack attacks cyber ddos threats obstruction refusal refusals detention arrests
    persons people person citizens activists citizen activist spouses brother sister father mother son daughter wife husband
    deputy's management founder owner director chairman drafted prepared compiled issued published source sources note comment back read see also
    islamic orthodox muslim christian ramadan nauryz easter covid""".split()
)

# A word with a capital letter, and a run of them.
CAP = r"[A-Z][\w'-]*[\w]|[A-Z]"
RUN = rf"(?:{CAP})(?: (?:{CAP})){{0,6}}"
