"""What names look like, in any script: folding of spellings, given names, surname endings.

Folding maps Cyrillic and the usual Latin spellings of one name to one string, so that the list of
given names below serves both alphabets. It is for comparing inside one document only; across documents
`graph.names` and a person decide.
"""

from __future__ import annotations

import re
from functools import lru_cache

from graph.known_names import given_id

_CYRILLIC = dict(
    zip(
        "абвгдеёзийклмнопрстуфхцчшщыэюяәғқңөұүһі",
        "a b v g d e e z i i k l m n o p r s t u f h ts ch sh sh i e u a a g k n o u u h i".split(),
        strict=True,
    )
) | {"ж": "j", "ъ": "", "ь": ""}
_RULES = [
    (re.compile(pattern), to)
    for pattern, to in (
        (r"['’ʼ`.-]", ""),
        (r"shch|sch", "sh"),
        (r"dzh|zh|dj|jh", "j"),
        (r"kh|gh|x", "h"),
        (r"ph", "f"),
        (r"q|ck", "k"),
        (r"w", "v"),
        (r"iye|ye|ie(?!v)", "e"),
        (r"yo|io(?=[a-z])", "o"),
        (r"yu|iu", "u"),
        (r"iya|ya|ia", "a"),
        (r"iy|yi|yy|ij|ii|ey(?=$)", "i"),
        (r"y", "i"),
        (r"ou|oo", "u"),
        (r"ee", "i"),
        (r"ae", "a"),
        (r"([a-z])\1+", r"\1"),
    )
]


@lru_cache(maxsize=20000)
def folded_name(name: str) -> str:
    """One word of a name without the differences between alphabets and spellings."""
    text = "".join(_CYRILLIC.get(character, character) for character in name.casefold())
    for pattern, to in _RULES:
        text = pattern.sub(to, text)
    return text


