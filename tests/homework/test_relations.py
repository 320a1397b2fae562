"""How an answer is related to the right one, and what the inputs have in common."""

from kgan.homework import relations, traits

import numpy as np
import pytest

RIGHT = [np.array(0.3), np.array([1.7, 2.6]), np.array(11.2), np.array([0.05, 4.4])]


@pytest.mark.parametrize(
    ("function", "name", "words"),
    [
        (lambda e: 2 * e, "times_constant", "your answer is 2 times the expected one. Is some"),
        (lambda e: e - np.log(4), "plus_constant", "1.386 less than expected, that is log 4."),
        (lambda e: 1 / e, "transformed", "your answer is one over what is expected."),
        (np.sqrt, "transformed", "the square root of what is expected."),
        (lambda e: 1 - e, "transformed", "1 minus what is expected."),
        (np.floor, "rounded", "rounded down to a whole number."),
        (
            lambda e: np.where(e > 2, e, -e),
            "wrong_sign",
            "The sign is the wrong one in 3 of 6 numbers.",
        ),
        (lambda e: np.minimum(e, 3), "cut_off", "Wherever 3 or a larger number is expected"),
        (lambda e: np.maximum(e, 2), "cut_off", "Wherever 2 or a smaller number is expected"),
    ],
)
def test_a_function_of_the_right_answer_is_found(function, name, words):
    found = relations.find(RIGHT, [function(e) for e in RIGHT])
    assert found.name == name
    assert words in found.words("your answer")
    assert name in relations.NAMES


def test_numbers_in_another_order_are_found():
    right = [np.array([1.0, 2.0, 3.0]), np.array(5.0)]
    turned = [np.array([3.0, 1.0, 2.0]), np.array(5.0)]
    assert relations.find(right, turned).name == "permuted"


@pytest.mark.parametrize(
    "received",
    [
        [e**3 for e in RIGHT],
        [e + np.sin(10 * e) for e in RIGHT],
        [e * np.nan for e in RIGHT],
        [np.where(e > 10, 5.0, e) for e in RIGHT],  # a single number is cut off: by chance
    ],
)
def test_another_answer_is_related_in_no_way(received):
    assert relations.find(RIGHT, received) is None


def row(*numbers):
    return np.array(numbers, "float32")


@pytest.mark.parametrize(
    ("cases", "wrong", "words"),
    [
        ([(row(1), row(2)), (row(1, 2), row(3)), (row(1), row(3, 4))], (1, 2), "different sizes"),
        ([(row(1),), (row(1, 3),), (row(2),), (row(2, 5),)], (1, 3), "more than one entry"),
        ([(row(1, 2),), (row(2, 2),), (row(3, 4),)], (1,), "something comes twice"),
        ([(0.5, 1.5), (0.5, -1.5), (-2.0, 1.0), (2.0, 3.0)], (1, 2), "have opposite signs"),
        ([(0.5, 0.0), (0.5, 1.5), (2.5, 0.0), (2.0, 0.3)], (0, 2), "b is 0"),
        ([(0.5, 0.2), (0.5, 1.5), (2.5, 1.7), (2.0, 0.3)], (1, 2), "b is above 1"),
        ([(row(1, 2), 3, 4), (row(1, 2), 3, 3), (row(1, 2), 2, 5)], (0, 2), "are not the same"),
    ],
)
def test_what_inputs_have_in_common_is_found(cases, wrong, words):
    names = ["a", "b", "c"][: len(cases[0])]
    goes_wrong = [i in wrong for i in range(len(cases))]
    found = traits.in_common(traits.of_all(names, cases), goes_wrong)
    assert words in found.words
    assert found.name.startswith("where_")


def test_one_input_that_goes_wrong_has_too_much_that_sets_it_apart():
    cases = [(0.5, 1.5), (0.5, 0.7), (0.2, 0.3)]
    assert traits.in_common(traits.of_all("ab", cases), [True, False, False]) is None
