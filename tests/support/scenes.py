"""Scenes to draw: one realistic picture and seeded random ones."""

import random

from palveluketju.layout.scene import (
    Anytime,
    Arrow,
    Group,
    Heading,
    Lane,
    LegendRow,
    Line,
    Note,
    NoteKind,
    Scene,
    Shape,
    Status,
    Symbol,
)

LEGEND = (
    LegendRow(Shape.START, "Alku"),
    LegendRow(Shape.END, "Loppu"),
    LegendRow(Shape.DECISION, "Päätös"),
    LegendRow(Shape.PARALLEL, "Rinnakkain alkaa"),
    LegendRow(Shape.JOIN, "Rinnakkaiset kootaan"),
    LegendRow(Shape.WAIT, "Odotus"),
    LegendRow(Shape.CHAIN, "Toinen palveluketju"),
    LegendRow(Line.FLOW, "Oma työ jatkuu"),
    LegendRow(Line.NEXT, "Asia siirtyy toiselle"),
    LegendRow(Line.SENDS, "Tieto lähtee, oma työ jatkuu"),
    LegendRow(Line.ASKS, "Kysymys lähtee, oma työ odottaa"),
    LegendRow(Line.EXIT, "Palautus, kielto tai vastaus puuttuu"),
    LegendRow(NoteKind.LIMIT, "Määräaika"),
    LegendRow(NoteKind.WITH, "Tehdään yhdessä"),
    LegendRow(Status.LAW, "Laissa säädetty"),
    LegendRow(Status.AGREED, "Yhdessä sovittu"),
    LegendRow(Status.PROPOSAL, "Ehdotus, ei vielä sovittu"),
)


def _symbol(name: str, lane: str, text: str, shape: Shape = Shape.TASK, *notes: Note) -> Symbol:
    return Symbol(name, lane, shape, text, notes)


def _limit(text: str, status: Status = Status.LAW) -> Note:
    return Note(NoteKind.LIMIT, text, status)


def _duty(text: str, status: Status = Status.LAW) -> Note:
    return Note(NoteKind.DUTY, text, status)


def _together(text: str) -> Note:
    return Note(NoteKind.WITH, text)


