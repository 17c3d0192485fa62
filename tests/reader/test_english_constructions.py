"""Acts told by constructions of whole families of words; the sentences are our own."""

from __future__ import annotations

from collections import Counter

import pytest

from loaders.documents import Document
from loaders.reader.candidate import read
from loaders.reader.rules import Rules

HEAD = "Freedom of speech: chronicle of May 2019\n\n"
RULES = Rules()
TOLD: dict[str, str] = {
    "complaint": """
A crime report about the broken lens was left by cameraman Askar Nurov at the Taraz police department.
The threats were reported to the prosecutor's office by the reporter herself.
A denunciation by a neighbour prompted the check of the blogger's page.
The wife of the poet turned to the Ministry of Internal Affairs with a request for protection.
The association urged the Prosecutor General to punish those who had beaten the crew.
Her statement to the police about the threats has been lying there since May.
The newspaper's director took the matter to the anti-corruption service.
He laid a complaint with the ombudsman over the confiscated camera.
The akim's deputy brought a private accusation of libel against editor Marat Isin.
The editor sent a telegram of protest and a petition to the Minister of Information.
Offended by the caricature, the head of the water company applied to law enforcement.
The publisher received a pre-trial claim from the bank.
""",
    "investigation_opened": """
The assault on photographer Ilya Son was entered in the Unified Register of Pre-Trial Investigations.
Since Monday a criminal case for extortion has been hanging over editor Rauan Kim.
Blogger Dina Omar has become a suspect in a case of inciting discord.
A probe into the leak of documents has been ordered by the prosecutor.
Detectives have taken up the arson of the editor's car.
A pre-trial investigation into the threats was commenced by the city police on 4 May.
Police in Semey have begun an inquiry into the beating of the cameraman.
Editor Oleg Pan came under investigation for disclosing a state secret.
An investigator accepted the case on the seizure of the print run for his production.
A check has been started on the fact of the attack.
The incident was classified by the police as petty hooliganism.
""",
    "reclassified": """
The investigators softened the charge against the blogger to petty hooliganism.
The deed of the singer was requalified from Part 3 to Part 1 of Article 174.
Libel gave way to insult: the charge against the columnist has been changed by the prosecutor.
Her actions are now qualified under Article 131 instead of Article 130.
The investigator retrained the case from extortion into arbitrariness.
The accusation was reformulated to a graver article.
""",
    "claim_filed": """
A statement of claim of the clinic against the portal Zhaik News was registered by the Atyrau city court.
Singer Roza Baek is demanding 3 million tenge from the magazine through the courts.
The developer hauled the weekly before the Medeu district court.
The bank has brought an action against the blogger for protection of its business reputation.
A suit to have the video deleted was entered by the deputy in the Oral city court.
The akimat instituted civil proceedings against the site.
In the Taldykorgan court lies a suit of the rector against two journalists.
The website is being sued by a former minister.
The lawyer applied to the Astana administrative court demanding that the ministry's reply be declared unlawful.
""",
    "hearing": """
The sitting in the case of the blogger was put off until 12 June.
Witnesses for the defence gave evidence at the Almaty district court on 3 May.
The proceedings on the bank's claim are still going on in the Aktobe court.
The judge announced a recess because an expert had fallen ill.
The trial of cartoonist Ivan Lo opened in Kostanay.
The parties were heard by Judge Asanova on 6 May.
The case of the editors came up for trial on Tuesday.
On 5 May the court went on to study the written evidence.
The session was broken off after a quarter of an hour.
The editor is being tried behind closed doors.
The consideration of the suit has been adjourned for the third time.
""",
    "search": """
Investigators came to the flat of the ex-editor with a search warrant.
The offices of the printing house were gone through by financial police.
A nine-hour search of the newsroom ended at midnight.
The house of the poet's parents was searched as well.
Agents turned the editorial office inside out and left with five computers.
The police conducted searches at the homes of three reporters.
""",
    "detention": """
Reporter Alma Seit was pulled out of the crowd and driven to the Almaly police department.
The blogger spent five hours in a police van.
Officers stopped the crew at the checkpoint and held them for three hours.
Two activists were picked up by plainclothes men near the akimat.
The photographer was kept at the station until evening.
The stringer was led away in handcuffs.
The singer was delivered to the police station right from the stage.
Border guards took the journalist off the train.
""",
    "arrest": """
The investigating judge sanctioned the arrest of the editor for two months.
The blogger will await trial in a remand prison by decision of the Astana court of 3 May.
Editor Nikita Sol was remanded in custody.
The court chose house arrest as a measure of restraint for the poet.
The term of detention of the activist was extended to 3 July.
A warrant for the arrest of publisher Bek Tai was issued by the investigating court.
""",
    "charge": """
Extortion on a large scale is imputed to the administrator of the public page.
The prosecutor's office brought formal charges of libel against editor Saken Or.
The lawyer was presented with an accusation of disclosing a secret.
The publisher was charged on Tuesday with tax evasion.
Investigators have charged columnist Aida Mun under Article 405.
""",
    "indictment": """
The criminal case against the founder of the portal has been handed over to the Almaty district court.
The bill of indictment against the two bloggers was endorsed by the deputy prosecutor.
The file has been forwarded to the court for consideration on the merits.
The editor and his deputy have been committed for trial.
The case on inciting discord has reached the Saryarka court.
""",
    "judgment": """
The Karaganda court sided with the newspaper and dismissed the claims of the contractor.
The deputy's claims were left without satisfaction by the Taraz city court.
The teacher was brought to administrative responsibility by the court in Semey.
The blogger left the courtroom with a suspended term of two years.
The repost cost the pensioner a fine of 20 MCI.
The court awarded the general a tenth of what he had claimed.
The singer went home with nothing: the court rejected her suit.
The judge pronounced the cartoonist not guilty.
The court found the ministry's silence unlawful.
The Aktau court packed the activist off to prison for fifteen days.
Judge Temirov handed down a sentence of three years' restriction of freedom to the poet.
The court ordered the site to refute the article.
The Shymkent court returned the statement of claim to the akim.
The newspaper was closed by the decision of the Auezov district court.
By the verdict of the Petropavl court of 4 May the reporter got a year of restricted freedom.
The court closed the newspaper Dala.
""",
    "appeal_filed": """
The defence has taken the verdict to the regional court.
An appeal petition was mailed by the prosecutor on the last day of the term.
Not satisfied with the ruling, the editor complained to the appellate instance.
The ministry has appealed against the judgment.
The blogger did not reconcile himself to the fine and lodged objections.
Both sides have lodged appeals.
The prosecutor entered a protest against the acquittal.
""",
    "appeal_decision": """
The appellate board of the Pavlodar regional court let the verdict stand.
The regional court halved the sum of the compensation on appeal.
The editor's appeal was unsuccessful.
On appeal the acquittal was quashed.
The appeal of the deputy remained without satisfaction.
The judicial collegium found the complaint of the lawyer groundless and upheld the decision.
The second instance freed the blogger from the fine.
The appellate panel lifted the ban on the profession.
The fine survived the appeal.
The regional court annulled the closure of the newspaper.
The city court reduced the term to one year on appeal.
""",
    "cassation_filed": """
The newspaper has sent a cassation petition to the Supreme Court.
The lawyer appealed to the Supreme Court against both decisions.
The case has been carried to the court of cassation by the prosecutor.
""",
    "cassation_decision": """
The Supreme Court left the acts of the lower courts without change.
The Supreme Court declined to hear the editor's petition.
The cassation panel quashed the appellate ruling.
The cassation complaint of the blogger was dismissed.
""",
    "review": """
The court resumed the case of the poet owing to newly discovered circumstances.
The city prosecutor annulled the investigator's refusal to open a case.
The retrial of the editor began in Aktobe.
""",
    "mediation": """
The rector and the newspaper buried the hatchet and signed a mediation agreement.
The parties ended the matter peacefully.
The journalist was reconciled with the plaintiff.
A settlement was approved by the court between the bank and the site.
""",
    "termination": """
The case against the blogger was written off for lack of evidence.
The police refused to institute proceedings over the beating.
The plaintiff gave up his claims against the weekly.
The investigation was closed because no offence was found.
The prosecution of the poet was discontinued on the expiry of the limitation period.
Proceedings in the case of the cameraman have been stopped.
The deputy called off the suit.
""",
    "protocol": """
An administrative report was made out against the blogger for the picket.
The district inspector drew up a protocol on the editor under Article 456.
A protocol was compiled in respect of the TV company.
The department of internal policy has drafted a protocol against the weekly for the missing imprint.
""",
    "enforcement": """
Bailiffs have frozen the accounts of the newspaper.
The blogger has served his fifteen days.
The portal has published the refutation ordered by the court.
The editor paid the fine on 4 May.
The poet walked out of the colony on 3 May.
The verdict has entered into legal force.
The debt to the plaintiff was withheld from the reporter's salary by a private bailiff.
""",
    "other": """
The reporter was summoned to the investigator as a witness.
The court appointed a linguistic examination of the poem.
The activist gave a written undertaking not to leave the city.
The lawyer challenged the judge.
The ministry revoked the licence of the radio station.
The committee issued a written warning to the channel.
The court granted the motion of the defence to summon an expert.
The blogger was put on the wanted list.
The editor is barred from leaving the country.
""",
}
# What was planned, is the law, is asked, or happens always.
UNTOLD = """
The editor is thinking of complaining to the police.
No search was carried out at the newsroom.
The newspaper will appeal if it loses.
Libel is punishable under Article 130 of the Criminal Code.
Reporters are regularly detained at rallies.
The lawyer hopes that the court will acquit the poet.
The deputy threatened to take the site to court.
Has anybody been charged over the arson?
Suits against newspapers are usually granted in part.
The police denied that the blogger had been detained.
Nobody has complained to the police about the threats.
The case never reached the court.
A search of the archive yielded two photographs of the poet.
The parties may settle at any stage.
The prosecutor has not yet approved the indictment.
The commission is to inspect the school next week.
None of the reporters was questioned.
The detention of journalists is prohibited by law.
The journalist held up a poster and took a picture of the court.
The minister opened a new printing house and cut the ribbon.
The newspaper lost half of its subscribers.
The company brought its printing press to the court of the museum.
"""


def _told(sentence: str) -> Counter[str]:
    accepted = read(Document.of_text(HEAD + sentence), RULES).accepted
    return Counter(one.value["step"] for one in accepted if one.kind == "step")


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [(kind, sentence) for kind, sentences in TOLD.items() for sentence in sentences.strip().splitlines()],
)
def test_an_act_is_told(kind: str, sentence: str) -> None:
    assert _told(sentence) == Counter([kind])


@pytest.mark.parametrize("sentence", UNTOLD.strip().splitlines())
def test_no_act_is_told(sentence: str) -> None:
    assert not _told(sentence)
