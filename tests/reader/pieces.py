"""Pieces of reports in the genre's words, and of what is no prose, to make texts of."""

from __future__ import annotations

PIECES = [
    "On March 3, 2021 the Almaty City Court fined journalist Aliya Omarova 50 MCI (145,850 tenge) under Part 2, Article 274 of the Criminal Code. ",
    "- 7 reports were related to violations.\n",
    "Editor S. Valikhanov of «Ak Zhaiyk» was beaten by two men on 5-6 May",
    "«", "»", '"', "(", ")", "'s ", "\n\n", "\t", "\u00a0", "No. 3 ", "Art. ", "19-21.05.2018 ", "00.00.0000 ", "9999999999999999999 tenge ", "İ", "ß", "\u0085", "\ue000", "A.", "Zh. ",
    "12 июня суд города Алматы арестовал блогера Марата Туякова на 10 суток по ст. 488 КоАП. ",
    "Журналистку Инну Вебер не пустили, а в 2022-м избили; она подала иск на полтора миллиона тенге. ",
    "| 1 | 2 |\n", "a b c | 1 | x\n", "1.1.1 ", "Q: ", "—", "🙂", "the same Code", "of the", "and", "Court", "суд", "№",
]  # fmt: skip
