"""The ground the other tests stand on holds."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_an_internet_socket_fails_the_test(family: int) -> None:
    """The program never connects; a test that does is wrong."""
    with pytest.raises(AssertionError, match="internet socket"):
        socket.socket(family)


def test_looking_up_a_name_fails_the_test() -> None:
    """Even a question to a name server tells that the program runs."""
    with pytest.raises(AssertionError, match="looked up"):
        socket.getaddrinfo("localhost", 80)


def test_a_local_socket_is_allowed() -> None:
    """A desktop's message bus is no network."""
    with socket.socket(socket.AF_UNIX) as local:
        assert local.family == socket.AF_UNIX


def test_home_is_empty_and_not_the_persons_own(home: Path) -> None:
    """A test must not find, or leave, anything in somebody's own folders."""
    files = [path for path in home.rglob("*") if path.is_file()]

    assert Path.home() == home
    assert files == []


def test_the_clock_stands_in_utc_and_no_window_is_opened() -> None:
    """The same day and the same picture on every machine."""
    assert time.strftime("%Z") == "UTC"
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
