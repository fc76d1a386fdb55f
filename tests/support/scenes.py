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


STEPS = (
    _symbol("alku", "oppilas", "Huoli herää", Shape.START),
    _symbol("kertoo", "oppilas", "Kertoo huolesta opettajalle"),
    _symbol(
        "keskustelu",
        "opettaja",
        "Keskustelee oppilaan ja huoltajan kanssa",
        Shape.TASK,
        _together("oppilaan kanssa"),
    ),
    _symbol("riittaa", "opettaja", "Riittääkö luokan oma tuki?", Shape.DECISION),
    _symbol("tuki", "opettaja", "Antaa yleistä tukea luokassa"),
    _symbol(
        "seuranta",
        "opettaja",
        "Seuraa tuen riittävyyttä",
        Shape.WAIT,
        _limit("6 viikkoa", Status.AGREED),
    ),
    _symbol(
        "yhteys",
        "opettaja",
        "Ottaa yhteyttä opiskeluhuoltoon",
        Shape.TASK,
        _limit("viipymättä"),
        _duty("OHL 16 §"),
    ),
    _symbol("tieto", "rehtori", "Kirjaa yhteydenoton ja järjestää koulun tuen"),
    _symbol(
        "vastaanotto",
        "kuraattori",
        "Vastaanottaa yhteydenoton",
        Shape.TASK,
        _limit("samana tai seuraavana työpäivänä", Status.PROPOSAL),
    ),
    _symbol("kiire", "kuraattori", "Onko asia kiireellinen?", Shape.DECISION),
    _symbol(
        "heti",
        "kuraattori",
        "Keskustelee oppilaan kanssa heti",
        Shape.TASK,
        _limit("samana tai seuraavana työpäivänä"),
        _duty("OHL 15 §"),
    ),
    _symbol(
        "pian",
        "kuraattori",
        "Keskustelee oppilaan kanssa",
        Shape.TASK,
        _limit("7. koulupäivään mennessä"),
        _duty("OHL 15 §"),
    ),
    _symbol("konsultaatio", "psykologi", "Arvioi psykologisen tuen tarpeen"),
    _symbol("suostumus", "kuraattori", "Pyytää suostumuksen ryhmän kokoamiseen"),
    _symbol("paattaa", "oppilas", "Antaako oppilas suostumuksen?", Shape.DECISION),
    _symbol("huoltaja", "huoltaja", "Saa tiedon ja voi osallistua"),
    _symbol("haarat", "kuraattori", "", Shape.PARALLEL),
    _symbol("pedagoginen", "opettaja", "Laatii pedagogisen arvion"),
    _symbol("tutkimus", "psykologi", "Tekee psykologisen tutkimuksen"),
    _symbol("kartoitus", "kuraattori", "Kartoittaa kasvuympäristön tilanteen"),
    _symbol("yhteen", "kuraattori", "", Shape.JOIN),
    _symbol(
        "ryhma",
        "kuraattori",
        "Kokoaa monialaisen asiantuntijaryhmän",
        Shape.CHAIN,
        _duty("OHL 14 §"),
    ),
    _symbol("yksin", "kuraattori", "Jatkaa tukea yksilökohtaisesti"),
    _symbol("loppu", "kuraattori", "Tuki päättyy", Shape.END),
    _symbol("luokassa", "opettaja", "Huoli poistui", Shape.END),
)

ARROWS = (
    Arrow("1", "alku", "kertoo"),
    Arrow("2", "kertoo", "keskustelu", Line.NEXT, kind="yhteydenotto"),
    Arrow("3", "keskustelu", "riittaa"),
    Arrow("4", "riittaa", "tuki", label="Kyllä"),
    Arrow("5", "tuki", "seuranta"),
    Arrow("6", "seuranta", "riittaa", label="ei riitä"),
    Arrow("6b", "seuranta", "luokassa", label="riittää"),
    Arrow("7", "riittaa", "yhteys", label="Ei"),
    Arrow("8", "yhteys", "vastaanotto", Line.SENDS, kind="yhteydenotto", status=Status.LAW),
    Arrow("9", "yhteys", "tieto", Line.FLOW),
    Arrow("10", "vastaanotto", "kiire"),
    Arrow("11", "kiire", "heti", label="Kyllä"),
    Arrow("12", "kiire", "pian", label="Ei"),
    Arrow("13", "heti", "suostumus"),
    Arrow("14", "pian", "suostumus"),
    Arrow("15", "pian", "konsultaatio", Line.SENDS, kind="konsultaatio"),
    Arrow("16", "suostumus", "paattaa", Line.ASKS, kind="pyyntö", status=Status.LAW),
    Arrow("17", "suostumus", "huoltaja", Line.SENDS, kind="tiedonanto", status=Status.PROPOSAL),
    Arrow("18", "paattaa", "haarat", Line.EXIT, label="antaa"),
    Arrow("19", "paattaa", "yksin", Line.EXIT, label="kieltäytyy"),
    Arrow("20", "haarat", "pedagoginen", Line.SENDS, kind="pyyntö"),
    Arrow("21", "haarat", "kartoitus"),
    Arrow("22", "haarat", "tutkimus", Line.SENDS, kind="lähete"),
    Arrow("23", "pedagoginen", "yhteen", Line.EXIT, label="arvio"),
    Arrow("24", "kartoitus", "yhteen"),
    Arrow("25", "tutkimus", "yhteen", Line.EXIT, label="lausunto"),
    Arrow("26", "yhteen", "ryhma"),
    Arrow("27", "ryhma", "loppu"),
    Arrow("28", "yksin", "loppu"),
    Arrow("29", "vastaanotto", "yhteys", Line.EXIT, label="palautettu"),
    Arrow("30", "konsultaatio", "suostumus", Line.EXIT, label="arvio"),
)


def pupil_welfare() -> Scene:
    """A worried pupil's way from the classroom to support: 3 organisations, 6 lanes."""
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
            for index, each in enumerate(STEPS)
        ),
        arrows=ARROWS,
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
    dice = random.Random(seed)
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
    dice = random.Random(seed)
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
