from __future__ import annotations

import pytest

from bot.core.errors import SettingError
from bot.web.addresses import is_public
from bot.web.guard import AddressRefused, Guard, parse_allowed
from bot.web.urls import UnsafeUrl

INSIDE = """
0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.254 127.0.0.1 127.255.255.254 168.63.129.16 169.254.169.254 172.16.0.1
172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1
239.255.255.250 240.0.0.1 255.255.255.255
:: ::1 ::127.0.0.1 ::10.0.0.1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:169.254.169.254 ::ffff:0:127.0.0.1
64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::7f00:1 64:ff9b:1::808:808 100::1 100:0:0:1::1
2001:0:808:808:0:0:80ff:fffe 2001:0:7f00:1:0:0:f7f7:f7f7 2001:2::1 2001:10::1 2001:20::1 2001:30::1 2001:db8::1
2002:7f00:1:: 2002:a00:1::1 2002:a9fe:a9fe::1 3fff::1 3fff:fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0
febf::1 fec0::1 ff02::1 ff0e::1 4000::1 8000::1
"""
OUTSIDE = """
1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1 172.15.255.255 172.32.0.0
192.0.1.1 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 223.255.255.255 168.63.129.15 168.63.129.17
2606:4700:4700::1111 2a00:1450:4001::200e ::ffff:8.8.8.8 64:ff9b::808:808 2002:808:808::1 2001:4860:4860::8888
"""


@pytest.mark.parametrize("address", INSIDE.split())
def test_what_is_somebodys_inside_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", OUTSIDE.split())
def test_what_is_on_the_internet_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", ["localhost", "", "127.1", "0x7f.1", "example.org", "1.2.3.4.5"])
def test_what_is_no_numeric_address_is_never_dialled(address: str) -> None:
    assert not Guard().may_dial(address, 80)


@pytest.mark.parametrize("port", [80, 443, 8080, 8443])
def test_the_ports_of_the_web_are_dialled_at_public_addresses(port: int) -> None:
    assert Guard().may_dial("8.8.8.8", port)


@pytest.mark.parametrize("port", [0, 21, 22, 25, 53, 3306, 5432, 6379, 9200, 11211, 27017])
def test_other_ports_are_not(port: int) -> None:
    assert not Guard().may_dial("8.8.8.8", port)


def test_an_allowed_pair_opens_itself_alone() -> None:
    guard = Guard(frozenset({("10.0.0.5", 9000)}))
    assert guard.may_dial("10.0.0.5", 9000)
    assert guard.may_dial("::ffff:10.0.0.5", 9000)
    assert not guard.may_dial("10.0.0.5", 80)
    assert not guard.may_dial("10.0.0.6", 9000)
    assert not guard.may_dial("8.8.8.8", 9000)


def test_a_name_with_one_inner_address_is_refused_altogether() -> None:
    with pytest.raises(AddressRefused):
        Guard().check(["8.8.8.8", "10.0.0.1"], 80)
    Guard().check(["8.8.8.8", "1.1.1.1"], 80)


def test_a_refusal_does_not_say_which_address_it_was() -> None:
    with pytest.raises(AddressRefused) as refused:
        Guard().check(["10.0.0.1"], 80)
    assert "10.0.0.1" not in str(refused.value)


def test_allowed_pairs_are_read_as_they_are_written() -> None:
    pairs = ["127.0.0.1:8000", " [::1]:8001", "[::ffff:10.0.0.1]:80"]
    assert parse_allowed(pairs) == {("127.0.0.1", 8000), ("::1", 8001), ("10.0.0.1", 80)}


@pytest.mark.parametrize("pair", ["localhost:80", "127.0.0.1", "10.0.0.0/8:80", ":80", "127.0.0.1:web", ""])
def test_an_allowed_pair_that_is_none_names_the_setting(pair: str) -> None:
    with pytest.raises(SettingError, match="MERCATO_ALLOW_ADDRESSES"):
        parse_allowed([pair])


def test_a_numeric_address_is_judged_before_anything_is_looked_up() -> None:
    with pytest.raises(UnsafeUrl, match="public internet"):
        Guard().url("http://192.168.0.1/feed")
    assert Guard().url("http://8.8.8.8/feed") == "http://8.8.8.8/feed"