def pupil_welfare() -> Scene:
    """A worried pupil's way from the classroom to support: 3 organisations, 6 lanes."""
    s = _symbol
    symbols = (
        s("alku", "oppilas", "Huoli herää", Shape.START),
        s("kertoo", "oppilas", "Kertoo huolesta opettajalle"),
        s(
            "keskustelu",
            "opettaja",
            "Keskustelee oppilaan ja huoltajan kanssa",
            Shape.TASK,
            _together("oppilaan kanssa"),
        ),
        s("riittaa", "opettaja", "Riittääkö luokan oma tuki?", Shape.DECISION),
        s("tuki", "opettaja", "Antaa yleistä tukea luokassa"),
        s(
            "seuranta",
            "opettaja",
            "Seuraa tuen riittävyyttä",
            Shape.WAIT,
            _limit("6 viikkoa", Status.AGREED),
        ),
        s(
            "yhteys",
            "opettaja",
            "Ottaa yhteyttä opiskeluhuoltoon",
            Shape.TASK,
            _limit("viipymättä"),
            _duty("OHL 16 §"),
        ),
        s("tieto", "rehtori", "Kirjaa yhteydenoton ja järjestää koulun tuen"),
        s(
            "vastaanotto",
            "kuraattori",
            "Vastaanottaa yhteydenoton",
            Shape.TASK,
            _limit("samana tai seuraavana työpäivänä", Status.PROPOSAL),
        ),
        s("kiire", "kuraattori", "Onko asia kiireellinen?", Shape.DECISION),
        s(
            "heti",
            "kuraattori",
            "Keskustelee oppilaan kanssa heti",
            Shape.TASK,
            _limit("samana tai seuraavana työpäivänä"),
            _duty("OHL 15 §"),
        ),
        s(
            "pian",
            "kuraattori",
            "Keskustelee oppilaan kanssa",
            Shape.TASK,
            _limit("7. koulupäivään mennessä"),
            _duty("OHL 15 §"),
        ),
        s("konsultaatio", "psykologi", "Arvioi psykologisen tuen tarpeen"),
        s("suostumus", "kuraattori", "Pyytää suostumuksen ryhmän kokoamiseen"),
        s("paattaa", "oppilas", "Antaako oppilas suostumuksen?", Shape.DECISION),
        s("huoltaja", "huoltaja", "Saa tiedon ja voi osallistua"),
        s("haarat", "kuraattori", "", Shape.PARALLEL),
        s("pedagoginen", "opettaja", "Laatii pedagogisen arvion"),
        s("tutkimus", "psykologi", "Tekee psykologisen tutkimuksen"),
        s("kartoitus", "kuraattori", "Kartoittaa kasvuympäristön tilanteen"),
        s("yhteen", "kuraattori", "", Shape.JOIN),
        s(
            "ryhma",
            "kuraattori",
            "Kokoaa monialaisen asiantuntijaryhmän",
            Shape.CHAIN,
            _duty("OHL 14 §"),
        ),
        s("yksin", "kuraattori", "Jatkaa tukea yksilökohtaisesti"),
        s("loppu", "kuraattori", "Tuki päättyy", Shape.END),
        s("luokassa", "opettaja", "Huoli poistui", Shape.END),
    )
    a, n = Arrow, Line.NEXT
    arrows = (
        a("1", "alku", "kertoo"),
        a("2", "kertoo", "keskustelu", n, kind="yhteydenotto"),
        a("3", "keskustelu", "riittaa"),
        a("4", "riittaa", "tuki", label="Kyllä"),
        a("5", "tuki", "seuranta"),
        a("6", "seuranta", "riittaa", label="ei riitä"),
        a("6b", "seuranta", "luokassa", label="riittää"),
        a("7", "riittaa", "yhteys", label="Ei"),
        a("8", "yhteys", "vastaanotto", Line.SENDS, kind="yhteydenotto", status=Status.LAW),
        a("9", "yhteys", "tieto", Line.FLOW),
        a("10", "vastaanotto", "kiire"),
        a("11", "kiire", "heti", label="Kyllä"),
        a("12", "kiire", "pian", label="Ei"),
        a("13", "heti", "suostumus"),
        a("14", "pian", "suostumus"),
        a("15", "pian", "konsultaatio", Line.SENDS, kind="konsultaatio"),
        a("16", "suostumus", "paattaa", Line.ASKS, kind="pyyntö", status=Status.LAW),
        a("17", "suostumus", "huoltaja", Line.SENDS, kind="tiedonanto", status=Status.PROPOSAL),
        a("18", "paattaa", "haarat", Line.EXIT, label="antaa"),
        a("19", "paattaa", "yksin", Line.EXIT, label="kieltäytyy"),
        a("20", "haarat", "pedagoginen", Line.SENDS, kind="pyyntö"),
        a("21", "haarat", "kartoitus"),
        a("22", "haarat", "tutkimus", Line.SENDS, kind="lähete"),
        a("23", "pedagoginen", "yhteen", Line.EXIT, label="arvio"),
        a("24", "kartoitus", "yhteen"),
        a("25", "tutkimus", "yhteen", Line.EXIT, label="lausunto"),
        a("26", "yhteen", "ryhma"),
        a("27", "ryhma", "loppu"),
        a("28", "yksin", "loppu"),
        a("29", "vastaanotto", "yhteys", Line.EXIT, label="palautettu"),
        a("30", "konsultaatio", "suostumus", Line.EXIT, label="arvio"),
    )
    return Scene(
        id="huolesta-tukeen",
        heading=Heading(
            "Huolesta tukeen",
            "Versio 2026.1",
            "Luonnos",
            "Palvelut: Pohde, kokonaisuus: kunta",
            "Voimassa 1.8.2026 alkaen",
        ),
        groups=(
            Group("asiakas", "Oppilas ja perhe", 0),
            Group("kunta", "Kunta, perusopetus", 1),
            Group("pohde", "Hyvinvointialue Pohde", 2),
        ),
        lanes=(
            Lane("oppilas", "Oppilas", "asiakas"),
            Lane("huoltaja", "Huoltaja", "asiakas"),
            Lane("opettaja", "Luokanopettaja", "kunta"),
            Lane("rehtori", "Rehtori", "kunta"),
            Lane("kuraattori", "Koulukuraattori", "pohde"),
            Lane("psykologi", "Opiskeluhuollon psykologi", "pohde"),
        ),
        symbols=tuple(
            Symbol(
                each.id,
                each.lane,
                each.shape,
                each.text,
                each.notes,
                {"vastaanotto": Status.PROPOSAL, "heti": Status.LAW}.get(each.id, Status.NONE),
                number=None if each.shape in (Shape.START, Shape.END) else index,
            )
            for index, each in enumerate(symbols)
        ),
        arrows=arrows,
        anytime=(
            Anytime("lsi", "Lastensuojeluilmoitus", "jokainen ilmoitusvelvollinen", Status.LAW),
            Anytime("112", "Hätäkeskus 112", "kuka tahansa"),
            Anytime("peruu", "Suostumuksen peruminen", "oppilas tai huoltaja", Status.LAW),
        ),
        legend=LEGEND,
        description="Miten huoli oppilaasta johtaa tukeen.",
        anytime_title="Milloin tahansa",
    )


WORDS = [
    "arvioi",
    "tuen",
    "tarpeen",
    "keskustelee",
    "oppilaan",
    "kanssa",
    "kirjaa",
    "päätöksen",
    "lähettää",
    "lausunnon",
    "monialainen",
    "asiantuntijaryhmä",
    "opiskeluhuoltopalvelut",
    "lastensuojeluilmoitus",
    "huoltaja",
    "yhteydenotto",
    "kokoaa",
    "ryhmän",
    "seuraa",
    "tilannetta",
    "palvelutarpeen",
    "arviointi",
    "terveydenhoitaja",
    "sopii",
    "jatkosta",
    "ottaa",
    "yhteyttä",
    "sosiaalityöntekijä",
    "hyvinvointialue",
    "pyytää",
    "suostumuksen",
]
KINDS = ["yhteydenotto", "lähete", "pyyntö", "ilmoitus", "konsultaatio", "ohjaus", "tiedonanto"]