_GIVEN = """
sayat edil yedil abai abay abdrakhman abdulla abil abilay abish abu abylay adai adel adelya adil adilbek adilet adilzhan adlet agabek
aibek aida aidar aidana aidos aigerim aigul ainur ainura aisha aisulu aitkul aiym aizhan akan akbar akbota akerke
akezhan akhmet akmaral akmarzhan akzhan alan albert albina aldiyar aleksandr aleksandra aleksei aleksey alena alessya
alexander alexandra alexandr alexei alexey alfiya ali alibek alida alikhan alima alina alisa alisher aliya almagul
almas almat almaz almira alnur altai altyn altynai altynbek alua amangeldy amanzhol amina amir amirbek amirkhan anar
anara anastasia anastasiya anatoliy anatoly andrei andrey angela angelina aniya anna anton anuar anvar ardak argyn arina
aris arkadiy arkady arkhat arman armanzhan armat arnur arsen arsenty artem artur arystan aruzhan asan askar askhat
aslan assem assel asel asem asset aset assiya asya asylbek asylkhan aubakir ayan ayaulym aydos aynur aygul azamat azat aziz
aziza bagdat baglan bagila bahytzhan bakhtiyar bakhyt bakhytbek bakhytgul bakhytzhan bakyt bakytbek bakytzhan balgyn
balzhan batyr batyrbek batyrkhan bauyrzhan baurzhan beibit beibut beken bektas bektemir berdibek berik berikbol bermet
bibigul bisengali bolat bolatbek bogdan boris botagoz bulat daniyar daniel daniil daniyal dana danara danil dana dara daria darya darkhan darina
darmen dastan dauren dauletbek daulet daut david dayana denis diana dias dilara dilnara dimash dina dinara dinmukhamed
dmitri dmitriy dmitry dos doskhan dosym dulat duman duisen dzhamilya dzhanibek edige eduard egor ekaterina eldar eldos elena eleonora elina elizaveta
elmira elnara elnur elvira emil emin erbol erik erkebulan erken erkin erlan ermek ermukhamet ermurat erzhan ernar esen eugene evgenia
evgeniy evgeny evgeniya fail farida farkhad fatima fedor fyodor galiya galina galym galymbek galymzhan gani gaukhar gennadiy gennady
georgiy georgy german gleb grigory grigoriy gulaim gulbanu guldana guldar gulfairus gulmira gulmirah gulnar gulnara gulnaz gulnur gulsara
gulsim gulzat gulzhan gulzhanat gulzhakhan gulzira gulzhamal hamit ibragim igor ilya ilyas inna inessa inga iosif irakli irina iskander islam ivan
izbasar kadyr kairat kairbek kairgeldy kaisar kalamkas kali kamal kamila kamilla kamshat kanat kanatbek kanagat karim karina karlygash kassym kasym kassym-jomart
kasym-zhomart katerina kazbek kazybek kenes kenzhe kenzhebek kira kirill konstantin ksenia kseniya kuanysh kuandyk kulyash kunsulu kural kurmangazy
kurmanbek larisa larissa laura lazzat leila leonid lesya leyla lidia lidiya lilia liliya lina lola lolita lubov lyubov lucia ludmila lyudmila luiza lyazzat
madi madina madiyar magzhan maira makhambet makpal maksat maksim malika mansur marat mardan margarita margulan maria mariya marina mark marlen maryam marzhan masha
matvey maulen maxim maya medet mels merei merey meruert meruyert miras mikhail miram mira mirzhan moldir mukhit mukhtar muhtar murat muratbek murzabek musa nadezhda nadira nagima
nariman nargiz nargis narkes natalia nataliya natalya nazar nazerke nazgul nazira nazym nelly nesipkul nikita nikolai nikolay nina nora nurai nurbek nurbol nurdaulet nurgul nurgali nuria
nurkhan nurlan nurlybek nursaule nursultan nurtai nurtas nurul nurzhan oksana oleg oleksiy oleksandr olesya olga olzhas omirzhan oral oralbek oraz orazaly oskar ospan
pavel petr pyotr polina raikhan raisa rakhat rakhim rakhimzhan ramazan ramil rashid rasul rauan raushan raykhan renat rimma rinat rizabek roman rosa roza
ruslan rustam rustem ruzanna sabina sabit sabyr sabyrzhan sagyngali saken salamat salima saltanat samal samat samir sanat sandugash sanzhar sara sarsen sarsenbai satzhan saule
saulet savely sayan seidakhmet semyon serge sergei sergey serhiy serik serikbek serikbol serikzhan shamil sharip shavkat shirin shokan shynar shyngys sofia sofya sovet stanislav
stepan sultan sungat svetlana symbat syrym talgat talap talshyn tamara tamerlan tanya taras tatiana tatyana temir temirbek temirlan temirzhan tileubek timofei timofey timur tleu tokhtar tolegen tolkyn toregali
torgyn toktar tulegen turar turgan turarbek turysbek uldana uldai ulan ulbolsyn ulykbek ulpan ulzhan umit umut urazgali vadim vagif valentin valentina valery valeriy valeria valeriya vasiliy vasily vasilisa venera vera veronika
victor viktor viktoria viktoriya victoria vitaliy vitaly viktoriia vlad vladimir vladislav volodymyr vsevolod vyacheslav yakov yana yaroslav yaroslava yekaterina yelena yelizaveta yelnar yeraly yerbol yerbolat yerden yergali yerkebulan yerkin yerlan
yermakhan yermek yermukhamet yermurat yernar yernur yertai yerzhan yesen yevgeniy yevgeny yevgenia yuliya yulia yulya yuri yuriy yury yusuf zakir zamira zarema zarina zauresh zeinep zere zhadyra zhamilya zhan zhanar zhanara zhanargul zhanat zhanbolat zhandos
zhangeldy zhanibek zhanna zhannur zharas zharkyn zharkynbek zhasulan zhaksylyk zhazira zhibek zhomart zhuldyz zhumabek zhumabay zhumagul zhuldyzay zhumageldy zhanbota zhansaya zinaida zina zlata zoya zukhra zulfiya
john james robert michael william richard thomas charles joseph christopher matthew anthony mark donald steven paul andrew kenneth joshua kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
jonathan stephen larry justin scott brandon benjamin samuel gregory frank raymond patrick jack dennis jerry peter henry carl arthur douglas harold hans klaus jean pierre jacques luc marco giovanni luigi jose juan carlos luis
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy margaret lisa betty dorothy sandra ashley kimberly donna emily michelle carol amanda melissa deborah stephanie rebecca sharon kathleen amy shirley
angela helen brenda pamela nicole katherine catherine christine samantha debra janet carolyn rachel heather diane olivia julie joyce kelly christina joan evelyn lauren judith cheryl megan andrea jacqueline martha teresa ann anne
otabek sherzod dilfuza dilshod mahfuza makhfuza umida bakhtiyor nodira jamshid jasur ulugbek shukhrat ravshan farrukh gulnora nigora nilufar nargiza feruza zulfiya muhabbat rustam sardor bobur botir bahodir islom
laziz murod nodir odil oybek sanjar shokir temur ulmas zafar zokir dildora dilbar lola malohat mavluda mohira munisa rano shahnoza shoira zilola abdurahmon akmal akrom anvarjon aziza bahrom davron doniyor elyor
firdavs firuz abdullo khurshed daler manuchehr parviz sitora zarrina shahlo umed khayriddin salim faridun farzona jamoliddin mahmad nasim olim rahmon saidjon sharif tahmina zebo
aizada almambet kamchybek bolot bektur tilek sadyr kubanychbek kubat mirlan aijan ainagul begaim cholpon jyldyz kanykei meerim nuriza perizat tynchtyk semetei adyl akylbek altynai askarbek asylbek atyr azim baktygul bakyt bermet
chyngyz daniyarbek elmurat erkingul ermekbek gulbara gulmira guliza jengish jusup kalys keneshbek maksatbek melis myktybek nazgul nurjan ryspek saparbek syrgak talant taalaibek tashmat toktogul turatbek ulukbek urmat zamir
aru bulbul didar egemberdi khadisha hadisha bayan aknur akzharkyn aray araylym arailym asylzat aynash azhar bakhyt balausa baltabek beket bekzat bekzhan bereke birzhan dariga darkhan dinmukhammed duisenbek elaman erasyl eset gulden
kamar karakat kenzheghali kuralay kymbat laura lyailya makhabbat maral nartay nazerke nurgisa nurila nurly orynbasar perizat rabiga raikul sadu saparbay sholpan sultanbek tolkynbek torekhan tulegen ualikhan zhadra zhanat zhanel
zhansulu zhasur zhumaken zhibek colette claire claude julia sophie camille ingrid astrid bjorn erik lars sven jan piotr pawel agnieszka katarzyna ewa ondrej zoltan istvan ion mihai elif emine oleh iryna olena dmytro andriy
mehmet ahmed mohammed muhammad hasan hussein omar mustafa fatma ayse emre wei li ming yuki kenji natasha sasha misha kostya lena sveta tolegen zhanel tomiris aruzhan raiymbek alikhan miras sanzhar nuraly
""".split()
_GIVEN_FOLDED = frozenset(folded_name(name) for name in _GIVEN)
_GIVEN_ENDINGS = re.compile(
    r"(?:..bek|..jan|..gul|..bol|..bolat|..han|..kul|..geldi|..murat|..nur|..gali|..tai|..mir|..slav|..bai|..hat|..dos|..sulu|..nar)\Z"
)
_STRONG_ENDINGS = re.compile(
    r"(?:[a-z]{2}(?:ov|ova|ev|eva)|[a-z]{3}(?:in|ina)|[a-z]{2}(?:ski|ska|skaa|skoi)|enko|[a-z]{3}chuk|ovich|[a-z]{3}dze|shvili|[a-z]{3}(?:uli|kizi)|[a-z]{3}baev|[a-z]{4}bai|[a-z]{4}ani?an)\Z"
)
# Folding takes the e out of "-aev"; in Cyrillic such surnames are seen by their letters.
_CYRILLIC_SURNAME = re.compile(
    r"(?:[а-яәғқңөұүһі]{2}[аеиуэ]ева?|[а-яәғқңөұүһі]{2}[цс]к(?:ий|ая)|(?:ұ|у)лы|(?:қ|к)ызы)\Z|\A(?:ли|пак|ким|цой|тен|тян|юн|хан|шин|кан|югай|хегай|огай|квон|хван|шегай|когай)\Z"
)
_PATRONYMIC = re.compile(r"(?:[oe]vich(?:a|u|em|e)?|[oe]vn(?:a|i|e|u|oi)|ichn(?:a|i|e|u|oi)|uli|kizi|ugli|kiz)\Z")
_CYRILLIC_PATRONYMIC = re.compile(r"(?:[оеё]вич(?:а|у|ем|е)?|[оеё]вн(?:а|ы|е|у|ой)|иничн(?:а|ы|е|у|ой)|[ьеа]евич)\Z")
PARTICLES = frozenset(
    "uly ogly oglu kyzy qyzy kizi улы ұлы уулу оглы кызы қызы кизи van von der den de la del di da bin ibn al el le".split()
)


