import pytest

from gdsim import assets


def test_a_resource_lies_where_it_is_said_to():
    assert assets.path("icons/step.svg").is_file()


def test_a_resource_can_be_read_as_text():
    assert "<svg" in assets.text("icons/gdsim.svg")


def test_a_resource_that_is_not_there_is_an_error():
    with pytest.raises(FileNotFoundError):
        assets.text("icons/no-such-thing.svg")