def random_scene(seed: int, steps: int | None = None, lanes: int | None = None) -> Scene:
    """A scene that looks like a process; odd graphs come from ``wild_scene``."""
    dice = random.Random(seed)  # noqa: S311
    lanes = lanes or dice.randint(1, 10)
    steps = steps or dice.randint(3, 60)
    lane = dice.randrange(lanes)
    symbols, arrows = [], []
    for index in range(steps):
        if dice.random() < 0.45:
            lane = max(0, min(lanes - 1, lane + dice.choice((-2, -1, 1, 1, 2))))
        symbols.append(_random_symbol(dice, index, steps, lane))
    for index in range(steps - 1):
        if symbols[index].shape is Shape.END:
            continue
        arrows += _random_arrows(dice, symbols, index, len(arrows))
    return _scene(f"sattuma-{seed}", symbols, arrows, lanes)


def _random_symbol(dice: random.Random, index: int, steps: int, lane: int) -> Symbol:
    shape = dice.choices(
        (
            Shape.TASK,
            Shape.DECISION,
            Shape.PARALLEL,
            Shape.JOIN,
            Shape.WAIT,
            Shape.CHAIN,
            Shape.END,
        ),
        (14, 4, 1, 1, 1, 1, 0.6),
    )[0]
    if index in (0, steps - 1):
        shape = Shape.START if index == 0 else Shape.END
    text = " ".join(dice.choices(WORDS, k=dice.randint(1, 5))).capitalize()
    if shape in (Shape.PARALLEL, Shape.JOIN) and dice.random() < 0.6:
        text = ""
    notes = ()
    if shape is Shape.TASK and dice.random() < 0.35:
        notes = (Note(NoteKind.LIMIT, f"{dice.randint(1, 30)} koulupäivää", Status.LAW),)
    status = dice.choice((Status.NONE, Status.NONE, Status.LAW, Status.PROPOSAL, Status.AGREED))
    return Symbol(f"s{index}", f"l{lane}", shape, text, notes, status, index)


def _random_arrows(
    dice: random.Random, symbols: list[Symbol], index: int, count: int
) -> list[Arrow]:
    here = symbols[index]
    ways = {Shape.DECISION: dice.choice((2, 2, 3, 4)), Shape.PARALLEL: dice.choice((2, 3))}
    arrows = []
    for way in range(ways.get(here.shape, 1 + (dice.random() < 0.15))):
        ahead = index + 1 if way == 0 else index + dice.choice((1, 2, 2, 3, 4, 6))
        if way and index > 2 and dice.random() < 0.15:
            ahead = dice.randrange(index)
        target = symbols[min(ahead, len(symbols) - 1)]
        line = Line.FLOW
        if target.lane != here.lane:
            line = dice.choice((Line.NEXT, Line.NEXT, Line.SENDS, Line.ASKS, Line.EXIT))
        label = dice.choice(("Kyllä", "Ei", "vain neuvo", "ei vastausta"))
        named = here.shape is Shape.DECISION or line is Line.EXIT
        kind = dice.choice(KINDS) if line in (Line.NEXT, Line.SENDS, Line.ASKS) else ""
        status = dice.choice((Status.NONE, Status.NONE, Status.LAW, Status.PROPOSAL))
        name = f"a{count + way}"
        arrows.append(Arrow(name, here.id, target.id, line, label if named else "", kind, status))
    return arrows


def wild_scene(seed: int) -> Scene:
    """Any graph at all: loops, self-loops, many arrows between two, crowded and empty lanes."""
    dice = random.Random(seed)  # noqa: S311
    lanes, steps = dice.randint(1, 12), dice.randint(1, 30)
    crowd = dice.random() < 0.3
    symbols = [
        _random_symbol(dice, index, steps, 0 if crowd else dice.randrange(lanes))
        for index in range(steps)
    ]
    arrows = [
        Arrow(
            f"a{index}",
            dice.choice(symbols).id,
            dice.choice(symbols).id,
            dice.choice(list(Line)),
            dice.choice(("", "", "Kyllä", "x" * 60, " ".join(WORDS[:4]))),
            dice.choice(("", *KINDS)),
            dice.choice(list(Status)),
        )
        for index in range(dice.randint(0, 2 * steps))
    ]
    return _scene(f"villi-{seed}", symbols, arrows, lanes)


def _scene(name: str, symbols: list[Symbol], arrows: list[Arrow], lanes: int) -> Scene:
    groups = max(1, lanes // 2)
    return Scene(
        id=name,
        heading=Heading(name.capitalize(), "Versio 1", "Luonnos"),
        groups=tuple(Group(f"g{i}", f"Organisaatio {i + 1}", i) for i in range(groups)),
        lanes=tuple(
            Lane(f"l{i}", f"Ammattilainen numero {i + 1}", f"g{i * groups // lanes}")
            for i in range(lanes)
        ),
        symbols=tuple(symbols),
        arrows=tuple(arrows),
        legend=LEGEND,
    )