def is_given(word: str) -> bool:
    """Whether a word is a known given name."""
    folded = folded_name(word)
    if folded in _GIVEN_FOLDED or (len(word) > 3 and given_id(word) is not None):
        return True
    return "-" in word and all(folded_name(part) in _GIVEN_FOLDED for part in word.split("-") if part)


def like_given(word: str) -> bool:
    """Whether a word is built as many Kazakh given names are."""
    folded = folded_name(word)
    return folded in _GIVEN_FOLDED or bool(_GIVEN_ENDINGS.search(folded))


def like_surname(word: str) -> bool:
    """Whether a word ends as surnames of the region do, without doubt."""
    return bool(_STRONG_ENDINGS.search(folded_name(word)) or _CYRILLIC_SURNAME.search(word.casefold()))


def is_patronymic(word: str) -> bool:
    """Whether a word is a patronymic."""
    return bool(_PATRONYMIC.search(folded_name(word)) or _CYRILLIC_PATRONYMIC.search(word.casefold())) and len(word) > 5


_GENDERED = [
    (re.compile(pattern), to)
    for pattern, to in (
        (r"skaa\Z|skai\Z|ska\Z|skoi\Z|ski\Z", "ski"),
        (r"(?<=[oe])va\Z", "v"),
        (r"(?<=i)na\Z", "n"),
        (r"(?<=n)aa\Z|(?<=n)a\Z(?<=rna)", "i"),
    )
]


@lru_cache(maxsize=20000)
def surname_stem(word: str) -> str:
    """A folded surname without its gender."""
    folded = folded_name(word)
    for pattern, to in _GENDERED:
        if pattern.search(folded):
            return pattern.sub(to, folded)
    return folded


def near(left: str, right: str) -> bool:
    """Whether two folded words differ by at most one letter, one swap, or are equal."""
    if left == right:
        return True
    if abs(len(left) - len(right)) > 1:
        return False
    head = 0
    while head < min(len(left), len(right)) and left[head] == right[head]:
        head += 1
    a, b = left[head:], right[head:]
    return a[1:] == b[1:] or a == b[1:] or a[1:] == b or (a[:2] == b[1::-1] and len(a) > 1 and a[2:] == b[2:])
