from __future__ import annotations

from palveluketju.source import Route


def test_a_route_is_written_with_dots_and_indexes() -> None:
    assert str(Route.to("chains", "huoli", "lanes", 0)) == "chains.huoli.lanes[0]"
    assert str(Route.to(0, "a")) == "[0].a"
    assert str(Route()) == ""


def test_a_route_is_built_part_by_part() -> None:
    assert Route.to("a") / "b" / 2 == Route.to("a", "b", 2)


def test_the_key_of_a_route_is_the_same_route_on_its_key() -> None:
    route = Route.to("a", "b")
    assert route.key.on_key
    assert route.key.parts == route.parts
    assert route.key != route


def test_the_parent_is_one_part_shorter_and_the_root_is_its_own_parent() -> None:
    assert Route.to("a", "b").parent == Route.to("a")
    assert Route().parent == Route()


def test_a_part_of_a_key_is_no_longer_on_the_key() -> None:
    assert not (Route.to("a").key / "b").on_key
